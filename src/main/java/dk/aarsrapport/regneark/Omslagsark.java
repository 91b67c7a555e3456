package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Omraade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFName;

/** The cover: what the workbook is, for whom, from which data, and how to read it. */
final class Omslagsark {
  static final String FORTROLIGT = "Fortroligt";
  static final Locale DANSK = Locale.forLanguageTag("da-DK");

  /** The first columns of the exports, which are words. */
  private static final int KILDETEKSTER = 3;

  private static final List<String> KILDEKOLONNER =
      List.of("Inddata", "Filer", "Rækkernes år", "Rækker læst", "Brugt", "Udeladt", "Afvist");
  private static final int[] BREDDER = {20, 66, 22, 13, 13, 13, 13};

  private final Bog bog;
  private final Udgivelse udgivelse;
  private final Arkskriver ark;
  private int raekke;

  private Omslagsark(Bog bog) {
    this.bog = bog;
    this.udgivelse = bog.udgivelse();
    this.ark = bog.nytArk(Arknavne.FORSIDE);
  }

  static void skriv(Bog bog) {
    new Omslagsark(bog).skriv();
  }

  private void skriv() {
    for (int kolonne = 0; kolonne < BREDDER.length; kolonne++) {
      ark.bredde(kolonne, BREDDER[kolonne]);
    }
    ark.tekst(0, 0, udgivelse.titel(), Cellestil.TITEL);
    ark.ark().getRow(0).setHeightInPoints(26f);
    ark.tekst(1, 0, "Nøgletal for " + udgivelse.omraade().navn(), Cellestil.UNDERTITEL);
    ark.ark().getRow(1).setHeightInPoints(20f);
    raekke = 2;
    if (udgivelse.udgave().fortrolig()) {
      ark.tekst(raekke, 0, FORTROLIGT, Cellestil.FORTROLIG);
      ark.tekst(
          raekke,
          1,
          "Små tal står her uden at være skjult og kan pege på enkelte børn. Må ikke offentliggøres.",
          Cellestil.FED.medFarve(Cellestil.ADVARSEL));
      raekke++;
    }
    fakta();
    overskrift("Datakilder");
    kilder();
    overskrift("Sådan læses arkene");
    for (String linje : vejledning()) {
      afsnit(linje);
    }
    ark.link(raekke++, 0, "Indhold", Arknavne.INDHOLD, Cellestil.LINK);
    ark.link(raekke++, 0, "Definitioner", Arknavne.DEFINITIONER, Cellestil.LINK);
    ark.link(raekke++, 0, "Noter", Arknavne.NOTER, Cellestil.LINK);
    ark.link(raekke, 0, "Data", Arknavne.DATA, Cellestil.LINK);
    ark.ark().getPrintSetup().setFitHeight((short) 1);
  }

  private void fakta() {
    fakta("Hvad", "Tallene bag årsrapporten om børn og unge, der får hjælp", "");
    fakta("For", udgivelse.omraade().navn(), "Omraade");
    navngiv("Aar");
    ark.tekst(raekke, 0, "Rapportår", Cellestil.FED);
    ark.tal(raekke++, 1, BigDecimal.valueOf(udgivelse.aar()), venstre().medFormat("0"));
    navngiv("Opgjort_fra");
    ark.tekst(raekke, 0, "Data dækker fra", Cellestil.FED);
    ark.dato(raekke++, 1, udgivelse.opgoerelse().fra(), venstre());
    navngiv("Opgjort_til");
    ark.tekst(raekke, 0, "Data dækker til", Cellestil.FED);
    ark.dato(raekke++, 1, udgivelse.opgoerelse().til(), venstre());
    fakta("Udgave", udgivelse.udgave().etiket(), "Udgave");
    udgivelse.opgoerelse().omfang().linjer().forEach((hvad, tekst) -> fakta(hvad, tekst, ""));
    fakta(
        "Priser",
        udgivelse
            .opgoerelse()
            .prisniveau()
            .map(aar -> "Faste priser, " + aar + "-niveau, hvor arket ikke siger andet")
            .orElse("Løbende priser"),
        "Priser");
    fakta("Små tal", diskretion(), "Diskretion");
    fakta(
        "Områder",
        udgivelse.omraader().stream().map(Omraade::navn).collect(Collectors.joining(", ")),
        "");
    fakta("Lavet med", "Årsrapport " + udgivelse.version(), "");
  }

  private String diskretion() {
    int mindst = udgivelse.mindsteAntal();
    if (mindst < 2) {
      return "Ingen tal er skjult; grænsen for små tal er slået fra.";
    }
    String spaend = mindst == 2 ? "Antal på 1" : "Antal fra 1 til " + (mindst - 1);
    return udgivelse.udgave().fortrolig()
        ? "Ingen tal er skjult her. " + spaend + " er skjult i den offentlige udgave."
        : spaend + ", og hvad der kan røbe dem, er skjult af hensyn til børnene.";
  }

