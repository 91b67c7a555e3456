package dk.aarsrapport.koersel;

import dk.aarsrapport.koersel.Koersel.Maal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code maal}: what municipalities aim at. */
final class Maallaeser {
  private static final Set<String> DELE =
      Vaerdier.ordnet(
          "noegletal", "kategori", "underkategori", "kommune", "periode", "retning", "vaerdi");

  private final Set<String> noegletal;
  private final List<Integer> medRapport;
  private final Set<Integer> deltagere;

  /**
   * Targets for these figures and municipalities.
   *
   * @param medRapport those that a target without a municipality holds for
   * @param deltagere those that a target may name
   */
  Maallaeser(Set<String> noegletal, List<Integer> medRapport, Set<Integer> deltagere) {
    this.noegletal = new LinkedHashSet<>(noegletal);
    this.noegletal.remove("maal");
    this.medRapport = medRapport;
    this.deltagere = deltagere;
  }

  List<Maal> laes(Yaml felt) {
    List<Maal> alle = new ArrayList<>();
    felt.liste().forEach(punkt -> maal(punkt, alle));
    return alle;
  }

  private void maal(Yaml punkt, List<Maal> alle) {
    Map<String, Yaml> dele = punkt.felter(DELE);
    punkt.kraev(dele, "målet", "noegletal", "periode", "retning", "vaerdi");
    String id = Vaerdier.noegletal(dele.get("noegletal"), noegletal);
    boolean mindst =
        Vaerdier.kendt(dele.get("retning"), Vaerdier.ordnet("mindst", "hoejst"), "retning")
            .equals("mindst");
    for (int kommune : maaletsKommuner(dele.get("kommune"))) {
      Maal maal =
          new Maal(
              id,
              dele.containsKey("kategori") ? dele.get("kategori").tekst() : "",
              dele.containsKey("underkategori") ? dele.get("underkategori").tekst() : "",
              kommune,
              dele.get("periode").tekst(),
              mindst,
              maaltal(dele.get("vaerdi")));
      if (alle.stream().anyMatch(m -> sammeTal(m, maal))) {
        throw punkt.fejl("der står allerede et mål for det samme; slet det ene");
      }
      alle.add(maal);
    }
  }

  private static boolean sammeTal(Maal a, Maal b) {
    return a.noegletal().equals(b.noegletal())
        && a.kategori().equals(b.kategori())
        && a.underkategori().equals(b.underkategori())
        && a.kommune() == b.kommune()
        && a.periode().equals(b.periode());
  }

  /** The municipality named, or every one with a report where none is. */
  private List<Integer> maaletsKommuner(Yaml felt) {
    if (felt == null) {
      return medRapport;
    }
    return List.of(Vaerdier.deltager(felt, deltagere));
  }

  private static BigDecimal maaltal(Yaml felt) {
    String tekst = felt.tekst().replace(',', '.');
    if (!tekst.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke et tal; skriv f.eks. 50 eller 12.5");
    }
    return new BigDecimal(tekst);
  }
}
