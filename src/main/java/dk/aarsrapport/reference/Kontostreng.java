package dk.aarsrapport.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accounts written as one string: funktion, dranst and gruppering, such as {@code 528211003} or
 * {@code 5.28.21.1.003}, or with dranst first. Zeros in front and text behind are of no account,
 * and a known account is found among other parts: {@code XG-52821-1-003-15031}.
 */
public final class Kontostreng {
  private static final String SKILLE = "[.\\-\\s]";
  private static final String TEKST = "(?:[^\\d].*)?";

  private static final Pattern SAMMEN = Pattern.compile("0*(\\d{9})" + TEKST, Pattern.DOTALL);
  private static final Pattern DELT =
      Pattern.compile(
          "0*([1-9])S0*(\\d\\d)S0*(\\d\\d)S(\\d)S0*(\\d{3})".replace("S", SKILLE) + TEKST,
          Pattern.DOTALL);
  private static final Pattern ANDET =
      Pattern.compile("0*((?:\\d" + SKILLE + "*+){9})(?:[^\\d].*)?", Pattern.DOTALL);

  /** Zeros that fill a part up: no account begins so. */
  private static final String FYLD = "000";

  private static final Pattern MELLEM_DELE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FLEST_DELE = 20;

  private Kontostreng() {}

  /**
   * The account that a string means.
   *
   * @param kendte who knows a funktion: the first of them that does for one of the two orders
   *     decides; where none does, the string is read with funktion first if it can be
   * @param ejerforhold what the account's record is to have beside the string
   * @return empty when the string has not nine digits, or no dranst of 1 to 7 in its place
   */
  public static Optional<Kontonummer> laes(
      String tekst, String ejerforhold, List<Predicate<String>> kendte) {
    Optional<Kontonummer> hele = afCifre(cifre(tekst), ejerforhold, kendte);
    if (hele.isPresent() && kendt(hele.get(), kendte)) {
      return hele;
    }
    Set<Kontonummer> indeni = iDelene(tekst, ejerforhold, kendte);
    return indeni.size() == 1 ? Optional.of(indeni.iterator().next()) : hele;
  }

  private static boolean kendt(Kontonummer nummer, List<Predicate<String>> kendte) {
    return kendte.stream().anyMatch(kender -> kender.test(nummer.funktion()));
  }

  /** The known accounts that parts of the string make, one part after the other. */
  private static Set<Kontonummer> iDelene(
      String tekst, String ejerforhold, List<Predicate<String>> kendte) {
    Set<Kontonummer> fundne = new LinkedHashSet<>();
    List<String> dele = List.of(MELLEM_DELE.split(tekst, FLEST_DELE));
    for (int fra = 0; fra < dele.size(); fra++) {
      for (int til = fra + 1; til <= dele.size(); til++) {
        String del = String.join("-", dele.subList(fra, til));
        afCifre(cifre(del), ejerforhold, kendte)
            .filter(nummer -> kendt(nummer, kendte))
            .ifPresent(fundne::add);
      }
    }
    return fundne;
  }

  private static Optional<Kontonummer> afCifre(
      String cifre, String ejerforhold, List<Predicate<String>> kendte) {
    if (cifre.isEmpty()) {
      return Optional.empty();
    }
    String foran = Kontonummer.funktion(cifre.substring(0, 5));
    String bag = Kontonummer.funktion(cifre.substring(1, 6));
    int dranstBag = cifre.charAt(5) - '0';
    int dranstForan = cifre.charAt(0) - '0';
    String gruppering = cifre.substring(6);
    boolean funktionFoerst = mulig(foran, dranstBag);
    boolean dranstFoerst = mulig(bag, dranstForan);
    Optional<Kontonummer> foerst =
        funktionFoerst
            ? Optional.of(new Kontonummer(foran, gruppering, dranstBag, ejerforhold))
            : Optional.empty();
    Optional<Kontonummer> sidst =
        dranstFoerst
            ? Optional.of(new Kontonummer(bag, gruppering, dranstForan, ejerforhold))
            : Optional.empty();
    for (Predicate<String> kendt : kendte) {
      if (funktionFoerst && kendt.test(foran)) {
        return foerst;
      }
      if (dranstFoerst && kendt.test(bag)) {
        return sidst;
      }
    }
    // a known funktion with a dranst that is none tells that the other order is a guess
    boolean skrivefejl = kendte.stream().anyMatch(kendt -> kendt.test(foran) || kendt.test(bag));
    return skrivefejl ? Optional.empty() : foerst.or(() -> sidst);
  }

  private static boolean mulig(String funktion, int dranst) {
    return !funktion.isEmpty() && Kontonummer.erDranst(dranst);
  }

  /** The nine digits of the account; empty when the string has no account of that length. */
  public static String cifre(String tekst) {
    Matcher sammen = SAMMEN.matcher(tekst);
    if (sammen.matches() && !sammen.group(1).startsWith(FYLD)) {
      return sammen.group(1);
    }
    Matcher delt = DELT.matcher(tekst);
    if (delt.matches()) {
      return delt.group(1) + delt.group(2) + delt.group(3) + delt.group(4) + delt.group(5);
    }
    Matcher andet = ANDET.matcher(tekst);
    return andet.matches() ? andet.group(1).replaceAll("\\D", "") : "";
  }
}
