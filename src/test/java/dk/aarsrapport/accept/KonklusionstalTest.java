package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.pdf.Tagtrae;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Tilfaeldighed;
import dk.aarsrapport.web.Webside;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's conclusions, read in the PDF sentence by sentence and held against noegletal.csv. */
class KonklusionstalTest {
  private static final List<String> TALORD =
      List.of("nul", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");
  private static final String TAL =
      "(?<%s>[\\d.,−]+|" + String.join("|", TALORD) + ")(?: pct\\.| mio\\. kr\\.| kr\\.)? ";
  private static final String NAAR =
      "(?<%s>den \\d+\\. \\S+ \\d{4}|i (?:skoleåret )?\\d{4}(?:/\\d\\d)?)";
  private static final String TILFAELDIG = "men det kan være tilfældigt";
  private static final Pattern SAETNING =
      Pattern.compile(
          "er (steget|faldet) med (?<forskel>.+?)(?: \\((?:(?<pct>[\\d.]+)|under 1) pct\\.\\))?"
              + " fra "
              + TAL.formatted("fra")
              + NAAR.formatted("foer")
              + " til "
              + TAL.formatted("til")
              + NAAR.formatted("nu")
              + "(?:, "
              + TILFAELDIG
              + ")?\\.$");
  private static final Pattern ENS =
      Pattern.compile(
          "er (?:næsten )?uændret: "
              + TAL.formatted("til")
              + "både "
              + NAAR.formatted("foer")
              + " og "
              + NAAR.formatted("nu"));

  /** A sentence of {@code udvikling}, wherever it stands: in text, titles and lists. */
  private static final Pattern UDVIKLING =
      Pattern.compile(
          "er (?<vej>steget|faldet) fra "
              + TAL.formatted("fra")
              + NAAR.formatted("foer")
              + " til "
              + TAL.formatted("til")
              + NAAR.formatted("nu")
              + "(?<usikker>, "
              + TILFAELDIG
              + ")?");

  private static final BigDecimal TUSINDER = BigDecimal.valueOf(100_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int FAERREST_UDVIKLINGER = 10;
  private static final int FAERREST = 4;

  @ParameterizedTest
  @CsvSource({
    "offentlig/510-haderslev, 510",
    "intern/657-herning, 657",
    "offentlig/partnerskab, gruppe:partnerskab"
  })
  void hverKonklusionErSand(String sted, String omraade) throws IOException {
    Path mappe = Demokoersel.mappe().resolve(sted);
    List<CSVRecord> csv = csv(mappe.resolve("noegletal.csv"), omraade);
    Map<String, String> emner = emner();
    int fundet = 0;
    List<String> linjer =
        Tagtrae.laes(Files.readAllBytes(mappe.resolve("aarsrapport.pdf"))).stream()
            .map(linje -> linje.replace('\u00a0', ' ').strip())
            .toList();
    for (int i = 0; i + 1 < linjer.size(); i++) {
      String sti = emner.get(linjer.get(i).replaceFirst("^Span ", ""));
      if (sti != null) {
        String saetning = linjer.get(i) + " " + linjer.get(i + 1).replaceFirst("^Span ", "");
        Matcher ens = ENS.matcher(saetning);
        Matcher m = SAETNING.matcher(saetning);
        if (ens.find()) {
          CSVRecord nu = raekke(csv, sti, ens.group("nu"));
          String trykt = ens.group("til");
          assertThat(trykt).as(saetning).isEqualTo(afrundetSom(trykt, nu));
          assertThat(afrundetSom(trykt, raekke(csv, sti, ens.group("foer"))))
              .as(saetning)
              .isEqualTo(trykt);
        } else {
          assertThat(m.find()).as(saetning).isTrue();
          sand(m, raekke(csv, sti, m.group("foer")), raekke(csv, sti, m.group("nu")), saetning);
        }
        fundet++;
      }
    }
    assertThat(fundet).isGreaterThanOrEqualTo(FAERREST);
  }

  @ParameterizedTest
  @CsvSource({
    "offentlig/510-haderslev/aarsrapport, 510",
    "intern/657-herning/aarsrapport, 657",
    "intern/657-herning/udvalgsnotat, 657",
    "offentlig/partnerskab/aarsrapport, gruppe:partnerskab"
  })
  void hverUdviklingErSand(String fil, String omraade) throws IOException {
    Path side = Demokoersel.mappe().resolve(fil + ".html");
    List<CSVRecord> csv = csv(side.resolveSibling("noegletal.csv"), omraade);
    int fundet = 0;
    for (String afsnit : Webside.laes(Files.readAllBytes(side)).afsnit()) {
      Matcher m = UDVIKLING.matcher(afsnit);
      while (m.find()) {
        String hvad = m.group();
        assertThat(csv.stream().anyMatch(nu -> passer(m, nu, csv)))
            .as(hvad + " i: " + afsnit)
            .isTrue();
        fundet++;
      }
    }
    assertThat(fundet).isGreaterThanOrEqualTo(fil.endsWith("notat") ? 1 : FAERREST_UDVIKLINGER);
  }

  /** True when this row and the one it names say just what the sentence says, chance too. */
  private static boolean passer(Matcher m, CSVRecord nu, List<CSVRecord> csv) {
    if (nu.get("vaerdi").isEmpty()
        || !iSaetning(nu.get("periode")).equals(m.group("nu"))
        || !staar(nu, m.group("til"))) {
      return false;
    }
    return csv.stream()
        .filter(
            r ->
                List.of("noegletal", "kategori", "underkategori").stream()
                    .allMatch(felt -> r.get(felt).equals(nu.get(felt))))
        .filter(r -> iSaetning(r.get("periode")).equals(m.group("foer")))
        .filter(r -> !r.get("vaerdi").isEmpty() && staar(r, m.group("fra")))
        .anyMatch(
            foer -> {
              boolean op =
                  new BigDecimal(nu.get("vaerdi")).compareTo(new BigDecimal(foer.get("vaerdi")))
                      > 0;
              boolean usikker =
                  kanProeves(foer)
                      && kanProeves(nu)
                      && tilfaeldig(enhed(nu), foer, nu) >= Tilfaeldighed.GRAENSE;
              return op == m.group("vej").equals("steget")
                  && usikker == (m.group("usikker") != null);
            });
  }

  private static boolean kanProeves(CSVRecord raekke) {
    String antal = raekke.get(enhed(raekke) == Enhed.ANTAL ? "vaerdi" : "taeller");
    return proeves(enhed(raekke)) && antal.matches("\\d+");
  }

  private static boolean proeves(Enhed enhed) {
    return enhed == Enhed.ANTAL || enhed == Enhed.PR_1000 || enhed == Enhed.PCT;
  }

  private static Enhed enhed(CSVRecord raekke) {
    return Arrays.stream(Enhed.values())
        .filter(e -> e.kode().equals(raekke.get("enhed")))
        .findFirst()
        .orElseThrow();
  }

  /** As sentences print it by themselves, or with the decimal that a template asks for. */
  private static boolean staar(CSVRecord raekke, String tal) {
    return trykt(raekke).equals(tal)
        || Talformat.tal(new BigDecimal(raekke.get("vaerdi")), 1).equals(tal);
  }

  /** As a sentence prints it, without its unit. */
  private static String trykt(CSVRecord raekke) {
    BigDecimal tal = new BigDecimal(raekke.get("vaerdi"));
    boolean millioner = enhed(raekke) == Enhed.KR && tal.abs().compareTo(MILLION) >= 0;
    if (millioner) {
      return Talformat.tal(tal.divide(MILLION), 1);
    }
    if (enhed(raekke) == Enhed.KR && tal.abs().compareTo(TUSINDER) >= 0) {
      return Talformat.tal(
          tal.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).movePointRight(3), 0);
    }
    boolean iOrd =
        enhed(raekke) == Enhed.ANTAL
            && tal.stripTrailingZeros().scale() <= 0
            && tal.signum() >= 0
            && tal.intValue() < TALORD.size();
    return iOrd ? TALORD.get(tal.intValue()) : Talformat.tal(tal, enhed(raekke));
  }

  /**
   * As it is printed, an amount with as many decimals of a million as the other of its sentence.
   */
  private static String afrundetSom(String anden, CSVRecord raekke) {
    BigDecimal tal = new BigDecimal(raekke.get("vaerdi"));
    if (enhed(raekke) != Enhed.KR) {
      return trykt(raekke);
    }
    int komma = anden.indexOf(',');
    if (komma >= 0) {
      int decimaler = anden.length() - komma - 1;
      assertThat(decimaler).isBetween(1, 2);
      return Talformat.tal(tal.divide(MILLION), decimaler);
    }
    return anden.endsWith(".000")
        ? Talformat.tal(tal.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).movePointRight(3), 0)
        : Talformat.tal(tal, 0);
  }

