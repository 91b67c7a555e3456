package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.List;

/** Tables 8-10 and 12-14 of the evaluation: means of pupils in classes 4-9, and how many. */
final class Skoletal {

  private static final List<String> SKOLEAAR = List.of("2014/15", "2015/16", "2016/17");

  /** One line of a table: mean and N of each school year. */
  private record Linje(
      int kommune, int maaling, String gruppe, List<String> middel, List<Integer> n) {}

  private static final int FAGLIG = 0;
  private static final int SOCIAL = 1;
  private static final int FRAVAER = 2;

  private static final List<Linje> TABELLER =
      List.of(
          new Linje(510, FAGLIG, "udsatte", List.of("3,4", "3,5", "3,4"), List.of(159, 128, 104)),
          new Linje(
              510, FAGLIG, "oevrige", List.of("3,6", "3,7", "3,7"), List.of(2353, 2496, 2230)),
          new Linje(510, SOCIAL, "udsatte", List.of("3,9", "4,0", "4,0"), List.of(159, 128, 105)),
          new Linje(
              510, SOCIAL, "oevrige", List.of("4,1", "4,2", "4,1"), List.of(2360, 2505, 2347)),
          new Linje(
              510, FRAVAER, "udsatte", List.of("10,3", "11,7", "14,7"), List.of(204, 157, 166)),
          new Linje(
              510, FRAVAER, "oevrige", List.of("5,3", "5,8", "6,3"), List.of(2632, 2827, 3055)),
          new Linje(657, FAGLIG, "udsatte", List.of("3,5", "3,4", "3,4"), List.of(88, 147, 121)),
          new Linje(
              657, FAGLIG, "oevrige", List.of("3,7", "3,8", "3,8"), List.of(4873, 5123, 4555)),
          new Linje(657, SOCIAL, "udsatte", List.of("3,9", "3,9", "4,0"), List.of(88, 146, 127)),
          new Linje(
              657, SOCIAL, "oevrige", List.of("4,1", "4,2", "4,2"), List.of(4873, 5126, 4706)),
          new Linje(657, FRAVAER, "udsatte", List.of("9,0", "10,3", "8,6"), List.of(126, 165, 172)),
          new Linje(
              657, FRAVAER, "oevrige", List.of("4,2", "4,3", "4,3"), List.of(5525, 5317, 5499)));

  private Skoletal() {}

  static void skriv(CsvSkriver ud) throws IOException {
    for (Linje linje : TABELLER) {
      for (int aar = 0; aar < SKOLEAAR.size(); aar++) {
        ud.tal(linje.kommune()).tekst(null).tekst(SKOLEAAR.get(aar)).tekst("4-9");
        for (int maaling = FAGLIG; maaling <= FRAVAER; maaling++) {
          ud.tekst(maaling == linje.maaling() ? linje.middel().get(aar) : null);
        }
        ud.tekst(linje.gruppe()).tal(linje.n().get(aar)).slut();
      }
    }
  }
}
