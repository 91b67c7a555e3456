package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;

/** Children with preventive help by age. */
final class ForebyggendeAlder implements Noegletal {
  static final String ID = "forebyggende-alder";

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Forebyggende indsatser efter alder",
            Kapitel.FOREBYGGENDE,
            "Hvor gamle de børn og unge er, der får forebyggende hjælp.",
            "Børn med en indsats på trin 2 eller 3, der ikke er en anbringelse, den seneste skæringsdato og den sidste dag, der opgøres, efter alder i hele år og i aldersgrupper. Ingen aldersgrænse.",
            Enhed.ANTAL,
            "Ishøj Kommune, Familiecentrets årsrapport (2013)",
            List.of("indsatser"),
            Aldersfordeling.ETIKETTER)
        .med(Lovskift.TRIN_2_OG_3);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Aldersfordeling.tael(ID, Indsatstype::forebyggelse, forloeb, kalender, taelling);
  }

  @Override
  public void udled(Udledning udledning) {
    for (LocalDate dato : Aldersfordeling.datoer(udledning.grundlag().kalender(), ID)) {
      udledning.hver(udledning.udsnit(dato, dato), Aldersfordeling.LUKKET, Aldersfordeling::udled);
    }
  }
}
