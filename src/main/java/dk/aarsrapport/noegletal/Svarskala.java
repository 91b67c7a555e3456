package dk.aarsrapport.noegletal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The scales that a survey's questions are answered on, in two parts each: what few have answered
 * is told of together with its part. A question's scale is all answers given to it, or to one that
 * has at least two answers in common with it, anywhere in the material, so that areas and rounds
 * can be compared. It is parted before the middle, or as near it as leaves neither part rare. One
 * whose answers do not each have a place of their own is not parted.
 */
final class Svarskala {
  /** What a figure's description says of the parts. */
  static final String FORKLARING =
      " Svar på en skala (hvor hvert svar har sin plads i rækkefølge) står også lagt sammen i"
          + " skalaens to dele: dem, der har givet et af svarene, i pct. af n. Skalaen deles før"
          + " det midterste svar eller så tæt derpå, at begge dele i alle bølger har mindst fem"
          + " svar pr. kommune, der er spurgt i.";

  /** Between the answers of a part, in its name. */
  private static final String OG = " + ";

  private static final int FAELLES_SVAR = 2;
  private static final int SJAELDEN_UNDER_PR_KOMMUNE = 5;

  private final Function<String, OptionalLong> pladser;
  private final Map<Object, Map<String, Boelge>> boelger = new HashMap<>();
  private final Map<Object, List<Del>> dele = new HashMap<>();

  /** What one round has of one question: the answers, and the municipalities asked. */
  private static final class Boelge {
    private final Map<String, Long> udenNavn = new HashMap<>();
    private final Map<String, Set<Long>> navngivne = new HashMap<>();
    private final Set<Long> kommuner = new HashSet<>();

    long antal(Collection<String> svar) {
      return svar.stream()
          .mapToLong(
              et -> udenNavn.getOrDefault(et, 0L) + navngivne.getOrDefault(et, Set.of()).size())
          .sum();
    }
  }

  /** Some answers of a scale, in its order. */
  record Del(List<String> svar) {
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

  /** Takes a municipality that has been asked. */
  void spurgt(Object spoergsmaal, String boelge, long kommune) {
    boelge(spoergsmaal, boelge).kommuner.add(kommune);
  }

  /** Takes an answer of so many without a name. */
  void svar(Object spoergsmaal, String boelge, String svar, long antal) {
    boelge(spoergsmaal, boelge).udenNavn.merge(svar, antal, Math::addExact);
  }

  /** Takes the answer of a respondent. */
  void navngivet(Object spoergsmaal, String boelge, String svar, long respondent) {
    Boelge denne = boelge(spoergsmaal, boelge);
    denne.navngivne.computeIfAbsent(svar, s -> new HashSet<>()).add(respondent);
  }

  private Boelge boelge(Object spoergsmaal, String boelge) {
    return boelger
        .computeIfAbsent(spoergsmaal, s -> new HashMap<>())
        .computeIfAbsent(boelge, b -> new Boelge());
  }

  /** The two parts of a question's scale, the first first; none where it is not parted. */
  List<Del> dele(Object spoergsmaal) {
    return dele.computeIfAbsent(spoergsmaal, this::del);
  }

  private List<Del> del(Object spoergsmaal) {
    List<String> skala = skala(svar(spoergsmaal));
    int midten = skala.size() / 2;
    List<List<Del>> muligheder =
        IntStream.range(1, Math.max(1, skala.size()))
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer snit) -> Math.abs(snit - midten))
                    .thenComparing(Comparator.naturalOrder()))
            .map(snit -> del(skala, snit))
            .toList();
    if (skala.size() <= FAELLES_SVAR) {
      return List.of();
    }
    Collection<Boelge> spurgt = boelger.getOrDefault(spoergsmaal, Map.of()).values();
    List<Del> valgt =
        muligheder.stream()
            .filter(begge -> begge.stream().noneMatch(del -> sjaelden(del, skala, spurgt)))
            .findFirst()
            .orElse(muligheder.get(0));
    return valgt.stream().filter(Del::erFlere).map(Del::kode).anyMatch(this::erSvar)
        ? List.of()
        : valgt;
  }

  private static List<Del> del(List<String> skala, int snit) {
    return List.of(
        new Del(List.copyOf(skala.subList(0, snit))),
        new Del(List.copyOf(skala.subList(snit, skala.size()))));
  }

  private static boolean sjaelden(Del del, List<String> skala, Collection<Boelge> spurgt) {
    return spurgt.stream()
        .filter(boelge -> boelge.antal(skala) > 0)
        .anyMatch(
            boelge ->
                boelge.antal(del.svar())
                    < (long) SJAELDEN_UNDER_PR_KOMMUNE * boelge.kommuner.size());
  }

  private Set<String> svar(Object spoergsmaal) {
    Set<String> svar = new HashSet<>();
    for (Boelge boelge : boelger.getOrDefault(spoergsmaal, Map.of()).values()) {
      svar.addAll(boelge.udenNavn.keySet());
      svar.addAll(boelge.navngivne.keySet());
    }
    return svar;
  }

  /** All answers of the scale that these are on, in their order; none where one has no place. */
  private List<String> skala(Set<String> egne) {
    Set<String> alle = new HashSet<>();
    for (Object andet : boelger.keySet()) {
      Set<String> andres = svar(andet);
      if (andres.stream().filter(egne::contains).count() >= FAELLES_SVAR) {
        alle.addAll(andres);
      }
    }
    TreeMap<Long, String> efterPlads = new TreeMap<>();
    alle.forEach(et -> pladser.apply(et).ifPresent(plads -> efterPlads.put(plads, et)));
    return efterPlads.size() < alle.size() ? List.of() : new ArrayList<>(efterPlads.values());
  }

  private boolean erSvar(String tekst) {
    return boelger.keySet().stream().anyMatch(spoergsmaal -> svar(spoergsmaal).contains(tekst));
  }
}
