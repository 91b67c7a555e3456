package dk.aarsrapport.rapport.skabelon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block that places a table, a chart or another built piece.
 *
 * @param art what it places
 * @param linjer its lines, by key
 * @param sted where it starts
 */
record Direktiv(Art art, Map<String, Linje> linjer, Sted sted) implements Element {
  /** The title of a table that has none. */
  static final String UDEN_TITEL = "ingen";

  /** One line of a block. */
  record Linje(String raa, List<Led> led, Sted sted) {}

  /** The kinds of block with the keys each knows. */
  enum Art {
    TABEL(
        "noegletal titel omraader perioder vis kategorier underkategorier opstilling forspalte"
            + " decimaler note uden enhed niveauer forskel heraf hvis"),
    DIAGRAM(
        "noegletal titel omraader perioder form kategorier underkategorier opstilling note uden"
            + " enhed hvis"),
    TRAPPE("titel note hvis"),
    MAAL("titel note hvis"),
    SVAR("gruppe spoergsmaalsgruppe spoergsmaal omraader perioder titel note hvis"),
    SVARPROCENTER("gruppe omraader perioder titel note hvis"),
    BOKS(""),
    KONKLUSION(""),
    TVAERS(""),
    ORDLISTE(""),
    DEFINITIONER("vis"),
    DATAKVALITET("titel vis"),
    REVISION("titel note hvis"),
    UDELADT("vis"),
    FOR("hver noegletal kategorier uden perioder"),
    HVIS("gaelder"),
    SLUT(""),
    DOKUMENT("titel forside indhold");

    private final String noegler;

    Art(String noegler) {
      this.noegler = noegler;
    }

    /** The keys it knows; a box takes figures instead. */
    List<String> noegler() {
      return noegler.isEmpty() ? List.of() : List.of(noegler.split(" "));
    }

    /** The word after the fence. */
    String navn() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Direktiv {
    linjer = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(linjer));
  }

  /** True for a block whose lines are words of the template's own, each with what it means. */
  boolean omOrd() {
    return art == Art.ORDLISTE;
  }

  /** True for a block whose lines are figures. */
  boolean omTal() {
    return art == Art.BOKS || art == Art.KONKLUSION;
  }

  /** True for a table that the heading over it presents. */
  boolean udenTitel() {
    return raa("titel").filter(UDEN_TITEL::equals).isPresent();
  }

  /** The words of a key, as they stand. */
  Optional<String> raa(String noegle) {
    return Optional.ofNullable(linjer.get(noegle)).map(Linje::raa);
  }

  /** The words and expressions of a key. */
  Optional<List<Led>> led(String noegle) {
    return Optional.ofNullable(linjer.get(noegle)).map(Linje::led);
  }

  /** The condition that a key sets. */
  Optional<Udtryk> betingelse(String noegle) {
    return led(noegle).map(led -> (Udtryk) led.get(0));
  }

  /** A whole number. */
  int heltal(String noegle, int ellers) {
    return raa(noegle).map(Integer::parseInt).orElse(ellers);
  }

  /** A comma-separated list; empty when the key is not there. */
  List<String> liste(String noegle) {
    return raa(noegle)
        .map(raa -> java.util.Arrays.stream(raa.split(",")).map(String::strip).toList())
        .orElse(List.of());
  }

  /** The figure. */
  String noegletal() {
    return raa("noegletal").orElseThrow();
  }
}
