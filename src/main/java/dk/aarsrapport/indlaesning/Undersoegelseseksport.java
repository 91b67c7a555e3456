package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Undersoegelse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions to examine a child ({@code undersøgelser}).
 *
 * <pre>
 * kommunekode;cpr;type;afgørelsesdato;afsluttet;opmærksom;team
 * 101;6101105011;bfu;01-11-2015;20-02-2016;25-10-2015;Modtagelse
 * </pre>
 */
public final class Undersoegelseseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "undersøgelser";

  private static final Kolonne TYPE = Kolonne.kraevet("type", "undersøgelsestype");
  private static final Kolonne AFGOERELSESDATO =
      Kolonne.kraevet("afgørelsesdato", "afgørelse", "besluttet");
  private static final Kolonne AFSLUTTET = Kolonne.valgfri("afsluttet");
  private static final Kolonne OPMAERKSOM = Kolonne.valgfri("opmærksom", "opmærksom dato");
  private static final Kolonne TEAM = Kolonne.tekst("team");
  private static final String EGNE_NAVNE = "i-alt";

  /** By what an export may call them, paragraphs too. */
  private static final Map<String, Undersoegelse.Type> TYPER = typer();

  private final Laesekontekst kontekst;

  /** Decisions as this run reads them. */
  public Undersoegelseseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE, CPR, TYPE, AFGOERELSESDATO, AFSLUTTET, OPMAERKSOM, TEAM, FOEDSELSDATO, KOEN);
  }

  @Override
  public Map<Kolonne, Ordliste> ordlister() {
    return Map.of(
        TYPE,
        new Ordliste(
            List.of("bfu", "afdækning", "screening"),
            tekst -> TYPER.containsKey(Overskrift.noegle(tekst))));
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Person person = raekke.barn();
    Undersoegelse.Type type = type(raekke);
    LocalDate afgjort = raekke.dato(AFGOERELSESDATO);
    raekke.efterFoedsel(person, AFGOERELSESDATO, afgjort);
    LocalDate opmaerksom = raekke.datoOmMuligt(OPMAERKSOM);
    LocalDate slut = raekke.slutdatoOmMuligt(AFSLUTTET);
    LocalDate afsluttet = LocalDate.MAX.equals(slut) ? null : slut;
    if (afsluttet != null) {
      raekke.raekkefoelge(opmaerksom == null ? afgjort : opmaerksom, AFSLUTTET, afsluttet);
    }
    raekke.senest(afgjort, kontekst.opgjortTil());
    raekke.daekker(kommune, afgjort.getYear());
    Usandsynligt.alder(raekke, person, AFGOERELSESDATO, afgjort);
    String team = raekke.kategori(TEAM, EGNE_NAVNE);
    return new Barneraekke(
        Optional.of(person),
        new Undersoegelse(kommune, type, afgjort, opmaerksom, afsluttet, team));
  }

  /** A row of the child's course. */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    modtager.barn(raekke.person().orElseThrow(), raekke.haendelse());
  }

  private static Undersoegelse.Type type(Raekke raekke) {
    String tekst = raekke.raa(TYPE);
    if (tekst.isEmpty()) {
      return Undersoegelse.Type.UOPLYST;
    }
    Undersoegelse.Type type = TYPER.get(raekke.noegle(TYPE));
    if (type == null) {
      throw raekke.afvist(
          TYPE,
          "ukendt-vaerdi",
          Skjul.citat(tekst) + " er ikke en af bfu, afdækning, screening",
          Raekke.SKRIV_BETYDNING);
    }
    return type;
  }

  private static Map<String, Undersoegelse.Type> typer() {
    Map<String, Undersoegelse.Type> typer = new HashMap<>();
    typer.put("bfu", Undersoegelse.Type.BFU);
    typer.put("boernefagligundersoegelse", Undersoegelse.Type.BFU);
    typer.put("afdaekning", Undersoegelse.Type.AFDAEKNING);
    typer.put("screening", Undersoegelse.Type.SCREENING);
    for (String lov : List.of("", "sel", "serviceloven", "servicelovens", "lovomsocialservice")) {
      typer.put(lov + "50", Undersoegelse.Type.BFU);
      typer.put(lov + "50undersoegelse", Undersoegelse.Type.BFU);
    }
    for (String lov : List.of("bl", "barnetslov", "barnetslovs")) {
      typer.put(lov + "18", Undersoegelse.Type.SCREENING);
      typer.put(lov + "19", Undersoegelse.Type.AFDAEKNING);
      typer.put(lov + "20", Undersoegelse.Type.BFU);
    }
    return typer;
  }
}
