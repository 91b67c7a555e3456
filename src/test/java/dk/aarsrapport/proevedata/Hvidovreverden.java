package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Cases that agree with table 4 of the evaluation of the partnership (2018) for Hvidovre. How many
 * advisers there are is invented, and that each case is open around one date only.
 */
public final class Hvidovreverden {

  private static final int HVIDOVRE = 167;
  private static final int RAADGIVERE = 10;
  private static final String BAGLAND = "Bagland";

  private final Nytaarsboern boern = new Nytaarsboern();
  private final CsvSkriver ud;
  private int nr;

  private Hvidovreverden(CsvSkriver ud) {
    this.ud = ud;
  }

  /** Writes the export of cases into the folder. */
  public static void skriv(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.sager(mappe)) {
      Hvidovreverden verden = new Hvidovreverden(ud);
      verden.bagland(LocalDate.of(2016, 3, 1), 280, 35, 14);
      verden.bagland(LocalDate.of(2016, 9, 1), 265, 34, 19);
      verden.bagland(LocalDate.of(2017, 3, 1), 230, 38, 18);
      verden.bagland(LocalDate.of(2017, 9, 1), 270, 32, 20);
      verden.sager(LocalDate.of(2017, 9, 1), RAADGIVERE + 1, "Modtagerteam", 12);
    }
  }

  /** One adviser with the most, one with the fewest, and the rest as even as can be. */
  private void bagland(LocalDate dato, int alle, int hoejeste, int laveste) throws IOException {
    sager(dato, 1, BAGLAND, hoejeste);
    sager(dato, 2, BAGLAND, laveste);
    int tilbage = alle - hoejeste - laveste;
    for (int raadgiver = 3; raadgiver <= RAADGIVERE; raadgiver++) {
      int sager = tilbage / (RAADGIVERE - raadgiver + 1);
      sager(dato, raadgiver, BAGLAND, sager);
      tilbage -= sager;
    }
  }

  private void sager(LocalDate dato, int raadgiver, String team, int antal) throws IOException {
    for (int i = 0; i < antal; i++) {
      int foedt = 2002 + nr % 12;
      String cpr = boern.cpr(foedt, nr % 2 == 0);
      Barn barn = new Barn(HVIDOVRE, cpr, LocalDate.of(foedt, 1, 1), Barn.UDEN_FORLOEB);
      Eksport.sag(ud, barn, "S-" + ++nr, raadgiver, team, dato.minusDays(9), dato.plusDays(9));
    }
  }
}
