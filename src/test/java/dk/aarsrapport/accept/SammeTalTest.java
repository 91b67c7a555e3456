package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.pdf.Tagtrae;
import dk.aarsrapport.regneark.Arkkontrol;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.web.Webside;
import dk.aarsrapport.web.Webside.Tabel;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's PDF, web page, workbook and CSV, read as files: the same numbers in all four. */
class SammeTalTest {
  private static final List<String> NOEGLE =
      List.of("noegletal", "omraade", "periode", "kategori", "underkategori");
  private static final Map<String, Enhed> ENHEDER =
      Arrays.stream(Enhed.values()).collect(Collectors.toMap(Enhed::kode, e -> e));

  /** Subcategories that only say the unit; a row heading leaves them out. */
  private static final Set<String> ENHEDSKODER = Set.of("kr", "pct", "netto");

  private static final int MINDST_CELLER = 200;
  private static final int MINDST_TABELLER = 11;
  private static final int MINDST_CELLER_I_EVALUERINGEN = 500;
  private static final int MINDST_TABELLER_I_EVALUERINGEN = 20;
  private static final int MINDST_FIGURTAL = 60;

  /** Choices that put what is behind a number after it, in brackets. */
  private static final Set<String> BAG_TALLET = Set.of("grundlag", "andel");

  /** The chapters of the evaluation that are about one municipality. */
  private static final Map<String, String> KAPITLER =
      Map.of("Haderslev Kommune", "510", "Herning Kommune", "657");

  /** Row headings of tables of several kinds of number: the count behind it. */
  private static final String ANTAL = "antal";

  /** The unit of amounts in a table that has a million or more. */
  private static final String TUSINDER = "1.000 kr.";

  /** What a template writes as the title of a table that has none. */
  private static final String UDEN_TITEL = "ingen";

  /** Its cells carry their units and are read on their own. */
  private static final String MAAL = "maal";

  /** True when the amounts of a row stand in thousands. */
  private static boolean tusinder(Tabel tabel, String raekke) {
    return tabel.enheder().stream().anyMatch(enhed -> enhed.startsWith("Enhed: " + TUSINDER))
        || raekke.endsWith("(" + TUSINDER + ")");
  }

  /** A table block of the template. */
  private record Blok(Map<String, String> felter) {
    String felt(String navn) {
      return felter.getOrDefault(navn, "");
    }

    String titel() {
      return felt("titel").split("\\{\\{", 2)[0].strip();
    }

    /** Of two blocks with the same title the one across areas has its day at the end of it. */
    boolean passer(String trykt) {
      return felt("opstilling").isEmpty() || gentaget() || !trykt.equals(titel());
    }

    /** True where it stands in a section that is repeated for each category. */
    boolean gentaget() {
      return felt("kategorier").equals("*");
    }

    /** A repeated table says in its title which category it is of. */
    boolean omtalt(String titel, Map<String, String> ord) {
      return !gentaget()
          || titel
              .toLowerCase(Locale.ROOT)
              .endsWith(" " + ord.get("kategorinavn").toLowerCase(Locale.ROOT));
    }

    /** True where areas stand across and each cell has both a count and a number. */
    boolean toTal() {
      return felt("opstilling").equals("omraader") && felt("vis").equals("begge");
    }

    boolean med(CSVRecord linje) {
      return valgt("enhed", linje.get("enhed"))
          && valgt("underkategorier", linje.get("underkategori"));
    }

