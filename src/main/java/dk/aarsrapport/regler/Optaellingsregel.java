package dk.aarsrapport.regler;

/** A rule over what an export has of a municipality as a whole. */
abstract class Optaellingsregel extends Regel {
  Optaellingsregel(String id, Alvor alvor, String mening, String handling, Krav... krav) {
    super(id, alvor, mening, handling, krav);
  }

  /** Takes what a rule finds. */
  interface Melder {
    /** An export that breaks the rule, and what is to be said of it. */
    void fund(String input, int kommune, String besked);

    /** Months that an export lacks, told of as well: what is counted there is too little. */
    default void hul(Hul hul) {}
  }

  /** What it lacks in order to say anything, in Danish; empty when it can. */
  String mangler(Udtraek udtraek) {
    return "";
  }

  /** Looks at all exports. */
  abstract void tjek(Udtraek udtraek, Melder melder);
}
