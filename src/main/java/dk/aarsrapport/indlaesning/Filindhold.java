package dk.aarsrapport.indlaesning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The municipalities that a file has rows of, and the years in which something in it happened. */
public final class Filindhold {
  private static final Set<String> AAR = Set.of("år", "skoleår", "periode");

  /** Starts, receipts, decisions, postings; what ends may be planned to. */
  private static final Set<String> DATOER = Datoordner.SKET;

  /** Different words of a column that are kept: beyond them it is no list of words. */
  private static final int HOEJST_ORD = 200;

  private final Filhoved hoved;
  private final Map<String, Integer> plads;
  private final List<Integer> identificerer;
  private final Map<String, Map<String, Integer>> ord = new LinkedHashMap<>();
  private final Hukommelse<String, Integer> koder = new Hukommelse<>(Kommunekode::af);
  private final Hukommelse<String, Integer> datoer;
  private final Hukommelse<String, Integer> perioder = new Hukommelse<>(Filindhold::periodensAar);
  private final SortedSet<Integer> kommuner = new TreeSet<>();
  private final SortedSet<Integer> aar = new TreeSet<>();

  /** A file with this header, of an export. */
  Filindhold(Filhoved hoved, Eksport<?> eksport) {
    this.hoved = hoved;
    plads = hoved.plads();
    Datoorden orden = hoved.saerligt().datoer();
    datoer = new Hukommelse<>(tekst -> datoensAar(tekst, orden));
    identificerer =
        eksport.kolonner().stream()
            .filter(Kolonne::identificerer)
            .map(kolonne -> plads.get(kolonne.navn()))
            .filter(Objects::nonNull)
            .toList();
    eksport.ordlister().keySet().stream()
        .map(Kolonne::navn)
        .filter(plads::containsKey)
        .sorted()
        .forEach(kolonne -> ord.put(kolonne, new TreeMap<>()));
  }

  /** Looks at a row; a line without what identifies one is a total or a note. */
  void se(List<String> felter) {
    if (identificerer.stream().anyMatch(n -> n >= felter.size() || Mellemrum.alene(felter.get(n)))
        || hoved.erOverskriften(felter)
        || !hoved.saerligt().medtager(felter)) {
      return;
    }
    ord.forEach(
        (kolonne, antal) -> {
          int nummer = plads.get(kolonne);
          String celle =
              nummer < felter.size() ? Tegnrod.ret(Celletekst.rens(felter.get(nummer), true)) : "";
          if (!celle.isEmpty() && (antal.containsKey(celle) || antal.size() < HOEJST_ORD)) {
            antal.merge(celle, 1, Integer::sum);
          }
        });
    plads.forEach(
        (kolonne, nummer) -> {
          String felt =
              nummer < felter.size() ? Tegnrod.ret(Mellemrum.trim(felter.get(nummer))) : "";
          if (!felt.isEmpty()) {
            se(kolonne, felt);
          }
        });
  }

  private void se(String kolonne, String felt) {
    if (kolonne.equals(Eksport.KOMMUNEKODE.navn())) {
      set(kommuner, koder.af(felt));
    } else if (AAR.contains(kolonne)) {
      set(aar, perioder.af(felt));
    } else if (DATOER.contains(kolonne)) {
      set(aar, datoer.af(felt));
    }
  }

  private static void set(Set<Integer> sete, Integer ny) {
    if (ny != null) {
      sete.add(ny);
    }
  }

  private static Integer datoensAar(String tekst, Datoorden orden) {
    LocalDate dato =
        Optional.ofNullable(orden.laes(tekst)).orElseGet(() -> Datoformat.medKortAar(tekst, orden));
    return dato == null ? null : rimeligt(dato.getYear());
  }

  /** The year in which a year, month, day or school year begins. */
  private static Integer periodensAar(String tekst) {
    Integer aaret = Periodeformat.aar(tekst);
    if (aaret != null) {
      return rimeligt(aaret);
    }
    String periode = Periodeformat.periode(tekst);
    return periode == null ? null : rimeligt(Integer.parseInt(periode.substring(0, 4)));
  }

  private static Integer rimeligt(int aar) {
    return Talceller.erAar(aar) ? aar : null;
  }

  /** Codes of the municipalities. */
  public SortedSet<Integer> kommuner() {
    return Collections.unmodifiableSortedSet(kommuner);
  }

  /** What the cells say in columns with a list of words, with the number of rows. */
  public Map<String, Map<String, Integer>> ord() {
    return Collections.unmodifiableMap(ord);
  }

  /** Calendar years. */
  public SortedSet<Integer> aar() {
    return Collections.unmodifiableSortedSet(aar);
  }
}
