package dk.aarsrapport.indlaesning;

import dk.aarsrapport.resultat.Periodekode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as exports write them, turned into those of {@code noegletal.csv}. */
final class Periodeformat {
  private static final Pattern AAR = Pattern.compile("(?:19|20|21)\\d\\d");
  private static final Pattern MAANED = Pattern.compile("((?:19|20|21)\\d\\d)-(0[1-9]|1[0-2])");
  private static final Pattern MAANED_BAGVENDT =
      Pattern.compile("(0?[1-9]|1[0-2])[-./]((?:19|20|21)\\d\\d)");
  private static final Pattern SKOLEAAR =
      Pattern.compile("((?:19|20|21)\\d\\d)\\s*[/-]\\s*((?:19|20|21)?\\d\\d)");
  private static final Pattern MAANED_SAMMEN =
      Pattern.compile("((?:19|20|21)\\d\\d)[Mm]?(?:0[1-9]|1[0-2])");

  /**
   * A period of an accounting year, of which SAP has sixteen: {@code 006.2013}, {@code 2013006}.
   */
  private static final Pattern REGNSKABSPERIODE =
      Pattern.compile(
          "0(?:0\\d|1[0-6])[./-]((?:19|20|21)\\d\\d)|((?:19|20|21)\\d\\d)[./-]?0(?:0\\d|1[0-6])");

  private static final Pattern REGNSKABSAAR =
      Pattern.compile(
          "(?iu)(?:r|regnskab(?:et|sår|såret)?)[\\s\\p{Z}.:-]*((?:19|20|21)\\d\\d)"
              + "|((?:19|20|21)\\d\\d)[\\s\\p{Z}.:-]*(?:r|regnskab)");

  private static final Pattern SPAND = Pattern.compile("(\\S{8,10})\\s*/\\s*(\\S{8,10})");

  private Periodeformat() {}

  /** The year in which a school year begins, from {@code 2014/15} and the like; null for none. */
  static Integer skoleaar(String tekst) {
    Matcher skoleaar = SKOLEAAR.matcher(tekst);
    if (!skoleaar.matches()) {
      return null;
    }
    int aar = Integer.parseInt(skoleaar.group(1));
    String naeste = Integer.toString(aar + 1);
    return naeste.endsWith(skoleaar.group(2)) ? aar : null;
  }

  /** The year of a year, month or day; null for anything else. */
  static Integer aar(String tekst) {
    Matcher sammen = MAANED_SAMMEN.matcher(tekst);
    if (sammen.matches()) {
      return Integer.valueOf(sammen.group(1));
    }
    Matcher regnskab = REGNSKABSPERIODE.matcher(tekst);
    if (regnskab.matches()) {
      return Integer.valueOf(regnskab.group(1) == null ? regnskab.group(2) : regnskab.group(1));
    }
    String periode = skoleaar(tekst) == null ? periode(tekst) : null;
    return periode == null || periode.contains("/")
        ? null
        : Integer.valueOf(periode.substring(0, 4));
  }

  /** The same of accounts, which may say that they are no budget: {@code R2013}. */
  static Integer regnskabsaar(String tekst) {
    Matcher regnskab = REGNSKABSAAR.matcher(tekst);
    return regnskab.matches()
        ? Integer.valueOf(regnskab.group(1) == null ? regnskab.group(2) : regnskab.group(1))
        : aar(tekst);
  }

  /** The period: a year, month, school year, day or two days with / between; null for none. */
  static String periode(String tekst) {
    if (AAR.matcher(tekst).matches() || MAANED.matcher(tekst).matches()) {
      return tekst;
    }
    Matcher bagvendt = MAANED_BAGVENDT.matcher(tekst);
    if (bagvendt.matches()) {
      return "%s-%02d".formatted(bagvendt.group(2), Integer.parseInt(bagvendt.group(1)));
    }
    Integer skoleaar = skoleaar(tekst);
    if (skoleaar != null) {
      return Periodekode.skoleaar(skoleaar);
    }
    LocalDate dag = Datoformat.laes(tekst);
    return dag == null ? spand(tekst) : dag.toString();
  }

  private static String spand(String tekst) {
    Matcher spand = SPAND.matcher(tekst);
    if (!spand.matches()) {
      return null;
    }
    LocalDate fra = Datoformat.laes(spand.group(1));
    LocalDate til = Datoformat.laes(spand.group(2));
    return fra == null || til == null || til.isBefore(fra) ? null : fra + "/" + til;
  }
}
