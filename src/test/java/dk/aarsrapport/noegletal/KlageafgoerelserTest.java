package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Klageafgoerelse;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code klageafgoerelser}. */
class KlageafgoerelserTest {
  private static final String ID = "klageafgoerelser";
  private final Lilleverden verden = new Lilleverden();

  private void klage(int kommune, String instans, String udfald, int aar) {
    verden.raekke(
        "afgørelser",
        aar,
        new Klageafgoerelse(kommune, instans, udfald, aar),
        "instans",
        instans,
        "udfald",
        udfald);
  }

  @Test
  void instansOgUdfaldMedPct() {
    klage(101, "Ankestyrelsen", "Stadfæstet", 2016);
    klage(101, "Ankestyrelsen", "Stadfæstet", 2016);
    klage(101, "Ankestyrelsen", "Hjemvist", 2016);
    klage(101, "Byretten", "Hjemvist", 2016);
    klage(101, "Byretten", "Stadfæstet", 2017);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "Ankestyrelsen/Hjemvist",
            "Ankestyrelsen/Hjemvist-pct",
            "Ankestyrelsen/Stadfæstet",
            "Ankestyrelsen/Stadfæstet-pct",
            "Ankestyrelsen/i-alt",
            "Byretten/Hjemvist",
            "Byretten/Hjemvist-pct",
            "Byretten/i-alt",
            "i-alt/Hjemvist",
            "i-alt/Hjemvist-pct",
            "i-alt/Stadfæstet",
            "i-alt/Stadfæstet-pct",
            "i-alt/i-alt");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt", "i-alt")).isEqualTo("4");
    assertThat(verden.vaerdi(ID, "101", "2016", "Ankestyrelsen", "i-alt")).isEqualTo("3");
    assertThat(verden.broek(ID, "101", "2016", "Ankestyrelsen", "Stadfæstet-pct")).isEqualTo("2/3");
    assertThat(verden.broek(ID, "101", "2016", "i-alt", "Hjemvist-pct")).isEqualTo("2/4");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt", "Hjemvist-pct")).isEqualTo("50");
  }

  @Test
  void stavemaaderDerKunAfvigerIStoerrelseErEn() {
    klage(101, "ankestyrelsen", "stadfæstet", 2016);
    klage(101, "Ankestyrelsen", "STADFÆSTET", 2016);
    assertThat(verden.vaerdi(ID, "101", "2016", "Ankestyrelsen", "STADFÆSTET")).isEqualTo("2");
  }

  @Test
  void tomtUdfaldErUoplystOgTaellerMed() {
    klage(101, "Ankestyrelsen", "Stadfæstet", 2016);
    klage(101, "Ankestyrelsen", "", 2016);
    assertThat(verden.broek(ID, "101", "2016", "i-alt", "uoplyst-pct")).isEqualTo("1/2");
  }

  @Test
  void harIngenEtUdfaldErDeAlleUoplyst() {
    klage(101, "Ankestyrelsen", "", 2016);
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt", "i-alt")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "Ankestyrelsen", "uoplyst")).isEqualTo("1");
  }

  @Test
  void etAarUdenAfgoerelserErNul() {
    klage(101, "Ankestyrelsen", "Stadfæstet", 2015);
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("i-alt/i-alt");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt", "i-alt")).isEqualTo("0");
  }

  @Test
  void gruppenLaeggerSammen() {
    klage(101, "Ankestyrelsen", "Stadfæstet", 2016);
    klage(147, "Byretten", "Stadfæstet", 2016);
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "i-alt", "Stadfæstet")).isEqualTo("2");
    assertThat(verden.vaerdi(ID, "landet", "2016", "Byretten", "i-alt")).isEqualTo("1");
  }

  @Test
  void skraastregerINavneBlandesIkke() {
    klage(101, "a/b", "c", 2016);
    klage(101, "a", "b/c", 2016);
    klage(101, "a", "b/c", 2016);
    assertThat(verden.vaerdi(ID, "101", "2016", "a/b", "c")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "a", "b/c")).isEqualTo("2");
  }
}
