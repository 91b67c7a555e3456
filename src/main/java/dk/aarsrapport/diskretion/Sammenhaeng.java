package dk.aarsrapport.diskretion;

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
    T a = rod(en);
    T b = rod(anden);
    if (!a.equals(b)) {
      over.put(b, a);
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
