package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small words: lists, names, numbers and amounts as they stand in a Danish sentence. */
final class Dansk {
  private static final Locale DANSK = Locale.forLanguageTag("da-DK");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final List<String> TALORD =
      List.of("nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");
  private static final Map<String, String> SAERNAVNE =
      Map.of("København", "Københavns Kommune", "Bornholm", "Bornholms Regionskommune");

  private Dansk() {}

  /** {@code a, b og c}. */
  static String opremsning(List<String> dele) {
    int sidst = dele.size() - 1;
    return sidst < 1
        ? String.join("", dele)
        : String.join(", ", dele.subList(0, sidst)) + " og " + dele.get(sidst);
  }

  /** With a capital first letter. */
  static String stort(String tekst) {
    return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(DANSK) + tekst.substring(1);
  }

  /** With a small first letter, unless the word is an abbreviation. */
  static String lille(String tekst) {
    boolean forkortelse = tekst.length() < 2 || !Character.isLowerCase(tekst.charAt(1));
    return forkortelse ? tekst : tekst.substring(0, 1).toLowerCase(DANSK) + tekst.substring(1);
  }

  /** A whole number: words up to ten, digits above. */
  static String talord(BigDecimal tal) {
    boolean lille = tal.signum() >= 0 && tal.compareTo(BigDecimal.TEN) <= 0;
    return lille ? TALORD.get(tal.intValue()) : Talformat.tal(tal, 0);
  }

  /** {@code Haderslev Kommune}, as a row or series heading. */
  static String navn(Omraade omraade) {
    String navn = omraade.navn();
    if (!omraade.erKommune() || navn.toLowerCase(DANSK).endsWith("kommune")) {
      return navn;
    }
    if (navn.matches("\\d+")) {
      return "Kommune " + navn;
    }
    return SAERNAVNE.getOrDefault(navn, navn + " Kommune");
  }

  /** {@code kommunerne i Partnerskabet}, as it stands inside a sentence. */
  static String iSaetning(Omraade omraade) {
    if (omraade.erGruppe()) {
      boolean selvKommuner = omraade.navn().toLowerCase(DANSK).contains("kommune");
      return (selvKommuner ? "" : "kommunerne i ") + omraade.navn();
    }
    return omraade.erLandet() || omraade.navn().startsWith("Hele ")
        ? lille(omraade.navn())
        : navn(omraade);
  }

  /** {@code 140,1 mio. kr.} or {@code 345.000 kr.}. */
  static String beloeb(BigDecimal kroner) {
    return kroner.abs().compareTo(MILLION) >= 0
        ? Talformat.tal(kroner.divide(MILLION), 1) + " mio. kr."
        : Talformat.tal(kroner, 0) + " kr.";
  }

  /** A result with its unit where a sentence needs one. */
  static String vaerdi(Resultat resultat, int decimaler) {
    return vaerdi(
        resultat.vaerdi(),
        resultat.enhed(),
        decimaler < 0 ? Talformat.decimaler(resultat) : decimaler);
  }

  /** Of few full-year children a tenth counts: a month of one child is not none. */
  private static boolean faa(BigDecimal vaerdi) {
    return vaerdi.abs().compareTo(BigDecimal.TEN) < 0;
  }

  /** A value with its unit where a sentence needs one. */
  static String vaerdi(BigDecimal vaerdi, Enhed enhed, int decimaler) {
    int cifre = decimaler < 0 ? Talformat.decimaler(vaerdi, enhed) : decimaler;
    return switch (enhed) {
      case KR -> beloeb(vaerdi);
      case PCT -> Talformat.tal(vaerdi, cifre) + " pct.";
      case DAGE -> Talformat.tal(vaerdi, cifre) + " dage";
      case MAANEDER -> Talformat.tal(vaerdi, cifre) + " måneder";
      case HELAAR -> Talformat.tal(vaerdi, faa(vaerdi) ? 1 : cifre) + " helårspersoner";
      case ANTAL, PR_1000, GENNEMSNIT, INDEKS -> Talformat.tal(vaerdi, cifre);
    };
  }
}
