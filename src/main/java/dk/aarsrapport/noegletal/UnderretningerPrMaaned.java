package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notifications month by month. */
final class UnderretningerPrMaaned implements Noegletal {
  private static final Felt FELT = Felt.ene(Enhed.ANTAL);

  @Override
  public Definition definition() {
    return new Definition(
        "underretninger-pr-maaned",
        "Underretninger måned for måned",
        Kapitel.UNDERRETNINGER,
        "Hvor mange underretninger kommunen får hver måned.",
        "Underretninger modtaget i hver hele måned, der opgøres, også om ufødte.",
        Enhed.ANTAL,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        Underretningstaelling.INPUT,
        Map.of());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (Underretning underretning : forloeb.af(Underretning.class)) {
      taelling.tael(Taelling.periode(YearMonth.from(underretning.modtaget())));
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Map<Integer, List<Tal>> efterAar = new TreeMap<>();
    udledning.hverMaaned(
        List.of(FELT),
        u -> {
          Tal tal = u.tal();
          efterAar.computeIfAbsent(u.aar(), a -> new ArrayList<>()).add(tal);
          u.antal(FELT, tal);
        });
    efterAar.forEach(
        (aar, maaneder) -> {
          Udsnit u = udledning.samlet(Integer.toString(aar), Status.OK, "");
          Underretninger.iHeleMaaneder(u, u.sum("maaneder", maaneder));
        });
  }
}
