package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * Writes the budget of a municipality: between the accounts of the year before and the year's own,
 * in whole thousands, with supplementary grants on some accounts.
 */
final class Budgetlaegning {
  private static final int FOERSTE_AAR = 2013;
  private static final long TUSINDE_KRONER = 100_000;

  private final int kommune;
  private final CsvSkriver ud;
  private final Random tilfaeldig;

  Budgetlaegning(int kommune, CsvSkriver ud, Random tilfaeldig) {
    this.kommune = kommune;
    this.ud = ud;
    this.tilfaeldig = tilfaeldig;
  }

  /** Budgets for every account of these books from 2013 on; amounts in øre by year and account. */
  void skriv(SortedMap<Integer, Map<Konto, Long>> regnskab) throws IOException {
    for (int aar : regnskab.tailMap(FOERSTE_AAR).keySet()) {
      for (Map.Entry<Konto, Long> konto : regnskab.get(aar).entrySet()) {
        long sidsteAar = regnskab.get(aar - 1).getOrDefault(konto.getKey(), konto.getValue());
        double vaegt = 0.3 + 0.4 * tilfaeldig.nextDouble();
        double loft = 0.98 + 0.03 * tilfaeldig.nextDouble();
        long vedtaget = hele((vaegt * sidsteAar + (1 - vaegt) * konto.getValue()) * loft);
        boolean tillaeg = tilfaeldig.nextInt(3) == 0;
        long korrigeret = hele(vedtaget + 0.5 * (konto.getValue() - vedtaget));
        Eksport.budget(ud, kommune, aar, konto.getKey(), vedtaget, tillaeg ? korrigeret : null);
      }
    }
  }

  private static long hele(double oere) {
    return Math.round(oere / TUSINDE_KRONER) * TUSINDE_KRONER;
  }
}
