package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.accept.Demokoersel;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader with every public file of the demo, through all their layers. */
class OffentligUdgaveTest {
  private static final int MINDSTE_ANTAL = 5;

  /** So many digits of a number are its own: another number does not begin with them by chance. */
  private static final MathContext EGNE_CIFRE = new MathContext(8);

  private static final Pattern TAL =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?![\\d.])|\\d+(?:[.,]\\d+)?");
  private static final Map<String, List<String>> MEDLEMMER =
      Map.of("gruppe:partnerskab", List.of("510", "657"), "landet", List.of("510", "657"));

  private static final Map<String, Raekke> SANDE = new HashMap<>();
  private static Offentligefiler filer;

  @BeforeAll
  static void laes() throws IOException {
    for (Path csv : csv(Demokoersel.mappe().resolve("intern"))) {
      Raekke.laes(csv).forEach(r -> SANDE.put(r.noegle(), r));
    }
    filer = Offentligefiler.laes(Demokoersel.mappe().resolve("offentlig"));
  }

  private static List<Path> csv(Path under) throws IOException {
    try (Stream<Path> stier = Files.walk(under)) {
      return stier.filter(sti -> sti.endsWith("noegletal.csv")).toList();
    }
  }

  @Test
  void intetLilleTalFoelgerAfDetOffentlige() throws IOException {
    Tabeller tabeller = new Tabeller();
    tabeller.sandt(SANDE.values());
    tabeller.offentligt(filer.raekker());
    Angreb angreb = new Angreb(tabeller, Kendskab.laes(), MEDLEMMER);
    assertThat(angreb.brudte()).isEmpty();
    assertThat(angreb.smaa(MINDSTE_ANTAL)).hasSizeGreaterThan(400);
    assertThat(angreb.viste(MINDSTE_ANTAL)).isEmpty();
    assertThat(angreb.huller(MINDSTE_ANTAL)).isEmpty();
  }

  @Test
  void intetSkjultBeloebFoelgerAfDeViste() {
    Pengeangreb penge = new Pengeangreb(SANDE.values(), filer.raekker(), MEDLEMMER, List.of());
    assertThat(penge.ligninger()).isGreaterThan(1000);
    assertThat(penge.finder()).isEmpty();
  }

  @Test
  void alleSlagsFilerErLaest() {
    assertThat(filer.slags()).containsExactly("csv", "html", "pdf", "xlsx");
    assertThat(filer.lag().stream().map(Offentligefiler.Lag::sted))
        .contains("metadata", "strenge", "sider", "xl/charts/chart1.xml", "docProps/core.xml");
  }

  /** A hidden number that no other number looks like stands in no layer of no file. */
  @Test
  void intetSkjultTalStaarIEtLag() {
    Set<BigDecimal> skjulte = egne(r -> true);
    assertThat(skjulte).hasSizeGreaterThan(100);
    filer.lag().stream()
        .flatMap(lag -> tal(lag.tekst()).map(tal -> Map.entry(tal, lag)))
        .filter(tal -> skjulte.contains(tal.getKey()))
        .forEach(tal -> assertThat(tal.getValue()).as("shows %s", tal.getKey()).isNull());
  }

  /**
   * The rows of an export less those of the years that are shown are those of the year that is
   * hidden; and a rejected posting may be one child's.
   */
  @Test
  void intetAntalRaekkerStaarIEtLag() {
    for (String ord : List.of("Rækker læst", " læst, ", "Holdt udenfor", "Afviste beløb")) {
      assertThat(filer.lag().stream().filter(lag -> lag.tekst().contains(ord))).as(ord).isEmpty();
    }
    assertThat(filer.lag().stream().filter(lag -> lag.tekst().contains("rækkernes år")))
        .isNotEmpty();
  }

  /** The search finds what it looks for: the internal files have all of them. */
  @Test
  void deSkjulteTalFindesIDenInterneUdgave() throws IOException {
    Set<BigDecimal> skjulte = egne(r -> r.omraade().equals("510"));
    Set<BigDecimal> fundne = new HashSet<>();
    Arklag.laes(Demokoersel.mappe().resolve("intern/510-haderslev/noegletal.xlsx"))
        .dele()
        .values()
        .forEach(tekster -> tekster.forEach(tekst -> tal(tekst).forEach(fundne::add)));
    assertThat(fundne).containsAll(skjulte);
  }

  /** The hidden numbers with digits of their own. */
  private static Set<BigDecimal> egne(Predicate<Raekke> valgt) {
    Set<BigDecimal> skjulte = new HashSet<>();
    Set<BigDecimal> viste = new HashSet<>();
    for (Raekke r : filer.raekker()) {
      Raekke sand = SANDE.getOrDefault(r.noegle(), r);
      for (String tal : List.of(sand.vaerdi(), sand.taeller(), sand.naevner())) {
        if (!tal.isEmpty()) {
          egen(new BigDecimal(tal))
              .forEach(r.skjult() && valgt.test(r) ? skjulte::add : viste::add);
        }
      }
    }
    skjulte.removeAll(viste);
    return skjulte;
  }

  private static Stream<BigDecimal> egen(BigDecimal tal) {
    BigDecimal rundet = tal.abs().round(EGNE_CIFRE).stripTrailingZeros();
    return rundet.precision() < EGNE_CIFRE.getPrecision() - 1 ? Stream.empty() : Stream.of(rundet);
  }

  /** The numbers of a text, in Danish and as programs write them. */
  private static Stream<BigDecimal> tal(String tekst) {
    Matcher m = TAL.matcher(tekst);
    return m.results()
        .map(MatchResult::group)
        .flatMap(t -> Stream.of(t, t.replace(".", "").replace(',', '.')))
        .filter(t -> t.matches("\\d+(\\.\\d+)?"))
        .flatMap(t -> egen(new BigDecimal(t)));
  }
}
