package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notifications by the child's sex. */
final class UnderretningerKoen implements Noegletal {
  private static final List<String> KOEN = List.of("dreng", "pige");

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("dreng", "Drenge");
    etiketter.put("pige", "Piger");
    etiketter.put(Fritekst.UOPLYST, "Ikke oplyst");
    return new Definition(
        "underretninger-koen",
        "Underretninger efter barnets køn",
        Kapitel.UNDERRETNINGER,
        "Om underretningerne handler om drenge eller piger.",
        "Underretninger modtaget i året om fødte børn fordelt efter barnets køn, i pct.",
        Enhed.PCT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        Underretningstaelling.INPUT,
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    forloeb
        .person()
        .ifPresent(
            person -> Underretningstaelling.tael(forloeb, taelling, u -> koen(person.koen())));
  }

  private static String koen(Koen koen) {
    return switch (koen) {
      case DRENG -> "dreng";
      case PIGE -> "pige";
      case UOPLYST -> Fritekst.UOPLYST;
    };
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        KOEN.stream().map(koen -> Felt.af(koen, Enhed.PCT)).toList(),
        u ->
            Underretningstaelling.udled(
                u, Underretningstaelling.medLukket(u, KOEN), Underretninger::foedte));
  }
}
