package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** A forecast on some of a level's rows in the budget: it stands for the whole level. */
final class SkoenForEnDel extends Optaellingsregel {
  SkoenForEnDel() {
    super(
        "skoen-for-en-del",
        Alvor.ADVARSEL,
        "et niveau har forventet på nogle af sine budgetrækker, men ikke på dem alle; summen regnes for hele"
            + " niveauets",
        "Skriv forventet på alle niveauets rækker, 0 hvor intet ventes, eller på ingen af dem",
        Krav.kolonne("budget", "forventet"));
  }

  private record Sted(int kommune, String sti) {}

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    int aar = udtraek.aar();
    Set<Sted> medSkoen = new HashSet<>();
    for (Sum s : udtraek.konti()) {
      if (s.slags() == Afstemningstaelling.MED_SKOEN && s.aar() == aar) {
        medSkoen.add(new Sted(s.kommune(), s.hvad()));
      }
    }
    for (Sum s : udtraek.konti()) {
      if (s.slags() == Afstemningstaelling.UDEN_SKOEN
          && s.aar() == aar
          && s.oere() != 0
          && s.klasse().equals(Afstemningstaelling.I_HIERARKIET)
          && udtraek.kommuner().contains(s.kommune())
          && medSkoen.contains(new Sted(s.kommune(), s.hvad()))) {
        melder.fund(
            "budget",
            s.kommune(),
            "«%s» har i %d forventet på nogle rækker, og budget for %s kr. på rækker uden"
                .formatted(s.hvad(), aar, Talformat.tal(BigDecimal.valueOf(s.oere(), 2), 0)));
      }
    }
  }
}
