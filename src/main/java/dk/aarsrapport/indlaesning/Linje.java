package dk.aarsrapport.indlaesning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of an export as it stands, whether its row was used or not, without whom it is about.
 *
 * @param sted of which municipality and when it is, as far as it can be read
 * @param oere the amount posted, in øre; null where there is none that can be read
 * @param celler what stands in the other columns, by their names, in order; the empty ones left out
 * @param aftryk tells in memory, under the run's key, whether two lines are alike in every column
 *     that is read, whom they are about included; never written
 */
public record Linje(Afviststed sted, Long oere, Map<String, String> celler, long aftryk) {
  /** Keeps the order of the cells. */
  public Linje {
    celler = Collections.unmodifiableMap(new LinkedHashMap<>(celler));
  }

  /** True where it names some day from the first to the last, or none at all. */
  public boolean kanHoereTil(LocalDate foerste, LocalDate sidste) {
    return sted.roerer(foerste, sidste);
  }
}
