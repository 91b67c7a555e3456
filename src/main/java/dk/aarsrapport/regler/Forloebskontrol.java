package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.taelling.Kalender;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Holds each child's course against the rules, while it is counted. */
public final class Forloebskontrol {
  private final List<Forloebsregel> regler;
  private final Kalender kalender;
  private final Fund fund = new Fund();

  /**
   * A control against all rules but those that the run file turns off.
   *
   * @param slaaetFra their names
   */
  public Forloebskontrol(Kalender kalender, Set<String> slaaetFra) {
    this(
        Regelsaet.FORLOEB.stream().filter(regel -> !slaaetFra.contains(regel.id())).toList(),
        kalender);
  }

  Forloebskontrol(List<Forloebsregel> regler, Kalender kalender) {
    this.regler = regler;
    this.kalender = kalender;
  }

  /** Looks at the course of a child, with the rows of all municipalities. */
  public void se(Forloeb forloeb) {
    for (Forloebsregel regel : regler) {
      regel.tjek(forloeb, kalender, new Bog(forloeb, regel));
    }
  }

  /** Keeps what a rule finds in a course, under the lines where the rows stand. */
  private final class Bog implements Forloebsregel.Melder {
    private final Forloeb forloeb;
    private final Forloebsregel regel;

    Bog(Forloeb forloeb, Forloebsregel regel) {
      this.forloeb = forloeb;
      this.regel = regel;
    }

    @Override
    public void fund(Haendelse raekke, Supplier<String> besked, Haendelse anden) {
      fund.laegTil(
          regel.id(), raekke.kommune(), sted(raekke), besked, anden == null ? null : sted(anden));
    }

    @Override
    public void holdt(Haendelse raekke) {
      fund.holdt(regel.id(), raekke.kommune(), sted(raekke));
    }

    @Override
    public void delt(Haendelse raekke, long hvad) {
      fund.delte().se(hvad, raekke.kommune(), sted(raekke));
    }

    private Herkomst sted(Haendelse raekke) {
      return forloeb.herkomst(raekke).orElseThrow();
    }
  }

  /** What has been found so far. */
  public Fund fund() {
    return fund;
  }
}
