package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.List;

/**
 * The evaluation's surveys among advisers in October 2016 and 2017: the invited and the answers of
 * table 1, and figures 9, 14 and 29 of 2017; how the answers of 2016 fell is invented, and the
 * questions whose answers the evaluation shows without numbers are those of {@link Surveysvar}.
 */
final class Surveys {

  static final String GRUPPE = "Socialrådgivere i myndighed";
  private static final String PRAKSIS = "Socialrådgivernes praksis";
  private static final String MAALRETTET =
      "Når jeg bestiller en indsats hos et tilbud, er det vigtigt for mig, at indsatsen er"
          + " målrettet og tidsafgrænset";
  private static final String HVERDAGSLIV =
      "Hvor ofte indeholder handle- og udviklingsplaner i dine sager aftaler eller mål, som skal"
          + " sikre, at barnet eller den unge kan bevare tilknytningen til et almindeligt hverdagsliv?";
  private static final String KONTAKT =
      "Oplever du at have tæt nok kontakt med barnet/den unge og familien til at kunne følge med i"
          + " udviklingen, når der er en foranstaltning?";
  private static final List<String> GRAD =
      List.of("I meget høj grad", "I høj grad", "I nogen grad", "I ringe grad", "Slet ikke");
  private static final List<String> ENIG =
      List.of(
          "Helt enig", "Delvist enig", "Hverken enig eller uenig", "Delvist uenig", "Helt uenig");
  private static final List<String> OFTE = List.of("Meget ofte", "Ofte", "En gang imellem");

  private Surveys() {}

  static void skriv(CsvSkriver ud) throws IOException {
    inviterede(ud, 510, 2016, 35);
    svar(ud, 510, 2016, MAALRETTET, ENIG, 11, 11, 2);
    svar(ud, 510, 2016, HVERDAGSLIV, OFTE, 12, 9, 3);
    inviterede(ud, 510, 2017, 31);
    svar(ud, 510, 2017, MAALRETTET, ENIG, 11, 8, 0);
    svar(ud, 510, 2017, HVERDAGSLIV, OFTE, 11, 8, 0);
    svar(ud, 510, 2017, KONTAKT, GRAD, 1, 4, 13, 0, 1);
    inviterede(ud, 657, 2016, 51);
    svar(ud, 657, 2016, MAALRETTET, ENIG, 14, 18, 5);
    svar(ud, 657, 2016, HVERDAGSLIV, OFTE, 20, 13, 4);
    inviterede(ud, 657, 2017, 61);
    svar(ud, 657, 2017, MAALRETTET, ENIG, 19, 24, 1);
    svar(ud, 657, 2017, HVERDAGSLIV, OFTE, 30, 13, 1);
    svar(ud, 657, 2017, KONTAKT, GRAD, 2, 7, 30, 2, 3);
    Surveysvar.skriv(ud);
  }

  private static void svar(
      CsvSkriver ud, int kommune, int aar, String spoergsmaal, List<String> svar, int... antal)
      throws IOException {
    for (int i = 0; i < antal.length; i++) {
      if (antal[i] > 0) {
        hvem(ud, kommune, aar).tekst(PRAKSIS).tekst(spoergsmaal);
        ud.tekst(svar.get(i)).tal(i + 1L).tal(antal[i]).slut();
      }
    }
  }

  private static void inviterede(CsvSkriver ud, int kommune, int aar, int antal)
      throws IOException {
    hvem(ud, kommune, aar).tekst(null).tekst("inviterede").tekst(null).tekst(null);
    ud.tal(antal).slut();
  }

  private static CsvSkriver hvem(CsvSkriver ud, int kommune, int aar) {
    return hvem(ud, kommune, aar, GRUPPE);
  }

  static CsvSkriver hvem(CsvSkriver ud, int kommune, int aar, String gruppe) {
    return ud.tal(kommune).tal(aar).tekst(aar + "-10").tekst(gruppe);
  }
}
