package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Children placed outside the home on each measuring date. */
final class Anbragte implements Noegletal {
  static final String ID = "anbragte";
  private static final Felt FELT = Felt.ene(Enhed.ANTAL);

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Anbragte børn og unge",
        Kapitel.ANBRINGELSER,
        "Antal børn og unge under 18 år, der er anbragt i netværkspleje, familiepleje eller på"
            + " institution.",
        "På hver skæringsdato tælles børn på 0-17 år, hvis højeste trin på indsatstrappen er 4, 5"
            + " eller 6. Et barn tælles én gang. Anbringelse på eget værelse og efterværn er ikke"
            + " med.",
        Enhed.ANTAL,
        "Serviceloven §§ 52, 58 og 66; barnets lov §§ 43, 46 og 47",
        List.of("indsatser"),
        Map.of());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (taeller(forloeb, dato)) {
        taelling.tael(Taelling.periode(dato));
      }
    }
  }

  /** The one place that says who is placed. */
  static boolean taeller(Forloeb forloeb, LocalDate dato) {
    return forloeb.anbragt(dato) && forloeb.mindreaarig(dato);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(Tilbageblik.INTET, List.of(FELT), u -> u.antal(FELT, u.tal()));
  }
}
