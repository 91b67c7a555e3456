package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which figures a document shows, and in which of its chapters each is at home. */
final class Figurbrug {
  /** How much a chapter tells of a figure. */
  private enum Vaegt {
    NAEVNT_KORT,
    OMTALT,
    VIST
  }

  private record Hjem(String kapitel, Vaegt vaegt) {}

  private final LinkedHashSet<String> kapitler = new LinkedHashSet<>();
  private final Map<String, Hjem> hjem = new LinkedHashMap<>();
  private String kapitel = "";
  private boolean udsvingForklaret;

  /** True for the first chart with a band of chance: it is explained once. */
  boolean foersteUdsving() {
    boolean foerste = !udsvingForklaret;
    udsvingForklaret = true;
    return foerste;
  }

  /** A chapter begins. */
  void kapitel(String overskrift) {
    kapitel = overskrift;
  }

  /** A piece of the chapter was shown with all its figures. */
  void vist(Element element) {
    vist(element, sti -> true);
  }

  /** The same, where a list of key numbers shows only those that have a value. */
  void vist(Element element, Predicate<Sti> harVaerdi) {
    kapitler.add(kapitel);
    Vaegt vaegt = vaegt(element);
    Kontrol.stier(
        List.of(element),
        (sti, sted) -> {
          if (vaegt != Vaegt.NAEVNT_KORT || harVaerdi.test(sti)) {
            hjem.merge(
                sti.noegletal(),
                new Hjem(kapitel, vaegt),
                (foer, nu) -> nu.vaegt().compareTo(foer.vaegt()) > 0 ? nu : foer);
          }
        });
  }

  private static Vaegt vaegt(Element element) {
    if (!(element instanceof Direktiv direktiv)) {
      return Vaegt.OMTALT;
    }
    return direktiv.omTal() ? Vaegt.NAEVNT_KORT : Vaegt.VIST;
  }

  /** The ids of the figures shown. */
  Set<String> viste() {
    return Set.copyOf(hjem.keySet());
  }

  /** The figures shown, by the chapter that tells most of each, in the order of the document. */
  Map<String, List<Definition>> efterKapitel(List<Definition> katalog) {
    Map<String, List<Definition>> fundne = new LinkedHashMap<>();
    for (String overskrift : kapitler) {
      List<Definition> kapitlets =
          hjem.entrySet().stream()
              .filter(figur -> figur.getValue().kapitel().equals(overskrift))
              .flatMap(figur -> katalog.stream().filter(d -> d.id().equals(figur.getKey())))
              .toList();
      if (!kapitlets.isEmpty()) {
        fundne.put(overskrift, kapitlets);
      }
    }
    return fundne;
  }

  /** The whole catalogue by its own chapters. */
  static Map<String, List<Definition>> alle(List<Definition> katalog) {
    Map<String, List<Definition>> alle = new LinkedHashMap<>();
    katalog.forEach(
        d -> alle.computeIfAbsent(d.kapitel().etiket(), kapitel -> new ArrayList<>()).add(d));
    return alle;
  }
}
