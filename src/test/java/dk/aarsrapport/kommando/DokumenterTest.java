package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several PDFs in a folder, each with a template, title, pages and areas of its own. */
class DokumenterTest {
  private static final String NOTAT =
      """
      ```dokument
      titel: Notat om {{ omraade }}
      forside: nej
      indhold: nej
      ```

      # Status

      {{ Periode('anbragte') }} var {{ antal('anbragte', 'ét barn', 'børn') }} anbragt.

      # Sådan er det talt

      ```definitioner
      ```
      """;

  @TempDir private Path mappe;

  @Test
  void everyAreaGetsTheDocumentsThatAreForIt() throws IOException {
    Proevekoersel verden = Proevekoersel.i(mappe).skriv("notat.md", NOTAT);
    verden.tilfoej(
        "rapport.yaml",
        "dokumenter:",
        "  - {navn: aarsrapport}",
        "  - {navn: notat, skabelon: notat.md, omraader: [101]}",
        "  - {navn: kort, skabelon: notat.md, titel: Kort fortalt, forside: ja, omraader: [147]}");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(pdfer("101-koebenhavn")).containsExactly("aarsrapport.pdf", "notat.pdf");
    assertThat(pdfer("147-frederiksberg")).containsExactly("aarsrapport.pdf", "kort.pdf");
    String notat = tekst("101-koebenhavn/notat.pdf");
    assertThat(notat)
        .startsWith("Notat om Københavns Kommune")
        .contains("Fortrolig", "Intern udgave", "Side 1 af 1")
        .doesNotContain("Indhold");
    assertThat(tekst("147-frederiksberg/kort.pdf")).contains("Kort fortalt", "Side 2 af 2");
  }

  @Test
  void theDefinitionsAreThoseOfWhatTheDocumentShowsUnderItsOwnChapters() throws IOException {
    Proevekoersel verden = Proevekoersel.i(mappe).skriv("notat.md", NOTAT);
    verden.tilfoej("rapport.yaml", "dokumenter: [{navn: notat, skabelon: notat.md}]");
    assertThat(verden.koer().kode()).isZero();
    String notat = tekst("101-koebenhavn/notat.pdf");
    String definitioner = notat.substring(notat.indexOf("Sådan er det talt"));
    assertThat(definitioner)
        .contains("Status", "Anbragte børn og unge", "Opgørelse:")
        .doesNotContain("pr. 1000");
  }

  @Test
  void aNameWithoutAShippedTemplateWantsOne() throws IOException {
    Proevekoersel verden = Proevekoersel.i(mappe);
    verden.tilfoej("rapport.yaml", "dokumenter: [{navn: vinternotat}]");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .contains("rapport.yaml, linje", "«vinternotat»", "aarsrapport");
  }

  private List<String> pdfer(String sted) throws IOException {
    try (Stream<Path> filer = Files.list(mappe.resolve("ud/intern").resolve(sted))) {
      return filer
          .map(fil -> fil.getFileName().toString())
          .filter(navn -> navn.endsWith(".pdf"))
          .sorted()
          .toList();
    }
  }

  private String tekst(String fil) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(mappe.resolve("ud/intern").resolve(fil).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
