package dk.aarsrapport.proevedata;

import java.util.List;

/** An account of the sample books and its share of the expenditure on its step of the ladder. */
record Konto(
    String funktion,
    String gruppering,
    int dranst,
    String ejerforhold,
    String art,
    int trin,
    double andel,
    String tekst) {

  /** The steps in the order of the municipality's targets. */
  static final int INSTITUTION = 0;

  static final int FAMILIEPLEJE = 1;
  static final int NETVAERKSPLEJE = 2;
  private static final int HJEMMEBASERET = 3;
  private static final int FOREBYGGENDE = 4;
  private static final int UDEN_TRIN = 5;

  private static final int INTET = -1;

  static final List<Konto> SERVICE =
      List.of(
          drift("5.28.20", "003", "4", "40", INSTITUTION, 0.46, "Opholdssteder"),
          drift("5.28.20", "004", "4", "40", INSTITUTION, 0.03, "Kost- og efterskoler"),
          drift("5.28.23", "002", "1", "10", INSTITUTION, 0.41, "Døgninstitutioner, løn"),
          drift(
              "5.28.23", "002", "3", "40", INSTITUTION, 0.10, "Døgninstitutioner, køb af pladser"),
          drift("5.28.22", "001", "4", "52", FAMILIEPLEJE, 0.18, "Plejefamilier"),
          drift("5.28.22", "002", "4", "10", FAMILIEPLEJE, 0.68, "Vederlag til plejefamilier"),
          drift("5.28.22", "003", "1", "52", FAMILIEPLEJE, 0.04, "Kommunale plejefamilier"),
          drift(
              "5.28.22", "004", "1", "10", FAMILIEPLEJE, 0.10, "Vederlag, kommunale plejefamilier"),
          drift("5.28.22", "005", "4", "52", NETVAERKSPLEJE, 1.0, "Netværksplejefamilier"),
          drift("5.28.20", "005", "4", "52", HJEMMEBASERET, 0.04, "Eget værelse"),
          drift("5.28.21", "002", "1", "10", HJEMMEBASERET, 0.20, "Støtte i hjemmet"),
          drift("5.28.21", "003", "1", "10", HJEMMEBASERET, 0.30, "Familiebehandling"),
          drift("5.28.21", "004", "4", "40", HJEMMEBASERET, 0.02, "Døgnophold for familien"),
          drift("5.28.21", "005", "4", "40", HJEMMEBASERET, 0.10, "Aflastning"),
          drift("5.28.21", "006", "4", "10", HJEMMEBASERET, 0.08, "Vederlag, aflastning"),
          drift("5.28.21", "007", "1", "10", HJEMMEBASERET, 0.14, "Kontaktperson for barnet"),
          drift("5.28.21", "008", "1", "10", HJEMMEBASERET, 0.03, "Kontaktperson for familien"),
          drift("5.28.21", "009", "4", "52", HJEMMEBASERET, 0.01, "Praktikophold"),
          drift("5.28.21", "010", "4", "40", HJEMMEBASERET, 0.04, "Anden hjælp"),
          drift("5.28.21", "011", "", "52", HJEMMEBASERET, 0.02, "Økonomisk støtte, § 52 a"),
          drift("5.28.21", "013", "1", "10", HJEMMEBASERET, 0.02, "Støtteperson, § 54"),
          drift("5.28.21", "016", "1", "10", FOREBYGGENDE, 0.25, "Økonomisk støtte, § 11, stk. 7"),
          drift(
              "5.28.21",
              "017",
              "1",
              "10",
              FOREBYGGENDE,
              0.75,
              "Forebyggende indsats, § 11, stk. 3"),
          drift("5.28.20", "007", "4", "40", UDEN_TRIN, 0.10, "Advokatbistand"),
          drift("5.28.21", "014", "3", "40", UDEN_TRIN, 0.45, "Børnehus"),
          drift("5.28.21", "019", "1", "10", UDEN_TRIN, 0.45, "Ledsagelse"));

  /** The state's refunds, a share of the gross service expenditure. */
  static final List<Konto> REFUSION =
      List.of(
          new Konto("5.28.20", "003", 2, "", "86", INTET, 0.6, "Refusion af dyre enkeltsager"),
          new Konto("5.28.23", "002", 2, "", "86", INTET, 0.4, "Refusion af dyre enkeltsager"));

  static final Konto ADM_58 =
      drift("6.45.58", "", "1", "10", INTET, 1, "Administration, børn og unge");
  static final Konto ADM_51 = drift("6.45.51", "", "1", "10", INTET, 1, "Rådgivere i myndighed");

  /** Outside the report: half of it is refunded. */
  static final List<Konto> UDENFOR =
      List.of(
          drift("5.57.72", "009", "", "52", INTET, 3.1, "Merudgifter"),
          drift("5.57.72", "015", "", "52", INTET, 8.4, "Tabt arbejdsfortjeneste"),
          drift("5.57.72", "016", "", "52", INTET, 0.6, "Hjemmetræning"),
          new Konto("5.57.72", "015", 2, "", "86", INTET, -4.2, "Refusion"));

  private static Konto drift(
      String funktion,
      String gruppering,
      String ejerforhold,
      String art,
      int trin,
      double andel,
      String tekst) {
    return new Konto(funktion, gruppering, 1, ejerforhold, art, trin, andel, tekst);
  }
}
