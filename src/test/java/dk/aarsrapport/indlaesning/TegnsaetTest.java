package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TegnsaetTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TEKST = "årsag;første_handling;møde – 5 €\r\nÆØÅ;«ñ»;😀\n";

  private static String laes(byte[] bytes, String tegnsaet, int bid) throws IOException {
    StringBuilder tekst = new StringBuilder();
    try (Reader laeser = Tegnsaet.laeser(new ByteArrayInputStream(bytes), tegnsaet)) {
      char[] plads = new char[bid];
      for (int n = laeser.read(plads, 0, bid); n >= 0; n = laeser.read(plads, 0, bid)) {
        tekst.append(plads, 0, n);
      }
    }
    return tekst.toString();
  }

  private static byte[] samlet(byte[]... dele) throws IOException {
    ByteArrayOutputStream alt = new ByteArrayOutputStream();
    for (byte[] del : dele) {
      alt.write(del);
    }
    return alt.toByteArray();
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "UTF-8"})
  void utf8MedOgUdenMaerke(String tegnsaet) throws IOException {
    assertThat(laes(utf8(TEKST), tegnsaet, 8192)).isEqualTo(TEKST);
    assertThat(laes(utf8("\uFEFF" + TEKST), tegnsaet, 8192)).isEqualTo(TEKST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "windows-1252"})
  void windows(String tegnsaet) throws IOException {
    String tekst = TEKST.replace("😀", "ß");
    assertThat(laes(tekst.getBytes(WINDOWS), tegnsaet, 8192)).isEqualTo(tekst);
  }

  @Test
  void enFilDerBlander() throws IOException {
    byte[] blandet = samlet(utf8("Sønderjylland;"), "Rødovre\n".getBytes(WINDOWS), utf8("Ærø"));
    assertThat(laes(blandet, "auto", 8192)).isEqualTo("Sønderjylland;Rødovre\nÆrø");
  }

  @Test
  void utf16MedMaerke() throws IOException {
    assertThat(
            laes(
                samlet(
                    new byte[] {(byte) 0xFF, (byte) 0xFE},
                    TEKST.getBytes(StandardCharsets.UTF_16LE)),
                "auto",
                8192))
        .isEqualTo(TEKST);
    assertThat(
            laes(
                samlet(
                    new byte[] {(byte) 0xFE, (byte) 0xFF},
                    TEKST.getBytes(StandardCharsets.UTF_16BE)),
                "auto",
                8192))
        .isEqualTo(TEKST);
  }

  @Test
  void etHalvtTegnSidstIFilenErWindows() throws IOException {
    assertThat(laes(samlet(utf8("på"), new byte[] {(byte) 0xC3}), "auto", 8192)).isEqualTo("påÃ");
    assertThat(laes(new byte[] {(byte) 0xE2, (byte) 0x82}, "auto", 8192)).isEqualTo("â‚");
  }

  @Test
  void tomFil() throws IOException {
    assertThat(laes(new byte[0], "auto", 8192)).isEmpty();
    assertThat(laes(utf8("\uFEFF"), "auto", 8192)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8192})
  void etTegnITreEllerFireBytesOverHverGraense(int bid) throws IOException {
    for (int foran = (1 << 16) - 4; foran <= (1 << 16) + 1; foran++) {
      String tekst = "a".repeat(foran) + "😀€ø" + "b".repeat(5);
      assertThat(laes(utf8(tekst), "auto", bid)).as("%d before", foran).isEqualTo(tekst);
    }
  }

  /** Random text, random sizes of reads, and a stream that gives its bytes in driblets. */
  @Test
  void tilfaeldigTekstSomStringLaeserDen() throws IOException {
    Random tilfaeldig = new Random(20240101);
    int[] tegn = {'a', ';', '\n', 'æ', 'Ø', 'å', '€', '–', 0x1F600, 0x10FFFF, 0x7FF, 0x800};
    for (int gang = 0; gang < 60; gang++) {
      StringBuilder bygget = new StringBuilder();
      int antal = tilfaeldig.nextInt(70_000);
      for (int i = 0; i < antal; i++) {
        bygget.appendCodePoint(tegn[tilfaeldig.nextInt(tegn.length)]);
      }
      byte[] bytes = utf8(bygget.toString());
      StringBuilder laest = new StringBuilder();
      try (Reader laeser = Tegnsaet.laeser(new Drypvis(bytes, tilfaeldig), "auto")) {
        char[] plads = new char[1 + tilfaeldig.nextInt(5000)];
        for (int n = laeser.read(plads); n >= 0; n = laeser.read(plads)) {
          laest.append(plads, 0, n);
        }
      }
      assertThat(laest.toString())
          .as("round %d", gang)
          .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static final class Drypvis extends InputStream {
    private final ByteArrayInputStream bytes;
    private final Random tilfaeldig;

    Drypvis(byte[] bytes, Random tilfaeldig) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.tilfaeldig = tilfaeldig;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] til, int fra, int antal) {
      return bytes.read(til, fra, Math.min(antal, 1 + tilfaeldig.nextInt(3000)));
    }
  }
}
