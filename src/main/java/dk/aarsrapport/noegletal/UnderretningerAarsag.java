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

/** Notifications by cause. */
final class UnderretningerAarsag implements Noegletal {
  private static final String KOLONNE = "årsag";

  @Override
  public Definition definition() {
    return new Definition(
        "underretninger-aarsag",
        "Årsager til underretninger",
        Kapitel.UNDERRETNINGER,
        "Hvorfor der underrettes om børn og unge.",
        "Underretninger modtaget i året fordelt efter årsagen, som den står i fagsystemet, i pct. af alle; uoplyst tæller med.",
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
    Underretningstaelling.tael(forloeb, taelling, Underretning::aarsag);
  }

  @Override
  public void udled(Udledning udledning) {
    Underretningstaelling.udledFritekst(udledning, KOLONNE);
  }
}
