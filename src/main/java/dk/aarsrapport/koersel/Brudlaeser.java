package dk.aarsrapport.koersel;

import dk.aarsrapport.resultat.Brud;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code brud}: where a figure's series breaks. */
final class Brudlaeser {
  private static final Set<String> DELE =
      Vaerdier.ordnet("noegletal", "kategori", "kommune", "dato", "tekst");

  private Brudlaeser() {}

  /**
   * The breaks.
   *
   * @param noegletal the ids of the catalogue
   * @param deltagere the municipalities of the run
   */
  static List<Brud> laes(Yaml felt, Set<String> noegletal, Set<Integer> deltagere) {
    List<Brud> brud = new ArrayList<>();
    for (Yaml punkt : felt.liste()) {
      Map<String, Yaml> dele = punkt.felter(DELE);
      punkt.kraev(dele, "bruddet", "noegletal", "dato", "tekst");
      Yaml kommune = dele.get("kommune");
      Yaml kategori = dele.get("kategori");
      brud.add(
          new Brud(
              Vaerdier.noegletal(dele.get("noegletal"), noegletal),
              kommune == null ? "" : Integer.toString(Vaerdier.deltager(kommune, deltagere)),
              kategori == null ? "" : kategori.tekst(),
              Vaerdier.dato(dele.get("dato")),
              dele.get("tekst").tekst()));
    }
    return brud;
  }
}
