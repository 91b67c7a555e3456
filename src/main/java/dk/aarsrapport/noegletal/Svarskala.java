package dk.aarsrapport.noegletal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The scales that a survey's questions are answered on, in two halves each: what few have answered
 * is told of together with its half. A question's scale is all answers given to it, or to one that
 * has at least two answers in common with it, anywhere in the material, so that areas and rounds
 * can be compared. One whose answers do not each have a place of their own is not halved.
 */
final class Svarskala {
  /** Between the answers of a half, in its name. */
  private static final String OG = " + ";

  private static final int FAELLES_SVAR = 2;

  private final Function<String, OptionalLong> pladser;
  private final Map<Object, Set<String>> svar = new HashMap<>();
  private final Map<Set<String>, List<Halvdel>> halvdele = new HashMap<>();

  /** Answers of one half of a scale, in its order. */
  record Halvdel(List<String> svar) {
    String kode() {
      return String.join(OG, svar);
    }

    /** True where it is more than a single answer. */
    boolean erFlere() {
      return svar.size() > 1;
    }
  }

  /** No answers yet; some have a place among the others. */
  Svarskala(Function<String, OptionalLong> pladser) {
    this.pladser = pladser;
  }

  /** Takes an answer that has been given to a question. */
  void tag(Object spoergsmaal, String et) {
    svar.computeIfAbsent(spoergsmaal, s -> new TreeSet<>()).add(et);
  }

  /** The halves of a question's scale, the first half first; none where it is not halved. */
  List<Halvdel> halvdele(Object spoergsmaal) {
    return halvdele.computeIfAbsent(svar.getOrDefault(spoergsmaal, Set.of()), this::del);
  }

  private List<Halvdel> del(Set<String> egne) {
    Set<String> alle = new HashSet<>();
    for (Set<String> andres : Set.copyOf(svar.values())) {
      if (andres.stream().filter(egne::contains).count() >= FAELLES_SVAR) {
        alle.addAll(andres);
      }
    }
    TreeMap<Long, String> efterPlads = new TreeMap<>();
    alle.forEach(et -> pladser.apply(et).ifPresent(plads -> efterPlads.put(plads, et)));
    List<String> skala = new ArrayList<>(efterPlads.values());
    if (skala.size() <= FAELLES_SVAR || skala.size() < alle.size()) {
      return List.of();
    }
    int midten = skala.size() / 2;
    List<Halvdel> dele =
        List.of(
            new Halvdel(List.copyOf(skala.subList(0, midten))),
            new Halvdel(List.copyOf(skala.subList(midten, skala.size()))));
    return dele.stream().filter(Halvdel::erFlere).map(Halvdel::kode).anyMatch(this::erSvar)
        ? List.of()
        : dele;
  }

  private boolean erSvar(String tekst) {
    return svar.values().stream().anyMatch(givne -> givne.contains(tekst));
  }
}
