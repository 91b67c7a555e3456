package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides counts from 1 to the threshold minus 1, whatever is computed from them, and enough more
 * that no total gives them back.
 *
 * <p>It follows every declared sum (a total and its parts, a group and its members) to the end:
 * what a reader could work out from one sum after the other counts as known, and {@link Slutning}
 * finds what several sums at once give away.
 */
public final class Diskretion {
  private static final String AARSAG = "skjult af hensyn til børnene";
  private static final Comparator<Stoerrelse> ORDEN =
      Comparator.comparing(Stoerrelse::noegletal)
          .thenComparing(Stoerrelse::omraade)
          .thenComparing(Stoerrelse::periode)
          .thenComparing(Stoerrelse::navn);

  private final Map<Stoerrelse, Long> antal;
  private final int mindsteAntal;
  private final List<Identitet> summer;
  private final Map<Stoerrelse, List<Identitet>> summerMed = new HashMap<>();
  private final Map<Resultat, List<Stoerrelse>> vises = new HashMap<>();
  private final Set<Stoerrelse> skjulte = new HashSet<>();

  private Diskretion(
      Grundresultater grund,
      int mindsteAntal,
      Set<String> viste,
      Map<String, Collection<String>> medlemmer) {
    this.antal = grund.antal();
    this.mindsteAntal = mindsteAntal;
    this.summer =
        Stream.concat(grund.identiteter().stream(), grupper(grund, medlemmer).stream())
            .sorted(Comparator.comparing(Identitet::total, ORDEN))
            .toList();
    for (Identitet sum : summer) {
      led(sum).forEach(s -> summerMed.computeIfAbsent(s, t -> new ArrayList<>()).add(sum));
    }
    for (Resultat resultat : grund.resultater()) {
      if (viste.contains(resultat.noegle().omraade()) && resultat.status().harVaerdi()) {
        vises.put(resultat, grund.afsloerer(resultat.noegle()));
      }
    }
  }

  /**
   * Decides what is hidden.
   *
   * @param grund all results of the run
   * @param mindsteAntal the smallest count shown; 0 or 1 hides nothing
   * @param viste ids of the areas that are published
   * @param medlemmer ids of each group's members, landet included, by the group's id
   * @return the results that may be shown of the published areas
   */
  public static Resultater offentlige(
      Grundresultater grund,
      int mindsteAntal,
      Set<String> viste,
      Map<String, Collection<String>> medlemmer) {
    Set<Resultat> maaIkkeVises =
        mindsteAntal <= 1
            ? Set.of()
            : new Diskretion(grund, mindsteAntal, viste, medlemmer).maaIkkeVises();
    List<Resultat> resultater = new ArrayList<>();
    for (Resultat resultat : grund.resultater()) {
      if (viste.contains(resultat.noegle().omraade())) {
        resultater.add(
            maaIkkeVises.contains(resultat)
                ? resultat.skjult(Status.DISKRETIONERET, AARSAG)
                : resultat);
      }
    }
    return Resultater.af(resultater);
  }

  /** What has been counted of a figure in an area and period. */
  private record Opgjort(String noegletal, String omraade, String periode) {
    static Opgjort af(Stoerrelse s) {
      return new Opgjort(s.noegletal(), s.omraade(), s.periode());
    }
  }

  /**
   * A group's count is the sum of its members', but for children in several; a member whose figure
   * has other counts but not this one has none of it.
   */
  private static List<Identitet> grupper(
      Grundresultater grund, Map<String, Collection<String>> medlemmer) {
    List<Identitet> grupper = new ArrayList<>();
    Set<Stoerrelse> alle = grund.antal().keySet();
    Set<Opgjort> opgjorte = new HashSet<>();
    alle.forEach(s -> opgjorte.add(Opgjort.af(s)));
    for (Stoerrelse stoerrelse : alle) {
      Collection<String> dele = medlemmer.get(stoerrelse.omraade());
      if (dele != null && grund.additiv(stoerrelse)) {
        List<Stoerrelse> medlemmernes = dele.stream().map(stoerrelse::i).toList();
        List<Stoerrelse> med = medlemmernes.stream().filter(alle::contains).toList();
        if (!med.isEmpty() && medlemmernes.stream().map(Opgjort::af).allMatch(opgjorte::contains)) {
          grupper.add(new Identitet(stoerrelse, med));
        }
      }
    }
    return grupper;
  }

  private Set<Resultat> maaIkkeVises() {
    antal.keySet().stream().filter(this::foelsom).forEach(skjulte::add);
    int foer;
    do {
      foer = skjulte.size();
      skjulSumForSum();
      skjulKombinationer();
    } while (skjulte.size() > foer);
    Set<Resultat> ikke = new HashSet<>();
    vises.forEach(
        (resultat, stoerrelser) -> {
          if (stoerrelser.stream().anyMatch(skjulte::contains)) {
            ikke.add(resultat);
          }
        });
    return ikke;
  }

