package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something the template asks for that the report does not show.
 *
 * @param overskrift the section it stands in, or that is gone
 * @param hvad {@code Afsnittet}, or what is missing inside it
 * @param grunde why, by figure title
 */
record Udeladelse(String overskrift, Hvad hvad, Map<String, Set<String>> grunde) {
  /** What is left out. */
  enum Hvad {
    HELE_AFSNITTET,
    TEKST,
    TABEL,
    DIAGRAM,
    KOLONNE,
    BOKS
  }

  /** How a reason ends that is not that something is missing. */
  static final String SKJULT = "skjult af hensyn til ";

  Udeladelse {
    Map<String, Set<String>> kopi = new LinkedHashMap<>();
    grunde.forEach((titel, flere) -> kopi.put(titel, new LinkedHashSet<>(flere)));
    grunde = java.util.Collections.unmodifiableMap(kopi);
  }

  /**
   * Why the numbers of a section cannot be shown.
   *
   * @param hvem for whose sake some of them are hidden
   * @param mangler true when some are missing for another reason
   */
  record Skjult(Set<String> hvem, boolean mangler) {
    /** What is said under the section's own heading. */
    String linje() {
      return linje("dette afsnit");
    }

    /** What is said in the place of these sections. */
    String linje(List<String> afsnit) {
      return linje(
          (afsnit.size() == 1 ? "afsnittet " : "afsnittene ")
              + Dansk.opremsning(afsnit.stream().map(navn -> "»" + navn + "«").toList()));
    }

    private String linje(String emne) {
      return "Tallene til "
          + emne
          + (mangler ? " mangler eller" : "")
          + " er skjult af hensyn til "
          + Dansk.opremsning(
              hvem.stream().flatMap(h -> Stream.of(h.split(" og ", -1))).distinct().toList())
          + ".";
    }
  }

  /** Why, where some of it is hidden; empty where none is. */
  Optional<Skjult> skjult() {
    Set<String> hvem = new LinkedHashSet<>();
    boolean mangler = false;
    for (String grund : grunde.values().stream().flatMap(Set::stream).toList()) {
      int skjult = grund.indexOf(SKJULT);
      if (skjult < 0) {
        mangler = true;
      } else {
        hvem.add(grund.substring(skjult + SKJULT.length()));
      }
    }
    return hvem.isEmpty() ? Optional.empty() : Optional.of(new Skjult(hvem, mangler));
  }

  /** Why there are no numbers, under the section's own heading; empty where nobody knows. */
  Optional<String> grunden() {
    return grunde.isEmpty()
        ? Optional.empty()
        : skjult()
            .map(Skjult::linje)
            .or(() -> Optional.of("Tallene til dette afsnit mangler. " + begrundelse()));
  }

  /** One line for the reader. */
  String linje() {
    String emne =
        switch (hvad) {
          case HELE_AFSNITTET -> "Hele afsnittet »" + overskrift + "« er udeladt";
          case TEKST -> "I »" + overskrift + "« er noget tekst udeladt";
          case TABEL -> "I »" + overskrift + "« er en tabel udeladt";
          case DIAGRAM -> "I »" + overskrift + "« er et diagram udeladt";
          case KOLONNE -> "I »" + overskrift + "« mangler en kolonne i en tabel";
          case BOKS -> "I »" + overskrift + "« mangler nøgletal i boksen";
        };
    Set<String> alle = new LinkedHashSet<>();
    grunde.values().forEach(alle::addAll);
    return hvad == Hvad.HELE_AFSNITTET && alle.size() == 1
        ? emne + ": " + alle.iterator().next() + "."
        : emne + ". " + begrundelse();
  }

  private String begrundelse() {
    Map<String, List<String>> efterGrund = new LinkedHashMap<>();
    grunde.forEach(
        (titel, flere) ->
            efterGrund
                .computeIfAbsent(String.join("; ", sigende(flere)), grund -> new ArrayList<>())
                .add("»" + titel + "«"));
    return efterGrund.entrySet().stream()
        .map(del -> Dansk.opremsning(del.getValue()) + ": " + del.getKey() + ".")
        .collect(Collectors.joining(" "));
  }

  /** Without a reason that is the end of another, and without none where there is one. */
  private static List<String> sigende(Set<String> grunde) {
    return grunde.stream()
        .filter(
            grund ->
                grunde.stream()
                    .noneMatch(
                        anden ->
                            !anden.equals(grund)
                                && (anden.endsWith(grund) || grund.equals(Tidsserie.INGEN_TAL))))
        .toList();
  }

  /** The same with words left out of one section told of once. */
  static List<Udeladelse> samlet(List<Udeladelse> alle) {
    Map<Object, Udeladelse> samlede = new LinkedHashMap<>();
    for (Udeladelse en : alle) {
      Object noegle = en.hvad == Hvad.TEKST ? en.overskrift : en;
      samlede.merge(noegle, en, Udeladelse::og);
    }
    return List.copyOf(samlede.values());
  }

  private Udeladelse og(Udeladelse anden) {
    Map<String, Set<String>> begges = new LinkedHashMap<>();
    for (Udeladelse en : List.of(this, anden)) {
      en.grunde.forEach(
          (titel, flere) ->
              begges.computeIfAbsent(titel, t -> new LinkedHashSet<>()).addAll(flere));
    }
    return new Udeladelse(overskrift, hvad, begges);
  }
}
