package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the counts of groups, landet among them, come of their members'.
 *
 * @param grund the results, with what groups have outside the run
 * @param summer a group's count is the sum of its members', but for children in several; a member
 *     whose figure has other counts but not this one has none of it, nor of an amount that the
 *     others make up; groups of the same members have the same counts
 */
record Grupper(Grundresultater grund, List<Identitet> summer) {
  /**
   * Takes the groups together with the counts.
   *
   * @param medlemmer ids of each group's members, by the group's id; some may not be counted
   */
  static Grupper af(Grundresultater grund, Map<String, Collection<String>> medlemmer) {
    Set<Opgjort> opgjorte = new HashSet<>();
    Set<String> omraader = new HashSet<>();
    for (Stoerrelse s : grund.antal().keySet()) {
      opgjorte.add(Opgjort.af(s));
      omraader.add(s.omraade());
    }
    Set<Stoerrelse> rester = rester(grund);
    Map<String, String> magen = magen(medlemmer);
    Map<String, List<String>> inden = new TreeMap<>();
    Map<String, List<String>> medUdenfor = new TreeMap<>();
    medlemmer.forEach(
        (id, dele) -> {
          inden.put(id, dele.stream().filter(omraader::contains).toList());
          if (inden.get(id).size() < dele.size() && !magen.containsKey(id)) {
            medUdenfor.put(id, inden.get(id));
          }
        });
    Grundresultater alt = Udenfor.med(grund, medlemmer, medUdenfor, opgjorte, rester);
    Set<Stoerrelse> alle = alt.antal().keySet();
    List<Identitet> summer = new ArrayList<>();
    for (Stoerrelse stoerrelse : grund.antal().keySet()) {
      List<String> dele = inden.get(stoerrelse.omraade());
      if (dele != null && grund.additiv(stoerrelse) && !rester.contains(stoerrelse)) {
        Stoerrelse samme =
            stoerrelse.i(magen.getOrDefault(stoerrelse.omraade(), stoerrelse.omraade()));
        List<Stoerrelse> medlemmernes = dele.stream().map(stoerrelse::i).toList();
        List<Stoerrelse> med =
            Stream.concat(
                    medlemmernes.stream(),
                    Stream.of(stoerrelse.i(Udenfor.omraade(stoerrelse.omraade()))))
                .filter(alle::contains)
                .toList();
        if (!samme.equals(stoerrelse) && alle.contains(samme)) {
          summer.add(new Identitet(stoerrelse, List.of(samme)));
        } else if (!med.isEmpty()
            && (medlemmernes.stream().map(Opgjort::af).allMatch(opgjorte::contains)
                || erDeresBeloeb(alt, stoerrelse, med))) {
          summer.add(new Identitet(stoerrelse, med));
        }
      }
    }
    return new Grupper(alt, summer);
  }

  /** True for an amount that is all of some members': the others have spent nothing. */
  private static boolean erDeresBeloeb(
      Grundresultater alt, Stoerrelse stoerrelse, List<Stoerrelse> med) {
    return alt.erBeloeb(stoerrelse)
        && med.stream().mapToLong(alt.antal()::get).sum() == alt.antal().get(stoerrelse);
  }

  /** Groups that have the same members as one that is named before them, and which that is. */
  private static Map<String, String> magen(Map<String, Collection<String>> medlemmer) {
    Map<Set<String>, String> foerste = new HashMap<>();
    Map<String, String> magen = new HashMap<>();
    new TreeMap<>(medlemmer)
        .forEach(
            (id, dele) -> {
              String den = foerste.putIfAbsent(Set.copyOf(dele), id);
              if (den != null) {
                magen.put(id, den);
              }
            });
    return magen;
  }

  /** The counts that nobody need hide, are shown nowhere, and stand in one sum alone. */
  private static Set<Stoerrelse> rester(Grundresultater grund) {
    Map<Stoerrelse, Integer> summer = new HashMap<>();
    for (Identitet sum : grund.identiteter()) {
      sum.dele().forEach(del -> summer.merge(del, 1, Integer::sum));
      summer.merge(sum.total(), 2, Integer::sum);
    }
    grund
        .resultater()
        .forEach(r -> grund.afsloerer(r.noegle()).forEach(s -> summer.merge(s, 2, Integer::sum)));
    return summer.entrySet().stream()
        .filter(post -> post.getValue() == 1 && !grund.beskyttet(post.getKey()))
        .filter(post -> !grund.erBeloeb(post.getKey()) && !grund.kendt(post.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
