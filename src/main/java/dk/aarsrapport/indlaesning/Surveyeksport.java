package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Surveysvar;
import java.util.List;
import java.util.Locale;

/**
 * Answers in surveys ({@code survey}), one by one or so many alike; a row with {@code inviterede}
 * for a question has the number invited.
 *
 * <pre>
 * kommunekode;år;gruppe;spørgsmål;svar;respondent;antal
 * 510;2017;Myndighed;inviterede;;;31
 * 510;2017;Myndighed;Er målet klart?;Helt enig;R7;
 * </pre>
 */
public final class Surveyeksport implements Taelleeksport<Surveysvar> {
  static final String NAVN = "survey";

  private static final String EGNE_NAVNE = "n|svarprocent";
  private static final Kolonne AAR = Kolonne.kraevet("år");
  private static final Kolonne GRUPPE = Kolonne.kraevet("gruppe", "respondentgruppe").medTekst();
  private static final Kolonne SPOERGSMAAL = Kolonne.kraevet("spørgsmål", "udsagn").medTekst();
  private static final Kolonne SVAR = Kolonne.tekst("svar");
  private static final Kolonne RESPONDENT = Kolonne.tekst("respondent", "respondentid");
  private static final Kolonne ANTAL = Kolonne.valgfri("antal");

  private final Laesekontekst kontekst;

  /** Answers as this run reads them. */
  public Surveyeksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public boolean raekkerErForskellige() {
    return false;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, AAR, GRUPPE, SPOERGSMAAL, SVAR, RESPONDENT, ANTAL);
  }

  @Override
  public Surveysvar laes(Raekke raekke) {
    int kommune = raekke.kommune();
    raekke.ingenSumlinje();
    int aar = raekke.aar(AAR);
    int antal = raekke.antalEller(ANTAL, 1);
    boolean inviterede = raekke.raa(SPOERGSMAAL).equalsIgnoreCase(Surveysvar.INVITEREDE);
    if (inviterede && raekke.raa(ANTAL).isEmpty()) {
      throw raekke.afvist(ANTAL, "heltal", "antallet af inviterede mangler");
    }
    if (aar > kontekst.opgjortTil().getYear()) {
      throw Afvisning.udenfor(
          "efter-opgjort-til", "rækker efter den sidste dag, der opgøres, bruges ikke");
    }
    Surveysvar svar =
        new Surveysvar(
            kommune,
            aar,
            raekke.kategori(GRUPPE),
            inviterede ? Surveysvar.INVITEREDE : raekke.kategori(SPOERGSMAAL),
            inviterede ? "" : raekke.kategori(SVAR, EGNE_NAVNE),
            inviterede || antal != 1 ? 0 : respondent(raekke, kommune, aar),
            antal);
    raekke.daekker(kommune, aar);
    return svar;
  }

  @Override
  public void aflever(Surveysvar raekke, Modtager modtager) {
    modtager.alene(raekke);
  }

  /** The same person in the same survey, whatever question is answered; 0 where none is named. */
  private static long respondent(Raekke raekke, int kommune, int aar) {
    String navn = raekke.raa(RESPONDENT);
    return navn.isEmpty()
        ? 0
        : raekke.hash(
            "respondent",
            (kommune + " " + aar + " " + raekke.raa(GRUPPE) + " " + navn).toLowerCase(Locale.ROOT));
  }
}
