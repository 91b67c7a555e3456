package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The invented yearly price and wage changes that turn 2017 prices into current ones. */
final class Prisudvikling {

  private static final int FOERSTE_AAR = 2011;

  /** Hundredths of a per cent on the year before, from 2011. */
  private static final List<Integer> AENDRING = List.of(150, 125, 175, 150, 200, 125, 175);

  private Prisudvikling() {}

  static void skriv(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.pl(mappe)) {
      for (int i = 0; i < AENDRING.size(); i++) {
        ud.tal(FOERSTE_AAR + i).oere(AENDRING.get(i)).slut();
      }
    }
  }

  /** What a krone at the prices of 2017 was in the year's own prices. */
  static double iAaretsPriser(int aar) {
    double indeks = 1;
    for (int i = aar + 1 - FOERSTE_AAR; i < AENDRING.size(); i++) {
      indeks *= 1 + AENDRING.get(i) / 10_000.0;
    }
    return 1 / indeks;
  }
}
