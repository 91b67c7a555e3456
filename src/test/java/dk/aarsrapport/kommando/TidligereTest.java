package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last edition, made by hand beside mikroverden with a threshold of two. */
class TidligereTest {
  private static final String HOVED = String.join(",", Noegletalsfil.KOLONNER);

  /** What mikroverden has of these: 4, 6, 2, 1, 3, nobody, 1070000, and no date in 2014. */
  private static final List<String> FOER =
      List.of(
          "forebyggelsestyper-i-aaret,101,2016,i-alt,,9700061,antal,,,ok",
          "forebyggelsestyper-i-aaret,101,2015,i-alt,,6,antal,,,ok",
          "anbragte,101,2016-01-31,,,2,antal,,,ok",
          "anbragte,101,2017-01-31,,,9700063,antal,,,ok",
          "anbragte,landet,2017-01-31,,,1,antal,,,ok",
          "anbragte,gruppe:begge,2017-01-31,,,9700064,antal,,,ok",
          "anbragte,101,2014-01-31,,,9700065,antal,,,ok",
          "forebyggelsestyper-i-aaret,101,2016,aflastning,,9700062,antal,,,ok",
          "forebyggelsestyper-i-aaret,101,2016,610190-0000,,9700066,antal,,,ok",
          "udgifter,101,2016,i-alt,netto,,kr,,,ikke-beregnet",
          "udgifter,147,2016,i-alt,netto,9700067.5,kr,,,ok");

  private static final String SKJULT = "bfu,landet,2010,bfu,,,antal,,,diskretioneret";

  /** Run with no last edition, and with the one above. */
  private static Proevekoersel uden;

  private static Proevekoersel med;

  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeAll
  static void koerUdenOgMed(@TempDir Path rod) throws IOException {
    uden = verden(Files.createDirectory(rod.resolve("uden")));
    assertThat(uden.koer().kode()).isZero();
    med = verden(Files.createDirectory(rod.resolve("med")));
    koer(med);
  }

  private static Proevekoersel verden(Path mappe) throws IOException {
    return Proevekoersel.i(mappe)
        .ret("rapport.yaml", "mindste_antal: 0", "mindste_antal: 2")
        .ret("rapport.yaml", "udgaver: .*", "udgaver: [offentlig, intern]");
  }

  @BeforeEach
  void kopier() throws IOException {
    verden = verden(mappe);
  }

  private static void koer(Proevekoersel verden, String... flere) throws IOException {
    List<String> linjer = new ArrayList<>(List.of(HOVED));
    linjer.addAll(FOER);
    linjer.addAll(List.of(flere));
    verden.skriv("foer.csv", String.join("\r\n", linjer) + "\r\n");
    verden.tilfoej("rapport.yaml", "tidligere: foer.csv");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
  }

  private byte[] fil(String sti) throws IOException {
    return Files.readAllBytes(verden.fil("ud").resolve(sti));
  }

  /** Key, before, now and change of every row of the sheet. */
  private List<String> ark(String sted) throws IOException {
    try (XSSFWorkbook bog =
        new XSSFWorkbook(new ByteArrayInputStream(fil(sted + "/noegletal.xlsx")))) {
      XSSFSheet ark = bog.getSheet("Revision");
      List<String> linjer = new ArrayList<>();
      if (ark != null) {
        DataFormatter format = new DataFormatter(Locale.ENGLISH);
        format.setUseCachedValuesForFormulaCells(true);
        for (int r = ark.getTables().get(0).getStartRowIndex() + 1; r <= ark.getLastRowNum(); r++) {
          Row raekke = ark.getRow(r);
          List<String> celler = new ArrayList<>();
          for (int k : new int[] {0, 2, 4, 6, 12, 14, 16}) {
            celler.add(format.formatCellValue(raekke.getCell(k)).replace(",", "").replace("–", ""));
          }
          linjer.add(String.join(" ", celler));
        }
      }
      return linjer;
    }
  }

