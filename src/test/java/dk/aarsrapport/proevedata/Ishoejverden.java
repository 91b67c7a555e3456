package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Exports that agree with what Familiecentret in Ishøj printed for 2013 about the children of Ishøj
 * and Vallensbæk. The children are invented, and so is what the report does not print.
 */
public final class Ishoejverden {

  static final int ISHOEJ = 183;
  static final int VALLENSBAEK = 187;
  static final int AAR = 2013;

  private Ishoejverden() {}

  /** Writes the exports about children, investigations and population into the folder. */
  public static void skriv(Path mappe) throws IOException {
    Nytaarsboern boern = new Nytaarsboern();
    try (CsvSkriver ud = Eksport.underretninger(mappe)) {
      new Ishoejunderretninger(boern).skriv(ud);
    }
    try (CsvSkriver ud = Eksport.indsatser(mappe)) {
      new Ishoejanbringelser(boern).skriv(ud);
    }
    try (CsvSkriver ud = Eksport.sager(mappe)) {
      new Ishoejsager(boern).skriv(ud);
    }
    undersoegelser(mappe, boern);
    befolkning(mappe);
  }

  /** 97 decisions to make a børnefaglig undersøgelse; how many in each municipality is invented. */
  private static void undersoegelser(Path mappe, Nytaarsboern boern) throws IOException {
    try (CsvSkriver ud = Eksport.undersoegelser(mappe)) {
      for (int i = 0; i < 97; i++) {
        LocalDate afgjort = LocalDate.of(AAR, 1, 1).plusDays(3L * i);
        int kommune = i < 76 ? ISHOEJ : VALLENSBAEK;
        Eksport.undersoegelse(
            ud, kommune, boern.cpr(AAR - 1 - i % 17, true), afgjort, null, List.of());
      }
    }
  }

  /** 57.5 pct. of the children of each age in Ishøj; how many they are is invented. */
  private static void befolkning(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.befolkning(mappe)) {
      for (int aar = AAR - 2; aar <= AAR; aar++) {
        for (int alder = 0; alder <= 22; alder++) {
          ud.tal(ISHOEJ).tal(aar).tal(alder).tal(230).slut();
          ud.tal(VALLENSBAEK).tal(aar).tal(alder).tal(170).slut();
        }
      }
    }
  }
}
