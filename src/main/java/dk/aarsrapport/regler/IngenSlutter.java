package dk.aarsrapport.regler;

import java.time.YearMonth;

/** An export in which nothing ever ends. */
final class IngenSlutter extends Optaellingsregel {
  private static final int FAERREST = 50;

  IngenSlutter() {
    super(
        "ingen-slutter",
        Alvor.ADVARSEL,
        "mange indsatser eller sager begynder, og ingen slutter i den tid, der opgøres",
        "Se efter, om kolonnen «slutdato» er med i udtrækket og udfyldt; uden den løber alt videre, og"
            + " tallene vokser år for år");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    YearMonth til = udtraek.sidsteHele();
    for (Stroem stroem : udtraek.stroemme()) {
      long begynder = stroem.antal(stroem.foerste(), til);
      if (stroem.harSlut() && begynder >= FAERREST && stroem.begynder().equals(stroem.alt())) {
        melder.fund(
            stroem.input(),
            stroem.kommune(),
            "%d rækker begynder, og ingen slutter".formatted(begynder));
      }
    }
  }
}
