package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** The search that the privacy test rests on does find what is there. */
class CprsoegningTest {
  private final Cprsoegning soegning = new Cprsoegning().cpr("6201055011").tekst("ab12cd34");

  @Test
  void finderITekstIAlleTegnsaet() throws IOException {
    assertThat(soegning.fundet("a.csv", "x 620105-5011 y".getBytes(StandardCharsets.UTF_8)))
        .hasSize(1);
    assertThat(soegning.fundet("a.csv", "x6201055011".getBytes(StandardCharsets.UTF_16LE)))
        .isNotEmpty();
    assertThat(soegning.fundet("a.csv", "62 01 05 5011".getBytes(StandardCharsets.UTF_16BE)))
        .isNotEmpty();
    assertThat(soegning.fundet("a.csv", "AB12CD34".getBytes(StandardCharsets.UTF_8))).hasSize(1);
    assertThat(soegning.fundet("a.csv", "620105-5012".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void finderIPakkedeFiler() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sheet1.xml"));
      zip.write("<v>6201055011</v>".repeat(100).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(soegning.fundet("a.xlsx", bytes.toByteArray()))
        .containsExactly("6201055011 i a.xlsx!xl/sheet1.xml (UTF-8)");
  }

  @Test
  void finderIEnWebside() throws IOException {
    byte[] html = "<p>6201<wbr/>05-<b>5011</b></p>".getBytes(StandardCharsets.UTF_8);
    assertThat(soegning.fundet("a.html", html))
        .containsExactly("620105-5011 i a.html!tekst (UTF-8)");
  }

  @Test
  void finderIPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage side = new PDPage();
      pdf.addPage(side);
      try (PDPageContentStream indhold = new PDPageContentStream(pdf, side)) {
        indhold.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        indhold.beginText();
        indhold.showText("620105-5011");
        indhold.endText();
      }
      pdf.save(bytes);
    }
    assertThat(soegning.fundet("a.pdf", bytes.toByteArray()))
        .anyMatch(fund -> fund.contains("a.pdf!tekst"))
        .anyMatch(fund -> !fund.contains("a.pdf!tekst"));
  }
}
