package dk.aarsrapport.diskretion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which things hang together, directly or through others.
 *
 * @param <T> what they are
 */
final class Sammenhaeng<T> {
  private final Map<T, T> over = new HashMap<>();

  /** Ties two together, and with them all that hang on either. */
  void forbind(T en, T anden) {
    forbindMedRod(rod(en), anden);
  }

  /** Ties one to many. */
  void forbind(T en, Collection<T> andre) {
    T rod = rod(en);
    andre.forEach(anden -> forbindMedRod(rod, anden));
  }

  private void forbindMedRod(T rod, T anden) {
    T andens = rod(anden);
    if (!andens.equals(rod)) {
      over.put(andens, rod);
    }
  }

  /** The one that stands for all that this hangs together with. */
  T rod(T ting) {
    T rod = ting;
    for (T naeste = over.get(rod); naeste != null; naeste = over.get(rod)) {
      rod = naeste;
    }
    if (!rod.equals(ting)) {
      over.put(ting, rod);
    }
    return rod;
  }
}
