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
import java.util.stream.IntStream;

/**
 * A municipality's share of its group's notifications, beside its share of the group's children.
 */
final class UnderretningerModBefolkning implements Noegletal {
  private static final String UNDERRETNINGER = "underretninger";
  static final String ID = "underretninger-mod-befolkning";

  private static final String BOERN = "boern";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(UNDERRETNINGER, "Andel af gruppens underretninger");
    etiketter.put(BOERN, "Andel af gruppens børn");
    return new Definition(
        ID,
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
    List<Integer> grupper =
        IntStream.range(0, omraader.antal())
            .filter(nummer -> omraader.omraade(nummer).erGruppe())
            .filter(nummer -> udledning.grundlag().medlemmer(nummer).contains(kommune))
            .boxed()
            .toList();
    long medAar = grupper.stream().filter(gruppe -> iGruppen(udledning, gruppe)).count();
    if (!grupper.isEmpty() && medAar == 0) {
      udledning.udenPeriode(List.of(Felt.ene(Enhed.PCT)), "gruppen har intet dækket år");
    }
  }

  /** Writes the years of one group; false when it has none. */
  private static boolean iGruppen(Udledning egen, int gruppe) {
    String id = egen.grundlag().omraader().omraade(gruppe).gruppeId();
    Felt underretninger = new Felt(UNDERRETNINGER, id, Enhed.PCT);
    Felt boern = new Felt(BOERN, id, Enhed.PCT);
    return egen.i(gruppe)
        .hvertAarFor(
            egen,
            List.of(underretninger, boern),
            (u, hele) -> {
              u.andel(
                  underretninger,
                  Underretninger.alle(u, u.tal(UNDERRETNINGER)),
                  Underretninger.alle(hele, hele.tal(UNDERRETNINGER)));
              u.andelAfBefolkning(boern, hele);
            });
  }
}
