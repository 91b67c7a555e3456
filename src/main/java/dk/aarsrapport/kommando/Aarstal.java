package dk.aarsrapport.kommando;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Years as they are printed: years in a row as a span, {@code 2011–2014, 2016}. */
final class Aarstal {
  private static final String SKOLETRIVSEL = "skoletrivsel";
  private static final int CIFRE = 100;

  private Aarstal() {}

  /** The years of an input; of school years the first calendar year is given. */
  static String skrevet(String input, SortedSet<Integer> aar) {
    List<String> spand = new ArrayList<>();
    for (int foerste : aar) {
      if (!aar.contains(foerste - 1)) {
        int sidste = foerste;
        while (aar.contains(sidste + 1)) {
          sidste++;
        }
        String fra = enkelt(input, foerste);
        spand.add(sidste == foerste ? fra : fra + "–" + enkelt(input, sidste));
      }
    }
    return String.join(", ", spand);
  }

  private static String enkelt(String input, int aar) {
    return input.equals(SKOLETRIVSEL) ? "%d/%02d".formatted(aar, (aar + 1) % CIFRE) : "" + aar;
  }
}
