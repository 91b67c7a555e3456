package dk.aarsrapport.koersel;

import dk.aarsrapport.resultat.Talnote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code noter}: what the owner of the run has to say of single numbers. */
final class Notelaeser {
  private static final Set<String> DELE =
      Vaerdier.ordnet("noegletal", "omraade", "periode", "kategori", "underkategori", "tekst");

  private Notelaeser() {}

  /**
   * The notes.
   *
   * @param noegletal the ids of the catalogue
   * @param omraader the ids of the areas of the run
   */
  static List<Talnote> laes(Yaml felt, Set<String> noegletal, Set<String> omraader) {
    List<Talnote> noter = new ArrayList<>();
    for (Yaml punkt : felt.liste()) {
      Map<String, Yaml> dele = punkt.felter(DELE);
      punkt.kraev(dele, "noten", "noegletal", "tekst");
      if (dele.get("tekst").tekst().isBlank()) {
        throw dele.get("tekst").fejl("noten har ingen ord; skriv dem, eller slet noten");
      }
      noter.add(
          new Talnote(
              Vaerdier.noegletal(dele.get("noegletal"), noegletal),
              dele.containsKey("omraade") ? omraade(dele.get("omraade"), omraader) : "",
              tekst(dele, "periode"),
              tekst(dele, "kategori"),
              tekst(dele, "underkategori"),
              dele.get("tekst").tekst().strip()));
    }
    return noter;
  }

  private static String tekst(Map<String, Yaml> dele, String noegle) {
    return dele.containsKey(noegle) ? dele.get(noegle).tekst() : "";
  }

  private static String omraade(Yaml felt, Set<String> omraader) {
    String id = felt.tekst();
    if (!omraader.contains(id)) {
      throw felt.fejl(
          "området «" + id + "» er ikke med i kørslen; " + Vaerdier.omraadeforslag(id, omraader));
    }
    return id;
  }
}
