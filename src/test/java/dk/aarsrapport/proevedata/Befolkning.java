package dk.aarsrapport.proevedata;

import java.io.IOException;

/** Writes a population by age, with given numbers of children and of inhabitants. */
final class Befolkning {

  static final int HOEJESTE_ALDER = 105;
  private static final int VOKSEN = 18;

  private Befolkning() {}

  /** One row per age, 0 to 105, on 1 January of the year. */
  static void skriv(CsvSkriver ud, int kommune, int aar, int boern, int indbyggere)
      throws IOException {
    double boernevaegte = vaegte(0, VOKSEN);
    double voksenvaegte = vaegte(VOKSEN, HOEJESTE_ALDER + 1);
    double hidtil = 0;
    long skrevet = 0;
    for (int alder = 0; alder <= HOEJESTE_ALDER; alder++) {
      if (alder == VOKSEN) {
        hidtil = 0;
        skrevet = 0;
      }
      hidtil += vaegt(alder);
      long antal =
          alder < VOKSEN
              ? Math.round(boern * hidtil / boernevaegte) - skrevet
              : Math.round((indbyggere - boern) * hidtil / voksenvaegte) - skrevet;
      skrevet += antal;
      ud.tal(kommune).tal(aar).tal(alder).tal(antal).slut();
    }
  }

  private static double vaegte(int fra, int til) {
    double sum = 0;
    for (int alder = fra; alder < til; alder++) {
      sum += vaegt(alder);
    }
    return sum;
  }

  /** The shape of a Danish provincial municipality: few in their twenties, many about fifty. */
  private static double vaegt(int alder) {
    double grund = alder < VOKSEN ? 0.82 + 0.014 * alder : 0.95;
    double unge = alder >= VOKSEN ? -0.2 * klokke(alder, 28, 7) : 0;
    double midte = 0.25 * klokke(alder, 50, 9);
    double levende = 1 / (1 + Math.exp((alder - 80) / 3.6));
    return (grund + unge + midte) * levende;
  }

  private static double klokke(int alder, int midte, int bredde) {
    double afstand = (alder - midte) / (double) bredde;
    return Math.exp(-afstand * afstand / 2);
  }
}
