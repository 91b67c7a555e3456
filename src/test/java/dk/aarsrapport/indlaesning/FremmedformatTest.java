package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FremmedformatTest {
  private static byte[] zip(String... navne) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String navn : navne) {
        zip.putNextEntry(new ZipEntry(navn));
        zip.write("indhold".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void regnearkArkiverOgDokumenterKendesPaaDeFoersteBytes() throws IOException {
    assertThat(Fremmedformat.erArkbog(zip("[Content_Types].xml", "xl/workbook.xml"))).isTrue();
    assertThat(Fremmedformat.erArkbog(zip("[Content_Types].xml", "word/document.xml"))).isFalse();
    assertThat(Fremmedformat.erArkbog(zip("indsatser.csv"))).isFalse();
    assertThat(Fremmedformat.af(zip("[Content_Types].xml", "xl/workbook.bin")))
        .contains(Fremmedformat.BINAER);
    assertThat(Fremmedformat.af(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .contains(Fremmedformat.EXCEL);
    assertThat(Fremmedformat.af(zip("indsatser.csv"))).contains(Fremmedformat.ZIP);
    assertThat(Fremmedformat.af("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .contains(Fremmedformat.PDF);
  }

  @Test
  void opmaerkningKendesPaaHvordanDenBegynder() {
    assertThat(format("\uFEFF\n<html xmlns:o=\"x\"><table>")).contains(Fremmedformat.HTML);
    assertThat(format("<!DOCTYPE html>")).contains(Fremmedformat.HTML);
    assertThat(format("<TABLE border=1><tr>")).contains(Fremmedformat.HTML);
    assertThat(format("<?xml version=\"1.0\"?><html>")).contains(Fremmedformat.HTML);
    assertThat(Fremmedformat.af("<html>".getBytes(StandardCharsets.UTF_16)))
        .contains(Fremmedformat.HTML);
    assertThat(format("<?xml version=\"1.0\"?><Workbook>")).contains(Fremmedformat.XML);
    assertThat(format("[ {\"cpr\": 1}]")).contains(Fremmedformat.JSON);
  }

  private static Optional<Fremmedformat> format(String tekst) {
    return Fremmedformat.af(tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tekstErIntetFremmedFormat() {
    for (String tekst :
        new String[] {
          "", "<18 år;antal", "{cpr};x", "[cpr];x", "PK", "PKode;cpr", "%;cpr", "kommunekode;cpr"
        }) {
      assertThat(Fremmedformat.af(tekst.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
  }

  @Test
  void etRegnearkAfDenGamleSlagsSkalGemmesPaaNy() {
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
    Eksport<?> sager = new Sagseksport(Proevelaesning.KONTEKST);
    assertThatThrownBy(() -> Filhoved.find("sager.xls", xls, sager, "auto", Map.of()))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "sager.xls er en Excel-fil af den gamle slags og ikke tekst; åbn den i Excel, og gem den"
                + " som .xlsx eller CSV");
  }
}
