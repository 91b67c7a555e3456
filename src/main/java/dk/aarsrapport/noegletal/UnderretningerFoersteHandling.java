package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;
import java.util.Map;

/** Notifications by what was done first. */
final class UnderretningerFoersteHandling implements Noegletal {
  private static final String KOLONNE = "første_handling";

  @Override
  public Definition definition() {
    return new Definition(
        "underretninger-foerste-handling",
        "Første handling efter en underretning",
        Kapitel.UNDERRETNINGER,
        "Hvad kommunen gør først, når den får en underretning.",
        "Underretninger modtaget i året fordelt efter den første handling, uanset hvornår den er sket, i pct. af alle; uoplyst tæller med.",
        Enhed.PCT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        Underretningstaelling.INPUT,
        Map.of(Fritekst.UOPLYST, "Ikke oplyst"));
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("underretninger", KOLONNE));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Underretningstaelling.tael(forloeb, taelling, Underretning::foersteHandling);
  }

  @Override
  public void udled(Udledning udledning) {
    Underretningstaelling.udledFritekst(udledning, KOLONNE);
  }
}
