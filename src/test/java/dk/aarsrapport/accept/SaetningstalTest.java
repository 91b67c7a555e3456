package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.accept.Saetningsprover.Udtryk;
import dk.aarsrapport.web.Webside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The demo's running text, paragraph by paragraph: what each expression of the template became is
 * held against the rows of {@code noegletal.csv}.
 */
class SaetningstalTest {
  private static final Map<String, String> KOMMUNER =
      Map.of("Haderslev Kommune", "510", "Herning Kommune", "657");
  private static final Pattern UDTRYK = Pattern.compile("\\{\\{\\s*(\\w+)\\s*(\\((.*?)\\))?\\s*}}");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'");
  private static final String FODNOTE = "\u0001";

  private static final String DAG =
      "(?:(?i:den) \\d+\\. \\S+ \\d{4}|(?i:i) (?:skoleåret )?\\d{4}(?:/\\d\\d)?"
          + "|(?i:fra) den .+? \\d{4} til den .+? \\d{4})(?: \\([^)]*\\))?";
  private static final String TAL =
      "(?:\\d[\\d.,]*|ingen|ét|én|to|tre|fire|fem|seks|syv|otte|ni|ti)";

  /** What an expression may look like in print, so that a paragraph is known by its template. */
  private static final Map<String, String> UDSEENDE =
      Map.ofEntries(
          Map.entry("aar", "\\d{4}"),
          Map.entry("tal", "[\\d.,−]*\\d"),
          Map.entry("pct", "[\\d.,]+ pct\\.(?: \\([^)]*\\))?"),
          Map.entry("beloeb", "[\\d.,−]+(?: mio\\.)? kr\\."),
          Map.entry("Periode", DAG),
          Map.entry("periode", DAG),
          Map.entry("antal", TAL + "(?: .+?)?"),
          Map.entry("i_kommunerne", "(?:fra )?" + TAL + " .+ Kommune"),
          Map.entry("udvikling", "(?:er|kan) .+?"),
          Map.entry("siden_sidst", "(?:er|kan) .+?"),
          Map.entry("aendring", "(?:en|et|det) .+?"),
          Map.entry("budgettet", "(?:blev|ventes) forbruget .+?"));

  /** A paragraph of the template: what its text looks like, and what stands in it. */
  private record Afsnit(Pattern tekst, List<Udtryk> udtryk) {}

  @ParameterizedTest
  @CsvSource({
    "offentlig/510-haderslev/aarsrapport, 510, 170",
    "intern/657-herning/aarsrapport, 657, 170",
    "offentlig/partnerskab/aarsrapport, gruppe:partnerskab, 170",
    "offentlig/510-haderslev/udvalgsnotat, 510, 25",
    "intern/657-herning/udvalgsnotat, 657, 25",
    "intern/partnerskab/evaluering, gruppe:partnerskab, 80"
  })
  void hvertTalIEnSaetningErRaekkens(String fil, String omraade, int mindst) throws IOException {
    Path side = Demokoersel.mappe().resolve(fil + ".html");
    List<CSVRecord> csv = csv(side.resolveSibling("noegletal.csv"));
    List<Afsnit> skabelon = skabelon(side.getFileName().toString().replace(".html", ".md"));
    List<String> omraader = new ArrayList<>(List.of(omraade));
    if (fil.endsWith("evaluering")) { // a chapter for each of its municipalities
      omraader.addAll(KOMMUNER.values());
    }
    List<Saetningsprover> proever =
        omraader.stream().map(o -> new Saetningsprover(csv, o, KOMMUNER)).toList();
    int fundet = 0;
    for (String tekst : Webside.laes(Files.readAllBytes(side)).afsnit()) {
      List<Afsnit> mulige =
          skabelon.stream().filter(a -> a.tekst().matcher(tekst).matches()).toList();
      List<String> bedst = null;
      int udtryk = 0;
      for (Afsnit afsnit : mulige) {
        for (Saetningsprover proeve : proever) {
          List<String> forkerte = forkerte(proeve, afsnit, tekst);
          if (bedst == null || forkerte.size() < bedst.size()) {
            bedst = forkerte;
            udtryk = afsnit.udtryk().size();
          }
        }
      }
      if (bedst != null) {
        assertThat(bedst).as(tekst).isEmpty();
        fundet += udtryk;
      }
    }
    assertThat(fundet).as("expressions found").isGreaterThanOrEqualTo(mindst);
  }

