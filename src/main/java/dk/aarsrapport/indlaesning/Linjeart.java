package dk.aarsrapport.indlaesning;

import java.util.List;

/**
 * Tells a line that is no row from a row that cannot be read: what identifies a row is missing in
 * totals and footnotes, and a row that has it is never one of them.
 */
final class Linjeart {
  private final Eksport<?> eksport;
  private final Filhoved hoved;
  private final Raekke raekke;

  /** Judges the row that is read. */
  Linjeart(Eksport<?> eksport, Filhoved hoved, Raekke raekke) {
    this.eksport = eksport;
    this.hoved = hoved;
    this.raekke = raekke;
  }

  /** True for a total. */
  boolean sumlinje(List<String> felter) {
    return Sumlinje.er(felter) && !identificeret();
  }

  /** True for words below the table. */
  boolean fodnote(List<String> felter) {
    return hoved.bredde() > 1 && enligTekst(felter) && !noegleAlene();
  }

  /** True for a row in which all that identifies a row is there: no total has that. */
  boolean identificeret() {
    boolean noget = false;
    for (Kolonne kolonne : eksport.kolonner()) {
      if (kolonne.identificerer() && !hoved.erKonstant(kolonne)) {
        if (eksport.erstattes(kolonne, hoved.plads().keySet())) {
          noget = true; // it stands in the header
          continue;
        }
        String celle = raekke.raa(kolonne);
        String udfyldt = celle.isEmpty() ? erstatning(kolonne) : celle;
        if (udfyldt.isEmpty() || Sumlinje.begynder(udfyldt)) {
          return false;
        }
        noget = true;
      }
    }
    return noget;
  }

  /** What stands in the column that serves instead of another. */
  private String erstatning(Kolonne kolonne) {
    return eksport.kolonner().stream()
        .filter(k -> k.navn().equals(kolonne.erstattesAf()))
        .findFirst()
        .map(raekke::raa)
        .orElse("");
  }

  /** True for a line whose only words are a row's own: a municipality, or a number and no word. */
  private boolean noegleAlene() {
    for (Kolonne kolonne : eksport.kolonner()) {
      String celle = kolonne.identificerer() ? raekke.raa(kolonne) : "";
      if (!celle.isEmpty() && !hoved.erKonstant(kolonne)) {
        return kolonne.navn().equals(Eksport.KOMMUNEKODE.navn())
            ? Kommunekode.af(celle) != null
            : !Sumlinje.ord(celle);
      }
    }
    return false;
  }

  /** True for words in one cell and nothing in the others. */
  private static boolean enligTekst(List<String> felter) {
    String eneste = "";
    for (String felt : felter) {
      if (!Mellemrum.alene(felt)) {
        if (!eneste.isEmpty()) {
          return false;
        }
        eneste = felt;
      }
    }
    return eneste.chars().anyMatch(Character::isLetter);
  }
}
