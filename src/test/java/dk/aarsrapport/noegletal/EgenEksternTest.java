package dk.aarsrapport.noegletal;

import static dk.aarsrapport.forloeb.Indsats.Leverandoertype.EGEN;
import static dk.aarsrapport.forloeb.Indsats.Leverandoertype.EKSTERN;
import static dk.aarsrapport.forloeb.Indsats.Leverandoertype.UOPLYST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code egen-ekstern}. */
class EgenEksternTest {
  private static final String ID = "egen-ekstern";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  /** Children in own and in external offers. */
  private String boern(String omraade, String type) {
    return verden.vaerdi(ID, omraade, "2016", type, "egen")
        + " "
        + verden.vaerdi(ID, omraade, "2016", type, "ekstern");
  }

  @Test
  void etBarnKanVaereIBeggeMenKunEnGangIHver() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-31", EGEN)
        .indsats(101, "plejefamilie", "2016-06-01", "2016-06-30", EGEN)
        .indsats(101, "plejefamilie", "2016-02-01", "2016-02-29", EKSTERN)
        .indsats(101, "raadgivning", "2016-01-01", "", EGEN);
    barn().indsats(101, "plejefamilie", "2015-01-01", "2016-01-01", EKSTERN);
    assertThat(boern("101", "plejefamilie")).isEqualTo("1 2");
    assertThat(boern("101", "raadgivning")).isEqualTo("1 0");
    assertThat(boern("101", "i-alt")).isEqualTo("1 2");
  }

  @Test
  void uoplystSkrivesHvorDetForekommer() {
    barn().indsats(101, "plejefamilie", "2016-01-01", "2016-01-31", EGEN);
    barn().indsats(101, "opholdssted", "2016-01-01", "2016-01-31", UOPLYST);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "i-alt/egen",
            "i-alt/ekstern",
            "i-alt/uoplyst",
            "opholdssted/egen",
            "opholdssted/ekstern",
            "opholdssted/uoplyst",
            "plejefamilie/egen",
            "plejefamilie/ekstern");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt", "uoplyst")).isEqualTo("1");
  }

  @Test
  void kontaktpersonIEftervaernErIngenAfDeToNoegletalsTyper() {
    verden
        .barn("1996-05-05")
        .indsats(101, "eftervaern-kontaktperson", "2016-01-01", "", EGEN)
        .indsats(101, "eftervaern-doegnophold", "2016-12-31", "", EKSTERN);
    assertThat(boern("101", "i-alt")).isEqualTo("0 1");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "eftervaern-doegnophold/egen",
            "eftervaern-doegnophold/ekstern",
            "i-alt/egen",
            "i-alt/ekstern");
  }

  @Test
  void gruppenTaellerBarnetEnGang() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-31", EGEN)
        .indsats(147, "plejefamilie", "2016-02-01", "2016-03-31", EGEN);
    assertThat(boern("gruppe:begge", "plejefamilie")).isEqualTo("1 0");
  }

  @Test
  void udenKolonnenErDetIkkeBeregnet() {
    barn().indsats(101, "plejefamilie", "2016-01-01", "2016-01-31", UOPLYST);
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("i-alt/egen", "i-alt/ekstern");
    assertThat(verden.status(ID, "101", "2016", "i-alt", "egen")).isEqualTo("ikke-beregnet");
  }
}
