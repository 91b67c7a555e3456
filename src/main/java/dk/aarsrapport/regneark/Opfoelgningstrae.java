package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The budget of a year as a tree, in which each level is the sum of those right below it. What
 * stands on a level itself gets a line of its own there.
 *
 * @param sti the path of the accounts
 * @param navn the level's own name
 * @param dybde 0 for a total
 * @param tal the amounts by subcategory; one that is hidden or not calculated is not there
 * @param under the levels right below, in order; empty for a line of accounts
 */
record Opfoelgningstrae(
    String sti, String navn, int dybde, Map<String, BigDecimal> tal, List<Opfoelgningstrae> under) {
  static final String ID = "budgetopfoelgning";
  static final String OPRINDELIGT = "oprindeligt";
  static final String KORRIGERET = "korrigeret";
  static final String FORBRUG = "forbrug";
  static final String DISPONERET = "disponeret";
  static final String FORVENTET = "forventet";

  /** What the last edition expected. */
  static final String FORVENTET_SIDST = "forventet-sidst";

  /** What is promised on no account of the hierarchy: beside the totals, and in none of them. */
  static final String UDEN_KONTO = "uden konto";

  static final String SKILLETEGN = " > ";
  private static final String DIREKTE = "Direkte på niveauet";

  /** What levels come to together whose own is hidden. */
  private static final String SKJULTE = "Niveauer, der ikke vises";

  /** What a level has is the sum of what those below have. */
  private static final List<String> LAEGGES_SAMMEN =
      List.of(OPRINDELIGT, KORRIGERET, FORBRUG, DISPONERET, FORVENTET, FORVENTET_SIDST);

  /** The totals of one area and year: the categories with a budget, from the figure's results. */
  static List<Opfoelgningstrae> af(List<Resultat> resultater, Map<String, BigDecimal> sidst) {
    Map<String, Map<String, BigDecimal>> niveauer = new TreeMap<>();
    for (Resultat resultat : resultater) {
      if (resultat.status().harVaerdi()) {
        niveauer
            .computeIfAbsent(resultat.noegle().kategori(), s -> new HashMap<>())
            .put(resultat.noegle().underkategori(), resultat.vaerdi());
      }
    }
    niveauer.values().removeIf(tal -> !tal.containsKey(KORRIGERET));
    Set<String> skjulte = new TreeSet<>(niveauer.keySet());
    niveauer.values().removeIf(tal -> !tal.containsKey(FORBRUG));
    skjulte.removeAll(niveauer.keySet());
    niveauer.forEach(
        (sti, tal) -> {
          if (sidst.containsKey(sti)) {
            tal.put(FORVENTET_SIDST, sidst.get(sti));
          }
        });
    return under("", 0, niveauer, skjulte);
  }

  private static List<Opfoelgningstrae> under(
      String foran, int dybde, Map<String, Map<String, BigDecimal>> niveauer, Set<String> skjulte) {
    List<Opfoelgningstrae> fundne = new ArrayList<>();
    niveauer.forEach(
        (sti, tal) -> {
          if (sti.startsWith(foran) && !sti.substring(foran.length()).contains(SKILLETEGN)) {
            fundne.add(niveau(sti, sti.substring(foran.length()), dybde, tal, niveauer, skjulte));
          }
        });
    return fundne;
  }

  private static Opfoelgningstrae niveau(
      String sti,
      String navn,
      int dybde,
      Map<String, BigDecimal> tal,
      Map<String, Map<String, BigDecimal>> niveauer,
      Set<String> skjulte) {
    List<Opfoelgningstrae> under = under(sti + SKILLETEGN, dybde + 1, niveauer, skjulte);
    if (!under.isEmpty()) {
      Map<String, BigDecimal> egne = egne(tal, under);
      boolean noget =
          egne.entrySet().stream()
              .anyMatch(e -> e.getValue().signum() != 0 && !e.getKey().equals(FORVENTET_SIDST));
      if (noget) {
        boolean skjult = skjulte.stream().anyMatch(s -> s.startsWith(sti + SKILLETEGN));
        String hvad = skjult ? SKJULTE : DIREKTE;
        under.add(0, new Opfoelgningstrae(sti, hvad, dybde + 1, egne, List.of()));
      }
    }
    return new Opfoelgningstrae(sti, navn, dybde, tal, under);
  }

  /** What is left of a level when those below it are taken away, as far as all of it is known. */
  private static Map<String, BigDecimal> egne(
      Map<String, BigDecimal> tal, List<Opfoelgningstrae> under) {
    Map<String, BigDecimal> egne = new HashMap<>();
    for (String slags : LAEGGES_SAMMEN) {
      if (tal.containsKey(slags) && under.stream().allMatch(u -> u.tal.containsKey(slags))) {
        BigDecimal rest = tal.get(slags);
        for (Opfoelgningstrae del : under) {
          rest = rest.subtract(del.tal.get(slags));
        }
        egne.put(slags, rest.abs().compareTo(UNDER_EN_OERE) < 0 ? BigDecimal.ZERO : rest);
      }
    }
    return egne;
  }

  /** Results have some sixteen digits: what a subtraction leaves of them is nothing. */
  private static final BigDecimal UNDER_EN_OERE = new BigDecimal("0.005");

  /** The amount; null where it is hidden or not calculated. */
  BigDecimal kroner(String slags) {
    return tal.get(slags);
  }

  /** True for a line of accounts. */
  boolean nederst() {
    return under.isEmpty();
  }

  /** True for a line whose accounts lie on a level with others below. */
  boolean direkte() {
    return navn.equals(DIREKTE) || navn.equals(SKJULTE);
  }

  /** True when this and all below know the amount, so that it can be added up. */
  boolean kendt(String slags) {
    return tal.containsKey(slags) && under.stream().allMatch(u -> u.kendt(slags));
  }
}
