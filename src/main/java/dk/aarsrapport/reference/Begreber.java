package dk.aarsrapport.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that mean the same, in Danish and English: a header that no one has thought of is taken
 * apart into them, and says then what one says that is known.
 */
final class Begreber {
  private static final int KORTESTE_DEL = 3;
  private static final int FLEST_DELE = 5;

  /** What may stand between two words that are grown together: underretning-s-dato. */
  private static final List<String> FUGER = List.of("", "s", "e");

  /** What a word may end in and still be the same, the longest first. */
  private static final List<String> ENDELSER =
      List.of(
          "ernes", "erne", "enes", "ers", "ene", "ens", "ets", "er", "en", "et", "es", "s", "n",
          "t", "e");

  /** What words mean that mean so in every export (the empty name), or in one. */
  private final Map<String, Map<String, String>> betydninger = new HashMap<>();

  private final Set<String> andre = new HashSet<>();
  private final Map<String, Map<String, List<String>>> sete = new HashMap<>();
  private final Map<String, Map<Udtryk, List<String>>> seteUdtryk = new HashMap<>();

  /** Adds a word. */
  void laeg(String input, String begreb, String ord) {
    betydninger.computeIfAbsent(input, i -> new HashMap<>()).put(ord, begreb);
  }

  /** Adds a word that may be part of another and means what it says. */
  void laegDel(String ord) {
    if (ord.length() > 1) {
      andre.add(ord);
    }
  }

  /** What each word means, those that nothing is known of as they stand. */
  List<String> af(String input, Udtryk udtryk) {
    Map<String, List<String>> ordene = sete.computeIfAbsent(input, i -> new HashMap<>());
    return seteUdtryk
        .computeIfAbsent(input, i -> new IdentityHashMap<>())
        .computeIfAbsent(
            udtryk,
            u ->
                u.ord().stream()
                    .flatMap(ord -> ordene.computeIfAbsent(ord, o -> af(input, o)).stream())
                    .toList());
  }

  private List<String> af(String input, String ord) {
    return betydning(input, ord)
        .map(List::of)
        .orElseGet(() -> delt(input, ord, FLEST_DELE).orElse(List.of(ord)));
  }

  private Optional<String> betydning(String input, String ord) {
    for (String rod : roedder(ord)) {
      for (String hvor : List.of(input, "")) {
        String begreb = betydninger.getOrDefault(hvor, Map.of()).get(rod);
        if (begreb != null) {
          return Optional.of(begreb);
        }
      }
    }
    return roedder(ord).stream().filter(andre::contains).findFirst();
  }

  /** The word itself first, and then without what it may end in. */
  private static List<String> roedder(String ord) {
    List<String> roedder = new ArrayList<>(List.of(ord));
    for (String ende : ENDELSER) {
      if (ord.endsWith(ende) && ord.length() - ende.length() > KORTESTE_DEL) {
        roedder.add(ord.substring(0, ord.length() - ende.length()));
      }
    }
    return roedder;
  }

  /** The words that one is grown together of, all of it; the longest first part that fits. */
  private Optional<List<String>> delt(String input, String ord, int hoejst) {
    for (int til = ord.length() - 2; hoejst > 1 && til >= KORTESTE_DEL; til--) {
      Optional<String> foerste = betydning(input, ord.substring(0, til));
      if (foerste.isEmpty()) {
        continue;
      }
      String rest = ord.substring(til);
      for (String fuge : FUGER) {
        if (!rest.startsWith(fuge)) {
          continue;
        }
        String naeste = rest.substring(fuge.length());
        Optional<List<String>> dele =
            betydning(input, naeste).map(List::of).or(() -> delt(input, naeste, hoejst - 1));
        if (dele.isPresent()) {
          List<String> alle = new ArrayList<>(List.of(foerste.get()));
          alle.addAll(dele.get());
          return Optional.of(alle);
        }
      }
    }
    return Optional.empty();
  }
}
