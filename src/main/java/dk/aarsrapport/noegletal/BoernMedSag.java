package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Children with a case, of all children and young people. */
final class BoernMedSag implements Noegletal {
  private static final int HOEJST = 22;
  private static final Felt FELT = Felt.ene(Enhed.PCT);

  @Override
  public Definition definition() {
    return new Definition(
        "boern-med-sag",
        "Børn og unge med en sag",
        Kapitel.FOREBYGGENDE,
        "Hvor stor en del af alle børn og unge der har en sag hos børne- og familierådgivningen.",
        "Børn og unge, der er 0-22 år den 31. december og har en åben sag på en hvilken som helst dag"
            + " i året, i pct. af alle 0-22-årige 1. januar samme år.",
        Enhed.PCT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("sager", "befolkning"),
        Map.of());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Sag> sager = forloeb.af(Sag.class);
    if (sager.isEmpty()) {
      return;
    }
    for (int aar : kalender.aar()) {
      LocalDate ultimo = LocalDate.of(aar, 12, 31);
      int alder = forloeb.person().orElseThrow().alder(ultimo);
      if (alder >= 0
          && alder <= HOEJST
          && nogenI(sager, kalender.foersteDag(aar), kalender.sidsteDag(aar))) {
        taelling.tael(aar);
      }
    }
  }

  private static boolean nogenI(List<Sag> sager, LocalDate foerste, LocalDate sidste) {
    for (Sag sag : sager) {
      if (sag.iPerioden(foerste, sidste)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(List.of(FELT), u -> u.andelAfBefolkning(FELT, u.tal(), 0, HOEJST));
  }
}
