package dk.aarsrapport.indlaesning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as exports write them: {@code 1.234.567,89}, {@code 1234567.89}, {@code 1.234}, {@code
 * -5}, {@code 5-}, {@code (5)}, {@code 5,-}, {@code 5 CR}, with or without {@code kr.}; rounded to
 * øre.
 */
final class Beloebsformat {
  private static final String VALUTA = "(?:kr\\.?|dkk)?";
  private static final Pattern BELOEB =
      Pattern.compile(
          "(?i)([-+]?)"
              + VALUTA
              + "([-+]?)(\\d[\\d., ']*?|,\\d+|\\.\\d+?)"
              + "(?:,-|"
              + VALUTA
              + "(-?))"
              + VALUTA);

  private static final Pattern MED_ENHED =
      Pattern.compile("(\\P{L}*\\d\\P{L}*?)[\\s\\p{Z}]*(?=.*(?iu:kr|dkk|øre))(\\p{L}.*)");

  /** Debit or credit behind an amount without a sign of its own. */
  private static final Pattern DEBET_KREDIT =
      Pattern.compile("(?iu)([^(\\p{Pd}\u2212]*\\d)[\\s\\p{Z}]*(DR|CR)\\.?");

  /** The same in one letter, which may as well be a unit. */
  private static final Pattern ET_BOGSTAV = Pattern.compile("(?iu).*\\d[-)]?[\\s\\p{Z}]*[dkcsh]");

  private static final Pattern MELLEMRUM = Pattern.compile("[\\s\\p{Z}\u200B\uFEFF]+");
  private static final Pattern MINUS = Pattern.compile("[\u2010-\u2013\u2212]");

  /** Excel's own 1,5E+06 has lost digits and is none. */
  private static final Pattern VIDENSKABELIG =
      Pattern.compile("-?\\d{1,17}(?:(?:[.,]\\d{1,17})?[eE]-|[.,]\\d{1,17}[eE])\\d{1,3}");

  private static final Pattern TUSIND_ELLER_DECIMALER =
      Pattern.compile("[1-9]\\d{0,2},(?!000)\\d{3}");

  private static final Pattern HUNDREDE_ELLER_TUSINDER = Pattern.compile("-?[1-9]\\d{0,2},000");

  private static final int HOEJST_CIFRE = 15;

  /** No number is longer, with all the decimals and spaces that a program may give it. */
  private static final int LAENGSTE = 100;

  private static final int OERE = 2;

  private Beloebsformat() {}

  /**
   * The amount in øre, or null when the text is none. Decimals beyond øre are rounded half up, but
   * for three behind a comma, which may as well be thousands.
   */
  static Long oere(String tekst) {
    Long enkelt = enkelt(tekst);
    Long oere = enkelt == null ? dele(tekst, OERE) : enkelt;
    return oere == null
        ? medEnhed(tekst)
            .map(tal -> dele(tal.tal(), OERE + tal.potens()))
            .orElseGet(() -> medDebetKredit(tekst))
        : oere;
  }

  /** The amount with a minus for credit; null where debit and credit are not what it says. */
  private static Long medDebetKredit(String tekst) {
    Matcher dele = tekst.length() > LAENGSTE ? null : DEBET_KREDIT.matcher(tekst);
    if (dele == null || !dele.matches() || hundredeEllerTusinder(dele.group(1))) {
      return null;
    }
    Long oere = dele(dele.group(1), OERE);
    return oere == null || dele.group(2).equalsIgnoreCase("DR") ? oere : (Long) (-oere);
  }

  /** True for an amount with a letter behind it that may be debit or credit: {@code 5,00 K}. */
  static boolean medBogstav(String tekst) {
    return tekst.length() <= LAENGSTE && ET_BOGSTAV.matcher(tekst).matches();
  }

