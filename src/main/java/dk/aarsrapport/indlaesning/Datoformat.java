package dk.aarsrapport.indlaesning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as exports write them: day-month-year with {@code -}, {@code .} or {@code /}, the month as
 * a word, ISO, eight digits and nothing between, with or without a time after, or an Excel serial.
 * A time that says how far it is from Greenwich is that moment's day in Copenhagen.
 */
final class Datoformat {
  private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
  private static final int EXCEL_CIFRE = 5;
  private static final int EXCEL_MINDST = 20_000;
  private static final int EXCEL_HOEJST = 80_000;
  private static final int UENDELIG = 9000;
  private static final int LAENGSTE = 60;

  /** Years of two digits from this on are of the last century, as spreadsheets have it. */
  private static final int FORRIGE_AARHUNDREDE = 50;

  private static final Pattern KORT_AAR =
      Pattern.compile(
          "(\\d{1,2}[-./]\\d{1,2}[-./]|\\d{1,2}[-./ ]{0,2}\\p{L}{3,9}[-./"
              + " ]{0,2})(\\d\\d)(?![\\d:])(.*)");

  private static final Pattern KORT_I_TAL =
      Pattern.compile("(\\d\\d?)[-./](\\d{1,2})[-./](\\d\\d?)((?![\\d:]).*)");

  private static final Pattern SEKS_CIFRE = Pattern.compile("^(\\d\\d)(\\d\\d)(\\d\\d)$");

  private static final Pattern UDEN_SKILLE =
      Pattern.compile(
          "((?:19|20)\\d\\d|9999)(0\\d|1[0-2])(\\d\\d)"
              + "|(\\d{1,2})(\\d\\d)((?:19|20)\\d\\d|9999)");
  private static final Pattern MED_ORD =
      Pattern.compile(
          "(?:\\p{L}+,? )?(?:den )?(\\d{1,2})(?:st|nd|rd|th)?[-./ ]{0,2}(\\p{L}{3,9})[-./ ]{0,2}(\\d{4})"
              + "(?: (?:kl\\.? ?)?\\d{1,2}[:.]\\d\\d.*)?",
          Pattern.CASE_INSENSITIVE);

  /** The month as a word in front of the day, as the English write it: {@code March 1, 2015}. */
  private static final Pattern MED_ORDET_FOERST =
      Pattern.compile(
          "(?iu)((?:\\p{L}+,? )?)(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}.*)");

  /** A day and month before the year, with a space between: {@code 2/2 2015}. */
  private static final Pattern AAR_FOR_SIG =
      Pattern.compile("(\\d{1,2}[-./]\\d{1,2})[ .]+(\\d{4})");

  /** A spreadsheet's number of a day and what part of it has gone. */
  private static final Pattern SERIENUMMER = Pattern.compile("(\\d{5})[.,]\\d{1,15}");

  /** The day of the week in front of numbers, by its name or how it begins. */
  private static final Pattern UGEDAG =
      Pattern.compile(
          "(?iu)(?:man?|tir?|ons?|tor?|fre?|lør?|søn?)(?:dag|sdag|rsdag)?\\.?,? +(?=\\d)");

  private static final Pattern EN_DAG =
      Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d\\d|\\d{4}-\\d\\d-\\d\\d");

  /** A full stop behind a year, as at the end of a sentence. */
  private static final Pattern PUNKTUM = Pattern.compile("(?<=\\d{4})\\.$");

  /** Spaces that fill a date up, as the database SQL Server does: {@code Mar 1 2015}. */
  private static final Pattern FYLD = Pattern.compile(" {2,}");

  private static final Pattern TANKESTREG = Pattern.compile("[\u2010-\u2015\u2212]");

