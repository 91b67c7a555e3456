package dk.aarsrapport.baggrund;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the exports cover: which municipalities, from which year, with which columns filled. */
public final class Daekning implements Serializable {
  private static final long serialVersionUID = 1;

  /** Texts without a place come after those that have one, in the order of their lines. */
  private static final long EFTER_ALLE_PLADSER = 1L << Integer.SIZE;

  /** After the name of an export: its rows that name a child. */
  private static final String BARN = ":barn";

  private final TreeMap<String, TreeMap<Integer, Kommune>> efterInput = new TreeMap<>();

  private final TreeMap<String, TreeMap<String, String>> stavemaader = new TreeMap<>();
  private final TreeMap<String, TreeMap<String, Long>> pladser = new TreeMap<>();
  private final TreeMap<String, TreeMap<String, String>> maerker = new TreeMap<>();

  /** How a row says whom it is about. */
  public enum Person {
    CPR,
    PSEUDONYM
  }

  private final Map<String, Map<Integer, Personer>> personer = new HashMap<>();

  /** How many rows say it in each way. */
  private static final class Personer implements Serializable {
    private static final long serialVersionUID = 1;
    private long medCpr;
    private long medPseudonym;

    private long antal(Person slags) {
      return slags == Person.CPR ? medCpr : medPseudonym;
    }
  }

  /** What one export has of one municipality. */
  private static final class Kommune implements Serializable {
    private static final long serialVersionUID = 1;
    private final TreeMap<Integer, TreeSet<String>> kolonner = new TreeMap<>();
  }

  /** A row of the municipality: its year and the columns that are filled in it. */
  public void raekke(String input, int kommune, int aar, Collection<String> udfyldte) {
    Kommune raekker =
        efterInput
            .computeIfAbsent(input, i -> new TreeMap<>())
            .computeIfAbsent(kommune, k -> new Kommune());
    raekker.kolonner.computeIfAbsent(aar, a -> new TreeSet<>()).addAll(udfyldte);
  }

  /** A row of the municipality's year that is used and names a child. */
  public void barn(String input, int kommune, int aar) {
    raekke(input + BARN, kommune, aar, List.of());
  }

  /** The municipalities of whose year a row is used that names a child. */
  public Set<Integer> medBarn(String input, int aar) {
    Set<Integer> kommuner = new TreeSet<>();
    efterInput
        .getOrDefault(input + BARN, new TreeMap<>())
        .forEach(
            (kommune, raekker) -> {
              if (raekker.kolonner.containsKey(aar)) {
                kommuner.add(kommune);
              }
            });
    return kommuner;
  }

  /** A row that says so whom it is about. */
  public void person(String input, int kommune, Person slags) {
    Personer egne = egne(input, kommune);
    if (slags == Person.CPR) {
      egne.medCpr++;
    } else {
      egne.medPseudonym++;
    }
  }

  private Personer egne(String input, int kommune) {
    return personer
        .computeIfAbsent(input, i -> new HashMap<>())
        .computeIfAbsent(kommune, k -> new Personer());
  }

  /** How many of the export's rows of the municipality say so whom they are about. */
  public long personer(String input, int kommune, Person slags) {
    return personer
        .getOrDefault(input, Map.of())
        .getOrDefault(kommune, new Personer())
        .antal(slags);
  }

  /** The same, whichever way they say it. */
  public long personer(String input, int kommune) {
    return Stream.of(Person.values()).mapToLong(slags -> personer(input, kommune, slags)).sum();
  }

  /** A spelling of free text in a column. */
  public void stavemaade(String kolonne, String tekst) {
    stavemaader
        .computeIfAbsent(kolonne, k -> new TreeMap<>())
        .merge(tekst.toLowerCase(Locale.ROOT), tekst, Daekning::foerst);
  }

