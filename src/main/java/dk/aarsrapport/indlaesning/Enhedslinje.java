package dk.aarsrapport.indlaesning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lines of a file that are no rows, but say what its amounts are in: units right under the header,
 * and words and totals below the table.
 */
final class Enhedslinje {
  private final Set<Integer> beloebskolonner;
  private final Map<String, Laest> laest = new LinkedHashMap<>();

  /** A column of amounts whose unit the run file does not say, and the unit it is read in. */
  private record Laest(int potens, String overskrift) {}

  /**
   * A unit that a column of amounts is not read in.
   *
   * @param laest the unit that it is read in
   * @param celle what names another
   */
  record Mistanke(String kolonne, String overskrift, String laest, String celle) {}

  Enhedslinje(Filhoved hoved) {
    beloebskolonner = hoved.beloebskolonner();
    for (String kolonne : Beloebsenhed.KOLONNER.stream().sorted().toList()) {
      int nummer = hoved.plads().getOrDefault(kolonne, hoved.bredde());
      Optional<Beloebsudtryk> udtryk = hoved.sammensat(kolonne).map(Beloebsudtryk.class::cast);
      if (udtryk.filter(Enhedslinje::kanModsiges).isPresent()) {
        laest.put(kolonne, new Laest(udtryk.get().potens(), udtryk.get().skrevet(hoved.felter())));
      } else if (nummer < hoved.bredde()) {
        laest.put(kolonne, new Laest(0, Mellemrum.trim(hoved.felter().get(nummer))));
      }
    }
  }

  /**
   * False for amounts that the run file says are kroner, and for units that rows say themselves.
   */
  private static boolean kanModsiges(Beloebsudtryk udtryk) {
    return udtryk.faktorer().isEmpty() && !(udtryk.sagt() && udtryk.potens() == 0);
  }

  /**
   * The units in the line under the header, by the number of their column; empty where it is no
   * line of units: in a row something has a digit.
   */
  Map<Integer, Integer> underOverskriften(List<String> felter) {
    Map<Integer, Integer> enheder = new LinkedHashMap<>();
    for (int n = 0; n < felter.size(); n++) {
      String celle = Mellemrum.trim(felter.get(n)).replaceFirst("^[(\\[](.*)[)\\]]$", "$1");
      OptionalInt potens = Beloebsenhed.celle(celle);
      if (potens.isPresent() && beloebskolonner.contains(n)) {
        enheder.put(n, potens.getAsInt());
      } else if (potens.isEmpty() && celle.chars().anyMatch(Character::isDigit)) {
        return Map.of();
      }
    }
    return enheder;
  }

  /** True for a line with an amount in kroner, or in the unit that all are read in. */
  boolean harBeloeb(List<String> felter) {
    return beloebskolonner.stream().anyMatch(n -> n < felter.size() && erBeloeb(felter.get(n)));
  }

  private static boolean erBeloeb(String celle) {
    return Beloebsformat.dele(Mellemrum.trim(celle), 2) != null;
  }

  /** What a line that is no row says of the amounts, where they are read otherwise. */
  Optional<Mistanke> mistanke(List<String> felter) {
    for (String celle : laest.isEmpty() ? List.<String>of() : felter) {
      if (erBeloeb(celle)) {
        continue; // a total of 1.000 kr. says no unit
      }
      Set<Integer> enheder = Beloebsenhed.naevnte(celle);
      Beloebsformat.medEnhed(Mellemrum.trim(celle)).ifPresent(tal -> enheder.add(tal.potens()));
      if (enheder.stream().allMatch(potens -> potens == 0)) {
        continue;
      }
      for (Map.Entry<String, Laest> et : laest.entrySet()) {
        Laest l = et.getValue();
        if (!enheder.contains(l.potens())) {
          return Optional.of(
              new Mistanke(
                  et.getKey(),
                  l.overskrift(),
                  Beloebsenhed.navn(l.potens()).replaceFirst("^kr\\.$", "kroner"),
                  celle));
        }
      }
    }
    return Optional.empty();
  }
}
