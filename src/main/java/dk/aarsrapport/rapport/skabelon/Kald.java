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

  /** What a call about a figure asks for; fails when the arguments are wrong. */
  Valg valg(Sted sted) {
    int mindst = 1 + funktion.tekster();
    if (argumenter.size() < mindst) {
      String mangler = funktion.tekster() == 0 ? "et nøgletal" : "et nøgletal og to tekster";
      throw sted.fejl("funktionen «" + funktion.navn() + "» skal have " + mangler);
    }
    List<String> sti = new ArrayList<>(argumenter.subList(0, 1));
    sti.addAll(argumenter.subList(mindst, argumenter.size()));
    return Valg.laes(sti, sted);
  }
}
