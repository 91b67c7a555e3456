package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Skjul;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that goes to print as it was written: a template's, a theme's, and the names of reference
 * tables and run file. A CPR number in it is refused, and so is what nobody can see.
 */
final class Tryktekst {
  private static final Pattern STYRETEGN = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n\\f]]");

  private Tryktekst() {}

  /**
   * The text of a file.
   *
   * @throws Brugerfejl that names the first line that cannot be printed
   */
  static String kontrolleret(String fil, String tekst) {
    List<String> linjer = tekst.lines().toList();
    for (int i = 0; i < linjer.size(); i++) {
      kontroller(fil + ", linje " + (i + 1), linjer.get(i));
    }
    return tekst;
  }

  /** A text that stands at this place. */
  static void kontroller(String sted, String tekst) {
    if (Skjul.harCpr(tekst)) {
      throw new Brugerfejl(
          sted + ": her står noget, der ligner et CPR-nummer, og teksten trykkes; slet det");
    }
    if (STYRETEGN.matcher(tekst).find()) {
      throw new Brugerfejl(
          sted
              + ": her står et tegn, der ikke kan ses (et styretegn); slet det, og skriv linjen igen");
    }
  }
}