  private String pdf(String sted) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(fil(sted + "/aarsrapport.pdf"))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void denInterneUdgaveViserAlleAendringer() throws IOException {
    verden = med;
    assertThat(ark("intern/101-koebenhavn"))
        .containsExactlyInAnyOrder(
            "anbragte 101 2017-01-31  9700063 1 -9700062",
            "anbragte gruppe:begge 2017-01-31  9700064 3 -9700061",
            "anbragte landet 2017-01-31  1 3 2",
            "forebyggelsestyper-i-aaret 101 2015 familiebehandling  1 ",
            "forebyggelsestyper-i-aaret 101 2015 konsulentbistand  1 ",
            "forebyggelsestyper-i-aaret 101 2015 praktisk-paedagogisk-stoette  1 ",
            "forebyggelsestyper-i-aaret 101 2015 raadgivning  2 ",
            "forebyggelsestyper-i-aaret 101 2015 stoetteperson-foraeldre  1 ",
            "forebyggelsestyper-i-aaret 101 2015 sum  6 ",
            "forebyggelsestyper-i-aaret 101 2016 aflastning 9700062  ",
            "forebyggelsestyper-i-aaret 101 2016 familiebehandling  1 ",
            "forebyggelsestyper-i-aaret 101 2016 i-alt 9700061 4 -9700057",
            "forebyggelsestyper-i-aaret 101 2016 praktisk-paedagogisk-stoette  1 ",
            "forebyggelsestyper-i-aaret 101 2016 raadgivning  1 ",
            "forebyggelsestyper-i-aaret 101 2016 stoetteperson-foraeldre  1 ",
            "forebyggelsestyper-i-aaret 101 2016 sum  4 ",
            "udgifter 101 2016 administration  250000.00 ",
            "udgifter 101 2016 i-alt [ikke beregnet] 1070000.00 ",
            "udgifter 101 2016 service  820000.00 ");
    assertThat(pdf("intern/101-koebenhavn"))
        .contains("Reviderede tal", "9.700.061 4 −9.700.057")
        .doesNotContain("9.700.065", "skjult i en af udgaverne");
    assertThat(ark("intern/147-frederiksberg"))
        .contains("udgifter 147 2016 i-alt 9700067.50 955000.00 -8745067.50")
        .noneMatch(linje -> linje.contains(" 101 "));
  }

  /**
   * The four types of 2016 are listed, so each is at least 1, and their sum of 4 would tell that
   * each is 1: it is hidden with them.
   */
  @Test
  void denOffentligeViserIntetAfHvadDenEllerGraensenSkjuler() throws Exception {
    koer(verden, SKJULT);
    assertThat(ark("offentlig/101-koebenhavn"))
        .containsExactlyInAnyOrder(
            "forebyggelsestyper-i-aaret 101 2015 sum  6 ",
            "forebyggelsestyper-i-aaret 101 2016 aflastning 9700062  ",
            "udgifter 101 2016 administration  250000.00 ",
            "udgifter 101 2016 i-alt [ikke beregnet] 1070000.00 ",
            "udgifter 101 2016 service  820000.00 ");
    assertThat(pdf("offentlig/101-koebenhavn"))
        .contains("9.700.062", "Tal, der er skjult i en af udgaverne, er ikke med.");
    assertThat(hemmelige("9700063", "9.700.063", "9700065", "9.700.065", "610190", "9700066"))
        .isEmpty();
    assertThat(hemmelige("9700062")).isNotEmpty();
  }

  /** A file that hides nothing and shows one small count may be the internal edition. */
  @Test
  void etLilleTalTagerAltHvadDetHaengerSammenMedMed() throws Exception {
    verden = med;
    assertThat(ark("offentlig/101-koebenhavn"))
        .contains("udgifter 101 2016 service  820000.00 ")
        .noneMatch(linje -> linje.startsWith("anbragte"));
    assertThat(hemmelige("9700063", "9.700.063", "9700064", "9.700.064")).isEmpty();
  }

  private List<String> hemmelige(String... tekster) throws Exception {
    Cprsoegning soegning = new Cprsoegning();
    for (String tekst : tekster) {
      soegning.tekst(tekst);
    }
    assertThat(soegning.fundet(verden.fil("ud").resolve("intern"))).isNotEmpty();
    return soegning.fundet(verden.fil("ud").resolve("offentlig"));
  }