  /**
   * What stands for no date and is none: -1, noughts or nines alone, a spreadsheet's day 0 and its
   * number of the last day of 9999, which the English write with the month first.
   */
  private static final Pattern INGEN_DAG =
      Pattern.compile(
          "-1|[0\\-./]*0[0\\-./]*|99([-./]?)99\\1(?:99)?99|9999([-./])99\\2(?:99)"
              + "|0?0[-./]0?1[-./]1900|0?1[-./]0?0[-./]1900|1900[-./]0?1[-./]0?0"
              + "|2958465(?:[.,]0+)?|12[-./]31[-./]9999");

  /** What stands where something has not ended. */
  private static final Set<String> LOEBER =
      Set.of(
          "igangværende",
          "i gang",
          "igang",
          "løbende",
          "løber",
          "ubestemt",
          "uden slutdato",
          "indtil videre",
          "fortsat",
          "fortsætter",
          "aktiv",
          "åben",
          "nuværende",
          "ikke afsluttet",
          "uafsluttet",
          "ingen slutdato",
          "ongoing",
          "open",
          "current",
          "present");

  private static final List<String> MAANEDER =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");
  private static final Map<String, Integer> ENGELSKE =
      Map.of(
          "january",
          1,
          "february",
          2,
          "march",
          3,
          "may",
          5,
          "june",
          6,
          "july",
          7,
          "oct",
          10,
          "october",
          10);
  private static final ZoneId HER = ZoneId.of("Europe/Copenhagen");
  private static final Pattern TID =
      Pattern.compile(
          "(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*(?:(Z|UTC|GMT)|([-+]\\d{1,2}):?(\\d\\d)?)",
          Pattern.CASE_INSENSITIVE);

  /** A time as Windows writes it in Danish: {@code 00.00.00}. */
  private static final Pattern TID_MED_PUNKTUMMER =
      Pattern.compile("(?:[01]?\\d|2[0-3])\\.[0-5]\\d\\.[0-5]\\d");

  private static final Pattern AFSTAND =
      Pattern.compile("\\d\\s*(?:Z|UTC|GMT|[-+]\\d{1,2}(?::?\\d\\d)?)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern MAANED_FOERST =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?!\\d)(.*)");

