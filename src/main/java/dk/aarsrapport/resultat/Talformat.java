package dk.aarsrapport.resultat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How numbers, dates and periods are written in Danish print; the only place that rounds. */
public final class Talformat {
  /** Written where a number is missing or too recent, or there is no such thing. */
  public static final String INGEN_VAERDI = "–";

  /** Written where a number is hidden. */
  public static final String SKJULT = "skjult";

  private static final Locale DANSK = Locale.forLanguageTag("da-DK");
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANSK);
  private static final List<String> KORTE_MAANEDER =
      List.of(
          "jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.",
          "dec.");
  private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd.MM.yyyy", DANSK);
  private static final DateTimeFormatter MAANED = DateTimeFormatter.ofPattern("MMMM yyyy", DANSK);

  /** From here on thousands serve: nobody reads a table of millions to the krone. */
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final int TUSIND = 3;

  /** The figure whose numbers are not counted but reported. */
  private static final String OPGIVET = "aktivitetstal";

  /** How its categories end that are the shares of what was reported. */
  private static final String BEREGNET = "-pct";

  /** The figure of targets, and of its numbers the target itself. */
  private static final String MAAL = "maal";

  /** Of the figure of targets, whether it is met. */
  private static final String OPFYLDT = "opfyldt";

  private static final int FLEST_OPGIVNE = 2;

  private Talformat() {}

  /** True where the amounts of a table stand in thousands: any of them is a million or more. */
  public static boolean iTusinder(Stream<BigDecimal> beloeb) {
    return beloeb.anyMatch(tal -> tal.abs().compareTo(MILLION) >= 0);
  }

  /** The unit of amounts in thousands. */
  public static String tusinder() {
    return "1.000 " + Enhed.KR.etiket();
  }

  /** An amount in whole thousands. */
  public static String tusinder(BigDecimal beloeb) {
    return tal(beloeb.movePointLeft(TUSIND), 0);
  }

  /** {@code 1.234,5} with a fixed number of decimals, rounded half up, with a proper minus. */
  public static String tal(BigDecimal vaerdi, int decimaler) {
    BigDecimal afrundet = vaerdi.setScale(decimaler, RoundingMode.HALF_UP);
    String cifre = afrundet.abs().toPlainString();
    int komma = cifre.indexOf('.');
    StringBuilder heltal = new StringBuilder(komma < 0 ? cifre : cifre.substring(0, komma));
    for (int i = heltal.length() - 3; i > 0; i -= 3) {
      heltal.insert(i, '.');
    }
    String decimaldel = komma < 0 ? "" : "," + cifre.substring(komma + 1);
    return (afrundet.signum() < 0 ? "−" : "") + heltal + decimaldel;
  }

  /** True of more than nothing that would be printed as none. */
  public static boolean forsvinder(BigDecimal vaerdi, int decimaler) {
    return vaerdi.signum() > 0 && vaerdi.setScale(decimaler, RoundingMode.HALF_UP).signum() == 0;
  }

  /** A number beside its mark in a chart: {@code <1} of more than nothing where it is not one. */
  public static String vedMaerke(BigDecimal vaerdi, int decimaler) {
    return forsvinder(vaerdi, decimaler)
        ? "<" + tal(BigDecimal.ONE.movePointLeft(decimaler), decimaler)
        : tal(vaerdi, decimaler);
  }

  /** {@code 1 række}, {@code 1.234 rækker}. */
  public static String raekker(long antal) {
    return antal(antal, "række", "rækker");
  }

  /** One or several: {@code 1 barn}, {@code 1.234 børn}. */
  public static String antal(long antal, String en, String flere) {
    return tal(BigDecimal.valueOf(antal), 0) + " " + (antal == 1 ? en : flere);
  }

  /** A value with the decimals of its unit; one of a number that is not whole. */
  public static String tal(BigDecimal vaerdi, Enhed enhed) {
    return tal(vaerdi, decimaler(vaerdi, enhed));
  }

  /** How many decimals print shows of a value: those of its unit, one of a number not whole. */
  public static int decimaler(BigDecimal vaerdi, Enhed enhed) {
    boolean delt = enhed == Enhed.ANTAL && vaerdi.stripTrailingZeros().scale() > 0;
    return delt ? 1 : enhed.decimaler();
  }

  /**
   * The same of a result: a pct. that somebody reported has the decimals they reported, and what
   * stands beside a target so many that print can tell the two apart.
   */
  public static int decimaler(Resultat resultat) {
    int egne = Math.max(0, resultat.vaerdi().stripTrailingZeros().scale());
    if (MAAL.equals(resultat.noegle().noegletal())) {
      return vedMaal(resultat, egne);
    }
    boolean opgivet =
        resultat.enhed() == Enhed.PCT
            && OPGIVET.equals(resultat.noegle().noegletal())
            && !resultat.noegle().underkategori().endsWith(BEREGNET)
            && egne <= FLEST_OPGIVNE;
    return opgivet ? egne : decimaler(resultat.vaerdi(), resultat.enhed());
  }

  /**
   * A target has the decimals it was set with, and what was reached at least one, but where
   * children, days or kroner are counted and it is whole; met or not is 1 or 0.
   */
  private static int vedMaal(Resultat resultat, int egne) {
    String hvad = resultat.noegle().underkategori();
    if (hvad.equals(MAAL)) {
      return egne;
    }
    return switch (hvad.equals(OPFYLDT) ? Enhed.KR : resultat.enhed()) {
      case KR -> 0;
      case ANTAL, DAGE -> Math.min(1, egne);
      case PCT, PR_1000, MAANEDER, GENNEMSNIT, HELAAR, INDEKS ->
          Math.max(1, resultat.enhed().decimaler());
    };
  }

  /** A result's value, or a dash where it has none. */
  public static String tal(Resultat resultat) {
    return resultat.status().harVaerdi()
        ? tal(resultat.vaerdi(), decimaler(resultat))
        : INGEN_VAERDI;
  }

  /** {@code 31. januar 2017}. */
  public static String dato(LocalDate dato) {
    return DATO.format(dato);
  }

  /** {@code 31. jan. 2017}, as in a sentence that has several: long months are shortened. */
  public static String kortDato(LocalDate dato) {
    String maaned = KORTE_MAANEDER.get(dato.getMonthValue() - 1);
    return dato.getDayOfMonth() + ". " + maaned + " " + dato.getYear();
  }

  /** A period of {@code noegletal.csv} as a column heading: a date becomes {@code 31.01.2017}. */
  public static String periode(String periode) {
    if (!Periodekode.er(periode)) {
      return periode;
    }
    int skraa = periode.indexOf('/');
    if (skraa == 10) {
      return periode(periode.substring(0, skraa)) + "–" + periode(periode.substring(skraa + 1));
    }
    return switch (periode.length()) {
      case 10 -> KORT.format(LocalDate.parse(periode));
      case 7 -> skraa > 0 ? periode : MAANED.format(YearMonth.parse(periode));
      default -> periode;
    };
  }
}
