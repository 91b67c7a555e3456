package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.taelling.Kalender;
import java.util.List;

/** An examination of a child that has neither case nor intervention. */
final class UndersoegelseUdenSag extends Forloebsregel {
  UndersoegelseUdenSag() {
    super(
        "undersoegelse-uden-sag",
        Alvor.ADVARSEL,
        "der er truffet afgørelse om at undersøge et barn, som hverken har sag eller indsats",
        "Se efter, om cpr er rigtigt, og om udtrækket af sager har de lukkede sager med",
        Krav.input("undersøgelser"),
        Krav.input("sager"));
  }

  @Override
  boolean kraeverAlleMaalgrupper() {
    return true;
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    List<Undersoegelse> alle = forloeb.af(Undersoegelse.class);
    if (!alle.isEmpty() && forloeb.indsatser().isEmpty() && forloeb.af(Sag.class).isEmpty()) {
      Raekker.iOrden(forloeb, alle, Undersoegelse::afgjort)
          .forEach(u -> melder.fund(u, () -> "barnet har hverken sag eller indsats i udtrækkene"));
    }
  }
}
