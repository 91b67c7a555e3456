package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;
import java.util.List;

/**
 * A preventive intervention that has ended in one row and runs on in another, as where two extracts
 * of different days stand together: it is counted as running still. Placements that run together
 * are told of by {@link OverlapAnbringelser}.
 */
final class AabenOgLukket extends Forloebsregel {
  AabenOgLukket() {
    super(
        "aaben-og-lukket",
        Alvor.ADVARSEL,
        "samme indsats fra samme dag er både åben og sluttet",
        "Læs kun det nyeste udtræk, eller slet den åbne række, hvis indsatsen er sluttet");
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    if (forloeb.indsatser().size() < 2) {
      return;
    }
    List<Indsats> raekker = Raekker.indsatser(forloeb, i -> !i.type().anbringelse());
    for (Indsats aaben : raekker) {
      if (aaben.slut().equals(LocalDate.MAX)) {
        raekker.stream()
            .filter(anden -> sluttet(anden, aaben))
            .findFirst()
            .ifPresent(
                anden ->
                    melder.fund(
                        aaben,
                        () ->
                            "%s tælles som løbende, men står også som %s"
                                .formatted(Raekker.skrevet(aaben), Raekker.skrevet(anden)),
                        anden));
      }
    }
  }

  private static boolean sluttet(Indsats anden, Indsats aaben) {
    return anden.type().equals(aaben.type())
        && anden.start().equals(aaben.start())
        && anden.kommune() == aaben.kommune()
        && !anden.slut().equals(LocalDate.MAX);
  }
}
