package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;
import java.util.Map;

/** Children whose placement costs more than a million kroner in the year. */
final class DyreAnbringelser implements Noegletal {
  private static final long GRAENSE_OERE = 100_000_000;
  private static final Felt FELT = Felt.ene(Enhed.ANTAL);

  @Override
  public Definition definition() {
    return new Definition(
        "dyre-anbringelser",
        "Anbringelser til over en million kroner",
        Kapitel.ANBRINGELSER,
        "Hvor mange anbragte børn og unge der hver koster over 1.000.000 kr. på et år.",
        "Børn med en anbringelse i løbet af året, hvis posteringer med CPR-nummer i året tilsammen er"
            + " over 1.000.000 kr. i årets priser.",
        Enhed.ANTAL,
        "Faxe Kommune, Fælles om Forebyggelse (2019)",
        List.of("indsatser", "posteringer"),
        Map.of());
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("posteringer", "cpr"));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Barnepostering> posteringer = forloeb.af(Barnepostering.class);
    if (posteringer.isEmpty()) {
      return;
    }
    for (int aar : kalender.aar()) {
      long oere = 0;
      for (Barnepostering postering : posteringer) {
        oere = postering.aar() == aar ? Math.addExact(oere, postering.oere()) : oere;
      }
      if (oere > GRAENSE_OERE
          && forloeb.har(
              Indsatstype::anbringelse, kalender.foersteDag(aar), kalender.sidsteDag(aar))) {
        taelling.tael(aar);
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(FELT),
        u -> {
          u.hoejstOgNaesten(u.tal(), AnbragteIAaret.alle(u.hos(AnbragteIAaret.ID)));
          u.antal(FELT, u.tal());
        });
  }
}
