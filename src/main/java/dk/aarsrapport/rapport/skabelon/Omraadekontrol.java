package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Holds the areas that a template names against those there are; one that nobody is shows nothing.
 */
final class Omraadekontrol {
  private static final String OMRAADER = "omraader";
  private static final String ID = "landet|(gruppe|ekstern):\\S+|\\d+";
  private static final String EKSTERN = "ekstern:";

  /** Words that choose several areas, each by itself but for what others have published. */
  private static final List<String> ORD =
      List.of("eget", "medlemmer", "sammenligning", "alle", "ekstern");

  private static final List<Set<String>> SAMMEN =
      List.of(
          Set.of("eget"),
          Set.of("medlemmer"),
          Set.of("sammenligning"),
          Set.of("alle"),
          Set.of("medlemmer", "ekstern"));

  private Omraadekontrol() {}

  /** Refuses a word that is no choice of areas, and words that cannot stand together. */
  static void skrivning(Map<String, Direktiv.Linje> valg) {
    Direktiv.Linje linje = valg.get(OMRAADER);
    if (linje == null) {
      return;
    }
    List<String> ordene = dele(linje);
    for (String ord : ordene) {
      if (!ORD.contains(ord) && !ord.matches(ID)) {
        List<String> kendte = new ArrayList<>(ORD);
        kendte.addAll(List.of("landet", "gruppe:id", "ekstern:id", "en kommunekode"));
        throw linje.sted().fejl("ukendt område «" + ord + "»" + Forslag.menteDu(ord, kendte));
      }
    }
    boolean kunEgetOgId = ordene.stream().allMatch(ord -> ord.equals("eget") || ord.matches(ID));
    if (!kunEgetOgId && !SAMMEN.contains(Set.copyOf(ordene))) {
      throw linje
          .sted()
          .fejl(
              "«"
                  + linje.raa()
                  + "» kan ikke stå sammen; skriv ét af ordene "
                  + String.join(", ", ORD.subList(0, ORD.size() - 1))
                  + ", eller medlemmer, ekstern, eller områdernes id'er");
    }
  }

  /**
   * Refuses a municipality or group that is not in the run.
   *
   * @param kendte the ids of the run's areas
   */
  static void koerslens(List<Element> elementer, Set<String> kendte) {
    brugte(
        elementer,
        ord -> ord.matches(ID) && !ord.startsWith(EKSTERN),
        (ord, sted) -> {
          if (!kendte.contains(ord)) {
            throw sted.fejl(
                "området «" + ord + "» er ikke med i kørslen" + Forslag.menteDu(ord, kendte));
          }
        });
  }

  /** A line for each area that nobody has published numbers of. */
  static List<String> ukendteAndre(List<Element> elementer, Set<String> kendte) {
    List<String> linjer = new ArrayList<>();
    brugte(
        elementer,
        ord -> ord.startsWith(EKSTERN) && !kendte.contains(ord),
        (ord, sted) ->
            linjer.add(
                "Bemærk: %s, linje %d: der er ingen tal for området «%s»%s"
                    .formatted(sted.filnavn(), sted.linje(), ord, Forslag.menteDu(ord, kendte))));
    return linjer;
  }

  /** Hands over every area that blocks and functions name. */
  private static void brugte(
      List<Element> elementer, Predicate<String> disse, BiConsumer<String, Sted> brug) {
    for (Element element : elementer) {
      if (element instanceof Direktiv direktiv && direktiv.linjer().containsKey(OMRAADER)) {
        Direktiv.Linje linje = direktiv.linjer().get(OMRAADER);
        dele(linje).stream().filter(disse).forEach(ord -> brug.accept(ord, linje.sted()));
      }
      Kontrol.udtryk(
          element,
          udtryk ->
              udtryk.kald().stream()
                  .filter(kald -> kald.funktion().omNoegletal())
                  .map(kald -> kald.valg(udtryk.sted()))
                  .flatMap(valg -> List.of(valg.omraade(), valg.til()).stream())
                  .filter(disse)
                  .forEach(ord -> brug.accept(ord, udtryk.sted())));
    }
  }

  private static List<String> dele(Direktiv.Linje linje) {
    return Arrays.stream(linje.raa().split(",")).map(String::strip).toList();
  }
}
