package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Notifications that come several a day of the same child, more often than they do by themselves.
 */
final class UnderretningerSammeDag extends Optaellingsregel {
  private static final String UNDERRETNINGER = "underretninger";

  /** One in so many may be another of the same day. */
  private static final int EN_AF = 10;

  UnderretningerSammeDag() {
    super(
        "underretninger-samme-dag",
        Alvor.ADVARSEL,
        "mange underretninger er om et barn, som der allerede er en om samme dag, som når hver"
            + " underretning fylder flere rækker",
        "Se efter, om udtrækket har en række for hver handling, årsag eller underretter, og træk det igen"
            + " med én række for hver underretning",
        Krav.input(UNDERRETNINGER));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Map<Integer, Long> efterKommune =
        udtraek.antal().stream()
            .filter(a -> a.slags().equals(Udtraekstaelling.SAMME_DAG))
            .collect(Collectors.groupingBy(Antal::kommune, Collectors.summingLong(Antal::antal)));
    for (Stroem stroem : udtraek.stroemme()) {
      if (!stroem.input().equals(UNDERRETNINGER)) {
        continue;
      }
      long alle = stroem.antal();
      long sammeDag = efterKommune.getOrDefault(stroem.kommune(), 0L);
      if (sammeDag >= Stroemme.FORVENTET && sammeDag * EN_AF >= alle) {
        melder.fund(
            UNDERRETNINGER,
            stroem.kommune(),
            "det er %d af %d underretninger".formatted(sammeDag, alle));
      }
    }
  }
}
