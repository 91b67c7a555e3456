package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How many of those who were placed a year ago are placed no longer. */
final class IkkeAnbragteEfterEtAar implements Noegletal {
  private static final String ID = "ikke-anbragte-efter-et-aar";
  private static final Felt FELT = Felt.ene(Enhed.PCT);
  private static final int FOER = 1;
  private static final int FRA_TRIN = 2;

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Ikke længere anbragt efter et år",
        Kapitel.VARIGHED,
        "Hvor stor en del af de børn og unge, der var anbragt for et år siden, der ikke er det nu.",
        "Af børn med en anbringelse et år før skæringsdatoen, også på eget værelse og i efterværn med"
            + " døgnophold: dem uden nogen anbringelse på skæringsdatoen, i pct. Et barn, der har været"
            + " hjemme imens, men er anbragt på datoen, er anbragt. Ingen aldersgrænse.",
        Enhed.PCT,
        "FLIS, nøgletal 200-0210-007-3-1",
        List.of("indsatser"),
        Map.of());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (anbragt(forloeb, Tilbageblik.ET_AAR.fra(dato))) {
        taelling.laegTil(Taelling.periode(dato), "", "", FOER, 0, 1);
        if (!anbragt(forloeb, dato)) {
          taelling.tael(Taelling.periode(dato));
          if (forloeb.anbragt(Tilbageblik.ET_AAR.fra(dato))) {
            taelling.laegTil(Taelling.periode(dato), "", "", FRA_TRIN, 0, 1);
          }
        }
      }
    }
  }

  private static boolean anbragt(Forloeb forloeb, LocalDate dag) {
    return forloeb.har(Indsatstype::anbringelse, dag);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.ET_AAR,
        List.of(FELT),
        u -> {
          Tal foer = u.tal("", "", FOER);
          etAarFoer(udledning, u, foer);
          matrix(udledning, u);
          u.rest("stadig anbragt", u.tal(), foer);
          u.andel(FELT, u.tal(), foer);
        });
  }

  /** Who went from step 4-6 to none of them is placed no longer, but for those on none of them. */
  private static void matrix(Udledning udledning, Udsnit u) {
    LocalDate dato = LocalDate.parse(u.kode());
    if (!udledning.maaler(dato, Indsatstrappen.ID)) {
      return;
    }
    List<Integer> andre = List.of(0, Indsatstype.FOREBYGGENDE, Indsatstype.HJEMMEBASERET);
    Tal gaaet =
        u.frieSum(
            "fra trin 4-6", Indsatstrappen.gaaet(u.hos(Indsatstrappen.ID), Trin.ANBRAGT, andre));
    Tal begge = u.frit("fra trin 4-6 og ikke anbragt", u.sum("", "", FRA_TRIN));
    flere(udledning, u, u.tal(), begge, Tilbageblik.ET_AAR.fra(dato));
    flere(udledning, u, gaaet, begge, dato);
  }

  /** Says that the others of these were on none of the steps that day. */
  private static void flere(Udledning udledning, Udsnit u, Tal alle, Tal begge, LocalDate dag) {
    if (!VarighedIgangvaerende.medTrappen(udledning, dag)) {
      u.hoejst(begge, alle);
      return;
    }
    List<Tal> udenFor =
        VarighedIgangvaerende.udenForTrin(udledning.hos(VarighedIgangvaerende.ID).udsnit(dag, dag));
    if (udenFor.isEmpty()) {
      u.opdeles(alle, List.of(begge));
    }
    for (Tal nogle : udenFor) {
      Tal andre = u.frit("uden for trin 4-6 " + dag, alle.antal() - begge.antal());
      u.opdeles(alle, List.of(begge, andre));
      u.hoejst(andre, nogle);
    }
  }

  /** The same children as another figure's, where that one is measured on the day a year before. */
  private static void etAarFoer(Udledning udledning, Udsnit u, Tal foer) {
    LocalDate dengang = Tilbageblik.ET_AAR.fra(LocalDate.parse(u.kode()));
    if (udledning.hos(VarighedIgangvaerende.ID).datoer().contains(dengang)) {
      VarighedIgangvaerende.alle(udledning.udsnit(dengang, dengang), foer);
    }
  }
}
