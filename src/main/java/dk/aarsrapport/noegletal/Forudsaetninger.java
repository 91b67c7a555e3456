package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Definition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** What one figure needs of an area's exports, and whether it is there. */
final class Forudsaetninger {
  /** Inputs that are not counted: without them there are periods, but no rates. */
  private static final List<String> BAGGRUND = List.of("befolkning", "pl", "investeringer");

  private final Noegletal noegletal;
  private final Definition definition;
  private final Set<Integer> medlemmer;
  private final Grundlag grundlag;

  Forudsaetninger(
      Noegletal noegletal, Definition definition, Set<Integer> medlemmer, Grundlag grundlag) {
    this.noegletal = noegletal;
    this.definition = definition;
    this.medlemmer = medlemmer;
    this.grundlag = grundlag;
  }

  /** The first row of the last member to start opens the years of an input. */
  int foersteAar() {
    int foerste = Integer.MIN_VALUE;
    for (String input : definition.input()) {
      for (int kommune : medlemmer) {
        OptionalInt aar = grundlag.daekning().foersteAar(input, kommune);
        foerste = Math.max(foerste, aar.orElse(foerste));
      }
    }
    return foerste;
  }

  /**
   * The accounting years that every member has postings for, and budget where the figure needs it,
   * in order.
   */
  Set<Integer> regnskabsaar() {
    Set<Integer> faelles = null;
    for (int kommune : medlemmer) {
      for (String input : List.of("posteringer", "budget")) {
        if (definition.input().contains(input)) {
          Set<Integer> egne = grundlag.daekning().aar(input, kommune);
          if (faelles == null) {
            faelles = new TreeSet<>(egne);
          } else {
            faelles.retainAll(egne);
          }
        }
      }
    }
    return faelles == null ? Set.of() : faelles;
  }

  /** The rates stand on the children 0-17 of the date's year; without them there is no rate. */
  boolean manglerBefolkning(int aar) {
    return definition.input().contains("befolkning")
        && grundlag.befolkning().antal(medlemmer, aar, 0, 17).orElse(0) == 0;
  }

  /** Why the figure cannot be calculated for the area in any period. */
  Optional<String> mangler() {
    return manglerEksport().or(this::manglerKolonne);
  }

  /** Why there is nothing to count at all, and so no period either. */
  Optional<String> manglerEksport() {
    if (medlemmer.isEmpty()) {
      return Optional.of("ingen kommuner i materialet");
    }
    for (String input : definition.input()) {
      if (!BAGGRUND.contains(input)) {
        if (!grundlag.koersel().input().containsKey(input)) {
          return Optional.of("filen " + input + " er ikke med i kørslen");
        }
        for (int kommune : medlemmer) {
          if (!grundlag.daekning().har(input, kommune)) {
            return Optional.of(
                "filen " + input + " har ingen rækker for " + grundlag.navn(kommune));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> manglerKolonne() {
    for (Kolonnekrav krav : noegletal.kolonner()) {
      for (int kommune : medlemmer) {
        if (!grundlag.daekning().harKolonne(krav.input(), kommune, krav.kolonne())) {
          return Optional.of(
              "kolonnen "
                  + krav.kolonne()
                  + " i "
                  + krav.input()
                  + " er tom for "
                  + grundlag.navn(kommune));
        }
      }
    }
    return Optional.empty();
  }
}
