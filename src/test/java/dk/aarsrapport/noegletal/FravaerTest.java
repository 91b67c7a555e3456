package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Skoletrivsel;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code fravaer}; {@link FagligTrivselTest} has what all measures share. */
class FravaerTest {
  private static final String ID = "fravaer";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn(String maaling) {
    return verden.barn("2004-05-05").skoletrivsel(101, 2015, "", "", maaling);
  }

  private void elever(String gruppe, int antal, String maaling) {
    Long maal = Barneraekker.maaling(maaling);
    verden.raekke(
        "skoletrivsel",
        2015,
        new Skoletrivsel(101, 2015, gruppe, antal, null, null, maal),
        "klassetrin",
        "4-9",
        "fravær",
        maaling);
  }

  @Test
  void udsatteOgOevrige() {
    barn("10.3").indsats(101, "plejefamilie", "2015-01-01", "");
    barn("0").indsats(101, "raadgivning", "2016-01-01", "2016-01-01");
    barn("5.3");
    assertThat(verden.broek(ID, "101", "2015/16", "udsatte")).isEqualTo("10.3/2");
    assertThat(verden.vaerdi(ID, "101", "2015/16", "udsatte")).isEqualTo("5.15");
    assertThat(verden.broek(ID, "101", "2015/16", "oevrige")).isEqualTo("5.3/1");
  }

  @Test
  void raekkerUdenCprVejerMedDeresAntalSammenMedBoern() {
    elever("oevrige", 9, "10.3");
    barn("0").indsats(101, "plejefamilie", "2018-01-01", "");
    verden.harRaekker("indsatser", 101, 2015);
    assertThat(verden.broek(ID, "101", "2015/16", "oevrige")).isEqualTo("92.7/10");
  }

  @Test
  void barnUdenDenneMaalingErIkkeMed() {
    barn("10.3").indsats(101, "plejefamilie", "2015-01-01", "");
    verden
        .barn("2004-05-05")
        .skoletrivsel(101, 2015, "3", "", "")
        .indsats(101, "plejefamilie", "2015-01-01", "");
    assertThat(verden.broek(ID, "101", "2015/16", "udsatte")).isEqualTo("10.3/1");
  }

  @Test
  void tomKolonneErIkkeBeregnet() {
    verden
        .barn("2004-05-05")
        .skoletrivsel(101, 2015, "3", "", "")
        .indsats(101, "plejefamilie", "2015-01-01", "");
    assertThat(verden.raekker(ID, "101", "2015/16")).containsExactly("oevrige", "udsatte");
    assertThat(verden.status(ID, "101", "2015/16", "udsatte")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015/16", "udsatte")).contains("fravær");
  }
}
