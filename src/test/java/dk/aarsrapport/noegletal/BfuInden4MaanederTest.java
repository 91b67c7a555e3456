package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code bfu-inden-4-maaneder}. */
class BfuInden4MaanederTest {
  private static final String ID = "bfu-inden-4-maaneder";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private void bfu(String afgjort, String afsluttet) {
    barn().undersoegelse(101, "BFU", afgjort, Map.of("afsluttet", afsluttet));
  }

  @Test
  void fristenErSammeDatoFireMaanederEfterEllerMaanedensSidste() {
    bfu("2015-10-31", "2016-02-29");
    bfu("2015-10-31", "2016-03-01");
    bfu("2016-01-15", "2016-05-15");
    bfu("2016-01-15", "2016-05-16");
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("2/4");
    assertThat(verden.vaerdi(ID, "101", "2016")).isEqualTo("50");
  }

  @Test
  void fristenRegnesFraKommunenBlevOpmaerksom() {
    barn()
        .undersoegelse(
            101, "BFU", "2016-03-01", Map.of("opmærksom", "2016-02-01", "afsluttet", "2016-06-02"));
    barn()
        .undersoegelse(
            101, "BFU", "2016-03-01", Map.of("opmærksom", "2016-02-01", "afsluttet", "2016-06-01"));
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("1/2");
  }

  @Test
  void aaretErDetDenErAfsluttetI() {
    bfu("2015-12-31", "2016-01-01");
    bfu("2015-01-01", "2015-12-31");
    assertThat(verden.broek(ID, "101", "2015")).isEqualTo("0/1");
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void ikkeAfsluttedeOgAndreTyperErIkkeMed() {
    verden.opgjort("2015-01-01", "2016-06-30");
    bfu("2016-06-01", "2016-06-30");
    bfu("2016-06-01", "2016-07-01");
    barn().undersoegelse(101, "BFU", "2016-01-01");
    barn().undersoegelse(101, "SCREENING", "2016-01-01", Map.of("afsluttet", "2016-01-02"));
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenKolonnenErDetIkkeBeregnet() {
    barn().undersoegelse(101, "BFU", "2016-01-31");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ikke-beregnet");
  }
}
