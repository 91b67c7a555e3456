package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Small words: lists, names, numbers and amounts as they stand in a Danish sentence. */
final class Dansk {
  private static final Locale DANSK = Locale.forLanguageTag("da-DK");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** From here on nobody reads a sentence to the krone. */
  private static final BigDecimal TUSINDER = BigDecimal.valueOf(100_000);

  /** A hundredth of a million. */
  private static final BigDecimal HUNDREDEDEL = BigDecimal.valueOf(10_000);

  private static final BigDecimal TUSIND = BigDecimal.valueOf(1000);

  private static final List<String> TALORD =
      List.of("nul", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  /** How far, of itself, a share may be from one in so many that it is still about that. */
  private static final BigDecimal OMTRENT = new BigDecimal("0.04");

  /** Within this it is that. */
  private static final BigDecimal AFRUNDING = new BigDecimal("1e-9");

  private static final Map<Integer, String> HVER =
      Map.of(2, "anden", 3, "tredje", 4, "fjerde", 5, "femte", 10, "tiende");
  private static final Set<String> BESKREVET =
      Set.of("alle", "andre", "begge", "de", "udvalgte", "øvrige");
  private static final Map<String, String> SAERNAVNE =
      Map.of("København", "Københavns Kommune", "Bornholm", "Bornholms Regionskommune");

  private Dansk() {}

  /** False of a change of more than tenfold: no pct. of it says more than the two numbers do. */
  static boolean sigesIPct(BigDecimal pct) {
    return pct.compareTo(TUSIND) <= 0;
  }

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

  /**
   * {@code hver fjerde}, {@code omtrent hver tredje}: a share as it is said aloud, where it is or
   * nearly is one of a few.
   */
  static Optional<String> hver(BigDecimal pct) {
    for (Map.Entry<Integer, String> en : HVER.entrySet()) {
      BigDecimal del = HUNDREDE.divide(BigDecimal.valueOf(en.getKey()), Resultat.PRAECISION);
      BigDecimal afvigelse = pct.subtract(del).abs().divide(del, Resultat.PRAECISION);
      if (afvigelse.compareTo(OMTRENT) <= 0) {
        boolean netop = afvigelse.compareTo(AFRUNDING) <= 0;
        return Optional.of((netop ? "hver " : "omtrent hver ") + en.getValue());
      }
    }
    return Optional.empty();
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
      return selvKommuner ? gruppe(omraade.navn()) : "kommunerne i " + omraade.navn();
    }
    return omraade.erLandet() || omraade.navn().startsWith("Hele ")
        ? lille(omraade.navn())
        : navn(omraade);
  }

  /** {@code begge kommuner}: a group's name that is no name but says which they are. */
  private static String gruppe(String navn) {
    String foerst = navn.split(" ", 2)[0].toLowerCase(DANSK);
    return BESKREVET.contains(foerst) || TALORD.contains(foerst) ? lille(navn) : navn;
  }

  /** {@code 140,1 mio. kr.}, {@code 345.000 kr.} or {@code 9.820 kr.}: as exact as it is read. */
  static String beloeb(BigDecimal kroner) {
    return beloeb(kroner, beloebsled(kroner));
  }

  /** An amount rounded to this many kroner. */
  static String beloeb(BigDecimal kroner, BigDecimal led) {
    if (led.compareTo(TUSIND) <= 0) {
      return Talformat.tal(afrundet(kroner, led), 0) + " kr.";
    }
    int decimaler = MILLION.divide(led, Resultat.PRAECISION).precision() - 1;
    return Talformat.tal(kroner.divide(MILLION), decimaler) + " mio. kr.";
  }

  /** An amount as it is printed, rounded to this many kroner. */
  static BigDecimal afrundet(BigDecimal kroner, BigDecimal led) {
    return kroner.divide(led, 0, RoundingMode.HALF_UP).multiply(led);
  }

