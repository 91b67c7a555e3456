package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Koen;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CPR number taken apart: DDMMYY-SSSS, century from digit 7, last digit odd = male.
 *
 * <p>Substitute numbers (day + 60, or letters in the last four) are accepted. Modulus 11 has not
 * held for all numbers since 2007 and is not asked for.
 *
 * @param cifre the ten characters, to be hashed at once
 * @param foedt date of birth
 * @param koen sex; unknown where the last character is a letter
 */
record Cpr(String cifre, LocalDate foedt, Koen koen) {
  private static final int ERSTATNING = 60;

  private static final Pattern I_TEKST =
      Pattern.compile("(?<![\\p{L}\\d])\\d{6}[-\u2010-\u2015\u2212 ]?\\d{4}(?![\\p{L}\\d])");

  /** What tells that a number beside it is somebody else's than the child's. */
  private static final Pattern EN_ANDENS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:pleje|sted|bonus|bedste)?(?:mor|far|moder|fader|forælder|forældre)"
              + "(?:en|ne)?s?|mother|father|parent|ufødte?|unborn|værges?|søskendes?|brors?|søsters?)"
              + "(?!\\p{L})");

  /** What is left of another number that cannot be read. */
  private static final Pattern ANDET_NUMMER = Pattern.compile("\\d{5}");

  /** A number whose last four have been hidden: the day of birth is all that is left. */
  private static final Pattern SLOERET =
      Pattern.compile("\\d{5,6}[-\u2010-\u2015\u2212 ]?([A-Za-z*#?.\u2022\u2588_-])\\1{3}");

  /** A number with all four digits of the year: {@code 01021903-1234}, {@code 19030201-1234}. */
  private static final Pattern HELT_AAR =
      Pattern.compile(
          "(?<dag>\\d{4})(?<aarhundrede>1[89]|20)(?<aar>\\d\\d)(?<resten>.{4})"
              + "|(?<foran>1[89]|20)(?<aaret>\\d\\d)(?<maaned>\\d\\d)(?<dagen>\\d\\d)(?<sidst>.{4})");

  /** Says nothing of the number. */
  @Override
  public String toString() {
    return "Cpr";
  }

  /**
   * Reads a number with or without hyphen; a leading zero lost by Excel is put back, and the
   * decimal that a program gave it and the century that the number says itself are taken off.
   *
   * @return null for a number that cannot be one
   */
  static Cpr laes(String tekst) {
    if (sloeret(tekst)) {
      return null;
    }
    StringBuilder tegn = new StringBuilder(10);
    int laengde = udenDecimaler(tekst);
    for (int i = 0; i < laengde; i++) {
      char c = tekst.charAt(i);
      if (c >= '0' && c <= '9') {
        tegn.append(c);
      } else if (!skille(c)) {
        tegn.append(Character.toUpperCase(c));
      }
    }
    if (tegn.length() == 9) {
      tegn.insert(0, '0');
    }
    if (tegn.length() != 10) {
      return medHeltAar(tegn);
    }
    for (int i = 0; i < 10; i++) {
      char c = tegn.charAt(i);
      boolean bogstav = i >= 6 && c >= 'A' && c <= 'Z';
      if (!bogstav && (c < '0' || c > '9')) {
        return null;
      }
    }
    int dag = tal(tegn, 0);
    try {
      LocalDate foedt =
          LocalDate.of(
              aarhundrede(tegn.charAt(6), tal(tegn, 4)) + tal(tegn, 4),
              tal(tegn, 2),
              dag > ERSTATNING ? dag - ERSTATNING : dag);
      return new Cpr(tegn.toString(), foedt, koen(tegn.charAt(9)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Null where the year is not the number's own. */
  private static Cpr medHeltAar(CharSequence tegn) {
    Matcher dele = HELT_AAR.matcher(tegn);
    if (!dele.matches()) {
      return null;
    }
    boolean bag = dele.group("dag") != null;
    String tal =
        bag
            ? dele.group("dag") + dele.group("aar") + dele.group("resten")
            : dele.group("dagen")
                + dele.group("maaned")
                + dele.group("aaret")
                + dele.group("sidst");
    String aar =
        bag
            ? dele.group("aarhundrede") + dele.group("aar")
            : dele.group("foran") + dele.group("aaret");
    Cpr cpr = laes(tal);
    return cpr != null && cpr.foedt().getYear() == Integer.parseInt(aar) ? cpr : null;
  }

  /** True for a number whose last four are hidden, so that children of a day are one. */
  static boolean sloeret(String tekst) {
    return !tekst.isEmpty()
        && (tekst.charAt(tekst.length() - 1) < '0' || tekst.charAt(tekst.length() - 1) > '9')
        && SLOERET.matcher(tekst).matches();
  }

  /**
   * Reads the one number that a cell has among other text: {@code Test Testesen (660504-5003)}.
   *
   * @return null where the cell has none, more than one, or says that it is somebody else's
   */
  static Cpr iTekst(String tekst) {
    boolean tvivl =
        EN_ANDENS.matcher(tekst).find()
            || ANDET_NUMMER.matcher(I_TEKST.matcher(tekst).replaceAll(" ")).find();
    return tvivl ? null : detEneste(tekst);
  }

  private static Cpr detEneste(String tekst) {
    Set<Cpr> fundne = new HashSet<>();
    Matcher numre = I_TEKST.matcher(tekst);
    while (numre.find()) {
      Cpr cpr = laes(numre.group());
      if (cpr == null) {
        return null;
      }
      fundne.add(cpr);
    }
    return fundne.size() == 1 ? fundne.iterator().next() : null;
  }

  /** How long the text is without a comma or point and zeros behind it. */
  private static int udenDecimaler(String tekst) {
    int ende = tekst.length();
    while (ende > 0 && tekst.charAt(ende - 1) == '0') {
      ende--;
    }
    boolean decimaler =
        ende > 0
            && ende < tekst.length()
            && (tekst.charAt(ende - 1) == '.' || tekst.charAt(ende - 1) == ',');
    return decimaler ? ende - 1 : tekst.length();
  }

  private static boolean skille(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || Mellemrum.er(c);
  }

  private static int tal(CharSequence tegn, int fra) {
    return (tegn.charAt(fra) - '0') * 10 + tegn.charAt(fra + 1) - '0';
  }

  private static int aarhundrede(char syvende, int aar) {
    if (syvende > '9') {
      return aar <= 57 ? 2000 : 1900;
    }
    return switch (syvende) {
      case '0', '1', '2', '3' -> 1900;
      case '4', '9' -> aar <= 36 ? 2000 : 1900;
      default -> aar <= 57 ? 2000 : 1800;
    };
  }

  private static Koen koen(char sidste) {
    if (sidste > '9') {
      return Koen.UOPLYST;
    }
    return (sidste - '0') % 2 == 1 ? Koen.DRENG : Koen.PIGE;
  }
}