  /**
   * How nearly every amount is written: no thousands, and two digits after a comma or point; null
   * for any other.
   */
  private static Long enkelt(String tekst) {
    int fra = tekst.startsWith("-") ? 1 : 0;
    int komma = tekst.length() - OERE - 1;
    boolean skilt = komma > fra && (tekst.charAt(komma) == ',' || tekst.charAt(komma) == '.');
    if (!skilt || komma - fra > HOEJST_CIFRE) {
      return null;
    }
    long oere = 0;
    for (int i = fra; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c >= '0' && c <= '9') {
        oere = oere * 10 + (c - '0');
      } else if (i != komma) {
        return null;
      }
    }
    return fra == 0 ? oere : -oere;
  }

  /**
   * A number and the unit behind it.
   *
   * @param potens the unit as a power of ten kroner
   */
  record MedEnhed(String tal, int potens) {}

  /**
   * A cell with an amount in another unit than kroner, which it says itself: {@code 2 t.kr.};
   * {@code 2 mio.} alone does not say of what.
   */
  static Optional<MedEnhed> medEnhed(String tekst) {
    int sidste = tekst.length() - 1;
    if (sidste < 1 || sidste > LAENGSTE || Character.isDigit(tekst.charAt(sidste))) {
      return Optional.empty();
    }
    Matcher dele = MED_ENHED.matcher(tekst);
    if (!dele.matches()) {
      return Optional.empty();
    }
    OptionalInt potens = Beloebsenhed.celle(dele.group(2));
    return potens.orElse(0) == 0
        ? Optional.empty()
        : Optional.of(new MedEnhed(dele.group(1), potens.getAsInt()));
  }

  /**
   * True for {@code 900,000}: no øre to three decimals here, and 900 thousand in English.
   *
   * <p>Where no other digits than zeros are behind the comma, it is read as the former.
   */
  static boolean hundredeEllerTusinder(String tekst) {
    return tekst.endsWith(",000") && HUNDREDE_ELLER_TUSINDER.matcher(tekst).matches();
  }

  /** The number in parts of so many decimals, rounded half up; null when the text is none. */
  static Long dele(String tekst, int decimaler) {
    if (tekst.length() > LAENGSTE) {
      return null;
    }
    return VIDENSKABELIG.matcher(tekst).matches()
        ? videnskabelig(tekst, decimaler)
        : sammensat(tekst, decimaler);
  }

  /** As programs write very small and very large numbers, with every digit there is. */
  private static Long videnskabelig(String tekst, int decimaler) {
    BigDecimal tal = new BigDecimal(tekst.replace(',', '.'));
    if (tal.precision() - tal.scale() > HOEJST_CIFRE) {
      return null;
    }
    return hele(tal, decimaler);
  }

  private static Long sammensat(String tekst, int decimaler) {
    String rent = MELLEMRUM.matcher(tekst).replaceAll(" ").strip();
    rent = MINUS.matcher(rent).replaceAll("-");
    boolean negativt = rent.startsWith("(") && rent.endsWith(")");
    if (negativt) {
      rent = rent.substring(1, rent.length() - 1);
    }
    Matcher dele = BELOEB.matcher(rent.replaceAll("(?<!\\d) | (?!\\d)", ""));
    if (!dele.matches()) {
      return null;
    }
    String fortegn =
        (negativt ? "-" : "")
            + dele.group(1)
            + dele.group(2)
            + (dele.group(4) == null ? "" : dele.group(4));
    String tal = medPunktum(dele.group(3));
    if (fortegn.length() > 1 || !tal.matches("\\d+(\\.\\d+)?|\\.\\d+")) {
      return null;
    }
    Long antal = hele(new BigDecimal(tal), decimaler);
    return antal == null || !fortegn.equals("-") ? antal : (Long) (-antal);
  }

  private static Long hele(BigDecimal tal, int decimaler) {
    try {
      return tal.movePointRight(decimaler).setScale(0, RoundingMode.HALF_UP).longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** The same number with a decimal point and no separators between thousands. */
  private static String medPunktum(String tal) {
    if (tal.contains(" ") || tal.contains("'")) {
      return tal.matches("[1-9]\\d{0,2}(([ '])\\d{3})(\\2\\d{3})*([.,]\\d+)?")
          ? tal.replaceAll("[ ']", "").replace(',', '.')
          : "";
    }
    int komma = tal.lastIndexOf(',');
    int punktum = tal.lastIndexOf('.');
    if (komma >= 0 && punktum >= 0) {
      char tusind = komma > punktum ? '.' : ',';
      String hele = tal.substring(0, Math.max(komma, punktum));
      if (!hele.matches("[1-9]\\d{0,2}([" + tusind + "]\\d{3})+")) {
        return "";
      }
      return hele.replace(Character.toString(tusind), "")
          + "."
          + tal.substring(Math.max(komma, punktum) + 1);
    }
    if (komma >= 0) {
      return TUSIND_ELLER_DECIMALER.matcher(tal).matches() ? "" : tal.replace(',', '.');
    }
    return tal.matches("[1-9]\\d{0,2}(\\.\\d{3})+") ? tal.replace(".", "") : tal;
  }
}
