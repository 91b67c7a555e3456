package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Examinations of children (BFU) that were finished within the law's four months. */
final class BfuInden4Maaneder implements Noegletal {
  private static final Felt FELT = Felt.ene(Enhed.PCT);
  private static final int MAANEDER = 4;
  private static final int TIL_TIDEN = 0;
  private static final int AFSLUTTEDE = 1;
  private static final int BOERN = 2;

  @Override
  public Definition definition() {
    return new Definition(
        "bfu-inden-4-maaneder",
        "BFU afsluttet inden 4 måneder (fra kommunen blev opmærksom, ellers fra afgørelsen)",
        Kapitel.VARIGHED,
        "Hvor stor en del af de børnefaglige undersøgelser der bliver færdige inden fire måneder.",
        "Børnefaglige undersøgelser afsluttet i året: dem, der er afsluttet senest samme dato fire"
            + " måneder efter den dag, kommunen blev opmærksom på barnet, i pct.; hvor udtrækket ikke"
            + " har den dag, regnes der fra afgørelsen. En dato, som måneden ikke har, er månedens"
            + " sidste. Undersøgelser, der ikke er afsluttet på den sidste dag, der opgøres, er ikke"
            + " med, heller ikke når fristen er overskredet.",
        Enhed.PCT,
        "Serviceloven § 50; barnets lov § 20",
        List.of("undersøgelser"),
        Map.of());
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("undersøgelser", "afsluttet"));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Set<Integer> aarene = new TreeSet<>();
    for (Undersoegelse u : forloeb.af(Undersoegelse.class)) {
      LocalDate afsluttet = u.afsluttet();
      if (u.type() == Undersoegelse.Type.BFU
          && afsluttet != null
          && !afsluttet.isAfter(kalender.opgjortTil())) {
        LocalDate fra = u.opmaerksom() == null ? u.afgjort() : u.opmaerksom();
        taelling.laegTil(afsluttet.getYear(), "", "", AFSLUTTEDE, 0, 1);
        if (!afsluttet.isAfter(fra.plusMonths(MAANEDER))) {
          taelling.laegTil(afsluttet.getYear(), "", "", TIL_TIDEN, 0, 1);
        }
        aarene.add(afsluttet.getYear());
      }
    }
    aarene.forEach(aar -> taelling.laegTil(aar, "", "", BOERN, 0, 1));
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(FELT),
        u -> {
          Tal tilTiden = u.tal("", "", TIL_TIDEN);
          Tal afsluttede = u.tal("", "", AFSLUTTEDE);
          u.rest("for sent", tilTiden, afsluttede);
          u.andel(FELT, tilTiden, afsluttede.af(u.enheder(BOERN)));
        });
  }
}