  /** The first day there is in several systems: where they have no date they write it. */
  private static final Set<LocalDate> FOERSTE =
      Set.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1));

  private Datoformat() {}

  /** The date, or null when the text is none. */
  static LocalDate laes(String tekst) {
    LocalDate dag = ligefrem(tekst);
    return dag == null && tekst.length() <= LAENGSTE ? ligefrem(almindelig(tekst)) : dag;
  }

  /** The same in the common way of writing: hyphens, no day of the week, no part of a day. */
  private static String almindelig(String fyldt) {
    String tekst = TANKESTREG.matcher(FYLD.matcher(fyldt).replaceAll(" ")).replaceAll("-");
    String uden = PUNKTUM.matcher(UGEDAG.matcher(tekst).replaceFirst("")).replaceFirst("");
    Matcher serienummer = SERIENUMMER.matcher(uden);
    Matcher ordetFoerst = MED_ORDET_FOERST.matcher(uden);
    if (ordetFoerst.matches()) {
      return ordetFoerst.replaceFirst("$1$3 $2 $4");
    }
    Matcher forSig = AAR_FOR_SIG.matcher(uden);
    if (serienummer.matches()) {
      return serienummer.group(1);
    }
    return forSig.matches()
        ? forSig.group(1).replaceAll("[./]", "-") + "-" + forSig.group(2)
        : uden;
  }

  private static LocalDate ligefrem(String tekst) {
    Matcher ord = MED_ORD.matcher(tekst);
    if (ord.matches()) {
      return medOrd(ord);
    }
    int klokken = klokken(tekst);
    if (klokken < 0) {
      return dag(tekst);
    }
    String tid = tekst.substring(klokken + 1).strip();
    if (EN_DAG.matcher(tid).find() && !TID_MED_PUNKTUMMER.matcher(tid).matches()) {
      return null; // a period is no day
    }
    LocalDate dag = dag(tekst.substring(0, klokken));
    return dag == null || !medAfstand(tid) ? dag : iKoebenhavn(dag, tid);
  }

  /**
   * True for what is a date only with the month in front, as the other dates of its file may be.
   */
  static boolean maanedFoerst(String tekst) {
    Matcher tal = MAANED_FOERST.matcher(tekst);
    return tal.lookingAt()
        && laes(tekst) == null
        && laes(tal.group(1) + "-" + tal.group(2) + "-" + tal.group(3)) == null
        && laes(tal.group(2) + "-" + tal.group(1) + "-" + tal.group(3)) != null;
  }

  /** True for two numbers before the year that may each be the month. */
  static boolean maanedEllerDag(String tekst) {
    Matcher tal = MAANED_FOERST.matcher(tekst);
    return tal.matches()
        && Integer.parseInt(tal.group(1)) <= 12
        && Integer.parseInt(tal.group(2)) <= 12;
  }

  /** True for a date that cannot have its month in front. */
  static boolean dagFoerst(String tekst) {
    return MAANED_FOERST.matcher(tekst).matches()
        && laes(tekst) != null
        && laesMaanedFoerst(tekst) == null;
  }

  /** The date, of two numbers before the year the first the month; null when the text is none. */
  static LocalDate laesMaanedFoerst(String tekst) {
    Matcher tal = MAANED_FOERST.matcher(tekst);
    return tal.matches()
        ? laes(tal.group(2) + "-" + tal.group(1) + "-" + tal.group(3) + tal.group(4))
        : laes(tekst);
  }

  /** A date whose century is for the reader to say: day, month and the year's last two digits. */
  static LocalDate medKortAar(String tekst) {
    return medKortAar(tekst, Datoorden.UAFGJORT);
  }

  /** The same, or with the year's last two digits in front; null when the text is none. */
  static LocalDate medKortAar(String uddraget, Datoorden orden) {
    String tekst = SEKS_CIFRE.matcher(uddraget).replaceFirst("$1-$2-$3");
    Matcher tal = KORT_I_TAL.matcher(tekst);
    if (orden == Datoorden.AAR_FOERST && tal.matches()) {
      String dag = "-" + tal.group(2) + "-" + tal.group(3);
      return laes(helt(tal.group(1)) + dag + tal.group(4));
    }
    if (orden == Datoorden.MAANED_FOERST && tal.matches()) {
      String dag = tal.group(2) + "-" + tal.group(1) + "-";
      return laes(dag + helt(tal.group(3)) + tal.group(4));
    }
    Matcher dele = KORT_AAR.matcher(tekst);
    return dele.matches() ? laes(dele.group(1) + helt(dele.group(2)) + dele.group(3)) : null;
  }

  /** True for three numbers of two digits at most, which may be a date in more ways than one. */
  static boolean harKortAar(String tekst) {
    return KORT_I_TAL.matcher(tekst).matches() || SEKS_CIFRE.matcher(tekst).matches();
  }

  private static String helt(String aar) {
    return (Integer.parseInt(aar) >= FORRIGE_AARHUNDREDE ? "19" : "20") + aar;
  }

  private static LocalDate medOrd(Matcher dele) {
    int maaned = maaned(dele.group(2).toLowerCase(Locale.ROOT));
    try {
      return maaned == 0 ? null : LocalDate.of(tal(dele, 3), maaned, tal(dele, 1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of a month from its name or how it begins; 0 for another word. */
  private static int maaned(String ord) {
    for (int nummer = 0; nummer < MAANEDER.size(); nummer++) {
      if (MAANEDER.get(nummer).startsWith(ord)) {
        return nummer + 1;
      }
    }
    return ENGELSKE.getOrDefault(ord, 0);
  }

  /**
   * True for what stands where a system has no date: -1, 0, 00-00-0000, 99-99-9999, 9999-12-31 and
   * its first day, also as a spreadsheet writes them.
   */
  static boolean ingenDato(String tekst) {
    String dagen = klokken(tekst) < 0 ? tekst : tekst.substring(0, klokken(tekst));
    if (INGEN_DAG.matcher(dagen).matches() || LOEBER.contains(tekst.toLowerCase(Locale.ROOT))) {
      return true;
    }
    LocalDate dag = dag(dagen);
    return dag != null && ingenDato(dag);
  }

  /** True for the last and first days that stand where a system has no date. */
  static boolean ingenDato(LocalDate dag) {
    return dag.getYear() >= UENDELIG || (dag.getYear() <= 1900 && FOERSTE.contains(dag));
  }

  private static LocalDate dag(String dag) {
    int foerste = skille(dag, 0);
    try {
      if (foerste < 0) {
        return dag.length() == EXCEL_CIFRE ? excel(dag) : udenSkille(dag);
      }
      int andet = skille(dag, foerste + 1);
      if (andet < 0) {
        return null;
      }
      int a = heltal(dag, 0, foerste);
      int b = heltal(dag, foerste + 1, andet);
      int c = heltal(dag, andet + 1, dag.length());
      if (a < 0 || b < 0 || c < 0) {
        return null;
      }
      if (foerste == 4) {
        return LocalDate.of(a, b, c);
      }
      return dag.length() - andet - 1 == 4 ? LocalDate.of(c, b, a) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Where the time begins; -1 without one. */
  private static int klokken(String tekst) {
    int i = tekst.indexOf(' ');
    if (i < 0) {
      i = tekst.indexOf('T');
    }
    return i >= 8 ? i : -1;
  }

  private static boolean medAfstand(String tid) {
    return AFSTAND.matcher(tid).find();
  }

  private static LocalDate iKoebenhavn(LocalDate dag, String tid) {
    Matcher dele = TID.matcher(tid);
    if (!dele.matches()) {
      return null;
    }
    int sekunder = dele.group(3) == null ? 0 : Integer.parseInt(dele.group(3));
    String timer = dele.group(5);
    int minutter = dele.group(6) == null ? 0 : Integer.parseInt(dele.group(6));
    try {
      ZoneOffset afstand =
          timer == null
              ? ZoneOffset.UTC
              : ZoneOffset.ofHoursMinutes(
                  Integer.parseInt(timer), timer.startsWith("-") ? -minutter : minutter);
      return dag.atTime(Integer.parseInt(dele.group(1)), Integer.parseInt(dele.group(2)), sekunder)
          .atOffset(afstand)
          .atZoneSameInstant(HER)
          .toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int skille(String tekst, int fra) {
    for (int i = fra; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c == '-' || c == '.' || c == '/') {
        return i;
      }
    }
    return -1;
  }

  private static LocalDate udenSkille(String tekst) {
    Matcher dele = UDEN_SKILLE.matcher(tekst);
    if (!dele.matches()) {
      return null;
    }
    return dele.group(1) == null
        ? LocalDate.of(tal(dele, 6), tal(dele, 5), tal(dele, 4))
        : LocalDate.of(tal(dele, 1), tal(dele, 2), tal(dele, 3));
  }

  private static int tal(Matcher dele, int gruppe) {
    return Integer.parseInt(dele.group(gruppe));
  }

  private static LocalDate excel(String tekst) {
    int dage = heltal(tekst, 0, EXCEL_CIFRE);
    return dage >= EXCEL_MINDST && dage <= EXCEL_HOEJST ? EXCEL.plusDays(dage) : null;
  }

  private static int heltal(String tekst, int fra, int til) {
    if (til == fra || til - fra > 5) {
      return -1;
    }
    int tal = 0;
    for (int i = fra; i < til; i++) {
      char c = tekst.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      tal = tal * 10 + c - '0';
    }
    return tal;
  }
}
