package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Children with a preventive intervention per 1000 children. */
final class ForebyggendeIndsatserPr1000 implements Noegletal {
  static final String ID = "forebyggende-indsatser-pr-1000";
  private static final Felt FELT = Felt.ene(Enhed.PR_1000);

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Forebyggende indsatser pr. 1000",
            Kapitel.FOREBYGGENDE,
            "Hvor mange ud af 1000 børn og unge under 18 år der får en tidlig forebyggende indsats.",
            "På hver skæringsdato tælles børn på 0-17 år med en indsats på trin 2, delt med antallet af"
                + " 0-17-årige 1. januar samme år, gange 1000. Forløb, der både begynder og slutter"
                + " mellem to skæringsdatoer, er ikke med.",
            Enhed.PR_1000,
            "Serviceloven § 11, stk. 3; barnets lov § 30. Evaluering af partnerskabet (2018), figur 47"
                + " og 56",
            List.of("indsatser", "befolkning"),
            Map.of())
        .med(Lovskift.TRIN_2_OG_3);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (forloeb.harTrin(Indsatstype.FOREBYGGENDE, dato) && forloeb.mindreaarig(dato)) {
        taelling.tael(Taelling.periode(dato));
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.INTET,
        List.of(FELT),
        u -> {
          Indsatstrappen.hoejstFraTrin(udledning, u, u.tal(), Indsatstype.FOREBYGGENDE);
          u.prTusindeBoern(FELT, u.tal());
        });
  }
}
