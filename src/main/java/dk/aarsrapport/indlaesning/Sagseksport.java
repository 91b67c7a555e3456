package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Sag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cases ({@code sager}).
 *
 * <pre>
 * kommunekode;sagsnr;cpr;rådgiver;team;startdato;slutdato
 * 101;S0;6605045003;R1;Børn;01-01-2015;
 * </pre>
 */
public final class Sagseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "sager";

  private static final Kolonne SAGSNR = Kolonne.kraevet("sagsnr", "sagsnummer");
  private static final Kolonne RAADGIVER =
      Kolonne.tekst("rådgiver", "sagsbehandler", "case_worker");
  private static final Kolonne TEAM = Kolonne.tekst("team", "afdeling");
  private static final Kolonne STARTDATO = Kolonne.kraevet("startdato", "oprettet");
  private static final Kolonne SLUTDATO = Kolonne.valgfri("slutdato", "afsluttet");

  private final Laesekontekst kontekst;

  /** Cases as this run reads them. */
  public Sagseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE, SAGSNR, CPR, RAADGIVER, TEAM, STARTDATO, SLUTDATO, FOEDSELSDATO, KOEN);
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Person person = raekke.barn();
    String sagsnr = raekke.raa(SAGSNR);
    raekke.ikkeOedelagt(SAGSNR);
    if (sagsnr.isEmpty()) {
      throw raekke.afvist(SAGSNR, "sagsnr-mangler", "sagsnummeret mangler");
    }
    LocalDate start = raekke.dato(STARTDATO);
    LocalDate slut = raekke.slutdato(SLUTDATO);
    raekke.raekkefoelge(start, SLUTDATO, slut);
    raekke.efterFoedsel(person, STARTDATO, start);
    raekke.senest(start, kontekst.opgjortTil());
    raekke.daekker(kommune, start.getYear());
    Usandsynligt.alder(raekke, person, STARTDATO, start);
    Usandsynligt.slut(raekke, SLUTDATO, start, slut);
    String raadgiver = raekke.kaldt(RAADGIVER);
    return new Barneraekke(
        Optional.of(person),
        new Sag(
            kommune,
            raekke.hash("sag", kommune + " " + sagsnr),
            raadgiver.isEmpty() ? 0 : raekke.hash("rådgiver", kommune + " " + raadgiver),
            raekke.kategori(TEAM),
            start,
            slut));
  }

  @Override
  public boolean kanModsiges(Barneraekke god) {
    return ((Sag) god.haendelse()).slut().equals(LocalDate.MAX);
  }

  /** A row of the child's course. */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    modtager.barn(raekke.person().orElseThrow(), raekke.haendelse());
  }
}
