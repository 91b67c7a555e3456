package dk.aarsrapport.forloeb;

/**
 * Money that an intervention has promised: it runs on after the last day covered.
 *
 * @param indsats the intervention, of any target group; its end is the known one, though it has not
 *     happened yet
 * @param barn tells the rows of one child from those of others; half of its pseudonym, never
 *     written out
 * @param sti the lowest level among the budget's totals that has its account; empty where none has
 */
public record Disponering(Indsats indsats, long barn, String sti) implements Enkeltstaaende {
  @Override
  public int kommune() {
    return indsats.kommune();
  }

  /** Says nothing of the child, so that no log or exception can. */
  @Override
  public String toString() {
    return "Disponering";
  }
}
