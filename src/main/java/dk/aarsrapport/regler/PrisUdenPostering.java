package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An intervention with a price that nothing has been paid for in the last year covered. */
final class PrisUdenPostering extends Forloebsregel {
  /** A bill may come a good while after the first day. */
  private static final int DAGE_UDEN_REGNING = 120;

  PrisUdenPostering() {
    super(
        "pris-uden-postering",
        Alvor.OPLYSNING,
        "en indsats med årlig pris har løbet i det sidste år, uden at der er bogført noget på"
            + " barnet",
        "Se efter, om indsatsen er ophørt eller aldrig begyndt, eller om regningen er bogført uden"
            + " cpr",
        Krav.kolonne("indsatser", "årlig_pris"),
        Krav.kolonne("posteringer", "cpr"),
        Krav.sidsteAar("posteringer"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    LocalDate til = kalender.opgjortTil();
    LocalDate fra = kalender.foersteDag(til.getYear());
    boolean bogfoert =
        forloeb.af(Barnepostering.class).stream().anyMatch(p -> p.aar() == til.getYear());
    for (Indsats i : forloeb.indsatser()) {
      if (i.aarligPris() != null
          && i.aarligPris() > 0
          && loeber(i, fra, til) >= DAGE_UDEN_REGNING) {
        if (bogfoert) {
          melder.holdt(i);
          continue;
        }
        melder.fund(
            i, () -> Raekker.skrevet(i) + ": intet er bogført på barnet i " + til.getYear());
      }
    }
  }

  @Override
  String tierHvorDetErReglen() {
    return "de fleste indsatser med pris er uden posteringer på barnet, så posteringerne bærer ikke"
        + " cpr gennemgående";
  }

  private static long loeber(Indsats indsats, LocalDate fra, LocalDate til) {
    LocalDate foerste = indsats.start().isBefore(fra) ? fra : indsats.start();
    LocalDate sidste = indsats.slut().isAfter(til) ? til : indsats.slut();
    return ChronoUnit.DAYS.between(foerste, sidste);
  }
}
