package dk.aarsrapport.arkfil;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Headers that are merged over two or three rows: the text stands in the first of them alone, and
 * is read in the others too, whichever of them is the header.
 */
final class Fletninger {
  /** Rows among which a header may stand. */
  private static final int HOEJST_RAEKKE = 30;

  private static final int HOEJST_HOEJDE = 3;

  private final Map<Integer, List<CellRangeAddress>> efterRaekke = new HashMap<>();
  private final Map<CellRangeAddress, String> tekster = new HashMap<>();

  private Fletninger() {}

  /** The merged cells of a sheet, which stand behind its rows. */
  static Fletninger laes(InputStream ark) throws IOException {
    Fletninger alle = new Fletninger();
    try (InputStream ind = ark) {
      XMLStreamReader xml = Arkbog.xml(ind);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
          alle.tilfoej(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
        }
      }
      return alle;
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw Arkfejl.af("har et ark, der ikke er helt; gem filen igen", e);
    }
  }

  private void tilfoej(CellRangeAddress felt) {
    int hoejde = felt.getLastRow() - felt.getFirstRow() + 1;
    if (felt.getFirstRow() < HOEJST_RAEKKE && hoejde > 1 && hoejde <= HOEJST_HOEJDE) {
      for (int raekke = felt.getFirstRow(); raekke <= felt.getLastRow(); raekke++) {
        efterRaekke.computeIfAbsent(raekke + 1, r -> new java.util.ArrayList<>()).add(felt);
      }
    }
  }

  /** The row with the headers that reach down into it; numbers are none. */
  List<String> udfyldt(int nummer, List<String> celler) {
    List<CellRangeAddress> her = efterRaekke.get(nummer);
    if (her == null) {
      return celler;
    }
    Map<Integer, String> nye = new TreeMap<>();
    for (CellRangeAddress felt : her) {
      int kolonne = felt.getFirstColumn();
      if (nummer == felt.getFirstRow() + 1) {
        String tekst = kolonne < celler.size() ? celler.get(kolonne) : "";
        tekster.put(felt, tekst.chars().anyMatch(Character::isLetter) ? tekst : "");
      } else {
        nye.put(kolonne, tekster.getOrDefault(felt, ""));
      }
    }
    List<String> udfyldt = new java.util.ArrayList<>(celler);
    nye.forEach(
        (kolonne, tekst) -> {
          while (udfyldt.size() <= kolonne) {
            udfyldt.add("");
          }
          if (udfyldt.get(kolonne).isEmpty()) {
            udfyldt.set(kolonne, tekst);
          }
        });
    return udfyldt;
  }
}
