package dk.aarsrapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.aarsrapport.rapport.Tema;
import java.awt.Color;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours on a dark screen: the contrasts of the light one, and the same hues. */
class MoerkeTest {
  private static final int HVID = 0xFFFFFF;

  private static double kontrast(int en, int anden) {
    double lys = Math.max(Moerke.luminans(en), Moerke.luminans(anden)) + 0.05;
    double moerk = Math.min(Moerke.luminans(en), Moerke.luminans(anden)) + 0.05;
    return lys / moerk;
  }

  @Test
  void luminanceIsThatOfWcag() {
    assertThat(Moerke.luminans(HVID)).isEqualTo(1, within(1e-9));
    assertThat(Moerke.luminans(0)).isZero();
    assertThat(kontrast(0x767676, HVID)).isEqualTo(4.54, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({
    "17375E, FFFFFF",
    "1B5A96, FFFFFF",
    "57606A, EEF3F8",
    "A3280B, FFFFFF",
    "8A5F00, FFFFFF",
    "FFFFFF, 0072B2",
    "D55E00, FFFFFF",
    "FF0000, FFFFFF",
    "00704F, EEF3F8"
  })
  void aContrastIsWhatItWas(String en, String anden) {
    int forgrund = Integer.parseInt(en, 16);
    int bag = Integer.parseInt(anden, 16);
    double lyst = kontrast(forgrund, bag);
    assertThat(kontrast(Moerke.af(forgrund), Moerke.af(bag))).isEqualTo(lyst, within(0.04 * lyst));
  }

  @Test
  void whatIsBlackOnWhiteStaysReadable() {
    assertThat(kontrast(Moerke.af(0), Moerke.af(HVID))).isGreaterThan(15);
  }

  @Test
  void aHueIsKept() {
    for (int farve : List.of(0x17375E, 0xE69F00, 0x009E73, 0xCC79A7)) {
      assertThat(tone(Moerke.af(farve))).as("%06x", farve).isEqualTo(tone(farve), within(0.02f));
    }
  }

  private static float tone(int rgb) {
    return Color.RGBtoHSB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, null)[0];
  }

  @Test
  void aColourOfADrawingHasOneCodeHoweverItIsWritten() {
    assertThat(Farver.kode("rgb(23,55,94)")).isEqualTo("#17375e");
    assertThat(Farver.kode("red")).isEqualTo("#ff0000");
    assertThat(Farver.kode("none")).isEqualTo("none");
    String css = new Farver(Tema.standard()).css(new TreeSet<>(List.of("#ff0000")));
    assertThat(css).contains("[fill=\"#ff0000\"]{fill:#");
  }
}
