package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Anbringelsessteder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of codes and what each of them is called, as a system gives it beside exports that have
 * the codes alone.
 *
 * @param fil what it is called
 * @param overskrifter what a column of its codes is called, as headers are compared
 * @param tekster what each code is called
 * @param kunNavngivet true where only a column that is called so has its codes
 */
record Noegleliste(
    String fil, Set<String> overskrifter, Map<String, String> tekster, boolean kunNavngivet) {
  private static final int FAERREST_KODER = 2;
  private static final int FLEST_KODER = 400;
  private static final int FLEST_KOLONNER = 6;

  private static final Pattern KODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.\\-_/]{0,9}");
  private static final Pattern CIFFER = Pattern.compile(".*\\d.*");
  private static final Pattern TO_BOGSTAVER = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);

  Noegleliste {
    overskrifter = Set.copyOf(overskrifter);
    tekster = new LinkedHashMap<>(tekster);
  }

  /** Statistics Denmark's codes of places, under the names that exports to it have for them. */
  static Noegleliste danmarksStatistiks() {
    return new Noegleliste(
        "Danmarks Statistiks koder",
        Anbringelsessteder.OVERSKRIFTER.stream()
            .map(Overskrift::noegle)
            .collect(Collectors.toSet()),
        Anbringelsessteder.medfulgte(),
        true);
  }

  /**
   * The list that a small table is: different codes in one column, and words in another.
   *
   * @param linjer the lines of the file, the header first
   */
  static Optional<Noegleliste> af(String fil, List<List<String>> linjer) {
    int bredde = linjer.isEmpty() ? 0 : linjer.get(0).size();
    int raekker = linjer.size() - 1;
    if (bredde < 2
        || bredde > FLEST_KOLONNER
        || raekker < FAERREST_KODER
        || raekker > FLEST_KODER
        || linjer.stream().anyMatch(linje -> linje.size() != bredde)) {
      return Optional.empty();
    }
    List<List<String>> kolonner = new ArrayList<>();
    for (int n = 0; n < bredde; n++) {
      int nummer = n;
      kolonner.add(
          linjer.stream().skip(1).map(linje -> Mellemrum.trim(linje.get(nummer))).toList());
    }
    for (int kode = 0; kode < bredde; kode++) {
      for (int tekst = 0; tekst < bredde; tekst++) {
        if (kode != tekst && koder(kolonner.get(kode)) && ord(kolonner.get(tekst))) {
          Map<String, String> tekster = new LinkedHashMap<>();
          for (int r = 0; r < raekker; r++) {
            tekster.put(kolonner.get(kode).get(r), kolonner.get(tekst).get(r));
          }
          String overskrift = Overskrift.noegle(linjer.get(0).get(kode));
          return Optional.of(new Noegleliste(fil, Set.of(overskrift), tekster, false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean koder(List<String> celler) {
    return celler.stream().allMatch(c -> KODE.matcher(c).matches() && !Kolonneindhold.erData(c))
        && NaestenAlle.er(
            celler.stream().filter(c -> CIFFER.matcher(c).matches()).count(), celler.size())
        && celler.stream().distinct().count() == celler.size();
  }

  private static boolean ord(List<String> celler) {
    return celler.stream().allMatch(c -> TO_BOGSTAVER.matcher(c).matches())
        && NaestenAlle.er(celler.stream().distinct().count(), celler.size());
  }

  /** True for the name of the column of codes. */
  boolean hedder(String overskrift) {
    return overskrifter.contains(Overskrift.noegle(overskrift));
  }

  /** What the cells are called; empty where they are no codes of the list. */
  Optional<List<String>> tekster(List<String> celler) {
    long koder = celler.stream().filter(tekster::containsKey).count();
    return celler.isEmpty() || !NaestenAlle.er(koder, celler.size())
        ? Optional.empty()
        : Optional.of(celler.stream().map(c -> tekster.getOrDefault(c, c)).toList());
  }
}