  @Test
  void udenTidligereUdgaveErDerIntetArkMenEnLinje() throws IOException {
    verden = uden;
    assertThat(ark("intern/101-koebenhavn")).isEmpty();
    assertThat(pdf("intern/101-koebenhavn"))
        .contains(
            "Hele afsnittet »Reviderede tal« er udeladt: der er ikke angivet en tidligere udgave");
  }

  @Test
  void egneTalErIkkeReviderede() throws IOException {
    verden = uden.kopi(mappe);
    Files.createDirectory(verden.fil("sidst"));
    for (String sted : List.of("101-koebenhavn", "147-frederiksberg")) {
      Files.write(verden.fil("sidst/" + sted + ".csv"), fil("intern/" + sted + "/noegletal.csv"));
    }
    verden.tilfoej("rapport.yaml", "tidligere: [\"sidst/*.csv\"]");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    for (String sted : List.of("101-koebenhavn", "147-frederiksberg", "begge")) {
      assertThat(ark("intern/" + sted)).isEmpty();
      assertThat(ark("offentlig/" + sted)).isEmpty();
    }
    assertThat(pdf("intern/begge")).contains("ingen af de tal, der kan vises, er ændret");
    Files.write(
        verden.fil("sidst/a.csv"),
        (HOVED + "\r\n" + "anbragte,landet,2016-01-31,,,9,antal,,,ok\r\n")
            .getBytes(StandardCharsets.UTF_8));
    Proevekoersel.Udfald blandet = verden.koer();
    assertThat(blandet.kode()).isEqualTo(2);
    assertThat(blandet.fejllinjer())
        .singleElement()
        .asString()
        .contains("anbragte for landet, 2016-01-31", "filer fra samme udgave");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "noegletal;omraade;periode\\nanbragte;101;2016 | foer.csv, linje 1: kolonnen »noegletal«",
        "HOVED | foer.csv, linje 2: filen har ingen rækker",
        "HOVED\\nanbragte,101,2016-01-31,,,to,antal,,,ok | foer.csv, linje 2, kolonne vaerdi: »to«",
        "HOVED\\nanbragte,101,2016-01-31,,,6101055011x,antal,,,ok | [cpr fjernet]",
        " | foer.csv findes ikke"
      })
  void enForkertFilStopperKoerslen(String indhold, String besked) throws IOException {
    if (indhold != null) {
      verden.skriv("foer.csv", indhold.replace("HOVED", HOVED).replace("\\n", "\r\n"));
    }
    verden.tilfoej("rapport.yaml", "tidligere: foer.csv");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(2);
    assertThat(udfald.fejllinjer()).singleElement().asString().contains(besked);
    assertThat(verden.udmappe()).isEmpty();
  }

  /** What an edition hid is not what this one expects: it is not known. */
  @Test
  void forventetSidstErKunDetDerStod() {
    Resultater foer =
        Resultater.af(
            List.of(
                opfoelgning("510", "2017", "Børn", "forventet", Status.OK),
                opfoelgning("510", "2017", "Børn > Pleje", "forventet", Status.DISKRETIONERET),
                opfoelgning("510", "2017", "Børn", "forbrug", Status.OK),
                opfoelgning("510", "2016", "Børn > Pleje", "forventet", Status.OK),
                opfoelgning("657", "2017", "Unge", "forventet", Status.OK)));
    assertThat(Tidligere.forventet(foer, new Omraade("510", "Haderslev"), 2017))
        .isEqualTo(Map.of("Børn", BigDecimal.TEN));
  }

  private static Resultat opfoelgning(
      String omraade, String aar, String kategori, String underkategori, Status status) {
    Noegle noegle = new Noegle("budgetopfoelgning", omraade, aar, kategori, underkategori);
    return status.harVaerdi()
        ? Resultat.vaerdi(noegle, Enhed.KR, BigDecimal.TEN, status)
        : Resultat.udenVaerdi(noegle, Enhed.KR, status, "");
  }
}
