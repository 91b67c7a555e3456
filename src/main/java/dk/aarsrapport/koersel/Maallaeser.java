package dk.aarsrapport.koersel;

import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.koersel.Koersel.Gruppe;
import dk.aarsrapport.koersel.Koersel.Maal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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
  private final Collection<Gruppe> grupper;

  /** Targets for these figures and municipalities. */
  Maallaeser(Set<String> noegletal, List<Integer> medRapport, Collection<Gruppe> grupper) {
    this.noegletal = noegletal;
    this.medRapport = medRapport;
    this.grupper = grupper;
  }

  List<Maal> laes(Yaml felt) {
    List<Maal> alle = new ArrayList<>();
    felt.liste().forEach(punkt -> maal(punkt, alle));
    return alle;
  }

  private void maal(Yaml punkt, List<Maal> alle) {
    Map<String, Yaml> dele = punkt.felter(DELE);
    punkt.kraev(dele, "målet", "noegletal", "periode", "retning", "vaerdi");
    String id = dele.get("noegletal").tekst();
    if (!noegletal.contains(id) || id.equals("maal")) {
      throw dele.get("noegletal")
          .fejl("ukendt nøgletal «" + id + "»; mente du «" + Naermeste.til(id, noegletal) + "»?");
    }
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
        throw punkt.fejl("der står allerede et mål for det samme");
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
    int kommune = felt.heltal();
    if (!medRapport.contains(kommune)
        && grupper.stream().noneMatch(g -> g.kommuner().contains(kommune))) {
      throw felt.fejl("kommune " + kommune + " er ikke med i rapporten");
    }
    return List.of(kommune);
  }

  private static BigDecimal maaltal(Yaml felt) {
    String tekst = felt.tekst().replace(',', '.');
    if (!tekst.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke et tal; skriv f.eks. 50 eller 12.5");
    }
    return new BigDecimal(tekst);
  }
}
