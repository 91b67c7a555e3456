package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code bevaegelsesmatrix}. */
class BevaegelsesmatrixTest {
  private static final String ID = "bevaegelsesmatrix";
  private static final String D = "2017-01-31";
  private final Lilleverden verden = new Lilleverden();

  private String boern(String omraade, String foer, String nu) {
    return verden.vaerdi(ID, omraade, D, foer, nu);
  }

  @Test
  void hoejesteTrinFoerOgNu() {
    verden
        .barn("2008-05-05")
        .indsats(101, "raadgivning", "2015-03-01", "")
        .indsats(101, "kontaktperson", "2016-01-31", "2016-01-31")
        .indsats(101, "netvaerksplejefamilie", "2017-01-31", "");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2016-02-01", "");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "2017-01-30");
    assertThat(boern("101", "3", "4")).isEqualTo("1");
    assertThat(boern("101", "5", "5")).isEqualTo("1");
    assertThat(boern("101", "0", "6")).isEqualTo("1");
    assertThat(boern("101", "2", "0")).isEqualTo("1");
    assertThat(boern("101", "6", "6")).isEqualTo("0");
  }

  @Test
  void helListeUdenNulTilNul() {
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.raekker(ID, "101", D))
        .hasSize(50)
        .contains("0/2", "2/0", "6/6", "0/op", "6/ned", "6/samme")
        .doesNotContain("0/0", "1/1", "0/ned", "0/samme", "6/op");
  }

  @Test
  void eftervaernErIntetTrin() {
    verden
        .barn("1998-01-01")
        .indsats(101, "opholdssted", "2015-03-01", "2016-06-30")
        .indsats(101, "eftervaern-doegnophold", "2016-07-01", "");
    assertThat(boern("101", "6", "0")).isEqualTo("1");
  }

  @Test
  void egetVaerelseErTrinTre() {
    verden.barn("1999-05-05").indsats(101, "eget-vaerelse", "2015-03-01", "");
    assertThat(boern("101", "3", "3")).isEqualTo("1");
  }

  @Test
  void flyttetBarnStaarEnGangIGruppen() {
    verden
        .barn("2008-05-05")
        .indsats(101, "kontaktperson", "2015-03-01", "2016-06-30")
        .indsats(147, "netvaerksplejefamilie", "2016-07-01", "");
    assertThat(boern("101", "3", "0")).isEqualTo("1");
    assertThat(boern("147", "0", "4")).isEqualTo("1");
    assertThat(boern("gruppe:begge", "3", "4")).isEqualTo("1");
    assertThat(boern("gruppe:begge", "3", "0")).isEqualTo("0");
    assertThat(boern("gruppe:begge", "0", "4")).isEqualTo("0");
  }

  @Test
  void etAarTilbageTilFoersteOpgjorteDagErBeregnet() {
    verden.opgjort("2016-01-31", "2017-12-31");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.status(ID, "101", "2016-01-31", "2", "2")).isEqualTo("ikke-beregnet");
    assertThat(boern("101", "2", "2")).isEqualTo("1");
  }

  @Test
  void vejeneErSummenAfCellerne() {
    String[][] veje = {
      {"raadgivning", "plejefamilie"},
      {"raadgivning", "familiebehandling"},
      {"raadgivning", "raadgivning"},
      {"familiebehandling", "raadgivning"}
    };
    for (String[] vej : veje) {
      verden
          .barn("2008-05-05")
          .indsats(101, vej[0], "2015-03-01", "2016-06-30")
          .indsats(101, vej[1], "2016-07-01", "");
    }
    assertThat(boern("101", "2", "op")).isEqualTo("2");
    assertThat(boern("101", "2", "samme")).isEqualTo("1");
    assertThat(boern("101", "2", "ned")).isEqualTo("0");
    assertThat(boern("101", "3", "ned")).isEqualTo("1");
  }
}
