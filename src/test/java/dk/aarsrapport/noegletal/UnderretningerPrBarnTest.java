package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-pr-barn}. */
class UnderretningerPrBarnTest {
  private static final String ID = "underretninger-pr-barn";
  private final Lilleverden verden = new Lilleverden();

  private void barn(int underretninger) {
    Lilleverden.Barn barn = verden.barn("2008-05-05");
    for (int i = 0; i < underretninger; i++) {
      barn.underretning(101, "2016-03-01");
    }
  }

  @Test
  void gennemsnitOgFordeling() {
    barn(1);
    barn(1);
    barn(2);
    barn(3);
    barn(5);
    assertThat(verden.broek(ID, "101", "2016", "gennemsnit")).isEqualTo("12/5");
    assertThat(verden.vaerdi(ID, "101", "2016", "gennemsnit")).isEqualTo("2.4");
    assertThat(verden.broek(ID, "101", "2016", "1")).isEqualTo("2/5");
    assertThat(verden.broek(ID, "101", "2016", "2")).isEqualTo("1/5");
    assertThat(verden.broek(ID, "101", "2016", "3+")).isEqualTo("2/5");
    assertThat(verden.vaerdi(ID, "101", "2016", "3+")).isEqualTo("40");
  }

  @Test
  void ufoedteErIkkeMed() {
    barn(1);
    verden.ufoedt(101, "2016-03-01");
    assertThat(verden.broek(ID, "101", "2016", "gennemsnit")).isEqualTo("1/1");
  }

  @Test
  void hvertAarForSig() {
    verden.barn("2008-05-05").underretning(101, "2016-12-31").underretning(101, "2017-01-01");
    assertThat(verden.broek(ID, "101", "2016", "1")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "101", "2017", "1")).isEqualTo("1/1");
  }

  @Test
  void gruppenSamlerBarnetsUnderretninger() {
    verden.barn("2008-05-05").underretning(101, "2016-03-01").underretning(147, "2016-04-01");
    assertThat(verden.broek(ID, "101", "2016", "1")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "147", "2016", "1")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2016", "2")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2016", "gennemsnit")).isEqualTo("2/1");
  }

  @Test
  void aarUdenFoedteErIkkeBeregnet() {
    verden.ufoedt(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("1", "2", "2+", "3+", "gennemsnit");
    assertThat(verden.status(ID, "101", "2016", "gennemsnit")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", "3+")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarErUfuldstaendigt() {
    verden.opgjort("2015-01-01", "2016-06-30");
    barn(2);
    assertThat(verden.status(ID, "101", "2016", "2")).isEqualTo("ufuldstaendig");
    assertThat(verden.broek(ID, "101", "2016", "2")).isEqualTo("1/1");
  }

  @Test
  void toEllerFlereErToOgTreEllerFlere() {
    verden.barn("2008-05-05").underretning(101, "2016-02-01");
    for (int antal = 2; antal <= 3; antal++) {
      Lilleverden.Barn barn = verden.barn("2008-05-05");
      for (int nummer = 0; nummer < antal; nummer++) {
        barn.underretning(101, "2016-03-0" + (nummer + 1));
      }
    }
    assertThat(verden.broek(ID, "101", "2016", "2+")).isEqualTo("2/3");
  }
}
