package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A figure, or where too many of its marks are hidden a table of its numbers in its place. */
final class Skjultfigur {
  private static final String NOTE =
      "Her står en tabel i stedet for et diagram, fordi mere end en tredjedel af diagrammets tal er"
          + " skjult.";

  private Skjultfigur() {}

  /** The figure itself, unless it must not be drawn. */
  static Blok eller(Figur figur, Supplier<Tabel> tabel) {
    return figur.forSkjult() ? medNote(tabel.get()) : figur;
  }

  private static Tabel medNote(Tabel tabel) {
    List<String> noter = new ArrayList<>(List.of(NOTE));
    noter.addAll(tabel.noter());
    return new Tabel(
        tabel.titel().replaceFirst(",$", ""),
        tabel.enhed(),
        tabel.kolonner(),
        tabel.raekker(),
        noter,
        tabel.kilde());
  }
}