    private boolean valgt(String felt, String kode) {
      String navn = kode.isEmpty() ? "ingen" : kode;
      return felt(felt).isEmpty() || List.of(felt(felt).split(", *")).contains(navn);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "offentlig/510-haderslev, 510",
    "intern/657-herning, 657",
    "offentlig/partnerskab, gruppe:partnerskab"
  })
  void pdfWebPageWorkbookAndCsvHoldTheSameNumbers(String sted, String omraade) throws IOException {
    Path mappe = Demokoersel.mappe().resolve(sted);
    List<CSVRecord> csv = csv(mappe.resolve("noegletal.csv"));
    Map<List<String>, Map<String, String>> navne;
    try (InputStream fil = Files.newInputStream(mappe.resolve("noegletal.xlsx"));
        XSSFWorkbook bog = new XSSFWorkbook(fil)) {
      navne = sammenlignRegneark(bog.getSheet("Data"), csv);
      Arkkontrol.kontroller(bog);
    }
    byte[] pdf = Files.readAllBytes(mappe.resolve("aarsrapport.pdf"));
    List<Tabel> tabeller = tabeller(pdf);
    List<String> steder = java.util.Collections.nCopies(tabeller.size(), omraade);
    Optalt optalt = sammenlignPdf("aarsrapport", medAfsnit(tabeller, pdf), csv, navne, steder);
    assertThat(optalt.tabeller()).isGreaterThanOrEqualTo(MINDST_TABELLER);
    assertThat(optalt.celler()).isGreaterThanOrEqualTo(MINDST_CELLER);
    Webside web = Webside.laes(Files.readAllBytes(mappe.resolve("aarsrapport.html")));
    assertThat(web.tabeller()).isEqualTo(tabeller);
    assertThat(new Figurtalkontrol(csv, navne, omraade, "aarsrapport").kontroller(web.figurtal()))
        .isGreaterThanOrEqualTo(MINDST_FIGURTAL);
    assertThat(Tegningskontrol.kontroller(web)).isGreaterThanOrEqualTo(MINDST_FIGURTAL);
  }

