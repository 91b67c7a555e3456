package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** A budget with the other sign than the accounts of the same place and year. */
final class BudgetModsatFortegn extends Optaellingsregel {
  BudgetModsatFortegn() {
    super(
        "budget-modsat-fortegn",
        Alvor.ADVARSEL,
        "budget og forbrug samme sted har modsat fortegn",
        "Se efter, om det ene udtræk skriver udgifter med minus; udgifter skal være positive i begge",
        Krav.input("budget"),
        Krav.input("posteringer"));
  }

  private record Sted(int kommune, int aar, String hvad, String klasse) {}

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Map<Sted, Long> forbrug = new HashMap<>();
    for (Sum s : udtraek.konti()) {
      if (s.slags() == Afstemningstaelling.REGNSKAB) {
        forbrug.merge(sted(s), s.oere(), Math::addExact);
      }
    }
    for (Sum s : udtraek.konti()) {
      if (s.slags() == Afstemningstaelling.BUDGET
          && udtraek.heleAar().contains(s.aar())
          && udtraek.kommuner().contains(s.kommune())
          && Long.signum(s.oere()) * Long.signum(forbrug.getOrDefault(sted(s), 0L)) < 0) {
        melder.fund(
            "budget",
            s.kommune(),
            "%s har i %d et budget på %s kr. og et forbrug på %s kr."
                .formatted(s.hvad(), s.aar(), kroner(s.oere()), kroner(forbrug.get(sted(s)))));
      }
    }
  }

  private static Sted sted(Sum s) {
    return new Sted(s.kommune(), s.aar(), s.hvad(), s.klasse());
  }

  private static String kroner(long oere) {
    return Talformat.tal(BigDecimal.valueOf(oere, 2), 0);
  }
}
