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

/** Placed children per 1000 children. */
final class AnbragtePr1000 implements Noegletal {
  private static final String ID = "anbragte-pr-1000";
  private static final Felt FELT = Felt.ene(Enhed.PR_1000);

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Anbragte børn og unge pr. 1000",
        Kapitel.ANBRINGELSER,
        "Hvor mange ud af 1000 børn og unge under 18 år der er anbragt uden for hjemmet.",
        "Anbragte børn og unge på skæringsdatoen delt med antallet af 0-17-årige 1. januar samme år,"
            + " gange 1000.",
        Enhed.PR_1000,
        "Evaluering af partnerskabet om omlægning af indsatsen (2018), figur 35",
        List.of("indsatser", "befolkning"),
        Map.of());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (Anbragte.taeller(forloeb, dato)) {
        taelling.tael(Taelling.periode(dato));
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.INTET,
        List.of(FELT),
        u -> u.prTusindeBoern(FELT, u.sammeSom(Anbragte.ID, "", u.tal())));
  }
}
