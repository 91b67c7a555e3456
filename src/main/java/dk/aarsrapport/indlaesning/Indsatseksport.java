package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Interventions ({@code indsatser}).
 *
 * <pre>
 * kommunekode;cpr;indsats;startdato;slutdato;samtykke;målgruppe;bevilget_af
 * 101;6605045003;doegninstitution;01-03-2015;31-01-2016;ja;social;myndighed
 * </pre>
 */
public final class Indsatseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "indsatser";

  private static final Kolonne INDSATS =
      Kolonne.kraevet("indsats", "ydelsestype", "foranstaltningstype", "foranstaltning", "section");
  private static final Kolonne STARTDATO =
      Kolonne.kraevet("startdato", "ydelse startdato", "fra", "activity_start_date");
  private static final Kolonne SLUTDATO =
      Kolonne.valgfri("slutdato", "ydelse slutdato", "til", "activity_end_date");
  private static final Kolonne PARAGRAF =
      Kolonne.valgfri("paragraf", "foranstaltningsparagraf", "lovhjemmel");
  private static final Kolonne SAGSNR = Kolonne.valgfri("sagsnr", "sagsnummer");
  private static final Kolonne SAMTYKKE = Kolonne.valgfri("samtykke");
  private static final Kolonne MAALGRUPPE = Kolonne.valgfri("målgruppe");
  private static final Kolonne BEVILGET_AF = Kolonne.valgfri("bevilget_af");
  private static final Kolonne LEVERANDOER = Kolonne.tekst("leverandør", "leverandørnavn");
  private static final Kolonne AARLIG_PRIS = Kolonne.valgfri("årlig_pris");

  private final Laesekontekst kontekst;

  /** Interventions as this run reads them. */
  public Indsatseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE,
        CPR,
        INDSATS,
        STARTDATO,
        SLUTDATO,
        PARAGRAF,
        SAGSNR,
        SAMTYKKE,
        MAALGRUPPE,
        BEVILGET_AF,
        LEVERANDOER,
        AARLIG_PRIS,
        FOEDSELSDATO,
        KOEN);
  }

  @Override
  public Map<String, Kolonne> kraevetAfKoerslen() {
    return kontekst.maalgrupper().isEmpty() ? Map.of() : Map.of("maalgrupper", MAALGRUPPE);
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Person person = raekke.barn();
    LocalDate start = raekke.dato(STARTDATO);
    LocalDate slut = raekke.slutdato(SLUTDATO);
    raekke.raekkefoelge(start, SLUTDATO, slut);
    raekke.efterFoedsel(person, STARTDATO, start);
    Indsatstype type = type(raekke, start);
    Indsats indsats =
        new Indsats(
            kommune,
            type,
            start,
            slut,
            raekke.jaNejOmMuligt(SAMTYKKE),
            myndighed(raekke),
            kontekst.opfoelgningsstandard().find(kommune, type, start).orElse(null));
    String maalgruppe = maalgruppe(raekke);
    raekke.senest(start, kontekst.opgjortTil());
    raekke.daekker(kommune, start.getYear());
    if (!kontekst.maalgrupper().isEmpty() && !kontekst.maalgrupper().contains(maalgruppe)) {
      throw Afvisning.udenfor("maalgruppe", "rækker uden for de valgte målgrupper bruges ikke");
    }
    return new Barneraekke(Optional.of(person), indsats);
  }

  /** A row of the child's course. */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    modtager.barn(raekke.person().orElseThrow(), raekke.haendelse());
  }

  private static boolean myndighed(Raekke raekke) {
    List<String> kendte = List.of("myndighed", "anden");
    return "myndighed"
        .equals(raekke.valgOmMuligt(BEVILGET_AF, "myndighed", kendte, "den regnes for «anden»"));
  }

  /** A target group that nothing asks for does not cost the row. */
  private String maalgruppe(Raekke raekke) {
    List<String> kendte = List.of("social", "handicap", "uledsaget");
    return kontekst.maalgrupper().isEmpty()
        ? raekke.valgOmMuligt(MAALGRUPPE, "social", kendte, "alle målgrupper er med i tallene")
        : raekke.valg(MAALGRUPPE, "social", kendte);
  }

  /** The paragraph speaks only where the type is silent. */
  private Indsatstype type(Raekke raekke, LocalDate start) {
    boolean paragraf = raekke.raa(INDSATS).isEmpty() && !raekke.raa(PARAGRAF).isEmpty();
    Kolonne kolonne = paragraf ? PARAGRAF : INDSATS;
    String tekst = raekke.raa(kolonne);
    return kontekst
        .indsatstyper()
        .find(tekst, start)
        .orElseThrow(
            () ->
                raekke.afvist(
                    kolonne,
                    "ukendt-indsats",
                    Skjul.citat(tekst) + " er ikke en kendt indsats på startdatoen",
                    "Ret indsatsen, eller tilføj den i indsatstyper.csv under «reference»"));
  }
}