  /** What an amount is rounded to in a sentence: a tenth of a million, a thousand or a krone. */
  static BigDecimal beloebsled(BigDecimal kroner) {
    BigDecimal stoerrelse = kroner.abs();
    if (stoerrelse.compareTo(MILLION) >= 0) {
      return TUSINDER;
    }
    return stoerrelse.compareTo(TUSINDER) >= 0 ? TUSIND : BigDecimal.ONE;
  }

  /**
   * What two amounts of one sentence may be rounded to, the coarsest first: as the smaller of them
   * is, on both sides of a million a hundredth of one, and finer down to a krone.
   */
  static List<BigDecimal> beloebsled(BigDecimal a, BigDecimal b) {
    BigDecimal mindste = beloebsled(a.abs().min(b.abs()));
    boolean omkringMillionen =
        mindste.compareTo(TUSIND) == 0 && a.abs().max(b.abs()).compareTo(MILLION) >= 0;
    BigDecimal groveste = omkringMillionen ? HUNDREDEDEL : mindste;
    return Stream.of(TUSINDER, HUNDREDEDEL, TUSIND, BigDecimal.ONE)
        .filter(led -> led.compareTo(groveste) <= 0)
        .toList();
  }

  /**
   * A value inside a running sentence: whole counts, days and months up to ten are words. In
   * brackets, and before pct. and kr., numbers stay digits.
   */
  static String ord(Resultat resultat, int decimaler) {
    return ord(
        resultat.vaerdi(),
        resultat.enhed(),
        decimaler < 0 ? Talformat.decimaler(resultat) : decimaler);
  }

  /** The same of a value with this many decimals. */
  static String ord(BigDecimal vaerdi, Enhed enhed, int decimaler) {
    BigDecimal helt = vaerdi.setScale(0, RoundingMode.HALF_UP);
    boolean en = helt.compareTo(BigDecimal.ONE) == 0;
    return switch (decimaler == 0 ? enhed : Enhed.GENNEMSNIT) {
      case ANTAL -> talord(helt);
      case DAGE -> en ? "én dag" : talord(helt) + " dage";
      case MAANEDER -> en ? "én måned" : talord(helt) + " måneder";
      case KR, PCT, PR_1000, GENNEMSNIT, HELAAR, INDEKS -> vaerdi(vaerdi, enhed, decimaler);
    };
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

  /** A share or a rate; one of more than nothing is never said to be nothing. */
  static String andel(BigDecimal andel, int cifre) {
    return Talformat.forsvinder(andel, cifre)
        ? "under " + Talformat.tal(BigDecimal.ONE.movePointLeft(cifre), cifre)
        : Talformat.tal(andel, cifre);
  }

  /** A number of this unit without it; a share or rate of more than nothing is never nothing. */
  static String tal(BigDecimal vaerdi, Enhed enhed, int cifre) {
    return enhed == Enhed.PCT || enhed == Enhed.PR_1000
        ? andel(vaerdi, cifre)
        : Talformat.tal(vaerdi, cifre);
  }

  private static String med(String tal, String ental, String flertal) {
    return tal + " " + (tal.equals("1") ? ental : flertal);
  }

  /** A value with its unit where a sentence needs one. */
  static String vaerdi(BigDecimal vaerdi, Enhed enhed, int decimaler) {
    int cifre = decimaler < 0 ? Talformat.decimaler(vaerdi, enhed) : decimaler;
    return switch (enhed) {
      case KR -> beloeb(vaerdi);
      case PCT -> andel(vaerdi, cifre) + " pct.";
      case DAGE -> med(Talformat.tal(vaerdi, cifre), "dag", "dage");
      case MAANEDER -> med(Talformat.tal(vaerdi, cifre), "måned", "måneder");
      case HELAAR -> Talformat.tal(vaerdi, faa(vaerdi) ? 1 : cifre) + " helårspersoner";
      case ANTAL, PR_1000, GENNEMSNIT, INDEKS -> tal(vaerdi, enhed, cifre);
    };
  }
}