  private List<String> vejledning() {
    return List.of(
        "Hvert nøgletal har sit eget ark. Indhold fører til dem alle. Rækkerne for "
            + udgivelse.omraade().navn()
            + " står"
            + " først og har lys bund.",
        "Cellerne rummer de uafrundede tal; formatet afrunder visningen. Regn videre på cellerne"
            + " uden at taste tal ind.",
        "Hvor et tal mangler, står der et mærke i stedet: [skjult], [ikke beregnet], [for nyt] eller"
            + " –. [f] efter et tal betyder foreløbigt eller ufuldstændigt. Arket Noter forklarer mærker, årsager og"
            + " databrud, og Manglende tal siger, hvilke tal der mangler hvor og hvorfor.",
        "Arket Data har alle tal i én tabel, klar til pivot. Tomme celler i værdi, tæller og nævner"
            + " er tal, der mangler; status og årsag siger hvorfor. Tom kategori betyder, at"
            + " nøgletallet ikke er delt op. Arket Diagramtal bærer nogle af diagrammerne.");
  }

  private void kilder() {
    int hoved = raekke;
    boolean antal = udgivelse.udgave().fortrolig(); // with them hidden numbers can be worked out
    List<String> kolonner = antal ? KILDEKOLONNER : KILDEKOLONNER.subList(0, KILDETEKSTER);
    for (int kolonne = 0; kolonne < kolonner.size(); kolonne++) {
      Cellestil stil = kolonne >= KILDETEKSTER ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED;
      ark.tekst(raekke, kolonne, kolonner.get(kolonne), stil);
    }
    raekke++;
    Cellestil tekst = Cellestil.TEKST.medBund();
    Cellestil tal = tekst.medHoejre().medFormat("#,##0");
    for (Datakilde kilde : udgivelse.data().kilder()) {
      ark.tekst(raekke, 0, kilde.input(), tekst);
      ark.tekst(raekke, 1, kilde.filer(), tekst.medOmbrydning());
      String aar = kilde.aar().isEmpty() ? "ingen" : kilde.aar();
      ark.tekst(raekke, 2, aar, tekst.medOmbrydning());
      ark.hoejde(
          raekke,
          Math.max(Tekstmaal.hoejde(kilde.filer(), BREDDER[1]), Tekstmaal.hoejde(aar, BREDDER[2])));
      if (antal) {
        ark.tal(raekke, 3, BigDecimal.valueOf(kilde.laest()), tal);
        ark.tal(raekke, 4, BigDecimal.valueOf(kilde.brugt()), tal);
        ark.tal(raekke, 5, BigDecimal.valueOf(kilde.udenfor()), tal);
        ark.tal(raekke, 6, BigDecimal.valueOf(kilde.afvist()), tal);
      }
      raekke++;
    }
    if (udgivelse.data().kilder().isEmpty()) {
      ark.tekst(raekke++, 0, "Ingen", tekst);
    }
    ark.tabel("Datakilder", hoved, raekke - 1, kolonner.size() - 1, false);
    ark.tekst(raekke++, 0, Datakilde.AARNOTE, Cellestil.NOTE);
  }

  private void overskrift(String tekst) {
    ark.tekst(raekke, 0, tekst, Cellestil.UNDERTITEL);
    ark.ark().getRow(raekke++).setHeightInPoints(26f);
  }

  private void afsnit(String tekst) {
    int bredde = 0;
    for (int del : BREDDER) {
      bredde += del;
    }
    for (String linje : Tekstmaal.linjer(tekst, bredde)) {
      ark.tekst(raekke++, 0, linje, Cellestil.TEKST);
    }
  }

  private void fakta(String hvad, String tekst, String navn) {
    navngiv(navn);
    ark.tekst(raekke, 0, hvad, Cellestil.FED);
    ark.tekst(raekke, 1, tekst, Cellestil.TEKST.medOmbrydning());
    ark.hoejde(raekke, Tekstmaal.hoejde(tekst, BREDDER[1]));
    raekke++;
  }

  private static Cellestil venstre() {
    return Cellestil.TEKST.medVenstre();
  }

  private void navngiv(String navn) {
    if (!navn.isEmpty()) {
      XSSFName nyt = bog.bog().createName();
      nyt.setNameName(navn);
      nyt.setRefersToFormula(Arknavne.citeret(Arknavne.FORSIDE) + "!$B$" + (raekke + 1));
    }
  }
}
