package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Advisers who had most of a year's new cases and have none in the year beside it: one leaves now
 * and then, most of them at once is another way to write their names.
 */
abstract class Raadgiverskift extends Optaellingsregel {
  static final String SAGER = "sager";

  private final int skridt;

  /**
   * A rule.
   *
   * @param skridt from the year of the cases to the year without: 1 or −1
   */
  Raadgiverskift(String id, String mening, int skridt) {
    this(
        id,
        mening,
        skridt,
        "Se efter, om navnene skrives anderledes end før (initialer, for- og efternavn), eller om"
            + " et nyt fagsystem er begyndt; sager pr. rådgiver kan ikke sammenlignes hen over"
            + " skiftet");
  }

  Raadgiverskift(String id, String mening, int skridt, String handling) {
    super(id, Alvor.OPLYSNING, mening, handling, Krav.kolonne(SAGER, "rådgiver"));
    this.skridt = skridt;
  }

  /** True where those who are gone had more than half of many cases. */
  static boolean deFleste(Map<String, Long> sager, Set<String> kendte) {
    long alle = sager.values().stream().mapToLong(n -> n).sum();
    return alle >= VaerdiOphoerer.MANGE && vaek(sager, kendte) * 2 > alle;
  }

  private static long vaek(Map<String, Long> sager, Set<String> kendte) {
    return sager.entrySet().stream()
        .filter(e -> !kendte.contains(e.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** What is said of the advisers and the years. */
  abstract String besked(int raadgivere, long sager, long alle, int aar, int andetAar);

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Map<Integer, TreeMap<Integer, Map<String, Long>>> efterKommune = new TreeMap<>();
    for (Antal a : udtraek.antal()) {
      if (a.slags().equals(Udtraekstaelling.RAADGIVER)
          && udtraek.kommuner().contains(a.kommune())) {
        efterKommune
            .computeIfAbsent(a.kommune(), k -> new TreeMap<>())
            .computeIfAbsent(a.periode(), p -> new HashMap<>())
            .merge(a.hvad(), a.antal(), Long::sum);
      }
    }
    efterKommune.forEach(
        (kommune, aarene) -> {
          for (int aar : udtraek.heleAar()) {
            int andet = aar + skridt;
            if (udtraek.heleAar().contains(andet) && aarene.containsKey(aar)) {
              tjek(kommune, aar, aarene.get(aar), andet, aarene.get(andet), melder);
            }
          }
        });
  }

  /** A year without any case at all is another rule's. */
  void tjek(
      int kommune,
      int aar,
      Map<String, Long> sager,
      int andetAar,
      Map<String, Long> andre,
      Melder melder) {
    if (andre == null) {
      return;
    }
    Set<String> kendte = andre.keySet();
    if (deFleste(sager, kendte)) {
      long alle = sager.values().stream().mapToLong(n -> n).sum();
      int raadgivere = (int) sager.keySet().stream().filter(r -> !kendte.contains(r)).count();
      melder.fund(SAGER, kommune, besked(raadgivere, vaek(sager, kendte), alle, aar, andetAar));
    }
  }
}
