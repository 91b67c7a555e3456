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

/** Absence from school. */
final class Fravaer implements Noegletal {
  @Override
  public Definition definition() {
    return new Definition(
            "fravaer",
            "Fravær i skolen",
            Kapitel.SKOLE_OG_AKTIVITET,
            "Hvor meget børn, der får hjælp, og andre børn er væk fra skole.",
            "Gennemsnittet af elevernes fravær i pct. af skoleåret." + Skoletal.OPGOERELSE,
            Enhed.GENNEMSNIT,
            "Registeret for skolefravær. Evaluering af partnerskabet (2018), tabel 10 og 14",
            List.of(Skoletal.INPUT),
            Skoletal.etiketter())
        .medOgsaa(Skoletal.INDSATSER);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return Skoletal.kolonner("fravær");
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Skoletal.tael(forloeb, kalender, taelling, Skoletrivsel::fravaer);
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    Skoletal.tael(raekke, taelling, Skoletrivsel::fravaer);
  }

  @Override
  public void udled(Udledning udledning) {
    Skoletal.udled(udledning);
  }
}
