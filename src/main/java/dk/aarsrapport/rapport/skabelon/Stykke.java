package dk.aarsrapport.rapport.skabelon;

import java.util.List;

/**
 * A run of template text in one style.
 *
 * @param stil how it is set
 * @param maal where a link leads; else empty
 * @param led the words and expressions
 */
record Stykke(Stil stil, String maal, List<Led> led) {
  /** The styles of running text. */
  enum Stil {
    TEKST,
    FED,
    KURSIV,
    LINK,
    NOTE
  }

  Stykke {
    led = List.copyOf(led);
  }
}
