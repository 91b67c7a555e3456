package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands beside the counts, all of it invented and said to be so: a country's numbers, words
 * of a municipality, and an investment with the amounts that Faxe printed of its own.
 */
final class Tilfoejelser {
  private static final String OPDIGTET = "Opdigtet til demoen";
  private static final List<String> DATOER =
      List.of(
          "2015-01-31",
          "2015-05-31",
          "2015-09-30",
          "2016-01-31",
          "2016-05-31",
          "2016-09-30",
          "2017-01-31",
          "2017-05-31",
          "2017-09-30");

  private Tilfoejelser() {}

  static void skriv(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.sammenligning(mappe)) {
      for (int i = 0; i < DATOER.size(); i++) {
        ud.tekst("hele-landet").tekst("Hele landet (opdigtet)");
        ud.tekst("anbragte-pr-1000").tekst(DATOER.get(i)).tekst(null).tekst(null);
        ud.tekst("9," + (9 - i)).tekst("pr-1000").tekst(OPDIGTET).slut();
      }
    }
    try (CsvSkriver ud = Eksport.kommentarer(mappe)) {
      ud.tal(510).tekst("anbragte-pr-1000");
      ud.tekst(OPDIGTET + ": stigningen skyldes især, at flere søskende er anbragt sammen.").slut();
      ud.tekst(null).tekst("hvad-har-de-adspurgte-svaret");
      ud.tekst(OPDIGTET + ": undersøgelsen gentages hvert år i oktober.").slut();
      ud.tekst(null).tekst("dyre-enkeltsager");
      ud.tekst(OPDIGTET + ": grænserne er ikke lovens.").slut();
    }
    try (CsvSkriver ud = Eksport.investeringer(mappe)) {
      long[] budget = {15_950_000, 15_700_000, 15_200_000};
      for (int i = 0; i < budget.length; i++) {
        ud.tal(510).tekst("Omlægning (opdigtet)").tal(2017 + i).tal(budget[i]);
        ud.tekst("6")
            .tekst("5")
            .tekst("Beløbene er dem, Faxe Kommune har trykt om sin egen")
            .slut();
      }
    }
  }
}
