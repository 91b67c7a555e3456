package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A municipality's share of its group's notifications, beside its share of the group's children.
 */
final class UnderretningerModBefolkning implements Noegletal {
  private static final String UNDERRETNINGER = "underretninger";
  private static final String BOERN = "boern";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(UNDERRETNINGER, "Andel af gruppens underretninger");
    etiketter.put(BOERN, "Andel af gruppens børn");
    return new Definition(
        "underretninger-mod-befolkning",
        "Underretninger i forhold til antallet af børn",
        Kapitel.UNDERRETNINGER,
        "Om kommunen får flere underretninger end dens andel af gruppens børn tilsiger.",
        "Kommunens pct. af gruppens underretninger i året, og kommunens pct. af gruppens 0-17-årige"
            + " 1. januar samme år.",
        Enhed.PCT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("underretninger", "befolkning"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Underretningstaelling.tael(forloeb, taelling, u -> UNDERRETNINGER);
  }

  @Override
  public void udled(Udledning udledning) {
    if (!udledning.omraade().erKommune()) {
      return;
    }
    Omraader omraader = udledning.grundlag().omraader();
    int kommune = Integer.parseInt(udledning.omraade().id());
    for (int nummer = 0; nummer < omraader.antal(); nummer++) {
      Set<Integer> medlemmer = udledning.grundlag().medlemmer(nummer);
      if (omraader.omraade(nummer).erGruppe() && medlemmer.contains(kommune)) {
        iGruppen(udledning, nummer);
      }
    }
  }

  private void iGruppen(Udledning egen, int gruppe) {
    String id = egen.grundlag().omraader().omraade(gruppe).gruppeId();
    Felt underretninger = new Felt(UNDERRETNINGER, id, Enhed.PCT);
    Felt boern = new Felt(BOERN, id, Enhed.PCT);
    Udledning gruppens = egen.i(gruppe);
    gruppens.hvertAarFor(
        egen,
        List.of(underretninger, boern),
        (u, hele) -> {
          u.andel(underretninger, u.tal(UNDERRETNINGER), hele.tal(UNDERRETNINGER));
          u.andelAfBefolkning(boern, hele);
        });
  }
}
