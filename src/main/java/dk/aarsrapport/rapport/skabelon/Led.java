package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.List;

/** A piece of template text: words as they stand, or an expression. */
sealed interface Led permits Led.Ord, Udtryk {
  /** Words as they stand. */
  record Ord(String tekst) implements Led {}

  /** Splits a plain text at its expressions; the text must not run over more than one line. */
  static List<Led> del(String tekst, Sted sted) {
    List<Led> led = new ArrayList<>();
    int her = 0;
    for (int start = tekst.indexOf("{{"); start >= 0; start = tekst.indexOf("{{", her)) {
      int slut = tekst.indexOf("}}", start);
      if (slut < 0) {
        throw sted.fejl("«{{» er ikke lukket med «}}»");
      }
      if (start > her) {
        led.add(new Ord(tekst.substring(her, start)));
      }
      led.add(Udtryk.laes(tekst.substring(start + 2, slut), sted));
      her = slut + 2;
    }
    if (her < tekst.length()) {
      led.add(new Ord(tekst.substring(her)));
    }
    return List.copyOf(led);
  }
}
