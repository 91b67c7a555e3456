package dk.aarsrapport.regler;

import java.time.YearMonth;

/** A month without rows in the midst of an even stream. */
abstract class TomMaaned extends Optaellingsregel {
  TomMaaned(String id, Alvor alvor, String mening, String handling, Krav... krav) {
    super(id, alvor, mening, handling, krav);
  }

  /** True for an export that the rule is about. */
  abstract boolean gaelder(String input);

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (Stroem stroem : udtraek.stroemme()) {
      if (gaelder(stroem.input())) {
        tjek(udtraek, stroem, melder);
      }
    }
  }

  /** Empty months that follow each other are told of together. */
  private static void tjek(Udtraek udtraek, Stroem stroem, Melder melder) {
    YearMonth fra = senest(udtraek.foersteHele(), stroem.foerste());
    YearMonth til = tidligst(udtraek.sidsteHele(), stroem.sidste());
    YearMonth foersteTomme = null;
    for (YearMonth m = fra; !m.isAfter(til); m = m.plusMonths(1)) {
      boolean tom =
          !stroem.begynder().containsKey(m)
              && Stroemme.forventet(stroem, m, fra, til) >= Stroemme.FORVENTET;
      if (tom && foersteTomme == null) {
        foersteTomme = m;
      } else if (!tom && foersteTomme != null) {
        meld(stroem, foersteTomme, m.minusMonths(1), melder);
        foersteTomme = null;
      }
    }
  }

  private static void meld(Stroem stroem, YearMonth foerste, YearMonth sidste, Melder melder) {
    String hvornaar =
        foerste.equals(sidste)
            ? "i måneden " + Stroemme.skrevet(foerste)
            : "i månederne " + Stroemme.skrevet(foerste) + " – " + Stroemme.skrevet(sidste);
    melder.hul(new Hul(stroem.input(), stroem.kommune(), Hul.Sted.MIDT_I, foerste, sidste));
    melder.fund(
        stroem.input(),
        stroem.kommune(),
        "der er ingen rækker " + hvornaar + ", men mange i månederne før og efter");
  }

  private static YearMonth senest(YearMonth a, YearMonth b) {
    return a.isAfter(b) ? a : b;
  }

  private static YearMonth tidligst(YearMonth a, YearMonth b) {
    return a.isBefore(b) ? a : b;
  }
}
