package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notifications by who notified: the kind of notifier, and the notifier within it. */
final class UnderretningerUnderretter implements Noegletal {
  @Override
  public Definition definition() {
    return new Definition(
            "underretninger-underretter",
            "Hvem underretter",
            Kapitel.UNDERRETNINGER,
            "Hvem der underretter kommunen om børn og unge.",
            "Underretninger modtaget i året fordelt efter gruppe af underrettere og den enkelte"
                + " underretter i gruppen, begge i pct. af alle underretninger; uoplyst tæller med.",
            Enhed.PCT,
            "Ishøj Kommune, Familiecentrets årsrapport (2013)",
            Underretningstaelling.INPUT,
            Map.of(Fritekst.UOPLYST, "Ikke oplyst"))
        .med(Lovskift.UNDERRETTERE);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(
        new Kolonnekrav("underretninger", "gruppe"),
        new Kolonnekrav("underretninger", "underretter"));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (Underretning underretning : forloeb.af(Underretning.class)) {
      taelling.tael(
          underretning.modtaget().getYear(),
          Fritekst.oplyst(underretning.gruppe()),
          Fritekst.oplyst(underretning.underretter()));
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(Felt.ene(Enhed.PCT)),
        u -> {
          Map<String, Map<String, Long>> antal =
              Fritekst.antal(udledning, u, "underretninger", "gruppe", "underretter");
          Map<String, List<Tal>> dele = new TreeMap<>();
          List<Tal> grupper = new ArrayList<>();
          antal.forEach(
              (gruppe, underrettere) -> {
                List<Tal> egne = new ArrayList<>();
                underrettere.forEach(
                    (navn, a) -> egne.add(u.beregnet(Fritekst.navn(gruppe, navn), a)));
                dele.put(gruppe, egne);
                grupper.add(u.sum(Fritekst.navn(gruppe), egne));
              });
          Tal alle = Underretninger.alle(u, u.sum("alle", grupper));
          if (grupper.isEmpty()) {
            u.andel(Felt.ene(Enhed.PCT), alle, alle);
          }
          int nummer = 0;
          for (String gruppe : antal.keySet()) {
            u.andel(Felt.af(gruppe, Enhed.PCT), grupper.get(nummer++), alle);
            int undernummer = 0;
            for (String navn : antal.get(gruppe).keySet()) {
              u.andel(new Felt(gruppe, navn, Enhed.PCT), dele.get(gruppe).get(undernummer++), alle);
            }
          }
        });
  }
}
