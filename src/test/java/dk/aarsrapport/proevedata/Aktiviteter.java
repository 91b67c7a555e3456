package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * Invents what the health service and the schools count, in the forms that published reports have:
 * births by year, pupils by school year and sex, a project with its referrals, shares and means.
 * The project's numbers are those that Ishøj printed of its own, and the standards for following up
 * are those of the evaluation, in weeks.
 */
final class Aktiviteter {
  private static final String INDSKOLING = "Indskolingsundersøgelser";
  private static final String PROJEKT = "Tidlig opsporing af overvægt";
  private static final String STANDARD = "Standarder for opfølgning, uger";

  private final CsvSkriver ud;
  private final int kommune;

  private Aktiviteter(CsvSkriver ud, int kommune) {
    this.ud = ud;
    this.kommune = kommune;
  }

  static void skriv(CsvSkriver ud, int kommune, int foedsler, Random tilfaeldig)
      throws IOException {
    Aktiviteter aktiviteter = new Aktiviteter(ud, kommune);
    for (int aar = 2015; aar <= 2017; aar++) {
      int foedte = foedsler - 15 + tilfaeldig.nextInt(31);
      String periode = Integer.toString(aar);
      aktiviteter.antal(periode, "Fødsler", "Fødsler", null, foedte, null);
      aktiviteter.antal(
          periode,
          "Hjemmebesøg",
          "Barselsbesøg på 4.-5. dagen",
          null,
          foedte - 40 - tilfaeldig.nextInt(20),
          foedte);
    }
    for (int aar = 2014; aar <= 2016; aar++) {
      String skoleaar = aar + "/" + (aar + 1) % 100;
      int elever = foedsler + 20 + tilfaeldig.nextInt(25);
      int overvaegtige = elever * (10 + tilfaeldig.nextInt(4)) / 100;
      aktiviteter.antal(skoleaar, INDSKOLING, "Overvægtige", null, overvaegtige, elever);
      int drenge = elever / 2;
      aktiviteter.antal(
          skoleaar, INDSKOLING, "Motorik under alderen", "drenge", drenge / 5, drenge);
      aktiviteter.antal(
          skoleaar,
          INDSKOLING,
          "Motorik under alderen",
          "piger",
          (elever - drenge) * 7 / 100,
          elever - drenge);
    }
    aktiviteter.projekt();
    aktiviteter.andele();
    aktiviteter.standarder();
  }

  private void projekt() throws IOException {
    antal("2017", PROJEKT, "Fået tilbud", null, 70, null);
    antal("2017", PROJEKT, "Takket nej eller udeblevet", null, 30, 70);
    antal("2017", PROJEKT, "Deltaget", null, 40, 70);
    List<String> hvorhen = List.of("Tip Tab Tynde", "FitTeen", "Andre tilbud");
    int[] henvist = {9, 4, 9};
    for (int i = 0; i < henvist.length; i++) {
      antal("2017", "Henvisninger fra tidlig opsporing", hvorhen.get(i), null, henvist[i], null);
    }
  }

  private void andele() throws IOException {
    List<String> segregation =
        kommune == 510 ? List.of("4,8", "5,1", "5,4") : List.of("4,1", "4,0", "3,9");
    for (int i = 0; i < segregation.size(); i++) {
      String skoleaar = (2014 + i) + "/" + (15 + i);
      tal(
          skoleaar,
          "Specialundervisning",
          "Elever i segregerede skoletilbud",
          segregation.get(i),
          "pct");
    }
    tal("2015", "Tilsyn med dagtilbud", "Skala fra 1 til 5", "2,6", "gennemsnit");
    tal("2017", "Tilsyn med dagtilbud", "Skala fra 1 til 5", "3,8", "gennemsnit");
  }

  private void standarder() throws IOException {
    String[] uger = kommune == 510 ? new String[] {"6", "6"} : new String[] {"4", "2"};
    tal("2017", STANDARD, "Forebyggende foranstaltninger, den første", uger[0], "gennemsnit");
    tal("2017", STANDARD, "Anbringelser, den første", uger[1], "gennemsnit");
    tal("2017", STANDARD, "Anbringelser, de følgende det første år", "6", "gennemsnit");
  }

  private void antal(
      String periode, String emne, String kategori, String koen, int antal, Integer grundlag)
      throws IOException {
    ud.tal(kommune).tekst(periode).tekst(emne).tekst(kategori).tekst(koen).tal(antal);
    ud.tekst(grundlag == null ? null : grundlag.toString()).tekst(null).slut();
  }

  private void tal(String periode, String emne, String kategori, String tal, String enhed)
      throws IOException {
    ud.tal(kommune).tekst(periode).tekst(emne).tekst(kategori).tekst(null).tekst(tal);
    ud.tekst(null).tekst(enhed).slut();
  }
}
