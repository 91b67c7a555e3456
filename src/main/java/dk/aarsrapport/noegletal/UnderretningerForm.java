package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notifications by how they came. */
final class UnderretningerForm implements Noegletal {
  private static final List<String> FORMER = List.of("skriftlig", "telefonisk", "møde");

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("skriftlig", "Skriftlig");
    etiketter.put("telefonisk", "Telefonisk");
    etiketter.put("møde", "Møde");
    etiketter.put(Fritekst.UOPLYST, "Ikke oplyst");
    return new Definition(
        "underretninger-form",
        "Underretningernes form",
        Kapitel.UNDERRETNINGER,
        "Om underretningerne kommer skriftligt, telefonisk eller på et møde.",
        "Underretninger modtaget i året fordelt efter form, i pct. af alle; uoplyst tæller med.",
        Enhed.PCT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        Underretningstaelling.INPUT,
        etiketter);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("underretninger", "form"));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Underretningstaelling.tael(forloeb, taelling, Underretning::form);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        FORMER.stream().map(form -> Felt.af(form, Enhed.PCT)).toList(),
        u ->
            Underretningstaelling.udled(
                u, Underretningstaelling.medLukket(u, FORMER), Underretninger::alle));
  }
}
