package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import java.time.YearMonth;

/** An export that begins after the first day that the run file says it covers. */
final class BegynderSent extends Optaellingsregel {
  BegynderSent() {
    super(
        "begynder-sent",
        Alvor.ADVARSEL,
        "udtrækket begynder længe efter opgjort_fra; mangler der rækker, tælles den første tid, som om intet skete",
        "Træk udtrækket igen fra opgjort_fra, eller giv kørslen en senere opgjort_fra");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (Stroem stroem : udtraek.stroemme()) {
      YearMonth foerste = stroem.foerste();
      long maaneder = Udtraek.maaneder(foerste, udtraek.sidsteHele());
      long raekker = stroem.antal(foerste, udtraek.sidsteHele());
      double prMaaned = maaneder == 0 ? 0 : (double) raekker / maaneder;
      YearMonth til = foerste.minusMonths(1);
      long uden = Udtraek.maaneder(udtraek.foersteHele(), til);
      if (Stroemme.hul(uden, prMaaned, raekker)) {
        melder.hul(
            new Hul(stroem.input(), stroem.kommune(), Hul.Sted.FOERST, udtraek.foersteHele(), til));
      }
      if (Stroemme.usandsynlig(uden, prMaaned)) {
        melder.fund(
            stroem.input(),
            stroem.kommune(),
            "den første dato er i %s, men opgjort_fra er %s"
                .formatted(
                    Stroemme.skrevet(foerste), Talformat.dato(udtraek.kalender().opgjortFra())));
      }
    }
  }
}
