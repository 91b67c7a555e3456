package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** An export that ends before the last day that the run file says it covers. */
final class SlutterTidligt extends Optaellingsregel {
  private static final String POSTERINGER = "posteringer";

  SlutterTidligt() {
    super(
        "slutter-tidligt",
        Alvor.ADVARSEL,
        "udtrækket slutter længe før opgjort_til; mangler der rækker, tælles den sidste tid, som om intet skete",
        "Træk udtrækket igen til og med opgjort_til, eller sæt opgjort_til tilbage");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (Stroem stroem : udtraek.stroemme()) {
      YearMonth sidste = stroem.sidste();
      YearMonth foerste =
          stroem.foerste().isBefore(udtraek.foersteHele())
              ? udtraek.foersteHele()
              : stroem.foerste();
      long maaneder = Udtraek.maaneder(foerste, sidste);
      long raekker = stroem.antal(foerste, sidste);
      double prMaaned = maaneder == 0 ? 0 : (double) raekker / maaneder;
      LocalDate til = udtraek.kalender().opgjortTil();
      boolean mereEndEnMaanedFoer =
          !stroem.dage().isEmpty() && stroem.dage().last().plusMonths(1).isBefore(til);
      YearMonth fra = sidste.plusMonths(1);
      long uden = Udtraek.maaneder(fra, udtraek.sidsteHele());
      if (Stroemme.hul(uden, prMaaned, raekker)) {
        melder.hul(
            new Hul(stroem.input(), stroem.kommune(), Hul.Sted.SIDST, fra, udtraek.sidsteHele()));
      }
      if (mereEndEnMaanedFoer || Stroemme.usandsynlig(uden, prMaaned)) {
        melder.fund(
            stroem.input(),
            stroem.kommune(),
            "den sidste dato er %s, men opgjort_til er %s"
                .formatted(
                    stroem.dage().isEmpty()
                        ? "i " + Stroemme.skrevet(sidste)
                        : Talformat.dato(stroem.dage().last()),
                    Talformat.dato(til)));
      }
    }
    for (String input : List.of(POSTERINGER, "budget")) {
      udtraek.kommuner().forEach(kommune -> aar(udtraek, input, kommune, melder));
    }
  }

  private static void aar(Udtraek udtraek, String input, int kommune, Melder melder) {
    Set<Integer> aar = udtraek.daekning().aar(input, kommune);
    int til = udtraek.kalender().opgjortTil().getYear();
    if (!aar.isEmpty() && aar.stream().allMatch(a -> a < til)) {
      melder.fund(
          input,
          kommune,
          "det sidste regnskabsår er %d, men opgjort_til er %s"
              .formatted(
                  aar.stream().mapToInt(a -> a).max().orElseThrow(),
                  Talformat.dato(udtraek.kalender().opgjortTil())));
    }
  }
}
