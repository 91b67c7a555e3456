package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.List;

/** The evaluation's survey of 2017 among advisers: figures 9 and 29, and the invited of table 1. */
final class Surveys {

  private static final String GRUPPE = "Socialrådgivere i myndighed";
  private static final String MAALRETTET =
      "Når jeg bestiller en indsats hos et tilbud, er det vigtigt for mig, at indsatsen er"
          + " målrettet og tidsafgrænset";
  private static final String HVERDAGSLIV =
      "Hvor ofte indeholder handle- og udviklingsplaner i dine sager aftaler eller mål, som skal"
          + " sikre, at barnet eller den unge kan bevare tilknytningen til et almindeligt hverdagsliv?";
  private static final List<String> ENIG =
      List.of("Helt enig", "Delvist enig", "Hverken enig eller uenig");
  private static final List<String> OFTE = List.of("Meget ofte", "Ofte", "En gang imellem");

  private Surveys() {}

  static void skriv(CsvSkriver ud) throws IOException {
    raekke(ud, 510, "inviterede", null, 31);
    svar(ud, 510, MAALRETTET, ENIG, 11, 8, 0);
    svar(ud, 510, HVERDAGSLIV, OFTE, 11, 8, 0);
    raekke(ud, 657, "inviterede", null, 61);
    svar(ud, 657, MAALRETTET, ENIG, 19, 24, 1);
    svar(ud, 657, HVERDAGSLIV, OFTE, 30, 13, 1);
  }

  private static void svar(
      CsvSkriver ud, int kommune, String spoergsmaal, List<String> svar, int... antal)
      throws IOException {
    for (int i = 0; i < antal.length; i++) {
      if (antal[i] > 0) {
        raekke(ud, kommune, spoergsmaal, svar.get(i), antal[i]);
      }
    }
  }

  private static void raekke(CsvSkriver ud, int kommune, String spoergsmaal, String svar, int antal)
      throws IOException {
    ud.tal(kommune).tal(2017).tekst(GRUPPE).tekst(spoergsmaal).tekst(svar).tal(antal).slut();
  }
}
