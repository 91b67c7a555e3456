package dk.aarsrapport.indlaesning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of an export as it stands, whether its row was used or not, without whom it is about.
 *
 * @param kommune the municipality; 0 where it cannot be read
 * @param fra the first day that it names; null where it names none
 * @param til the last day that it names; {@link LocalDate#MAX} while it runs on; null as for fra
 * @param oere the amount posted, in øre; null where there is none that can be read
 * @param celler what stands in the other columns, by their names, in order; the empty ones left out
 */
public record Linje(
    int kommune, LocalDate fra, LocalDate til, Long oere, Map<String, String> celler) {
  /** Keeps the order of the cells. */
  public Linje {
    celler = Collections.unmodifiableMap(new LinkedHashMap<>(celler));
  }

  /** True where it names some day from the first to the last, or none at all. */
  public boolean kanHoereTil(LocalDate foerste, LocalDate sidste) {
    return fra == null || !(fra.isAfter(sidste) || til.isBefore(foerste));
  }
}
