package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Udtraekstaelling;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A column that figures are counted by, empty in all rows of a year though it is filled in others:
 * what is counted of it that year is nothing, and looks like a number.
 */
final class KolonneTomIAaret extends Optaellingsregel {
  /** With fewer rows than this, a year may well have none with the column. */
  static final int NOK = 10;

  private static final String POSTERINGER = "posteringer";

  private static final List<Map.Entry<String, List<String>>> FOELGES =
      List.of(
          Map.entry("indsatser", List.of("bevilget_af", "samtykke")),
          Map.entry(
              "underretninger",
              List.of("handlingsdato", "første_handling", "form", "underretter", "årsag")),
          Map.entry("sager", List.of("rådgiver", "team")),
          Map.entry(POSTERINGER, List.of("cpr", "ejerforhold")));

  KolonneTomIAaret() {
    super(
        "kolonne-tom-i-aaret",
        Alvor.ADVARSEL,
        "en kolonne er tom i alle et års rækker, men udfyldt i andre år",
        "Se efter, om kolonnen er faldet ud af årets udtræk; det, der tælles af den, kan blive for"
            + " lidt i året");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (Map.Entry<String, List<String>> input : FOELGES) {
      for (int kommune : udtraek.kommuner()) {
        for (String kolonne : input.getValue()) {
          if (udtraek.daekning().harKolonne(input.getKey(), kommune, kolonne)) {
            tommeAar(udtraek, input.getKey(), kommune, kolonne, melder);
          }
        }
      }
    }
  }

  private static void tommeAar(
      Udtraek udtraek, String input, int kommune, String kolonne, Melder melder) {
    for (int aar : udtraek.heleAar()) {
      if (!udtraek.daekning().harKolonne(input, kommune, kolonne, aar)
          && raekker(udtraek, input, kommune, aar) >= NOK) {
        melder.fund(
            input,
            kommune,
            "kolonnen %s er tom i alle rækker fra %d, men udfyldt i andre år"
                .formatted(kolonne, aar));
      }
    }
  }

  private static long raekker(Udtraek udtraek, String input, int kommune, int aar) {
    if (input.equals(POSTERINGER)) {
      return udtraek.antal().stream()
          .filter(a -> a.kommune() == kommune && a.periode() == aar)
          .filter(a -> a.slags().equals(Udtraekstaelling.FORTEGN))
          .filter(a -> a.del() != Udtraekstaelling.SUM)
          .mapToLong(Udtraekstaelling.Antal::antal)
          .sum();
    }
    return udtraek.stroemme().stream()
        .filter(s -> s.input().equals(input) && s.kommune() == kommune)
        .mapToLong(s -> s.antal(YearMonth.of(aar, 1), YearMonth.of(aar, 12)))
        .sum();
  }
}
