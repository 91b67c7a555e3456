package dk.aarsrapport.proevedata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The demo's nine measuring dates and the days between them. */
final class Maalepunkter {

  static final LocalDate FRA = LocalDate.of(2015, 1, 1);
  static final LocalDate TIL = LocalDate.of(2017, 12, 31);

  static final List<LocalDate> DATOER =
      List.of(
          LocalDate.of(2015, 1, 31),
          LocalDate.of(2015, 5, 31),
          LocalDate.of(2015, 9, 30),
          LocalDate.of(2016, 1, 31),
          LocalDate.of(2016, 5, 31),
          LocalDate.of(2016, 9, 30),
          LocalDate.of(2017, 1, 31),
          LocalDate.of(2017, 5, 31),
          LocalDate.of(2017, 9, 30));

  static final int ANTAL = DATOER.size();
  static final int SIDSTE = ANTAL - 1;

  private Maalepunkter() {}

  static LocalDate dato(int k) {
    return DATOER.get(k);
  }

  /** A day after the measuring date before k and not after k, so that k is the first to see it. */
  static LocalDate foerSetVed(int k, Random tilfaeldig) {
    return mellem(DATOER.get(k - 1), DATOER.get(k), tilfaeldig);
  }

  /** A day from measuring date k to the day before the next, so that k is the last to see it. */
  static LocalDate sidstSetVed(int k, Random tilfaeldig) {
    LocalDate naeste = k == SIDSTE ? TIL.plusDays(1) : DATOER.get(k + 1);
    return mellem(DATOER.get(k).minusDays(1), naeste.minusDays(1), tilfaeldig);
  }

  /** A day after the first and not after the second. */
  static LocalDate mellem(LocalDate efter, LocalDate til, Random tilfaeldig) {
    int dage = Math.toIntExact(til.toEpochDay() - efter.toEpochDay());
    return efter.plusDays(1 + tilfaeldig.nextInt(dage));
  }
}
