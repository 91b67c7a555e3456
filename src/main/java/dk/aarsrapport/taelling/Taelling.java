package dk.aarsrapport.taelling;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Where a figure puts what it counts, for the areas that see the course at hand.
 *
 * <p>A period is a year, or a date as {@link #periode} gives it. A part tells the numerator from
 * the denominator and the like. A bucket keeps apart what does not add up by itself: days for a
 * median, the adviser for a caseload.
 */
public interface Taelling {
  /** Adds to one cell. */
  void laegTil(int periode, String kategori, String underkategori, int del, long spand, long antal);

  /** Counts one. */
  default void tael(int periode) {
    laegTil(periode, "", "", 0, 0, 1);
  }

  /** Counts one in a category. */
  default void tael(int periode, String kategori) {
    laegTil(periode, kategori, "", 0, 0, 1);
  }

  /** Counts one in a subcategory. */
  default void tael(int periode, String kategori, String underkategori) {
    laegTil(periode, kategori, underkategori, 0, 0, 1);
  }

  /** The period of a month. */
  static int periode(YearMonth maaned) {
    return maaned.getYear() * 100 + maaned.getMonthValue();
  }

  /** The period of a date. */
  static int periode(LocalDate dato) {
    return (dato.getYear() * 100 + dato.getMonthValue()) * 100 + dato.getDayOfMonth();
  }
}
