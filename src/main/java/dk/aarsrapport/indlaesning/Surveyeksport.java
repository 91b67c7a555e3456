package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Surveysvar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Answers in surveys ({@code survey}), one by one or so many alike; a row with {@code inviterede}
 * for a question has the number invited.
 *
 * <pre>
 * kommunekode;år;bølge;gruppe;spørgsmål;svar;rækkefølge;respondent;antal
 * 510;2017;2017-03;Myndighed;inviterede;;;;31
 * 510;2017;2017-03;Myndighed;Er målet klart?;Helt enig;1;R7;
 * </pre>
 */
public final class Surveyeksport implements Taelleeksport<Surveysvar> {
  static final String NAVN = "survey";

  private static final String EGNE_NAVNE = "n|svarprocent";
  private static final String RAPPORTENS_SKEL = "(?s).* > .*";
  private static final Kolonne AAR = Kolonne.kraevet("år");
  private static final Kolonne GRUPPE = Kolonne.kraevet("gruppe", "respondentgruppe").medTekst();
  private static final Kolonne SPOERGSMAAL = Kolonne.kraevet("spørgsmål", "udsagn").medTekst();
  private static final Kolonne SVAR = Kolonne.tekst("svar");
  private static final Kolonne RESPONDENT = Kolonne.tekst("respondent", "respondentid");
  private static final Kolonne ANTAL = Kolonne.valgfri("antal");
  private static final Kolonne BOELGE = Kolonne.tekst("bølge", "runde", "målerunde");
  private static final Kolonne RAEKKEFOELGE =
      Kolonne.valgfri("rækkefølge", "svarrækkefølge", "svarnr");
  private static final Kolonne SPOERGSMAALSGRUPPE =
      Kolonne.tekst("spørgsmålsgruppe", "spørgsmålsbatteri", "batteri");

  private final Laesekontekst kontekst;
  private final Map<String, Integer> pladser = new HashMap<>();
  private final Map<String, Integer> boelgensAar = new HashMap<>();

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
    return List.of(
        KOMMUNEKODE,
        AAR,
        GRUPPE,
        SPOERGSMAAL,
        SVAR,
        RESPONDENT,
        ANTAL,
        BOELGE,
        RAEKKEFOELGE,
        SPOERGSMAALSGRUPPE);
  }

  @Override
  public Surveysvar laes(Raekke raekke) {
    int kommune = raekke.kommune();
    raekke.ingenSumlinje();
    Sumlinje.ingenTotal(raekke.raa(SVAR));
    int aar = raekke.aar(AAR);
    int antal = raekke.tal().antalEller(ANTAL, 1);
    boolean inviterede = raekke.raa(SPOERGSMAAL).equalsIgnoreCase(Surveysvar.INVITEREDE);
    if (inviterede && raekke.raa(ANTAL).isEmpty()) {
      throw raekke.afvist(ANTAL, "heltal", "antallet af inviterede mangler");
    }
    if (aar > kontekst.opgjortTil().getYear()) {
      throw Afvisning.udenfor(
          "efter-opgjort-til", "rækker efter den sidste dag, der opgøres, bruges ikke");
    }
    String boelge = boelge(raekke, aar);
    String gruppe = raekke.kategori(GRUPPE, RAPPORTENS_SKEL);
    String spoergsmaal = inviterede ? Surveysvar.INVITEREDE : raekke.kategori(SPOERGSMAAL);
    String svaret = inviterede ? "" : raekke.kategori(SVAR, EGNE_NAVNE);
    if (!inviterede) {
      raekke.maerke(SPOERGSMAAL, raekke.tekst(SPOERGSMAALSGRUPPE));
    }
    if (!svaret.isEmpty()) {
      raekke.plads(SVAR, svaret, plads(raekke));
    }
    Surveysvar svar =
        new Surveysvar(
            kommune,
            aar,
            boelge,
            gruppe,
            spoergsmaal,
            svaret,
            inviterede || antal != 1 ? 0 : respondent(raekke, kommune, aar, boelge),
            antal);
    raekke.daekker(kommune, aar);
    return svar;
  }

  @Override
  public void aflever(Surveysvar raekke, Modtager modtager) {
    modtager.alene(raekke);
  }

  /** The round of asking: a period as the report writes it, else as it stands. */
  private String boelge(Raekke raekke, int aar) {
    String periode = Periodeformat.periode(raekke.raa(BOELGE));
    String boelge = periode == null ? raekke.kategori(BOELGE) : periode;
    if (periode == null && !boelge.isEmpty()) {
      raekke.tilDels(
          "boelge-uden-tid",
          "bølger, der ikke er skrevet som en periode, f.eks. 2016-10, står i bogstavorden i rapporten");
      Integer foer = boelgensAar.putIfAbsent(boelge.toLowerCase(Locale.ROOT), aar);
      if (foer != null && foer != aar) {
        raekke.samletAdvarsel(
            BOELGE,
            "boelge-i-flere-aar",
            "bølgen "
                + Skjul.citat(boelge)
                + " står både i "
                + foer
                + " og i "
                + aar
                + " og regnes som én",
            "Er det to undersøgelser, så giv dem hver sit navn, f.eks. "
                + foer
                + "-1 og "
                + aar
                + "-1");
      }
    }
    return boelge;
  }

  /** The answer's place on the question's scale; null where none is given, or none to be read. */
  private Integer plads(Raekke raekke) {
    Integer plads = raekke.heltalOmMuligt(RAEKKEFOELGE);
    if (plads == null) {
      return null;
    }
    String svar = raekke.raa(SPOERGSMAAL) + "\n" + raekke.raa(SVAR);
    Integer foer = pladser.putIfAbsent(svar.toLowerCase(Locale.ROOT), plads);
    if (foer != null && !foer.equals(plads)) {
      raekke.advarsel(
          RAEKKEFOELGE,
          "to-pladser",
          "svaret "
              + Skjul.citat(raekke.raa(SVAR))
              + " står som nr. "
              + plads
              + " her og som nr. "
              + foer
              + " tidligere i filen; det laveste nummer bruges",
          "Giv svaret samme rækkefølge i alle spørgsmålets rækker");
    }
    return plads;
  }

  /** The same person in the same survey, whatever question is answered; 0 where none is named. */
  private static long respondent(Raekke raekke, int kommune, int aar, String boelge) {
    String navn = raekke.raa(RESPONDENT);
    String hvornaar = boelge.isEmpty() ? Integer.toString(aar) : boelge;
    return navn.isEmpty()
        ? 0
        : raekke.hash(
            "respondent",
            (kommune + "\n" + hvornaar + "\n" + raekke.raa(GRUPPE) + "\n" + navn)
                .toLowerCase(Locale.ROOT));
  }
}
