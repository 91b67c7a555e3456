package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.List;

/**
 * A call in an expression, as written.
 *
 * @param funktion the function
 * @param argumenter the texts it is called with
 */
record Kald(Funktion funktion, List<String> argumenter) {
  Kald {
    argumenter = List.copyOf(argumenter);
  }

  /** The figures that it names. */
  List<Sti> stier(Sted sted) {
    List<Sti> stier = new ArrayList<>(List.of(valg(sted).sti()));
    if (funktion == Funktion.ANDEL_AF) {
      stier.add(Sti.laes(argumenter.get(1), sted));
    }
    return stier;
  }

  /** What a call about a figure asks for; fails when the arguments are wrong. */
  Valg valg(Sted sted) {
    int mindst = 1 + funktion.tekster();
    if (argumenter.size() < mindst) {
      String mangler =
          switch (funktion.tekster()) {
            case 0 -> "et nøgletal";
            case 1 -> "to nøgletal";
            default -> "et nøgletal og to tekster";
          };
      throw sted.fejl("funktionen «" + funktion.navn() + "» skal have " + mangler);
    }
    List<String> sti = new ArrayList<>(argumenter.subList(0, 1));
    sti.addAll(argumenter.subList(mindst, argumenter.size()));
    return Valg.laes(sti, sted);
  }
}
