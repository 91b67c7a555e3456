package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.taelling.Kalender;

/** A follow-up of an intervention that the child has not begun. */
final class OpfoelgningUdenIndsats extends Forloebsregel {
  OpfoelgningUdenIndsats() {
    super(
        "opfoelgning-uden-indsats",
        Alvor.ADVARSEL,
        "der er fulgt op på et barn, som ikke har fået nogen indsats endnu",
        "Se efter, om cpr og dato er rigtige, og om udtrækket af indsatser har dem alle med",
        Krav.input("opfølgninger"),
        Krav.input("indsatser"));
  }

  @Override
  boolean kraeverAlleMaalgrupper() {
    return true;
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    for (Opfoelgning o : forloeb.af(Opfoelgning.class)) {
      if (forloeb.indsatser().stream().noneMatch(i -> !i.start().isAfter(o.dato()))) {
        melder.fund(o, () -> "barnet har ingen indsats, der er begyndt på datoen");
      }
    }
  }
}
