package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decisions on a child's examination (BFU), by the team that has it. */
final class BfuTeam implements Noegletal {
  private static final String I_ALT = "i-alt";
  private static final String INPUT = "undersøgelser";
  private static final String TEAM = "team";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(Fritekst.UOPLYST, "Team ikke oplyst");
    etiketter.put(I_ALT, "I alt");
    return new Definition(
        "bfu-team",
        "Børnefaglige undersøgelser efter team",
        Kapitel.VARIGHED,
        "Hvor mange børnefaglige undersøgelser hvert team har besluttet.",
        "Afgørelser i året om børnefaglig undersøgelse (BFU) efter det team, der står i udtrækket;"
            + " afdækning og screening er ikke med. Hver afgørelse tæller, også når et barn har flere."
            + " Stavemåder, der kun skiller sig ved store og små bogstaver, er ét team.",
        Enhed.ANTAL,
        "Serviceloven § 50; barnets lov § 20. Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of(INPUT),
        etiketter);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav(INPUT, TEAM));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (Undersoegelse u : forloeb.af(Undersoegelse.class)) {
      if (u.type() == Undersoegelse.Type.BFU) {
        taelling.tael(u.afgjort().getYear(), Fritekst.oplyst(u.team()));
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(Felt.af(I_ALT, Enhed.ANTAL)),
        u -> {
          List<Tal> teams = new ArrayList<>();
          Fritekst.antal(udledning, u, INPUT, TEAM, TEAM)
              .forEach(
                  (team, antal) -> {
                    Tal tal = u.beregnet(Fritekst.navn(team), antal.getOrDefault("", 0L));
                    teams.add(tal);
                    u.antal(Felt.af(team, Enhed.ANTAL), tal);
                  });
          u.antal(Felt.af(I_ALT, Enhed.ANTAL), Bfu.undersoegelser(u, u.sum(I_ALT, teams)));
        });
  }
}
