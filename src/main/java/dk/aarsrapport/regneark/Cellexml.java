package dk.aarsrapport.regneark;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Begins cells as a sheet's XML has them, where they are too many to be objects of the library. */
final class Cellexml {
  private final Stilark stile;
  private final IdentityHashMap<Cellestil, Integer> stilnumre = new IdentityHashMap<>();
  private final List<String> kolonner = new ArrayList<>();

  Cellexml(Stilark stile) {
    this.stile = stile;
  }

  /**
   * Begins a cell; what stands in it and its end are to follow.
   *
   * @param raekke the row, from 1
   * @param slags what stands in it, as the format names it
   */
  void celle(StringBuilder xml, int raekke, int kolonne, Cellestil stil, String slags) {
    while (kolonner.size() <= kolonne) {
      kolonner.add(CellReference.convertNumToColString(kolonner.size()));
    }
    Integer nummer = stilnumre.get(stil);
    if (nummer == null) {
      nummer = (int) stile.af(stil).getIndex();
      stilnumre.put(stil, nummer);
    }
    xml.append("<c r=\"").append(kolonner.get(kolonne)).append(raekke);
    xml.append("\" s=\"").append(nummer.intValue()).append("\" t=\"").append(slags).append("\">");
  }

  /** Writes a text. A carriage return is no line's end in a cell, but would be one in XML. */
  static void tegn(StringBuilder xml, String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      switch (tegn) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\r' -> xml.append("&#xD;");
        default -> xml.append(tegn);
      }
    }
  }
}
