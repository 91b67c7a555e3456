package dk.aarsrapport.noegletal;

import java.util.HashMap;
import java.util.Map;

/**
 * Whose the money is that a level has promised, so that the public edition does not tell what a
 * single child's interventions cost, however many it has.
 *
 * <p>Money is øre for a whole year times the days that are left of it: what everybody has been
 * promised can be compared so, whatever the year's length.
 */
final class Loefter {
  /** So many of what is counted are a krone for a whole year, or nearly: it stands for kroner. */
  private static final long KRONE = 36_500;

  private static final long OERE = 100;

  private final Map<Long, Long> efterBarn = new HashMap<>();
  private long kroner;

  /** Nobody's. */
  Loefter() {}

  /** Those of one member on the accounts of one path, by child. */
  Loefter(Map<Long, Long> efterBarn) {
    efterBarn.forEach(
        (barn, oeredage) -> {
          if (oeredage > 0) {
            this.efterBarn.put(barn, oeredage);
          }
        });
    kroner = (oeredage() + KRONE - 1) / KRONE;
  }

  void laegTil(Loefter andre) {
    andre.efterBarn.forEach((barn, oeredage) -> efterBarn.merge(barn, oeredage, Math::addExact));
    kroner = Math.addExact(kroner, andre.kroner);
  }

  /** What stands for the amount: rounded up where it arises, so that sums are those of parts. */
  long kroner() {
    return kroner;
  }

  /** How many children something has been promised to. */
  long boern() {
    return efterBarn.size();
  }

  /** What the child that most has been promised to has. */
  long tungest() {
    return efterBarn.values().stream().mapToLong(Long::longValue).max().orElse(0) / OERE;
  }

  /** What has been promised in all. */
  long alle() {
    return oeredage() / OERE;
  }

  private long oeredage() {
    return efterBarn.values().stream().reduce(0L, Math::addExact);
  }
}