  private static void sand(Matcher m, CSVRecord foer, CSVRecord nu, String hvor) {
    Enhed enhed = enhed(nu);
    BigDecimal a = new BigDecimal(foer.get("vaerdi"));
    BigDecimal b = new BigDecimal(nu.get("vaerdi"));
    assertThat(m.group("fra")).as(hvor).isEqualTo(afrundetSom(m.group("til"), foer));
    assertThat(m.group("til")).as(hvor).isEqualTo(afrundetSom(m.group("fra"), nu));
    assertThat(m.group(1)).as(hvor).isEqualTo(b.compareTo(a) > 0 ? "steget" : "faldet");
    BigDecimal trykt = tal(m.group("til")).subtract(tal(m.group("fra"))).abs();
    String forskel = m.group("forskel").replaceAll(" (procentpoint|mio\\. kr\\.|kr\\.)$", "");
    assertThat(tal(forskel)).as(hvor).isEqualByComparingTo(trykt);
    assertThat(m.group("forskel").endsWith(" procentpoint")).as(hvor).isEqualTo(enhed == Enhed.PCT);
    if (m.group("pct") != null) {
      BigDecimal pct =
          b.subtract(a).abs().multiply(BigDecimal.valueOf(100)).divide(a, MathContext.DECIMAL64);
      assertThat(tal(m.group("pct")))
          .as(hvor)
          .isEqualByComparingTo(pct.setScale(0, RoundingMode.HALF_UP));
      if (enhed == Enhed.KR) {
        BigDecimal afTrykte =
            trykt
                .multiply(BigDecimal.valueOf(100))
                .divide(tal(m.group("fra")), MathContext.DECIMAL64);
        assertThat(tal(m.group("pct")))
            .as(hvor)
            .isEqualByComparingTo(afTrykte.setScale(0, RoundingMode.HALF_UP));
      }
      assertThat(enhed).as("shares in procentpoint").isNotEqualTo(Enhed.PCT);
    }
    assertThat(List.of(foer.get("status"), nu.get("status"))).as(hvor).containsOnly("ok");
    boolean virkelig = !proeves(enhed) || tilfaeldig(enhed, foer, nu) < Tilfaeldighed.GRAENSE;
    assertThat(virkelig).as(hvor).isEqualTo(!hvor.contains(TILFAELDIG));
  }

