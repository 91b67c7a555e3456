package dk.aarsrapport.indlaesning;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what cells that repeat came to, so that each text is parsed once; bounded, so that no
 * file can fill memory.
 *
 * <p>Not thread-safe: each task has its own.
 *
 * @param <N> what is parsed
 * @param <T> what it comes to; null is not remembered
 */
final class Hukommelse<N, T> {
  private static final int HOEJST = 20_000;

  private final Map<N, T> kendte = new HashMap<>();
  private final Function<N, T> laes;

  Hukommelse(Function<N, T> laes) {
    this.laes = laes;
  }

  T af(N noegle) {
    T kendt = kendte.get(noegle);
    if (kendt != null) {
      return kendt;
    }
    T nyt = laes.apply(noegle);
    if (nyt != null && kendte.size() < HOEJST) {
      kendte.put(noegle, nyt);
    }
    return nyt;
  }
}