  private static String foerst(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** The spelling that stands for all that differ from it in case: the alphabetically first. */
  public String faellesStavemaade(String kolonne, String tekst) {
    return stavemaader
        .getOrDefault(kolonne, new TreeMap<>())
        .getOrDefault(tekst.toLowerCase(Locale.ROOT), tekst);
  }

  /** The place of a text among those of its column; the first of them holds. */
  public void plads(String kolonne, String tekst, long plads) {
    pladser
        .computeIfAbsent(kolonne, k -> new TreeMap<>())
        .merge(tekst.toLowerCase(Locale.ROOT), plads, Math::min);
  }

  /** Where a text without a place stands: as it first occurs, by its line. */
  public void udenPlads(String kolonne, String tekst, long linje) {
    plads(kolonne, tekst, EFTER_ALLE_PLADSER + linje);
  }

  /** The place that a text was given among those of its column; empty where it has none. */
  public OptionalLong plads(String kolonne, String tekst) {
    Long plads = pladser.getOrDefault(kolonne, new TreeMap<>()).get(tekst.toLowerCase(Locale.ROOT));
    return plads == null || plads >= EFTER_ALLE_PLADSER
        ? OptionalLong.empty()
        : OptionalLong.of(plads);
  }

  /** The texts of a column that have places, each once, in their order. */
  public List<String> efterPlads(String kolonne) {
    Map<String, Long> kolonnens = pladser.getOrDefault(kolonne, new TreeMap<>());
    return kolonnens.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(tekst -> faellesStavemaade(kolonne, tekst.getKey()))
        .toList();
  }

  /** What is to be known of a text of a column: what it is a part of, or its unit. */
  public void maerke(String kolonne, String tekst, String maerke) {
    maerker
        .computeIfAbsent(kolonne, k -> new TreeMap<>())
        .merge(tekst.toLowerCase(Locale.ROOT), maerke, Daekning::foerst);
  }

  /**
   * What is known of the texts of a column, by text; the first in the alphabet where it differs.
   */
  public Map<String, String> maerker(String kolonne) {
    Map<String, String> efterTekst = new TreeMap<>();
    maerker
        .getOrDefault(kolonne, new TreeMap<>())
        .forEach((tekst, maerke) -> efterTekst.put(faellesStavemaade(kolonne, tekst), maerke));
    return efterTekst;
  }

  /** The texts of a column, each in the spelling that stands for all that differ in case. */
  public Collection<String> tekster(String kolonne) {
    return Collections.unmodifiableCollection(
        stavemaader.getOrDefault(kolonne, new TreeMap<>()).values());
  }

  /** Adds what another reader saw. */
  public void laegTil(Daekning anden) {
    anden.pladser.forEach(
        (kolonne, tekster) -> tekster.forEach((tekst, plads) -> plads(kolonne, tekst, plads)));
    anden.maerker.forEach(
        (kolonne, tekster) -> tekster.forEach((tekst, m) -> maerke(kolonne, tekst, m)));
    anden.stavemaader.forEach(
        (kolonne, tekster) -> tekster.values().forEach(tekst -> stavemaade(kolonne, tekst)));
    anden.personer.forEach(
        (input, kommuner) ->
            kommuner.forEach(
                (kommune, deres) -> {
                  Personer egne = egne(input, kommune);
                  egne.medCpr += deres.medCpr;
                  egne.medPseudonym += deres.medPseudonym;
                }));
    anden.efterInput.forEach(
        (input, kommuner) ->
            kommuner.forEach(
                (kommune, raekker) -> {
                  Kommune egne =
                      efterInput
                          .computeIfAbsent(input, i -> new TreeMap<>())
                          .computeIfAbsent(kommune, k -> new Kommune());
                  raekker.kolonner.forEach(
                      (aar, udfyldte) ->
                          egne.kolonner
                              .computeIfAbsent(aar, a -> new TreeSet<>())
                              .addAll(udfyldte));
                }));
  }

  /** Municipalities with a row in any of these exports. */
  public Set<Integer> kommuner() {
    Set<Integer> alle = new TreeSet<>();
    efterInput.values().forEach(kommuner -> alle.addAll(kommuner.keySet()));
    return alle;
  }

  /** True when the export has a row of the municipality. */
  public boolean har(String input, int kommune) {
    return find(input, kommune) != null;
  }

  /** True when the column is filled in some row of the municipality. */
  public boolean harKolonne(String input, int kommune, String kolonne) {
    Kommune raekker = find(input, kommune);
    return raekker != null
        && raekker.kolonner.values().stream().anyMatch(aarets -> aarets.contains(kolonne));
  }

  /** True when the column is filled in some row of the municipality's year. */
  public boolean harKolonne(String input, int kommune, String kolonne, int aar) {
    Kommune raekker = find(input, kommune);
    return raekker != null
        && raekker.kolonner.containsKey(aar)
        && raekker.kolonner.get(aar).contains(kolonne);
  }

  /** The year of the municipality's first row in the export. */
  public OptionalInt foersteAar(String input, int kommune) {
    Kommune raekker = find(input, kommune);
    return raekker == null ? OptionalInt.empty() : OptionalInt.of(raekker.kolonner.firstKey());
  }

  /** The years that the municipality has rows for in the export. */
  public Set<Integer> aar(String input, int kommune) {
    Kommune raekker = find(input, kommune);
    return raekker == null ? Set.of() : Collections.unmodifiableSet(raekker.kolonner.keySet());
  }

  private Kommune find(String input, int kommune) {
    Map<Integer, Kommune> kommuner = efterInput.get(input);
    return kommuner == null ? null : kommuner.get(kommune);
  }
}