  private static double tilfaeldig(Enhed enhed, CSVRecord foer, CSVRecord nu) {
    return switch (enhed) {
      case ANTAL -> Tilfaeldighed.antal(helt(foer, "vaerdi"), 1, helt(nu, "vaerdi"), 1);
      case PR_1000 ->
          Tilfaeldighed.antal(
              helt(foer, "taeller"),
              (double) helt(foer, "naevner"),
              helt(nu, "taeller"),
              (double) helt(nu, "naevner"));
      case PCT ->
          Tilfaeldighed.andele(
              helt(foer, "taeller"),
              helt(foer, "naevner"),
              helt(nu, "taeller"),
              helt(nu, "naevner"));
      case KR, GENNEMSNIT, DAGE, MAANEDER, HELAAR, INDEKS ->
          throw new AssertionError("no chance is known of " + enhed);
    };
  }

  private static long helt(CSVRecord raekke, String felt) {
    return new BigDecimal(raekke.get(felt)).longValueExact();
  }

  private static BigDecimal tal(String trykt) {
    if (TALORD.contains(trykt)) {
      return BigDecimal.valueOf(TALORD.indexOf(trykt));
    }
    return new BigDecimal(trykt.replace(".", "").replace(',', '.'));
  }

  private static CSVRecord raekke(List<CSVRecord> csv, String sti, String naar) {
    String[] dele = (sti + "//").split("/", -1);
    List<CSVRecord> fundne =
        csv.stream()
            .filter(r -> r.get("noegletal").equals(dele[0]))
            .filter(r -> r.get("kategori").equals(dele[1]))
            .filter(r -> r.get("underkategori").equals(dele[2]))
            .filter(r -> iSaetning(r.get("periode")).equals(naar))
            .toList();
    assertThat(fundne).as("%s %s", sti, naar).hasSize(1);
    return fundne.get(0);
  }

  private static String iSaetning(String periode) {
    return switch (periode.length()) {
      case 4 -> "i " + periode;
      case 10 -> "den " + Talformat.kortDato(LocalDate.parse(periode));
      case 7 -> "i skoleåret " + periode;
      default -> periode;
    };
  }

  /** What each line of the template's conclusions is about: its words, and the figure. */
  private static Map<String, String> emner() throws IOException {
    Map<String, String> emner = new LinkedHashMap<>();
    boolean inde = false;
    for (String linje : Files.readAllLines(Path.of("report-templates/aarsrapport.md"))) {
      if (linje.equals("```konklusion")) {
        inde = true;
      } else if (linje.equals("```")) {
        inde = false;
      } else if (inde && !linje.matches("(titel|hoejst|siden|vis):.*")) {
        String[] dele = linje.split(": ", 2);
        emner.put(dele[1].strip(), dele[0]);
      }
    }
    return emner;
  }

  private static List<CSVRecord> csv(Path fil, String omraade) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(fil), format)) {
      return parser.stream().filter(r -> r.get("omraade").equals(omraade)).toList();
    }
  }
}
