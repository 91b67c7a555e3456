package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The turns of a loop: the municipalities of the report, or a figure's categories or periods. */
final class Gentagelse {
  private static final int ALLE = Integer.MAX_VALUE;

  /**
   * One turn.
   *
   * @param opslag what it knows
   * @param hale what its anchors end with
   */
  record Tur(Opslag opslag, String hale) {}

  private Gentagelse() {}

  /** The turns in this report, in the order of print; none where there is nothing to repeat for. */
  static List<Tur> ture(Direktiv loekke, Opslag opslag) {
    List<Tur> ture = new ArrayList<>();
    if (hver(loekke).equals("kommune")) {
      for (Omraade kommune : opslag.kommuner()) {
        ture.add(new Tur(opslag.om(kommune), "-" + kommune.mappe()));
      }
      return ture;
    }
    for (Runde runde :
        hver(loekke).equals("kategori") ? kategorier(loekke, opslag) : perioder(loekke, opslag)) {
      ture.add(new Tur(opslag.i(runde), "-gang-" + (ture.size() + 1)));
    }
    return ture;
  }

  /** What the loop repeats for. */
  static String hver(Direktiv loekke) {
    return loekke.raa("hver").orElseThrow();
  }

  /** The categories with a value in a period, without the totals unless they are asked for. */
  private static List<Runde> kategorier(Direktiv loekke, Opslag opslag) {
    Kategorier kategorier = new Kategorier(opslag.definition(loekke.noegletal()));
    return opslag.alle(loekke.noegletal(), opslag.hoved()).stream()
        .filter(resultat -> resultat.status().harVaerdi())
        .map(resultat -> resultat.noegle().kategori())
        .filter(kategori -> valgt(loekke, kategori))
        .distinct()
        .sorted(kategorier)
        .map(kategori -> new Runde(kategori, kategorier.navn(kategori), ""))
        .toList();
  }

  private static boolean valgt(Direktiv loekke, String kategori) {
    List<String> kun = loekke.liste("kategorier");
    boolean med = kun.isEmpty() ? !Kategorier.erTotal(kategori) : kun.contains(kategori);
    return !kategori.isEmpty() && med && !loekke.liste("uden").contains(kategori);
  }

  /** The last of the whole periods with a value. */
  private static List<Runde> perioder(Direktiv loekke, Opslag opslag) {
    List<Runde> alle =
        opslag.alle(loekke.noegletal(), opslag.hoved()).stream()
            .filter(resultat -> resultat.status() == Status.OK)
            .map(resultat -> resultat.noegle().periode())
            .filter(periode -> !Periode.erSpand(periode))
            .distinct()
            .map(periode -> new Runde("", "", periode))
            .toList();
    return alle.subList(Math.max(0, alle.size() - loekke.heltal("perioder", ALLE)), alle.size());
  }

  /** Why a loop has no turn in this report. */
  static String grund(Direktiv loekke, Opslag opslag) {
    List<Resultat> alle = opslag.alle(loekke.noegletal(), opslag.hoved());
    boolean noget = alle.stream().anyMatch(resultat -> resultat.status().harVaerdi());
    return noget
        ? "der er ingen " + flere(loekke) + " at fortælle om"
        : new Tidsserie(alle).grund();
  }

  private static String flere(Direktiv loekke) {
    return hver(loekke).equals("kategori") ? "kategorier" : "hele perioder";
  }

  /**
   * A line for a loop that no number of the run gives a turn, or that asks for a category that no
   * number has: what it says, where it stands and what would fit.
   */
  static List<String> forgaeves(Direktiv loekke, Collection<Resultat> resultater) {
    Optional<String> id = loekke.raa("noegletal");
    if (id.isEmpty()) {
      return List.of();
    }
    Set<String> kategorier = new TreeSet<>();
    Set<String> delte = new TreeSet<>();
    boolean noget = false;
    for (Resultat resultat : resultater) {
      String kategori = resultat.noegle().kategori();
      if (resultat.noegle().noegletal().equals(id.get())) {
        noget |= resultat.status() == Status.OK;
        Stream.of(kategori).filter(k -> !k.isEmpty()).forEach(kategorier::add);
      } else if (!kategori.isEmpty() && !Kategorier.erTotal(kategori)) {
        delte.add(resultat.noegle().noegletal());
      }
    }
    if (hver(loekke).equals("periode")) {
      return noget
          ? List.of()
          : List.of(linje(loekke.sted(), id.get() + " har ingen tal for en hel periode", ""));
    }
    if (!noget && kategorier.isEmpty()) { // the export is not there, and the section goes with it
      return List.of();
    }
    if (kategorier.isEmpty()) {
      String bedre = "; et nøgletal med kategorier er f.eks. ";
      return List.of(
          linje(
              loekke.sted(),
              id.get() + " er ikke delt i kategorier",
              delte.isEmpty() ? "" : bedre + String.join(", ", delte.stream().limit(3).toList())));
    }
    return loekke.liste("kategorier").stream()
        .filter(kategori -> !kategorier.contains(kategori))
        .map(
            kategori ->
                linje(
                    loekke.linjer().get("kategorier").sted(),
                    "kategorien «" + kategori + "» findes ikke i tallene for " + id.get(),
                    Forslag.menteDu(kategori, kategorier)))
        .toList();
  }

  private static String linje(Sted sted, String hvad, String forslag) {
    return "Bemærk: %s, linje %d: løkken gentager ingenting: %s%s"
        .formatted(sted.filnavn(), sted.linje(), hvad, forslag);
  }
}
