package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.taelling.Kalender;
import java.util.function.Supplier;

/** A rule over all the rows of one child. */
abstract class Forloebsregel extends Regel {
  Forloebsregel(String id, Alvor alvor, String mening, String handling, Krav... krav) {
    super(id, alvor, mening, handling, krav);
  }

  /** Takes what a rule finds. */
  interface Melder {
    /** A row that breaks the rule, and what is to be said of it where it is listed. */
    default void fund(Haendelse raekke, Supplier<String> besked) {
      fund(raekke, besked, null);
    }

    /** The same, with the other row that it breaks the rule together with. */
    void fund(Haendelse raekke, Supplier<String> besked, Haendelse anden);

    /** A row that might have broken the rule and keeps it, for a rule that weighs the two. */
    void holdt(Haendelse raekke);

    /** A row with something that no other child should have, by its number. */
    void delt(Haendelse raekke, long hvad);
  }

  /**
   * Why the rule is silent of a municipality where more rows break it than keep it, in Danish: what
   * is usual is a way of keeping books and no fault. Empty for a rule that is never silent.
   */
  String tierHvorDetErReglen() {
    return "";
  }

  /** Looks at the course of a child. */
  abstract void tjek(Forloeb forloeb, Kalender kalender, Melder melder);
}
