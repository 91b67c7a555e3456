package dk.aarsrapport.angreb;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/**
 * Whole numbers between bounds, tied by sums of them between bounds: what the least or the greatest
 * of some of them together can be. An answer is tried against every sum before it is given.
 */
public final class Heltalsprogram {
  private final List<long[]> graenser = new ArrayList<>();
  private final List<Baand> baand = new ArrayList<>();

  /** Times each number, together between the two. */
  private record Baand(Map<Integer, Long> led, Long mindst, Long hoejst) {}

  /** Another number between the two; gives its place. */
  public int tal(long mindst, long hoejst) {
    graenser.add(new long[] {mindst, hoejst});
    return graenser.size() - 1;
  }

  int antal() {
    return graenser.size();
  }

  /** Says that so many times these numbers are together between the two; null is no bound. */
  public void bind(Map<Integer, Long> led, Long mindst, Long hoejst) {
    baand.add(new Baand(Map.copyOf(led), mindst, hoejst));
  }

  /** Numbers that make this sum as small or as great as it can be; none where nothing fits. */
  public Optional<long[]> yderst(Map<Integer, Long> maal, boolean stoerst) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> tal = new ArrayList<>();
    for (long[] graense : graenser) {
      tal.add(model.newVariable("t" + tal.size()).integer().lower(graense[0]).upper(graense[1]));
    }
    maal.forEach((nummer, gange) -> tal.get(nummer).weight(gange));
    for (Baand b : baand) {
      Expression sum = model.newExpression("b" + model.countExpressions());
      b.led().forEach((nummer, gange) -> sum.set(tal.get(nummer), gange));
      if (b.mindst() != null) {
        sum.lower(b.mindst());
      }
      if (b.hoejst() != null) {
        sum.upper(b.hoejst());
      }
    }
    Result svar = stoerst ? model.maximise() : model.minimise();
    if (!svar.getState().isFeasible()) {
      return Optional.empty();
    }
    long[] fundne = new long[tal.size()];
    for (int i = 0; i < fundne.length; i++) {
      fundne[i] = svar.get(i).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
    if (!passer(fundne)) {
      throw new IllegalStateException("the solver's answer does not keep the sums");
    }
    return Optional.of(fundne);
  }

  /** True when these numbers keep every bound and every sum. */
  boolean passer(long[] tal) {
    for (int i = 0; i < tal.length; i++) {
      if (tal[i] < graenser.get(i)[0] || tal[i] > graenser.get(i)[1]) {
        return false;
      }
    }
    return baand.stream()
        .allMatch(
            b -> {
              long sum =
                  b.led().entrySet().stream()
                      .mapToLong(led -> Math.multiplyExact(led.getValue(), tal[led.getKey()]))
                      .reduce(0, Math::addExact);
              return (b.mindst() == null || sum >= b.mindst())
                  && (b.hoejst() == null || sum <= b.hoejst());
            });
  }
}
