package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * A place in the accounts with money on the one side, budget or postings, and none on the other.
 */
abstract class BudgetOgForbrug extends Optaellingsregel {
  private final int denne;
  private final int anden;

  /**
   * A rule.
   *
   * @param denne the kind of sum that is there
   * @param anden the kind that is not
   */
  BudgetOgForbrug(String id, String mening, String handling, int denne, int anden) {
    super(id, Alvor.OPLYSNING, mening, handling, Krav.input("budget"), Krav.input("posteringer"));
    this.denne = denne;
    this.anden = anden;
  }

  private record Sted(int kommune, int aar, String hvad, String klasse) {}

  private record Aar(int kommune, int aar) {}

  /** What is said of a place. */
  abstract String besked(String sted, int aar, String kroner);

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Set<Sted> andre = new HashSet<>();
    Set<Aar> andresAar = new HashSet<>();
    for (Sum s : udtraek.konti()) {
      if (s.slags() == anden) {
        andre.add(new Sted(s.kommune(), s.aar(), s.hvad(), s.klasse()));
        andresAar.add(new Aar(s.kommune(), s.aar()));
      }
    }
    for (Sum s : udtraek.konti()) {
      if (s.slags() == denne
          && s.oere() != 0
          && udtraek.heleAar().contains(s.aar())
          && udtraek.kommuner().contains(s.kommune())
          && andresAar.contains(new Aar(s.kommune(), s.aar()))
          && !andre.contains(new Sted(s.kommune(), s.aar(), s.hvad(), s.klasse()))) {
        melder.fund(
            denne == Afstemningstaelling.BUDGET ? "budget" : "posteringer",
            s.kommune(),
            besked(s.hvad(), s.aar(), Talformat.tal(BigDecimal.valueOf(s.oere(), 2), 0)));
      }
    }
  }
}