  private void skjulSumForSum() {
    int foer;
    do {
      foer = skjulte.size();
      Set<Stoerrelse> kendte = kendte();
      for (Identitet sum : summer) {
        if (roebet(sum, kendte)) {
          endnuEn(sum, kendte)
              .ifPresent(
                  en -> {
                    skjulte.add(en);
                    kendte.remove(en);
                  });
        }
      }
    } while (skjulte.size() > foer);
  }

  private void skjulKombinationer() {
    Set<Stoerrelse> synlige = synlige();
    Slutning.afsloerede(summer, antal, synlige, this::foelsom, mindsteAntal).stream()
        .sorted(ORDEN)
        .forEach(s -> enIOmegnen(s, synlige).ifPresent(skjulte::add));
  }

  /** The smallest to hide in the sums of a count, or else in the sums of what hides there. */
  private Optional<Stoerrelse> enIOmegnen(Stoerrelse stoerrelse, Set<Stoerrelse> synlige) {
    Set<Stoerrelse> omegn = new HashSet<>(Set.of(stoerrelse));
    List<Identitet> naere = List.of();
    int foer = -1;
    while (naere.size() > foer) {
      foer = naere.size();
      naere =
          omegn.stream()
              .flatMap(s -> summerMed.getOrDefault(s, List.of()).stream())
              .distinct()
              .sorted(Comparator.comparing(Identitet::total, ORDEN))
              .toList();
      Optional<Stoerrelse> en =
          naere.stream()
              .flatMap(sum -> endnuEn(sum, synlige).stream())
              .min(
                  Comparator.comparing((Stoerrelse s) -> antal.get(s) == 0)
                      .thenComparing(antal::get)
                      .thenComparing(ORDEN));
      if (en.isPresent()) {
        return en;
      }
      naere.stream().flatMap(Diskretion::led).filter(s -> !synlige.contains(s)).forEach(omegn::add);
    }
    return Optional.empty();
  }

  private static Stream<Stoerrelse> led(Identitet sum) {
    return Stream.concat(Stream.of(sum.total()), sum.dele().stream());
  }

  private boolean foelsom(Stoerrelse stoerrelse) {
    long vaerdi = antal.get(stoerrelse);
    return vaerdi > 0 && vaerdi < mindsteAntal;
  }

  /** What a reader sees in the results that are left, and what follows sum for sum. */
  private Set<Stoerrelse> kendte() {
    Set<Stoerrelse> kendte = synlige();
    udled(kendte);
    return kendte;
  }

  private Set<Stoerrelse> synlige() {
    Set<Stoerrelse> kendte = new HashSet<>();
    vises
        .values()
        .forEach(
            stoerrelser -> {
              if (stoerrelser.stream().noneMatch(skjulte::contains)) {
                kendte.addAll(stoerrelser);
              }
            });
    return kendte;
  }

  /** Adds what follows from one sum after the other, as far as it is not protected. */
  private void udled(Set<Stoerrelse> kendte) {
    boolean flere = true;
    while (flere) {
      flere = false;
      for (Identitet sum : summer) {
        List<Stoerrelse> ukendte = ukendte(sum, kendte);
        if (ukendte.size() == 1 && !skjulte.contains(ukendte.get(0))) {
          flere |= kendte.add(ukendte.get(0));
        }
      }
    }
  }

  private static List<Stoerrelse> ukendte(Identitet sum, Set<Stoerrelse> kendte) {
    return led(sum).filter(s -> !kendte.contains(s)).toList();
  }

  /**
   * True when a sum gives a hidden count away, or a small sum of several. What is hidden to protect
   * another is protected as well: else the two would be found one after the other.
   */
  private boolean roebet(Identitet sum, Set<Stoerrelse> kendte) {
    List<Stoerrelse> ukendte = ukendte(sum, kendte);
    if (ukendte.size() == 1) {
      return skjulte.contains(ukendte.get(0));
    }
    if (ukendte.stream().noneMatch(this::foelsom)) {
      return false;
    }
    long rest = ukendte.stream().mapToLong(antal::get).sum();
    return kendte.contains(sum.total()) && rest < mindsteAntal;
  }

  /**
   * The one to hide as well: the count, of a part or the total, that leaves fewest other sums with
   * a single unknown, a part before the total and the smallest first; a zero only when nothing else
   * is left.
   */
  private Optional<Stoerrelse> endnuEn(Identitet sum, Set<Stoerrelse> kendte) {
    return led(sum)
        .filter(s -> kendte.contains(s) && !skjulte.contains(s))
        .min(
            Comparator.comparing((Stoerrelse s) -> antal.get(s) == 0)
                .thenComparing(s -> nyeRoebede(s, kendte))
                .thenComparing(s -> s.equals(sum.total()))
                .thenComparing(antal::get)
                .thenComparing(ORDEN));
  }

  /** How many sums would have this count as their only unknown. */
  private long nyeRoebede(Stoerrelse stoerrelse, Set<Stoerrelse> kendte) {
    return summerMed.get(stoerrelse).stream().filter(sum -> ukendte(sum, kendte).isEmpty()).count();
  }
}