  @ParameterizedTest
  @CsvSource({
    "offentlig/510-haderslev/udvalgsnotat, 510",
    "intern/657-herning/udvalgsnotat, 657",
    "intern/partnerskab/evaluering, gruppe:partnerskab"
  })
  void theOtherDocumentsHoldTheSameNumbersInPrintAndOnTheWeb(String fil, String omraade)
      throws IOException {
    Path pdf = Demokoersel.mappe().resolve(fil + ".pdf");
    Path html = pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ".html"));
    Webside web = Webside.laes(Files.readAllBytes(html));
    assertThat(web.tabeller()).isNotEmpty().isEqualTo(tabeller(Files.readAllBytes(pdf)));
    assertThat(Tegningskontrol.kontroller(web)).isPositive();
    List<CSVRecord> csv = csv(pdf.resolveSibling("noegletal.csv"));
    try (InputStream bog = Files.newInputStream(pdf.resolveSibling("noegletal.xlsx"));
        XSSFWorkbook ark = new XSSFWorkbook(bog)) {
      Map<List<String>, Map<String, String>> navne = sammenlignRegneark(ark.getSheet("Data"), csv);
      if (fil.endsWith("evaluering")) {
        byte[] indhold = Files.readAllBytes(pdf);
        List<String> steder =
            kapitler(indhold).stream().map(k -> KAPITLER.getOrDefault(k, omraade)).toList();
        Optalt optalt =
            sammenlignPdf("evaluering", medAfsnit(tabeller(indhold), indhold), csv, navne, steder);
        assertThat(optalt.tabeller()).isGreaterThanOrEqualTo(MINDST_TABELLER_I_EVALUERINGEN);
        assertThat(optalt.celler()).isGreaterThanOrEqualTo(MINDST_CELLER_I_EVALUERINGEN);
      } else {
        assertThat(
                new Figurtalkontrol(csv, navne, omraade, "udvalgsnotat").kontroller(web.figurtal()))
            .isPositive();
      }
    }
  }

  private static List<CSVRecord> csv(Path fil) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(fil), format)) {
      return parser.getRecords();
    }
  }

  private static List<String> noegle(CSVRecord raekke) {
    return NOEGLE.stream().map(raekke::get).toList();
  }

  /** Every value of the CSV is the same double in its row of Data; gives the rows' labels. */
  private static Map<List<String>, Map<String, String>> sammenlignRegneark(
      XSSFSheet data, List<CSVRecord> csv) {
    Map<String, Integer> kolonner = new LinkedHashMap<>();
    data.getRow(0).forEach(c -> kolonner.put(c.getStringCellValue(), c.getColumnIndex()));
    assertThat(kolonner.keySet()).containsAll(csv.get(0).toMap().keySet());
    assertThat(data.getLastRowNum()).isEqualTo(csv.size());
    Map<List<String>, XSSFRow> raekker = new HashMap<>();
    Map<List<String>, Map<String, String>> navne = new HashMap<>();
    for (int r = 1; r <= data.getLastRowNum(); r++) {
      XSSFRow raekke = data.getRow(r);
      List<String> noegle =
          NOEGLE.stream().map(n -> tekst(raekke.getCell(kolonner.get(n)))).toList();
      assertThat(navne).as("once").doesNotContainKey(noegle);
      raekker.put(noegle, raekke);
      Map<String, String> ord = new HashMap<>();
      for (String navn : List.of("omraadenavn", "kategorinavn", "underkategorinavn")) {
        ord.put(navn, tekst(raekke.getCell(kolonner.get(navn))));
      }
      navne.put(noegle, ord);
    }
    for (CSVRecord linje : csv) {
      XSSFRow raekke = raekker.get(noegle(linje));
      assertThat((Object) raekke).as(linje.toString()).isNotNull();
      for (String tal : List.of("vaerdi", "taeller", "naevner")) {
        XSSFCell celle = raekke.getCell(kolonner.get(tal));
        if (linje.get(tal).isEmpty()) {
          assertThat((Object) celle).as("%s of %s", tal, linje).isNull();
        } else {
          assertThat(celle.getCellType()).isEqualTo(CellType.NUMERIC);
          assertThat(celle.getNumericCellValue())
              .as("%s of %s", tal, linje)
              .isEqualTo(Double.parseDouble(linje.get(tal)));
        }
      }
      assertThat(tekst(raekke.getCell(kolonner.get("enhed")))).isEqualTo(linje.get("enhed"));
      assertThat(tekst(raekke.getCell(kolonner.get("status")))).isEqualTo(linje.get("status"));
    }
    return navne;
  }

  private static String tekst(XSSFCell celle) {
    return celle == null ? "" : celle.getStringCellValue();
  }

  private static List<Tabel> tabeller(byte[] pdf) throws IOException {
    List<Tabel> tabeller = new ArrayList<>();
    boolean titel = false;
    for (String linje : Tagtrae.laes(pdf)) {
      String ren = linje.strip();
      if (ren.equals("Table")) {
        titel = true;
      } else if (titel && ren.startsWith("P Enhed: ")) {
        tabeller.add(new Tabel("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        sidste(tabeller).enheder().add(efter(ren, "P"));
        titel = false;
      } else if (titel && ren.startsWith("P ")) {
        tabeller.add(
            new Tabel(ren.substring(2), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        titel = false;
      } else if (ren.startsWith("P Enhed: ") && !tabeller.isEmpty()) {
        sidste(tabeller).enheder().add(efter(ren, "P"));
      } else if (ren.startsWith("TH[Column]")) {
        if (titel) {
          tabeller.add(new Tabel("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
          titel = false;
        }
        sidste(tabeller).kolonner().add(efter(ren, "TH[Column]"));
      } else if (ren.startsWith("TH[Row]")) {
        sidste(tabeller).raekker().add(new ArrayList<>(List.of(efter(ren, "TH[Row]"))));
      } else if (ren.equals("TD") || ren.startsWith("TD ")) {
        sidste(sidste(tabeller).raekker()).add(efter(ren, "TD"));
      }
    }
    return tabeller;
  }

  /** The chapter that each table stands in. */
  private static List<String> kapitler(byte[] pdf) throws IOException {
    return over(pdf, "H1 ");
  }

  /** The last heading of such a kind above each table. */
  private static List<String> over(byte[] pdf, String maerke) throws IOException {
    List<String> over = new ArrayList<>();
    String her = "";
    for (String linje : Tagtrae.laes(pdf)) {
      String ren = linje.strip();
      if (ren.matches(maerke + ".*")) {
        her = efter(ren, ren.split(" ", 2)[0]);
      } else if (ren.equals("Table")) {
        over.add(her);
      }
    }
    return over;
  }

  /** A table that has no title stands under the heading that says what it is of. */
  private static List<Tabel> medAfsnit(List<Tabel> tabeller, byte[] pdf) throws IOException {
    List<String> over = over(pdf, "H\\d ");
    List<Tabel> med = new ArrayList<>();
    for (int t = 0; t < tabeller.size(); t++) {
      Tabel tabel = tabeller.get(t);
      med.add(
          tabel.titel().isEmpty()
              ? new Tabel(
                  UDEN_TITEL + " " + over.get(t),
                  tabel.enheder(),
                  tabel.kolonner(),
                  tabel.raekker())
              : tabel);
    }
    return med;
  }

  private static <T> T sidste(List<T> liste) {
    return liste.get(liste.size() - 1);
  }

  private static String efter(String linje, String maerke) {
    return linje.substring(maerke.length()).replace('\u00a0', ' ').strip();
  }

  private static List<Blok> blokke(String skabelon) throws IOException {
    List<Blok> blokke = new ArrayList<>();
    Map<String, String> felter = null;
    for (String linje : Files.readAllLines(Path.of("report-templates", skabelon + ".md"))) {
      if (linje.equals("```tabel")) {
        felter = new HashMap<>();
      } else if (linje.equals("```") && felter != null) {
        blokke.add(new Blok(felter));
        felter = null;
      } else if (felter != null) {
        String[] dele = linje.split(":", 2);
        felter.put(dele[0].strip(), dele[1].strip());
      }
    }
    return blokke;
  }

  /** Every cell of the template's tables shows the one number of the CSV that it stands for. */
  private static Optalt sammenlignPdf(
      String skabelon,
      List<Tabel> tabeller,
      List<CSVRecord> csv,
      Map<List<String>, Map<String, String>> navne,
      List<String> omraader)
      throws IOException {
    List<Blok> blokke = blokke(skabelon);
    Set<String> fundne = new TreeSet<>();
    int celler = 0;
    for (int t = 0; t < tabeller.size(); t++) {
      Tabel tabel = tabeller.get(t);
      String omraade = omraader.get(t);
      int laengst =
          blokke.stream()
              .map(Blok::titel)
              .filter(tabel.titel()::startsWith)
              .mapToInt(String::length)
              .max()
              .orElse(0);
      List<Blok> mulige =
          blokke.stream()
              .filter(b -> b.titel().length() == laengst && tabel.titel().startsWith(b.titel()))
              .filter(b -> b.passer(tabel.titel()))
              .toList();
      if (mulige.isEmpty() || mulige.get(0).felt("noegletal").equals(MAAL)) {
        continue;
      }
      if (skabelon.equals("evaluering") && (mulige.size() > 1 || mulige.get(0).toTal())) {
        continue;
      }
      assertThat(mulige).as(tabel.titel()).hasSize(1);
      Blok blok = mulige.get(0);
      String id = blok.felt("noegletal");
      fundne.add(id);
      List<CSVRecord> figur = csv.stream().filter(r -> r.get("noegletal").equals(id)).toList();
      Set<String> stier = figur.stream().map(r -> r.get("kategori")).collect(Collectors.toSet());
      String over = "";
      for (List<String> raekke : tabel.raekker()) {
        assertThat(raekke).as(tabel.titel()).hasSameSizeAs(tabel.kolonner());
        if (raekke.stream().skip(1).allMatch(String::isBlank)) {
          over = raekke.get(0);
          continue;
        }
        if (!blok.felt("forskel").isEmpty() && raekke.get(0).endsWith(blok.felt("forskel"))) {
          continue;
        }
        for (int k = 1; k < raekke.size(); k++) {
          String kolonne = tabel.kolonner().get(k);
          boolean tusinder = tusinder(tabel, raekke.get(0));
          String hoved =
              underOmraade(over, raekke.get(0), blok.felt("vis").equals("begge"))
                  .replace(TUSINDER, "kr.");
          String hvor = tabel.titel() + " | " + hoved + " | " + kolonne;
          Set<String> ventet = new TreeSet<>();
          for (CSVRecord linje : figur) {
            Map<String, String> ord = navne.get(noegle(linje));
            if (!blok.omtalt(tabel.titel(), ord)) {
              continue;
            }
            Optional<String> tal =
                switch (blok.felt("opstilling")) {
                  case "" -> iPerioder(blok, linje, ord, hoved, kolonne, omraade, tusinder);
                  case "omraader" ->
                      iOmraader(blok, linje, ord, hoved, kolonne, tabel.titel(), tusinder);
                  default ->
                      iMatrix(
                          blok,
                          linje,
                          ord,
                          stier,
                          hoved,
                          kolonne,
                          omraade,
                          tabel.titel(),
                          tusinder);
                };
            tal.ifPresent(ventet::add);
          }
          assertThat(ventet).as("one meaning of %s", hvor).hasSizeLessThanOrEqualTo(1);
          String trykt = raekke.get(k).replaceAll("[\u00a0⁰¹²³⁴⁵⁶⁷⁸⁹]+$", "");
          if (BAG_TALLET.contains(blok.felt("vis"))) {
            trykt = trykt.replaceAll(" \\([^()]*\\)$", "");
          }
          if (ventet.isEmpty() && skabelon.equals("evaluering")) {
            continue; // headings of its own and rows of several units: what is not found is not
            // judged
          }
          if (ventet.contains(Talformat.SKJULT)) {
            assertThat(trykt).as(hvor).startsWith(Talformat.SKJULT);
          } else if (ventet.isEmpty() && blok.felt("opstilling").equals("omraader")) {
            // nobody of this area among those counted: the CSV has no row where another has one
            assertThat(trykt).as(hvor).isIn("0", Talformat.INGEN_VAERDI);
          } else if (ventet.isEmpty() || ventet.contains(Talformat.INGEN_VAERDI)) {
            assertThat(trykt).as(hvor).startsWith(Talformat.INGEN_VAERDI);
          } else {
            assertThat(trykt).as(hvor).isEqualTo(ventet.iterator().next());
            celler++;
          }
        }
      }
    }
    return new Optalt(fundne.size(), celler);
  }

  /** How many figures had a table that was held against the CSV, and how many cells. */
  private record Optalt(int tabeller, int celler) {}

  /** The heading of a row with that over it, an area, in its place: before the unit. */
  private static String underOmraade(String over, String raekke, boolean begge) {
    if (over.isEmpty()) {
      return raekke;
    }
    String egen = raekke.replace('\u00a0', ' ').strip();
    int skel = egen.lastIndexOf(", ");
    if (!begge) {
      return egen + ", " + over;
    }
    return skel < 0
        ? over + ", " + egen.substring(0, 1).toLowerCase(Locale.ROOT) + egen.substring(1)
        : egen.substring(0, skel) + ", " + over + egen.substring(skel);
  }

  private static Optional<String> iMatrix(
      Blok blok,
      CSVRecord linje,
      Map<String, String> ord,
      Set<String> stier,
      String raekke,
      String kolonne,
      String omraade,
      String titel,
      boolean tusinder) {
    boolean vendt = blok.felt("opstilling").equals("vendt");
    String kategori = linje.get("kategori").isEmpty() ? "Alle" : ord.get("kategorinavn");
    String under = linje.get("underkategori").isEmpty() ? "Alle" : ord.get("underkategorinavn");
    String ned = vendt ? under : kategori;
    return linje.get("omraade").equals(omraade)
            && titel.endsWith(" " + dag(linje.get("periode")))
            && blok.med(linje)
            && led(ned, stier).equals(raekke)
            && (vendt ? kategori : under).equals(kolonne)
        ? Optional.of(tal(linje, "vaerdi", tusinder))
        : Optional.empty();
  }

  /** The number of this CSV row if it is this area's, of what the row is about. */
  private static Optional<String> iOmraader(
      Blok blok,
      CSVRecord linje,
      Map<String, String> ord,
      String raekke,
      String kolonne,
      String titel,
      boolean tusinder) {
    String enhed = ENHEDER.get(linje.get("enhed")).etiket();
    boolean her =
        blok.med(linje)
            && titel.endsWith(" " + dag(linje.get("periode")))
            && ord.get("omraadenavn").equals(kolonne)
            && hoveder(linje, ord, true, blok.gentaget()).stream()
                .anyMatch(h -> h.equals(raekke) || (h + " (" + enhed + ")").equals(raekke));
    return her ? Optional.of(tal(linje, "vaerdi", tusinder)) : Optional.empty();
  }

  /** What a title ends with that says its period. */
  private static String dag(String periode) {
    return switch (periode.length()) {
      case 10 -> Talformat.kortDato(LocalDate.parse(periode));
      case 7 -> periode.charAt(4) == '-' ? maaned(periode) : periode;
      case 21 ->
          "fra den " + dag(periode.substring(0, 10)) + " til den " + dag(periode.substring(11));
      default -> periode;
    };
  }

  private static String maaned(String periode) {
    return YearMonth.parse(periode)
        .format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("da-DK")));
  }

  /** A level under a level of the same figure stands with its own name, any other path whole. */
  private static String led(String sti, Set<String> stier) {
    int skel = sti.lastIndexOf(" > ");
    return skel >= 0 && stier.contains(sti.substring(0, skel)) ? sti.substring(skel + 3) : sti;
  }

  /** The number of this CSV row if it can stand under these headings. */
  private static Optional<String> iPerioder(
      Blok blok,
      CSVRecord linje,
      Map<String, String> ord,
      String raekke,
      String kolonne,
      String omraade,
      boolean tusinder) {
    if (!Talformat.periode(linje.get("periode")).equals(kolonne) || !blok.med(linje)) {
      return Optional.empty();
    }
    boolean begge = blok.felt("vis").equals("begge");
    String enhed = ENHEDER.get(linje.get("enhed")).etiket();
    for (String hoved :
        hoveder(linje, ord, linje.get("omraade").equals(omraade), blok.gentaget())) {
      if (begge && medEnhed(hoved, ANTAL).equals(raekke)) {
        return Optional.of(tal(linje, "taeller", tusinder));
      }
      boolean her =
          begge
              ? medEnhed(hoved, enhed).equals(raekke)
              : hoved.equals(raekke) || (hoved + " (" + enhed + ")").equals(raekke);
      if (her) {
        return Optional.of(
            tal(linje, blok.felt("vis").equals(ANTAL) ? "taeller" : "vaerdi", tusinder));
      }
    }
    return Optional.empty();
  }

  /** Category, subcategory and area; the area the report is for may go without saying. */
  private static List<String> hoveder(
      CSVRecord linje, Map<String, String> ord, boolean eget, boolean gentaget) {
    List<String> dele = new ArrayList<>();
    String under = linje.get("underkategori");
    if (!linje.get("kategori").isEmpty() && !gentaget) {
      dele.add(ord.get("kategorinavn"));
    }
    if (!under.isEmpty() && !ENHEDSKODER.contains(under) && !under.equals(linje.get("kategori"))) {
      dele.add(ord.get("underkategorinavn"));
    }
    List<String> hoveder = new ArrayList<>();
    for (String sted : List.of(ord.get("omraadenavn"), ord.get("omraadenavn") + " Kommune")) {
      List<String> med = new ArrayList<>(dele);
      med.add(sted);
      hoveder.add(String.join(", ", med));
    }
    if (eget) {
      hoveder.add(String.join(", ", dele));
    }
    return hoveder;
  }

  private static String medEnhed(String hoved, String enhed) {
    return hoved.isEmpty()
        ? enhed.substring(0, 1).toUpperCase(Locale.ROOT) + enhed.substring(1)
        : hoved + ", " + enhed;
  }

  /** A pct. that somebody reported, which stands with the decimals they gave, two at most. */
  private static boolean opgivet(CSVRecord linje) {
    return linje.get("noegletal").equals("aktivitetstal")
        && linje.get("enhed").equals(Enhed.PCT.kode())
        && !linje.get("underkategori").endsWith("-pct")
        && new BigDecimal(linje.get("vaerdi")).stripTrailingZeros().scale() <= 2;
  }

  /** Rounded in the one place that rounds; counts have no decimals. */
  private static String tal(CSVRecord linje, String felt, boolean tusinder) {
    if (linje.get(felt).isEmpty()) {
      return linje.get("status").equals(Status.DISKRETIONERET.kode())
          ? Talformat.SKJULT
          : Talformat.INGEN_VAERDI;
    }
    BigDecimal tal = new BigDecimal(linje.get(felt));
    boolean kroner = tusinder && linje.get("enhed").equals(Enhed.KR.kode());
    String trykt =
        kroner || felt.equals("taeller")
            ? Talformat.tal(kroner ? tal.movePointLeft(3) : tal, 0)
            : opgivet(linje)
                ? Talformat.tal(tal, Math.max(0, tal.stripTrailingZeros().scale()))
                : Talformat.tal(tal, ENHEDER.get(linje.get("enhed")));
    return trykt + (linje.get("status").equals("ufuldstaendig") ? "*" : "");
  }
}
