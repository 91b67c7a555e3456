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
          u.rest("stadig anbragt", u.tal(), foer);
          u.andel(FELT, u.tal(), foer);
        });
  }

  /** The same children as another figure's, where that one is measured on the day a year before. */
  private static void etAarFoer(Udledning udledning, Udsnit u, Tal foer) {
    LocalDate dengang = Tilbageblik.ET_AAR.fra(LocalDate.parse(u.kode()));
    if (udledning.hos(VarighedIgangvaerende.ID).datoer().contains(dengang)) {
      VarighedIgangvaerende.alle(udledning.udsnit(dengang, dengang), foer);
    }
  }
}
