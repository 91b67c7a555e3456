package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What a child costs: the year's gross expenditure on service that names it. */
public final class Barneudgifter {
  private Barneudgifter() {}

  /** A year of one municipality's accounts. */
  public record Kommuneaar(int kommune, int aar) implements Comparable<Kommuneaar> {
    private static final Comparator<Kommuneaar> ORDEN =
        Comparator.comparingInt(Kommuneaar::aar).thenComparingInt(Kommuneaar::kommune);

    @Override
    public int compareTo(Kommuneaar andet) {
      return ORDEN.compare(this, andet);
    }
  }

  /** Øre in each year that has a posting of it with the child's number. */
  public static Map<Kommuneaar, Long> af(Forloeb forloeb) {
    Map<Kommuneaar, Long> udgifter = new TreeMap<>();
    for (Barnepostering p : forloeb.af(Barnepostering.class)) {
      if (p.udgift()) {
        udgifter.merge(new Kommuneaar(p.kommune(), p.aar()), p.oere(), Math::addExact);
      }
    }
    return udgifter;
  }
}
