package dk.aarsrapport.naiv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A child of a random world.
 *
 * @param cpr a substitute number (day + 60)
 * @param foedt day of birth
 * @param kommune where most of its rows stand
 */
record Barn(String cpr, LocalDate foedt, int kommune) {

  private static final List<Integer> SKUDAAR = List.of(1996, 2000, 2004, 2008, 2012);

  /** Children of every age, some born on 29 February, some turning 18 on a day that matters. */
  static List<Barn> boern(Terning terning, Rammer rammer) {
    boolean bindestreg = terning.ja(30);
    List<Barn> boern = new ArrayList<>();
    int antal = Math.max(terning.tal(5, 60), rammer.alleKommuner().size() * 12);
    for (int nr = 0; nr < antal; nr++) {
      LocalDate foedt = foedselsdag(terning, rammer);
      boern.add(
          new Barn(
              cpr(terning, foedt, nr, bindestreg), foedt, terning.enAf(rammer.alleKommuner())));
    }
    return boern;
  }

  /** The later of the day and the day of birth. */
  LocalDate tidligst(LocalDate dag) {
    return dag.isBefore(foedt) ? foedt : dag;
  }

  private static LocalDate foedselsdag(Terning terning, Rammer rammer) {
    return switch (terning.tal(0, 11)) {
      case 0 -> LocalDate.of(terning.enAf(SKUDAAR), 2, 29);
      case 1, 2 -> rammer.maerkedag(terning).minusYears(18);
      case 3 -> rammer.maerkedag(terning).minusYears(terning.en(8, 18)).plusDays(1);
      case 4 -> terning.dag(rammer.fra(), rammer.til());
      case 5, 6 ->
          nytaarsaften(terning, rammer).minusYears(terning.en(18, 23)).plusDays(terning.tal(0, 1));
      default -> terning.dag(rammer.fra().minusYears(24), rammer.til());
    };
  }

  private static LocalDate nytaarsaften(Terning terning, Rammer rammer) {
    return LocalDate.of(terning.tal(rammer.fra().getYear(), rammer.til().getYear()), 12, 31);
  }

  private static String cpr(Terning terning, LocalDate foedt, int nr, boolean bindestreg) {
    return "%02d%02d%02d%s%d%03d"
        .formatted(
            foedt.getDayOfMonth() + 60,
            foedt.getMonthValue(),
            foedt.getYear() % 100,
            bindestreg ? "-" : "",
            terning.enAf(syvendeCifre(foedt.getYear())),
            nr);
  }

  /** The values of digit 7 that give the century. */
  private static List<Integer> syvendeCifre(int aar) {
    if (aar >= 2000) {
      return List.of(4, 5, 6, 7, 8, 9);
    }
    return aar >= 1937 ? List.of(0, 1, 2, 3, 4, 9) : List.of(0, 1, 2, 3);
  }
}
