package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How many notifications come within a year of another one about the same child. */
final class Genunderretninger implements Noegletal {
  private static final Felt FELT = Felt.ene(Enhed.PCT);
  private static final int ET_AAR = 365;
  private static final int IGEN = 0;
  private static final int FOEDTE = 1;
  private static final int BOERN = 2;

  @Override
  public Definition definition() {
    return new Definition(
        "genunderretninger",
        "Genunderretninger",
        Kapitel.VARIGHED,
        "Hvor stor en del af underretningerne der kommer inden for et år efter en anden om det samme"
            + " barn.",
        "Af årets underretninger om fødte børn: dem, hvor der er modtaget en anden om det samme barn 1"
            + " til 365 dage før, i pct. To samme dag er ikke hinandens forgængere. Året kan kun gøres"
            + " op, når de 365 dage før 1. januar også er dækket. Ufødte er ikke med.",
        Enhed.PCT,
        "Serviceloven §§ 152-155; barnets lov §§ 132-137",
        Underretningstaelling.INPUT,
        Map.of());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Underretning> underretninger = forloeb.af(Underretning.class);
    if (forloeb.person().isEmpty() || underretninger.isEmpty()) {
      return;
    }
    NavigableSet<LocalDate> dage = new TreeSet<>();
    underretninger.forEach(u -> dage.add(u.modtaget()));
    TreeSet<Integer> aarMedIgen = new TreeSet<>();
    for (Underretning underretning : underretninger) {
      LocalDate dag = underretning.modtaget();
      taelling.laegTil(dag.getYear(), "", "", FOEDTE, 0, 1);
      LocalDate foer = dage.lower(dag);
      if (foer != null && !foer.isBefore(dag.minusDays(ET_AAR))) {
        taelling.laegTil(dag.getYear(), "", "", IGEN, 0, 1);
        aarMedIgen.add(dag.getYear());
      }
    }
    aarMedIgen.forEach(aar -> taelling.laegTil(aar, "", "", BOERN, 0, 1));
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    int foersteAar = udledning.forudsaetninger().foersteAar();
    udledning.hvertAar(
        List.of(FELT),
        u -> {
          LocalDate tilbageTil = LocalDate.of(u.aar(), 1, 1).minusDays(ET_AAR);
          if (!kalender.opgoeres(tilbageTil) || tilbageTil.getYear() < foersteAar) {
            u.udenVaerdi(
                FELT, Status.IKKE_BEREGNET, "de 365 dage før 1. januar er ikke dækket helt");
          } else {
            skriv(u);
          }
        });
  }

  /** Few children are not told of, though many notifications come again about them. */
  private static void skriv(Udsnit u) {
    Tal igen = u.tal();
    Tal boern = u.tal("", "", BOERN);
    u.opdeles(igen, List.of(boern, u.frit("mere end én gang igen", igen.antal() - boern.antal())));
    Tal foedte = Underretninger.foedte(u, u.tal("", "", FOEDTE));
    u.rest("ikke igen", igen, foedte);
    u.andel(FELT, igen.af(boern), foedte);
  }
}
