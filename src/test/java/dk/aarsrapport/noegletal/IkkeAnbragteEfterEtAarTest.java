package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code ikke-anbragte-efter-et-aar}. */
class IkkeAnbragteEfterEtAarTest {
  private static final String ID = "ikke-anbragte-efter-et-aar";
  private final Lilleverden verden =
      new Lilleverden()
          .skaeringsdatoer("2015-12-31", "2016-02-29", "2017-01-31", "2018-01-31")
          .harRaekker("indsatser", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  @Test
  void denDerErHjemmeEtAarEfterTaeller() {
    barn().indsats(101, "plejefamilie", "2016-01-31", "2017-01-30");
    barn().indsats(101, "plejefamilie", "2015-01-01", "2017-01-31");
    barn().indsats(101, "plejefamilie", "2016-02-01", "2016-02-02");
    barn()
        .indsats(101, "opholdssted", "2015-06-01", "2016-02-15")
        .indsats(101, "raadgivning", "2016-02-16", "");
    assertThat(verden.broek(ID, "101", "2017-01-31")).isEqualTo("2/3");
    assertThat(verden.vaerdi(ID, "101", "2017-01-31")).isEqualTo("66.6667");
  }

  @Test
  void denDerHarVaeretHjemmeImensErAnbragt() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-03-31")
        .indsats(101, "eget-vaerelse", "2017-01-31", "");
    assertThat(verden.broek(ID, "101", "2017-01-31")).isEqualTo("0/1");
  }

  @Test
  void etAarFoerSkuddagenErDen28() {
    barn().indsats(101, "plejefamilie", "2015-02-28", "2015-02-28");
    barn().indsats(101, "plejefamilie", "2015-03-01", "2015-12-31");
    assertThat(verden.broek(ID, "101", "2016-02-29")).isEqualTo("1/1");
  }

  @Test
  void ingenAnbragteDengangErIkkeBeregnet() {
    barn().indsats(101, "plejefamilie", "2017-01-01", "");
    assertThat(verden.status(ID, "101", "2017-01-31")).isEqualTo("ikke-beregnet");
  }

  @Test
  void datoenOgAaretFoerSkalVaereDaekket() {
    barn().indsats(101, "plejefamilie", "2014-01-01", "2014-12-31");
    assertThat(verden.status(ID, "101", "2015-12-31")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2018-01-31")).isEqualTo("for-nyt");
  }

  @Test
  void enFlytningErIkkeHjemmeForGruppen() {
    verden.harRaekker("indsatser", 147, 2015);
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-06-30")
        .indsats(147, "plejefamilie", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", "2017-01-31")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2017-01-31")).isEqualTo("0/1");
  }
}
