package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code bfu}. */
class BfuTest {
  private static final String ID = "bfu";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String antal(String omraade, int aar, String type) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), type);
  }

  @Test
  void afgoerelserEfterTypeOgIAlt() {
    barn().undersoegelse(101, "BFU", "2016-03-01");
    barn().undersoegelse(101, "BFU", "2016-03-01").undersoegelse(101, "BFU", "2016-03-01");
    barn().undersoegelse(101, "AFDAEKNING", "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("afdækning", "bfu", "i-alt", "screening");
    assertThat(antal("101", 2016, "bfu")).isEqualTo("3");
    assertThat(antal("101", 2016, "afdækning")).isEqualTo("1");
    assertThat(antal("101", 2016, "screening")).isEqualTo("0");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("4");
  }

  @Test
  void udenTypeErUoplystOgTaellerMedIAlt() {
    barn().undersoegelse(101, "BFU", "2016-03-01");
    barn().undersoegelse(101, "UOPLYST", "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("afdækning", "bfu", "i-alt", "screening", "uoplyst");
    assertThat(antal("101", 2016, "uoplyst")).isEqualTo("1");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("2");
  }

  @Test
  void afgoerelsesdagenAfgoerAaret() {
    barn()
        .undersoegelse(101, "BFU", "2015-12-31")
        .undersoegelse(101, "BFU", "2016-01-01")
        .undersoegelse(101, "SCREENING", "2016-12-31")
        .undersoegelse(101, "SCREENING", "2017-01-01");
    assertThat(antal("101", 2015, "i-alt")).isEqualTo("1");
    assertThat(antal("101", 2016, "bfu")).isEqualTo("1");
    assertThat(antal("101", 2016, "screening")).isEqualTo("1");
    assertThat(antal("101", 2017, "i-alt")).isEqualTo("1");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1990-01-01").undersoegelse(101, "BFU", "2016-03-01");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("1");
  }

  @Test
  void aarUdenAfgoerelserErNul() {
    barn().undersoegelse(101, "BFU", "2016-03-01");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "101", "2017"))
        .containsExactly("afdækning", "bfu", "i-alt", "screening");
    assertThat(antal("101", 2017, "i-alt")).isEqualTo("0");
    assertThat(verden.status(ID, "101", "2017", "bfu")).isEqualTo("ok");
  }

  @Test
  void gruppenLaeggerAfgoerelserneSammen() {
    barn().undersoegelse(101, "BFU", "2015-03-01").undersoegelse(101, "BFU", "2016-03-01");
    barn().undersoegelse(101, "BFU", "2016-03-01").undersoegelse(147, "BFU", "2016-04-01");
    assertThat(antal("101", 2016, "bfu")).isEqualTo("2");
    assertThat(antal("147", 2016, "bfu")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "bfu")).isEqualTo("3");
    assertThat(antal("landet", 2016, "i-alt")).isEqualTo("3");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2016", "2017");
  }

  @Test
  void afgoerelserEfterDetOpgjorteErIkkeMed() {
    verden.opgjort("2015-03-01", "2017-06-30");
    barn()
        .undersoegelse(101, "BFU", "2015-02-28")
        .undersoegelse(101, "BFU", "2017-06-30")
        .undersoegelse(101, "BFU", "2017-07-01");
    // Only what comes after the last day is left out; the first year is incomplete anyway.
    assertThat(antal("101", 2015, "bfu")).isEqualTo("1");
    assertThat(antal("101", 2017, "bfu")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "i-alt")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    barn().undersoegelse(101, "BFU", "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
