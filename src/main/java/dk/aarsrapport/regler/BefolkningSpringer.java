package dk.aarsrapport.regler;

import java.util.OptionalLong;
import java.util.Set;

/** A population of children that no year brings about. */
final class BefolkningSpringer extends Optaellingsregel {
  private static final String BEFOLKNING = "befolkning";
  private static final int AELDSTE_BARN = 17;

  /** Municipalities grow and shrink by a few pct. a year; one part in so many is no growth. */
  private static final int DEL = 5;

  BefolkningSpringer() {
    super(
        "befolkning-springer",
        Alvor.ADVARSEL,
        "antallet af børn i befolkningen ændrer sig med over 20 pct. på et år",
        "Se efter, om et køn, en alder eller et område mangler eller står to gange i det ene år");
  }

  @Override
  String mangler(Udtraek udtraek) {
    return udtraek.befolkning().aar().isEmpty() ? Krav.input(BEFOLKNING).mangler() : "";
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (int kommune : udtraek.kommuner()) {
      for (int aar : udtraek.kalender().aar()) {
        OptionalLong foer = boern(udtraek, kommune, aar - 1);
        OptionalLong nu = boern(udtraek, kommune, aar);
        if (foer.isPresent()
            && nu.isPresent()
            && Math.abs(nu.getAsLong() - foer.getAsLong()) * DEL > foer.getAsLong()) {
          melder.fund(
              BEFOLKNING,
              kommune,
              "%d børn på 0-17 år i %d mod %d i %d"
                  .formatted(nu.getAsLong(), aar, foer.getAsLong(), aar - 1));
        }
      }
    }
  }

  private static OptionalLong boern(Udtraek udtraek, int kommune, int aar) {
    return udtraek.befolkning().antal(Set.of(kommune), aar, 0, AELDSTE_BARN);
  }
}
