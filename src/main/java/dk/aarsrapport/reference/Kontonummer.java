package dk.aarsrapport.reference;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an account.
 *
 * @param funktion as {@code 5.28.20}
 * @param gruppering three digits, or empty
 * @param dranst 1 drift, 2 statsrefusion, 3 anlæg …
 * @param ejerforhold one digit, or empty
 */
public record Kontonummer(String funktion, String gruppering, int dranst, String ejerforhold)
    implements Serializable {
  private static final int CIFRE_I_FUNKTION = 5;
  private static final int CIFRE_I_GRUPPERING = 3;
  private static final int SIDSTE_DRANST = 7;
  private static final Pattern DELE =
      Pattern.compile("0*([1-9])(?<skille>[.-])0*(\\d\\d)\\k<skille>0*(\\d\\d)");

  private static final Pattern SAMLET = Pattern.compile("((?:\\d[.\\s]?){5,}?)[-./\\s]?(\\d{3})");

  /**
   * A funktion as {@code 5.28.20}, from that, {@code 5-28-20}, {@code 52820} or any of them with
   * leading zeros, also in each part.
   *
   * @return empty when the text has no five digits left
   */
  public static String funktion(String tekst) {
    Matcher dele = DELE.matcher(tekst);
    if (dele.matches()) {
      return dele.group(1) + "." + dele.group(3) + "." + dele.group(4);
    }
    String cifre = udenNuller(tekst);
    if (!cifre.matches("\\d{" + CIFRE_I_FUNKTION + "}")) {
      return "";
    }
    return cifre.charAt(0) + "." + cifre.substring(1, 3) + "." + cifre.substring(3);
  }

  /**
   * A funktion in three parts: {@code 5}, {@code 28} and {@code 20}, with or without leading zeros.
   *
   * @param hovedkonto may be empty where the next part begins with it: {@code 5.28}
   * @param funktion its own two digits
   * @return empty when the parts do not make one
   */
  public static String funktion(String hovedkonto, String hovedfunktion, String funktion) {
    String hoved = udenNuller(hovedkonto);
    String midte = udenNuller(hovedfunktion);
    String sidst = udenNuller(funktion);
    if (midte.length() == 3 && (hoved.isEmpty() || hoved.equals(midte.substring(0, 1)))) {
      hoved = midte.substring(0, 1);
      midte = midte.substring(1);
    }
    boolean hele = hoved.matches("[1-9]") && midte.matches("\\d{1,2}") && sidst.matches("\\d{0,2}");
    return hele && !funktion.isEmpty()
        ? hoved
            + "."
            + "0".repeat(2 - midte.length())
            + midte
            + "."
            + "0".repeat(2 - sidst.length())
            + sidst
        : "";
  }

  /**
   * A funktion and a gruppering that stand as one: {@code 5.28.20.003}, {@code 52820-003}.
   *
   * @return the two; empty when the text has not eight digits, apart from zeros in front
   */
  public static List<String> medGruppering(String tekst) {
    Matcher dele = SAMLET.matcher(tekst);
    String funktion = dele.matches() ? funktion(dele.group(1)) : "";
    return funktion.isEmpty() ? List.of() : List.of(funktion, dele.group(2));
  }

  private static String udenNuller(String tekst) {
    return tekst.replaceAll("[.\\s]", "").replaceFirst("^0+", "");
  }

  /** True for a digit that is a dranst. */
  public static boolean erDranst(int ciffer) {
    return ciffer >= 1 && ciffer <= SIDSTE_DRANST;
  }

  /** The same account with this gruppering. */
  Kontonummer med(String andenGruppering) {
    return new Kontonummer(funktion, andenGruppering, dranst, ejerforhold);
  }

  /** A gruppering as three digits, from those or fewer; other text stands as it is. */
  public static String gruppering(String tekst) {
    boolean faa = !tekst.isEmpty() && tekst.length() < CIFRE_I_GRUPPERING;
    return faa && tekst.chars().allMatch(c -> c >= '0' && c <= '9')
        ? "0".repeat(CIFRE_I_GRUPPERING - tekst.length()) + tekst
        : tekst;
  }
}
