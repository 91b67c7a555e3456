package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Noegle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a piece of the template asked for while it was filled, and what it did not get. */
final class Spor {
  private int opslag;
  private int medVaerdi;
  private final Map<String, Set<String>> grunde = new LinkedHashMap<>();
  private final Set<Noegle> vist = new LinkedHashSet<>();
  private final Set<Noegle> foer;

  Spor() {
    this(Set.of());
  }

  /** Follows other words that have said these numbers. */
  Spor(Set<Noegle> foer) {
    this.foer = foer;
  }

  /** A figure gave a value. */
  void fandt() {
    opslag++;
    medVaerdi++;
  }

  /** The words say this number. */
  void viste(Noegle noegle) {
    vist.add(noegle);
  }

  /** True when these words or those they follow have said this number already. */
  boolean sagt(Noegle noegle) {
    return vist.contains(noegle) || foer.contains(noegle);
  }

  /** The numbers that the words say. */
  Set<Noegle> vist() {
    return vist;
  }

  /** A figure gave none; the reason, by the figure's title. */
  void manglede(String titel, String grund) {
    opslag++;
    grunde.computeIfAbsent(titel, t -> new LinkedHashSet<>()).add(grund);
  }

  /** Adds what another piece asked for. */
  void tag(Spor andet) {
    medVaerdi += andet.medVaerdi;
    tagForgaeves(andet);
  }

  /** Adds what a piece that was left out asked for: nothing of it was shown. */
  void tagForgaeves(Spor andet) {
    opslag += andet.opslag;
    andet.grunde.forEach(
        (titel, flere) -> grunde.computeIfAbsent(titel, t -> new LinkedHashSet<>()).addAll(flere));
  }

  /** True when figures were asked for and none had a value. */
  boolean forgaeves() {
    return opslag > 0 && medVaerdi == 0;
  }

  /** The reasons by figure title. */
  Map<String, Set<String>> grunde() {
    return grunde;
  }
}
