package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Skoletrivsel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;

/** Academic well-being in school. */
final class FagligTrivsel implements Noegletal {
  @Override
  public Definition definition() {
    return new Definition(
            "faglig-trivsel",
            "Faglig trivsel i skolen",
            Kapitel.SKOLE_OG_AKTIVITET,
            "Hvordan børn, der får hjælp, og andre børn trives fagligt i skolen.",
            "Gennemsnittet af indekset for faglig trivsel, hvor 1 er ringest og 5 er bedst."
                + Skoletal.OPGOERELSE,
            Enhed.GENNEMSNIT,
            "Den nationale trivselsmåling. Evaluering af partnerskabet (2018), tabel 8 og 12",
            List.of(Skoletal.INPUT),
            Skoletal.etiketter())
        .medOgsaa(Skoletal.INDSATSER);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return Skoletal.kolonner("faglig");
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Skoletal.tael(forloeb, kalender, taelling, Skoletrivsel::faglig);
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    Skoletal.tael(raekke, taelling, Skoletrivsel::faglig);
  }

  @Override
  public void udled(Udledning udledning) {
    Skoletal.udled(udledning);
  }
}
