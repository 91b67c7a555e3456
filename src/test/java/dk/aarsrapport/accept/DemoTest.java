package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.pdf.VeraPdf;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The demo's documents as files: all there, alike between runs, valid, and hiding small counts. */
@TestInstance(Lifecycle.PER_CLASS)
class DemoTest {
  private static final int MINDSTE_ANTAL = 5;
  private Path foerste;
  private Path anden;

  @BeforeAll
  void koerToGange(@TempDir Path mappe) throws IOException {
    foerste = Demokoersel.mappe();
    anden = Demokoersel.koer("local[4]", mappe.resolve("fire"));
  }

  private static Map<String, byte[]> filer(Path mappe) throws IOException {
    Map<String, byte[]> filer = new TreeMap<>();
    try (Stream<Path> stier = Files.walk(mappe)) {
      for (Path sti : stier.filter(Files::isRegularFile).toList()) {
        filer.put(mappe.relativize(sti).toString(), Files.readAllBytes(sti));
      }
    }
    return filer;
  }

  @Test
  void bothEditionsOfTwoMunicipalitiesAndTheirGroupAreWritten() throws IOException {
    List<String> ventet = new ArrayList<>(List.of("datakvalitet.csv", "datakvalitet.xlsx"));
    ventet.add("manifest.json");
    for (String udgave : List.of("offentlig", "intern")) {
      for (String omraade : List.of("510-haderslev", "657-herning", "partnerskab")) {
        for (String fil :
            List.of("aarsrapport.pdf", "aarsrapport.html", "noegletal.xlsx", "noegletal.csv")) {
          ventet.add(udgave + "/" + omraade + "/" + fil);
        }
        if (udgave.equals("intern")) { // what was rejected is the owner's to know
          ventet.add("intern/" + omraade + "/noegletal-beroerte.csv");
        }
        String ekstra = omraade.equals("partnerskab") ? "evaluering" : "udvalgsnotat";
        ventet.add(udgave + "/" + omraade + "/" + ekstra + ".pdf");
        ventet.add(udgave + "/" + omraade + "/" + ekstra + ".html");
      }
    }
    assertThat(filer(foerste).keySet()).containsExactlyInAnyOrderElementsOf(ventet);
  }

  @Test
  void oneAndFourPartitionsGiveTheSameBytes() throws IOException {
    Map<String, byte[]> en = filer(foerste);
    Map<String, byte[]> fire = filer(anden);
    en.remove("manifest.json");
    fire.remove("manifest.json");
    assertThat(fire.keySet()).isEqualTo(en.keySet());
    en.forEach((navn, bytes) -> assertThat(fire.get(navn)).as(navn).isEqualTo(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"offentlig/510-haderslev", "intern/657-herning", "offentlig/partnerskab"})
  void everyPdfIsAccessibleAndArchivable(String sted) throws Exception {
    byte[] pdf = Files.readAllBytes(foerste.resolve(sted).resolve("aarsrapport.pdf"));
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  private static List<CSVRecord> raekker(Path fil) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(fil), format)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"510-haderslev", "657-herning", "partnerskab"})
  void thePublicEditionShowsNoSmallCount(String omraade) throws IOException {
    Path fil = foerste.resolve("offentlig").resolve(omraade).resolve("noegletal.csv");
    int skjulte = 0;
    for (CSVRecord raekke : raekker(fil)) {
      if (raekke.get("status").equals("diskretioneret")) {
        skjulte++;
        assertThat(raekke.get("vaerdi") + raekke.get("taeller") + raekke.get("naevner")).isEmpty();
      } else if (!raekke.get("enhed").equals("kr") && !raekke.get("noegletal").startsWith("udg")) {
        List<String> antal = new ArrayList<>(List.of(raekke.get("taeller"), raekke.get("naevner")));
        if (raekke.get("enhed").equals("antal")) {
          antal.add(raekke.get("vaerdi"));
        }
        assertThat(antal).as(raekke.toString()).noneMatch(DemoTest::lille);
      }
    }
    assertThat(skjulte).isPositive();
  }

  private static boolean lille(String antal) {
    return !antal.isEmpty()
        && new BigDecimal(antal).signum() > 0
        && new BigDecimal(antal).compareTo(BigDecimal.valueOf(MINDSTE_ANTAL)) < 0;
  }

  @Test
  void theInternalEditionHidesNothing() throws IOException {
    Path fil = foerste.resolve("intern/510-haderslev/noegletal.csv");
    assertThat(raekker(fil)).noneMatch(r -> r.get("status").equals("diskretioneret"));
  }

  @Test
  void aFileHoldsTheMunicipalityItsGroupsLandetAndWhatOthersPublished() throws IOException {
    Path fil = foerste.resolve("intern/510-haderslev/noegletal.csv");
    assertThat(raekker(fil).stream().map(r -> r.get("omraade")).distinct())
        .containsExactlyInAnyOrder(
            "510",
            "gruppe:partnerskab",
            "landet",
            "ekstern:hele-landet",
            "ekstern:landsgennemsnit",
            "ekstern:167",
            "ekstern:320");
  }
}
