package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

/** The staircase and its title are of one and the same day. */
class TrappebyggerTest {
  private static final String TRAPPE =
      """
      ```trappe
      titel: {{ antal('indsatstrappen/i-alt/nu', 'ét barn', 'børn') }} stod på indsatstrappen {{ periode('indsatstrappen/i-alt/nu') }}
      ```
      """;

  private static Proeve proeve() {
    return new Proeve()
        .katalog(Katalog.definitioner())
        .tal("indsatstrappen/i-alt/nu", "2015-12-31", Enhed.ANTAL, "4")
        .tal("indsatstrappen/2/nu", "2016-12-31", Enhed.ANTAL, "0");
  }

  @Test
  void titlenSigerHvorMangeDerStodDerPaaDagen() {
    assertThat(
            proeve().tal("indsatstrappen/i-alt/nu", "2016-12-31", Enhed.ANTAL, "7").tekst(TRAPPE))
        .contains("Syv børn stod på indsatstrappen den 31. dec. 2016");
  }

  /** The day drawn shows a step without children, and hides how many there are in all. */
  @Test
  void erDagensTalSkjultStaarEnTidligereDagsIkkeITitlen() {
    assertThat(
            proeve()
                .uden(
                    "indsatstrappen/i-alt/nu", "2016-12-31", Enhed.ANTAL, Status.DISKRETIONERET, "")
                .tekst(TRAPPE))
        .contains("Børn på indsatstrappen", "31. dec. 2016")
        .doesNotContain("2015-12-31", "Fire børn");
  }
}