  /** What of a paragraph is not what the rows say. */
  private static List<String> forkerte(Saetningsprover proeve, Afsnit afsnit, String tekst) {
    Matcher m = afsnit.tekst().matcher(tekst);
    assertThat(m.matches()).isTrue();
    List<String> dage = new ArrayList<>();
    for (int i = 0; i < afsnit.udtryk().size(); i++) {
      if (afsnit.udtryk().get(i).navn().equalsIgnoreCase("periode")) {
        String dag = m.group(i + 1);
        dage.add(
            dag.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + dag.substring(1).split(" \\(", 2)[0]);
      }
    }
    List<String> forkerte = new ArrayList<>();
    for (int i = 0; i < afsnit.udtryk().size(); i++) {
      Udtryk udtryk = afsnit.udtryk().get(i);
      if (!proeve.sand(udtryk, m.group(i + 1), dage).orElse(true)) {
        forkerte.add(udtryk + " → " + m.group(i + 1));
      }
    }
    return forkerte;
  }

  /** The paragraphs, points, titles of blocks and boxes of a template that have numbers in them. */
  private static List<Afsnit> skabelon(String navn) throws IOException {
    List<Afsnit> afsnit = new ArrayList<>();
    String blok = "";
    for (String linje : Files.readAllLines(Path.of("report-templates", navn))) {
      if (linje.startsWith("```")) {
        blok = linje.substring(3);
      } else if (blok.equals("boks")) {
        afsnit.add(boks(linje.split(": ", 2)));
      } else if (!linje.startsWith("#") && (blok.isEmpty() || linje.startsWith("titel: "))) {
        Afsnit fundet =
            blok.isEmpty()
                ? afsnit(linje.replaceFirst("^- ", ""), "\\d*")
                : afsnit(
                    linje.substring("titel: ".length()), linje.endsWith("}}") ? "" : "(?: .*)?");
        if (fundet.udtryk().stream().anyMatch(u -> !u.argumenter().isEmpty())) {
          afsnit.add(fundet);
        }
      }
    }
    return afsnit;
  }

  /** A key number as the page has it: its value, its words and when, and then what it was. */
  private static Afsnit boks(String[] linje) {
    List<String> sti = List.of(linje[0]);
    return new Afsnit(
        Pattern.compile(
            "([\\d.,]*\\d)(?: pct\\.| mio\\. kr\\.| kr\\.)?"
                + Pattern.quote(linje[1])
                + " ("
                + DAG
                + ").*"),
        List.of(new Udtryk("tal", sti), new Udtryk("periode", sti)));
  }

  private static Afsnit afsnit(String linje, String hale) {
    String ren =
        linje
            .replaceAll("\\^\\[[^\\]]*]", FODNOTE)
            .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .replace("**", "");
    List<Udtryk> udtryk = new ArrayList<>();
    StringBuilder tekst = new StringBuilder();
    Matcher m = UDTRYK.matcher(ren);
    int her = 0;
    while (m.find()) {
      tekst
          .append(Pattern.quote(ren.substring(her, m.start())))
          .append("(" + UDSEENDE.getOrDefault(m.group(1), ".+?") + ")");
      List<String> argumenter =
          m.group(3) == null
              ? List.of()
              : ARGUMENT.matcher(m.group(3)).results().map(a -> a.group(1)).toList();
      udtryk.add(new Udtryk(m.group(1), argumenter));
      her = m.end();
    }
    tekst.append(Pattern.quote(ren.substring(her)));
    String moenster =
        tekst.toString().replace(FODNOTE, "\\E\\d*\\Q").replaceFirst("\\.\\\\E$", "\\\\E\\\\.?");
    return new Afsnit(Pattern.compile(moenster + hale), udtryk);
  }

  private static List<CSVRecord> csv(Path fil) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(fil), format)) {
      return parser.getRecords();
    }
  }
}
