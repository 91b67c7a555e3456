package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An export with a date on each row, as one municipality fills it.
 *
 * @param begynder rows that begin in each month
 * @param alt rows that begin or end in each month
 * @param dage the days that rows begin on, where they are known
 */
record Stroem(
    String input,
    int kommune,
    TreeMap<YearMonth, Long> begynder,
    TreeMap<YearMonth, Long> alt,
    TreeSet<LocalDate> dage) {

  /** Those of these municipalities, one municipality after the other. */
  static List<Stroem> alle(Set<Integer> kommuner, List<Antal> antal) {
    TreeMap<Integer, TreeMap<String, Stroem>> alle = new TreeMap<>();
    for (Antal a : antal) {
      boolean begynder = a.slags().equals(Udtraekstaelling.BEGYNDER);
      if (kommuner.contains(a.kommune())
          && (begynder || a.slags().equals(Udtraekstaelling.SLUTTER))) {
        alle.computeIfAbsent(a.kommune(), k -> new TreeMap<>())
            .computeIfAbsent(a.hvad(), hvad -> tom(hvad, a.kommune()))
            .laegTil(a, begynder);
      }
    }
    return alle.values().stream().flatMap(en -> en.values().stream()).toList();
  }

  private static Stroem tom(String input, int kommune) {
    return new Stroem(input, kommune, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
  }

  private void laegTil(Antal a, boolean begynderDer) {
    YearMonth maaned = YearMonth.of(a.periode() / 100, a.periode() % 100);
    alt.merge(maaned, a.antal(), Long::sum);
    if (begynderDer && a.del() > 0) {
      dage.add(maaned.atDay(a.del()));
    }
    if (begynderDer) {
      begynder.merge(maaned, a.antal(), Long::sum);
    }
  }

  /** All rows that begin in what the run covers. */
  long antal() {
    return begynder.values().stream().mapToLong(a -> a).sum();
  }

  /** Rows that begin from the first month to the last. */
  long antal(YearMonth fra, YearMonth til) {
    return fra.isAfter(til)
        ? 0
        : begynder.subMap(fra, true, til, true).values().stream().mapToLong(a -> a).sum();
  }

  /** True for an export whose rows run from one day to another. */
  boolean harSlut() {
    return input.equals("indsatser") || input.equals("sager");
  }

  /** How many rows run at the end of a month, over the months from the first to the last. */
  double iGang(YearMonth fra, YearMonth til) {
    long iGang = 0;
    long alle = 0;
    for (YearMonth m = foerste(); !m.isAfter(til); m = m.plusMonths(1)) {
      long nye = begynder.getOrDefault(m, 0L);
      long slut = alt.getOrDefault(m, 0L) - nye;
      iGang += nye - slut;
      alle += m.isBefore(fra) ? 0 : iGang;
    }
    return (double) alle / Math.max(1, Udtraek.maaneder(fra, til));
  }

  /** True when every row that begins also ends in what the run covers. */
  boolean alleSlutter() {
    long raekker = alt.values().stream().mapToLong(a -> a).sum();
    return raekker == 2 * antal();
  }

  /** The first month that a row begins or ends in. */
  YearMonth foerste() {
    return alt.firstKey();
  }

  /** The last month that a row begins or ends in. */
  YearMonth sidste() {
    return alt.lastKey();
  }
}
