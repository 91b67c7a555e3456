package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Tilfaeldighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which of many changes are real: who looks at twenty numbers, one of which chance moves at five
 * pct., must ask more of each. Holm's rule: the chance of claiming any change where there is none
 * stays at five pct. for all of them together.
 */
final class Flereproever {
  private Flereproever() {}

  /** Those that chance alone does not make, of all that were looked at. */
  static <T> List<T> virkelige(List<T> alle, ToDoubleFunction<T> tilfaeldig) {
    List<T> efter = new ArrayList<>(alle);
    efter.sort(Comparator.comparingDouble(tilfaeldig));
    List<T> virkelige = new ArrayList<>();
    for (T en : efter) {
      int tilbage = efter.size() - virkelige.size();
      if (tilfaeldig.applyAsDouble(en) * tilbage >= Tilfaeldighed.GRAENSE) {
        break;
      }
      virkelige.add(en);
    }
    return virkelige;
  }
}
