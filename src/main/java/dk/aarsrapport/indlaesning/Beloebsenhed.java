package dk.aarsrapport.indlaesning;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What amounts are counted in, as a header, a title or a cell says it: kroner, thousands, millions
 * or billions of them, or øre; each as a power of ten kroner.
 */
final class Beloebsenhed {
  /** The contract's columns of amounts. */
  static final Set<String> KOLONNER =
      Set.of(
          "beløb", "årlig_pris", "oprindeligt_budget", "korrigeret_budget", "forventet", "budget");

  /** No more than an amount that is over a number of kroner: {@code over 5 mio. kr.}. */
  private static final String INTET_TAL = "(?<![\\d.,])(?<!\\d )";

  private static final String KRONER = "(?:kr\\b\\.?|dkk\\b|kroner\\b)";
  private static final Pattern ENHED =
      Pattern.compile(
          INTET_TAL
              + "(?:(?<oere>\\børe\\b)"
              + "|(?<tusind>\\b1[., ]?000 ?-?"
              + KRONER
              + "|\\b(?:i|x|à|in) ?1[., ]?000\\b(?![.,]?\\d)|\\* ?1[., ]?000\\b(?![.,]?\\d)"
              + "|(?<=\\()1[., ]?000(?=\\))|\\b1[., ]?000(?:'|-)?er\\b|'000\\b"
              + "|\\bt\\.? ?"
              + KRONER
              + "|\\bkkr\\b|\\bkdkk\\b|\\b(?:hele )?(?:tusinde?r?|thousands?)\\b(?: "
              + KRONER
              + ")?)"
              + "|(?<mio>\\bmio\\b\\.?(?: ?"
              + KRONER
              + ")?|\\bmill?\\b\\.? ?"
              + KRONER
              + "|\\bmkr\\b|\\bmdkk\\b|\\b1[., ]?000[., ]?000 ?"
              + KRONER
              + "|\\b(?:hele )?(?:millioner|millions?)\\b(?: "
              + KRONER
              + ")?)"
              + "|(?<mia>\\b(?:mia|mrd)\\b\\.?(?: ?"
              + KRONER
              + ")?|\\bmilliarder\\b(?: kr\\b\\.?)?)"
              + "|(?<kr>\\b(?:hele )?"
              + KRONER
              + "))",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** What may stand before a unit that all amounts under it are in. */
  private static final Pattern FORAN =
      Pattern.compile(
          "(?:.*[(\\[:,;/–-]|(?:.*[^\\p{L}])?(?:i|in|beløb|beløbene|tal|alle|enhed|valuta|er|hele|amounts?))?\\s*",
          Pattern.DOTALL);

  private static final Pattern OMGIVET =
      Pattern.compile("[\\[(][\\s,;:/–-]*(?:i|in)?[\\s,;:/–-]*[\\])]|[\\s,;:/–-]+(?:i|in)?\\s*$");

  private Beloebsenhed() {}

  private static Set<Integer> potenser(String tekst, boolean gaelderAlle) {
    String smaa = smaa(tekst);
    Set<Integer> fundne = new TreeSet<>();
    Matcher enhed = ENHED.matcher(smaa);
    while (enhed.find()) {
      if (!gaelderAlle || FORAN.matcher(smaa.substring(0, enhed.start())).matches()) {
        fundne.add(potens(enhed));
      }
    }
    return fundne;
  }

  private static int potens(Matcher enhed) {
    if (enhed.group("oere") != null) {
      return -2;
    }
    if (enhed.group("tusind") != null) {
      return 3;
    }
    if (enhed.group("mio") != null) {
      return 6;
    }
    return enhed.group("mia") != null ? 9 : 0;
  }

  private static String smaa(String tekst) {
    return Tegnrod.ret(tekst)
        .replaceAll("[\\s\\p{Z}_]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  /** Of kroner and thousands the thousands: {@code DKK thousand}. */
  private static OptionalInt eneste(Set<Integer> potenser) {
    if (potenser.size() > 1) {
      potenser.remove(0);
    }
    return potenser.size() == 1 ? OptionalInt.of(potenser.iterator().next()) : OptionalInt.empty();
  }

  /** The unit that a header of amounts names; empty for none, and for two. */
  static OptionalInt overskrift(String tekst) {
    return eneste(potenser(tekst, false));
  }

  /** The unit that a title over the table says that all its amounts are in. */
  static OptionalInt titel(String tekst) {
    return eneste(potenser(tekst, true));
  }

  /** The unit that a cell is, and nothing else. */
  static OptionalInt celle(String tekst) {
    String smaa = smaa(tekst).replaceFirst("^i ", "");
    Matcher enhed = ENHED.matcher(smaa);
    return enhed.matches() ? OptionalInt.of(potens(enhed)) : OptionalInt.empty();
  }

  /** True for a text with another unit than kroner in it, whatever it says of it. */
  static boolean naevner(String tekst) {
    return potenser(tekst, false).stream().anyMatch(potens -> potens != 0);
  }

  /** The units that a text has in it, whatever it says of them. */
  static Set<Integer> naevnte(String tekst) {
    return potenser(tekst, false);
  }

  /** A header without the unit that it names: what it is called. */
  static String uden(String overskrift) {
    String smaa = smaa(overskrift);
    Matcher enhed = ENHED.matcher(smaa);
    if (!enhed.find()) {
      return overskrift;
    }
    String uden = OMGIVET.matcher(enhed.replaceAll("")).replaceAll(" ").strip();
    return uden.replaceFirst("\\s+(?:i|in)$", "");
  }

  /** As it is written in a message: 1.000 kr. */
  static String navn(int potens) {
    return switch (potens) {
      case -2 -> "øre";
      case 0 -> "kr.";
      case 3 -> "1.000 kr.";
      case 6 -> "mio. kr.";
      default -> "mia. kr.";
    };
  }

  /** An amount in a unit as a cell says it itself: 1.50000 t.kr. */
  static String skrevet(BigDecimal kroner, int potens) {
    String enhed = potens == 3 ? "t.kr." : navn(potens);
    return kroner.movePointLeft(potens).toPlainString() + " " + enhed;
  }

  /** As the run file says it: what the amounts are multiplied by. */
  static String faktor(int potens) {
    return potens < 0 ? "0,01" : "1" + "0".repeat(potens);
  }

  /** The power that a factor of the run file is; empty for another number, or none. */
  static OptionalInt afFaktor(String tekst) {
    String tal = tekst.replaceAll("[. ]", "");
    for (int potens : new int[] {-2, 0, 3, 6, 9}) {
      if (tal.equals(faktor(potens))) {
        return OptionalInt.of(potens);
      }
    }
    return OptionalInt.empty();
  }
}
