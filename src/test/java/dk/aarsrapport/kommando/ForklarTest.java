package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forklaring.Forklaringsfil;
import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb forklar as a user meets it. */
class ForklarTest {
  @TempDir private Path mappe;

  private Proevekoersel.Udfald forklar(Proevekoersel koersel, String... valg) {
    List<String> argumenter = new ArrayList<>(List.of("forklar", "--config"));
    argumenter.add(koersel.fil("rapport.yaml").toString());
    argumenter.addAll(List.of(valg));
    return Proevekoersel.koer(argumenter.toArray(new String[0]));
  }

  @Test
  void namesEveryChildAndRowAndWritesThemForTheOwnerAlone() throws IOException {
    Path csv = mappe.resolve("raekker.csv");
    Proevekoersel.Udfald udfald =
        forklar(
            Proevekoersel.i(mappe),
            "--raekke",
            "anbragte|101|2016-01-31||",
            "--csv",
            csv.toString());
    assertThat(udfald.fejl()).contains("raekker.csv, som kun du kan læse");
    assertThat(udfald.kode()).isZero();
    assertThat(udfald.ud())
        .startsWith("Fortroligt: ")
        .contains("anbragte|101|2016-01-31||", "Tallet: 2\n", "barn 1", "barn 2", "indsatser.csv")
        .doesNotContain("barn 3");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)))
        .isEqualTo("rw-------");
    assertThat(Files.readAllLines(csv).get(0)).startsWith("noegle,del,nr,beloeb,vaerdi,taeller");
  }

  @Test
  void aNumberThatDoesNotExistNamesTheNearestThatDoes() throws IOException {
    Proevekoersel koersel = Proevekoersel.i(mappe);
    assertThat(forklar(koersel, "--raekke", "anbragt|101|2016-01-31||").fejllinjer())
        .last()
        .asString()
        .contains("«anbragt»", "«anbragte»", "--noegletal");
    Proevekoersel.Udfald periode =
        forklar(koersel, "--noegletal", "anbragte", "--omraade", "101", "--periode", "2016-01-30");
    assertThat(periode.kode()).isEqualTo(2);
    assertThat(periode.fejllinjer()).last().asString().contains("«2016-01-31»", "--periode");
    assertThat(forklar(koersel, "--noegletal", "anbragte").fejllinjer())
        .singleElement()
        .asString()
        .contains("tallet mangler");
  }

  @Test
  void aNumberThatIsNotCalculatedSaysWhy() throws IOException {
    Proevekoersel.Udfald udfald =
        forklar(
            Proevekoersel.i(mappe).ret("rapport.yaml", "(?m)^ *sager:.*\n", ""),
            "--raekke",
            "boern-med-sag|101|2017||");
    assertThat(udfald.fejllinjer()).noneMatch(linje -> linje.startsWith("Fejl"));
    assertThat(udfald.kode()).isZero();
    assertThat(udfald.ud()).contains("Der er intet tal: ikke beregnet", "sager er ikke med");
  }

  @Test
  void endsWithTheRejectedRowsThatMayBelongToIt() throws IOException {
    Proevekoersel koersel = Proevekoersel.i(mappe).udenPort();
    int linje =
        koersel.tilfoej(
            "indsatser.csv",
            "101;6605045003;trylleri;01-03-2015;;ja;social;myndighed",
            "147;6605045003;trylleri;01-03-2015;;ja;social;myndighed",
            "101;6605045003;trylleri;01-03-2015;30-01-2016;ja;social;myndighed");
    Proevekoersel.Udfald udfald = forklar(koersel, "--raekke", "anbragte|101|2016-01-31||");
    assertThat(udfald.ud().lines().filter(l -> l.contains("trylleri; ")))
        .singleElement()
        .asString()
        .contains("afvist", "indsatser.csv", " " + linje + " ");
    assertThat(udfald.ud()).contains("ville tallet højst være 3 i stedet for 2");
  }

  @Test
  void aNumberThatThePublicEditionHidesIsExplainedAndSaysSo() throws IOException {
    Proevekoersel koersel =
        Proevekoersel.i(mappe)
            .ret("rapport.yaml", "udgaver: .intern.", "udgaver: [offentlig, intern]")
            .ret("rapport.yaml", "mindste_antal: 0", "mindste_antal: 5");
    assertThat(forklar(koersel, "--raekke", "anbragte|101|2016-01-31||").ud())
        .contains("Den offentlige udgave viser ikke tallet: ", "barn 2");
  }

  @Test
  void saysWhoCameAndWhoLeftBetweenTwoPeriods() throws IOException {
    Proevekoersel.Udfald udfald =
        forklar(
            Proevekoersel.i(mappe), "--raekke", "anbragte|101|2017-01-31||", "--mod", "2016-01-31");
    assertThat(udfald.ud())
        .contains("Fra 31.01.2016 til 31.01.2017: 2 → 1")
        .contains("0 kom til, 1 faldt fra, 1 blev")
        .contains("Faldt fra (1)", "Blev (1): barn 1");
    assertThat(udfald.ud().lines().filter(linje -> linje.contains("barn 2")))
        .singleElement()
        .asString()
        .contains(" 7 ", "plejefamilie-almen; startdato 01-08-2015; slutdato 31-12-2016");
  }

  @Test
  void saysWhyAnEarlierRunHadAnotherNumber() throws IOException {
    Path gammel = Files.createDirectory(mappe.resolve("gammel"));
    Path ny = Files.createDirectory(mappe.resolve("ny"));
    Proevekoersel foer = Proevekoersel.i(gammel).udenPort();
    int afvist =
        foer.tilfoej("indsatser.csv", "101;6807085007;trylleri;01-01-2016;;ja;social;myndighed");
    Proevekoersel nu = Proevekoersel.i(ny);
    nu.tilfoej("indsatser.csv", "101;6807085007;opholdssted;01-01-2016;;ja;social;myndighed");
    nu.ret("indsatser.csv", "101;6302075008;plejefamilie-almen;01-08-2015.*\n", "");
    nu.ret("indsatser.csv", "01-03-2015;31-01-2016", "02-03-2015;31-01-2016");
    Proevekoersel.Udfald udfald =
        forklar(
            nu,
            "--raekke",
            "anbragte|101|2016-01-31||",
            "--mod-koersel",
            foer.fil("rapport.yaml").toString());
    assertThat(udfald.ud())
        .contains("Fra den gamle kørsel til denne: 2 → 2", "1 kom til, 1 faldt fra, 1 blev")
        .contains("Er med nu, men var det ikke (1)", "Var med, men er det ikke nu (1)")
        .containsPattern("før +indsatser.csv +2 +.*startdato 01-03-2015")
        .containsPattern("nu +indsatser.csv +2 +ny eller ændret i udtrækket +.*02-03-2015")
        .containsPattern("indsatser.csv +\\d+ +slettet eller ændret i udtrækket +.*01-08-2015")
        .contains("Afvist dengang, og kunne høre til tallet (1)")
        .containsPattern("indsatser.csv +" + afvist + " ")
        .doesNotContain("Afvist nu");
  }

  /** One in a foster family of two placed children, and then of three. */
  @Test
  void whatOnlyChangedTheDenominatorBetweenTwoRunsIsShown() throws IOException {
    Proevekoersel foer = Proevekoersel.i(Files.createDirectory(mappe.resolve("gammel")));
    Proevekoersel nu = Proevekoersel.i(Files.createDirectory(mappe.resolve("ny")));
    nu.tilfoej("indsatser.csv", "101;6807085007;opholdssted;01-01-2016;;ja;social;myndighed");
    nu.ret("indsatser.csv", "01-03-2015;31-01-2016", "02-03-2015;31-01-2016");
    nu.ret("befolkning.csv", "(?m)^101;2016;3;56$", "101;2016;3;57");
    String[] mod = {"--mod-koersel", foer.fil("rapport.yaml").toString()};
    String andel =
        forklar(nu, "--raekke", "anbringelsesformer|101|2016-01-31|familiepleje|", mod[0], mod[1])
            .ud();
    assertThat(andel)
        .contains("0 kom til, 0 faldt fra, 1 blev (af dem i tælleren)")
        .contains("Er med i nævneren nu, men var det ikke (1)")
        .containsPattern("indsatser.csv +\\d+ +ny eller ændret i udtrækket +.*opholdssted")
        .contains("hos dem, der er med begge gange i nævneren")
        .containsPattern("nu +indsatser.csv +2 +ny eller ændret i udtrækket +.*02-03-2015")
        .doesNotContain("Var med i nævneren", "Linjer i baggrundsfiler, der er nye");
    String rate = forklar(nu, "--raekke", "anbragte-pr-1000|101|2016-01-31||", mod[0], mod[1]).ud();
    assertThat(rate)
        .contains("Linjer i baggrundsfiler, der er nye, borte eller ændret")
        .containsPattern("før +befolkning.csv +\\d+ +.*alder 3; antal 56\n")
        .containsPattern("nu +befolkning.csv +\\d+ +.*alder 3; antal 57\n");
  }

  @Test
  void aNumberOfOthersIsTheLineThatItStandsIn() throws IOException {
    Proevekoersel koersel =
        Proevekoersel.i(mappe)
            .ret("rapport.yaml", "(?m)^  pl: pl.csv$", "  pl: pl.csv\n  sammenligning: andre.csv")
            .skriv(
                "andre.csv",
                """
                omraade;navn;noegletal;periode;kategori;underkategori;vaerdi;enhed;kilde
                hele-landet;Hele landet;anbragte-pr-1000;2016-01-31;;;9,5;pr-1000;En bog
                hele-landet;Hele landet;anbragte-pr-1000;2017-01-31;;;9,4;pr-1000;En bog
                """);
    Proevekoersel.Udfald udfald =
        forklar(koersel, "--raekke", "anbragte-pr-1000|ekstern:hele-landet|2017-01-31||");
    assertThat(udfald.fejllinjer()).noneMatch(linje -> linje.startsWith("Fejl"));
    assertThat(udfald.ud().lines().filter(linje -> linje.contains("andre.csv")))
        .singleElement()
        .asString()
        .contains(" 3 ", "2017-01-31", "9,4");
  }

  @Test
  void saysTheSameWhetherSparkReadsOrNot() throws IOException {
    String config = Proevekoersel.i(mappe).fil("rapport.yaml").toString();
    for (String noegle : List.of("anbragte|101|2016-01-31||", "udgifter|101|2016|i-alt|netto")) {
      List<String> uden = svar(config, noegle, Long.MAX_VALUE);
      assertThat(uden).hasSizeGreaterThan(10).isEqualTo(svar(config, noegle, 0));
    }
  }

  private static List<String> svar(String config, String noegle, long udenSpark)
      throws IOException {
    List<String> linjer = new ArrayList<>();
    try (Forklar forklar =
        new Forklar(new Melding(l -> {}), linjer::add, Faellesspark::motor, udenSpark)) {
      forklar.forklar(
          new Forklar.Spoergsmaal(
              config,
              alle -> alle.find(noegle),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return linjer;
  }

  @Test
  void theSameStandsInAWorkbookForTheOwnerAlone() throws IOException {
    Path ark = mappe.resolve("tallet.xlsx");
    Proevekoersel.Udfald udfald =
        forklar(
            Proevekoersel.i(mappe),
            "--raekke",
            "anbragte|101|2016-01-31||",
            "--mod",
            "2017-01-31",
            "--ark",
            ark.toString());
    assertThat(udfald.kode()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ark)))
        .isEqualTo("rw-------");
    try (XSSFWorkbook bog = new XSSFWorkbook(Files.newInputStream(ark))) {
      assertThat(tekster(bog.getSheetAt(0)))
          .contains("Tallet: 2\n", "Kom til (1)", "Rækkerne bag tallet (2 børn");
      XSSFSheet raekker = bog.getSheet("Rækker");
      assertThat(tekster(raekker)).contains("noegle", "indsatser.csv", "plejefamilie-almen");
      double sum = 0;
      for (int nummer = 1; nummer <= raekker.getLastRowNum(); nummer++) {
        Cell vaerdi = raekker.getRow(nummer).getCell(Forklaringsfil.KOLONNER.indexOf("vaerdi"));
        sum += vaerdi == null ? 0 : vaerdi.getNumericCellValue();
      }
      assertThat(sum).isEqualTo(2);
    }
  }

  private static String tekster(XSSFSheet ark) {
    StringBuilder alt = new StringBuilder();
    ark.forEach(raekke -> raekke.forEach(celle -> alt.append(celle).append('\n')));
    return alt.toString();
  }

  @Test
  void neverWritesOverWhatItReads() throws IOException {
    Proevekoersel koersel = Proevekoersel.i(mappe);
    Path indsatser = koersel.fil("indsatser.csv");
    byte[] foer = Files.readAllBytes(indsatser);
    Proevekoersel.Udfald udfald =
        forklar(koersel, "--raekke", "anbragte|101|2016-01-31||", "--csv", indsatser.toString());
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer()).last().asString().contains("ville blive overskrevet");
    assertThat(indsatser).hasBinaryContent(foer);
    assertThat(
            forklar(koersel, "--raekke", "anbragte|101|2016-01-31||", "--ark", "tal.csv")
                .fejllinjer())
        .last()
        .asString()
        .contains(".xlsx", "--ark");
  }

  @Test
  void aPeriodMayBeWrittenAsItIsPrintedAndThatToCompareWithIsNamedByItsOwnOption()
      throws IOException {
    Proevekoersel koersel = Proevekoersel.i(mappe);
    assertThat(
            forklar(
                    koersel,
                    "--noegletal",
                    "anbragte",
                    "--omraade",
                    "101",
                    "--periode",
                    "31.01.2016")
                .ud())
        .contains("anbragte|101|2016-01-31||");
    assertThat(
            forklar(koersel, "--raekke", "anbragte|101|2016-01-31||", "--mod", "2017-01-30")
                .fejllinjer())
        .last()
        .asString()
        .contains("«2017-01-31»", "--mod");
  }

  @Test
  void amountsInFixedPricesHaveThePriceIndexAsALineOfItsOwn() throws IOException {
    assertThat(forklar(Proevekoersel.i(mappe), "--raekke", "udgifter|101|2015|service|netto").ud())
        .containsPattern("i alt, som bogført +1\\.000\\.000,25 kr")
        .containsPattern("prisregulering \\(pl\\) +25\\.000,01 kr")
        .containsPattern("i alt, i faste priser +1\\.025\\.000,26 kr");
  }

  @Test
  void saysOfRowsThatStoodThereThenWhyTheyDidNotCount() throws IOException {
    String raekke = "101;6807085007;trylleri;01-01-2016;;ja;social;myndighed";
    Proevekoersel foer = Proevekoersel.i(Files.createDirectory(mappe.resolve("gammel"))).udenPort();
    foer.tilfoej("indsatser.csv", raekke);
    foer.ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\nmaalgrupper: [handicap]");
    Proevekoersel nu = Proevekoersel.i(Files.createDirectory(mappe.resolve("ny")));
    nu.tilfoej("indsatser.csv", raekke);
    nu.ret(
        "rapport.yaml",
        "(?m)^input:$",
        "vaerdier: {indsatser: {indsats: {trylleri: opholdssted}}}\ninput:");
    assertThat(
            forklar(
                    nu,
                    "--raekke",
                    "anbragte|101|2016-01-31||",
                    "--mod-koersel",
                    foer.fil("rapport.yaml").toString())
                .ud())
        .contains("Fra den gamle kørsel til denne: 0 → 3")
        .contains("stod der også dengang, men talte ikke med")
        .containsPattern("var afvist dengang: «trylleri» .*indsats opholdssted");
  }
}
