package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code tvangsanbringelser}. */
class TvangsanbringelserTest {
  private static final String ID = "tvangsanbringelser";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String andel(String omraade, int aar) {
    return verden.broek(ID, omraade, Integer.toString(aar));
  }

  @Test
  void udenSamtykkeAfAlleAnbragteIAaret() {
    barn().indsats(101, "plejefamilie", "2016-03-01", "", false);
    barn().indsats(101, "plejefamilie", "2016-03-01", "", true);
    barn().indsats(101, "eget-vaerelse", "2016-03-01", "2016-03-01", true);
    assertThat(andel("101", 2016)).isEqualTo("1/3");
    assertThat(verden.vaerdi(ID, "101", "2016")).isEqualTo("33.3333");
    assertThat(andel("101", 2017)).isEqualTo("1/2");
  }

  @Test
  void enDagUdenSamtykkeIAaretErNok() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-01-01", false)
        .indsats(101, "plejefamilie", "2016-01-02", "2017-12-30", true)
        .indsats(101, "opholdssted", "2017-12-31", "", false);
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2015-12-31", false)
        .indsats(101, "plejefamilie", "2016-01-01", "", true);
    assertThat(andel("101", 2015)).isEqualTo("2/2");
    assertThat(andel("101", 2016)).isEqualTo("1/2");
    assertThat(andel("101", 2017)).isEqualTo("1/2");
  }

  @Test
  void toUdenSamtykkeErEtBarn() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "", false)
        .indsats(101, "opholdssted", "2016-02-01", "", false);
    assertThat(andel("101", 2016)).isEqualTo("1/1");
  }

  @Test
  void uoplystSamtykkeTaellerIblandtAlle() {
    barn().indsats(101, "plejefamilie", "2016-01-01", "");
    barn().indsats(101, "plejefamilie", "2016-01-01", "", true);
    assertThat(andel("101", 2016)).isEqualTo("0/2");
  }

  @Test
  void kunAnbringelserTaeller() {
    barn()
        .indsats(101, "familiebehandling", "2016-01-01", "", false)
        .indsats(101, "plejefamilie", "2016-01-01", "", true);
    barn().indsats(101, "familiebehandling", "2016-01-01", "", false);
    assertThat(andel("101", 2016)).isEqualTo("0/1");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1990-01-01").indsats(101, "opholdssted", "2016-01-01", "", false);
    assertThat(andel("101", 2016)).isEqualTo("1/1");
  }

  @Test
  void gruppenSerBarnetsBeggeKommuner() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-05-31", true)
        .indsats(147, "opholdssted", "2016-06-01", "", false);
    assertThat(andel("101", 2016)).isEqualTo("0/1");
    assertThat(andel("147", 2016)).isEqualTo("1/1");
    assertThat(andel("gruppe:begge", 2016)).isEqualTo("1/1");
    assertThat(andel("landet", 2016)).isEqualTo("1/1");
  }

  @Test
  void tomKolonneErIkkeBeregnetHvertAar() {
    barn().indsats(101, "plejefamilie", "2016-01-01", "", false);
    barn().indsats(147, "plejefamilie", "2016-01-01", "");
    assertThat(verden.perioder(ID, "147")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "147", "2016")).containsExactly("");
    assertThat(verden.status(ID, "147", "2016")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", "2016")).contains("samtykke");
    assertThat(verden.status(ID, "gruppe:begge", "2016")).isEqualTo("ikke-beregnet");
    assertThat(andel("101", 2016)).isEqualTo("1/1");
  }

  @Test
  void ingenAnbragteErIkkeBeregnet() {
    barn().indsats(101, "plejefamilie", "2015-01-01", "2016-12-31", true);
    assertThat(andel("101", 2016)).isEqualTo("0/1");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void kunDageDerOpgoeresTaeller() {
    verden.opgjort("2015-03-01", "2017-06-30");
    barn()
        .indsats(101, "plejefamilie", "2014-01-01", "2015-02-28", false)
        .indsats(101, "plejefamilie", "2015-03-01", "", true)
        .indsats(101, "opholdssted", "2017-07-01", "", false);
    assertThat(andel("101", 2015)).isEqualTo("0/1");
    assertThat(andel("101", 2017)).isEqualTo("0/1");
    assertThat(verden.status(ID, "101", "2015")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    barn().indsats(101, "plejefamilie", "2016-01-01", "", false);
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
