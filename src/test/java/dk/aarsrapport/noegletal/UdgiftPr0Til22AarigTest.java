package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code udgift-pr-0-22-aarig}. */
class UdgiftPr0Til22AarigTest {
  private static final String ID = "udgift-pr-0-22-aarig";
  private final Lilleverden verden = new Lilleverden();

  /** Ten of each age from 0 to 22: 230. */
  private void unge(int kommune, int aar) {
    for (int alder = 0; alder <= 22; alder++) {
      verden.boernetal(kommune, aar, alder, 10);
    }
  }

  private String kr(String gruppe) {
    return verden.vaerdi(ID, "101", "2016", gruppe);
  }

  @Test
  void nettoAfServiceDeltMedDeUnge() {
    unge(101, 2016);
    verden
        .boernetal(101, 2016, 23, 999)
        .postering(101, 2016, "5.28.22", "001", 1, "2300")
        .postering(101, 2016, "5.28.22", "001", 2, "-230")
        .postering(101, 2016, "5.28.22", "001", 3, "7")
        .postering(101, 2016, "5.28.21", "005", 1, "460")
        .postering(101, 2016, "5.28.23", "", 1, "23")
        .postering(101, 2016, "6.45.58", "", 1, "5000")
        .postering(101, 2016, "5.22.07", "", 2, "-600");
    assertThat(kr("anbringelser")).isEqualTo("9");
    assertThat(kr("aflastning")).isEqualTo("2");
    assertThat(kr("oevrige")).isEqualTo("0.1");
    assertThat(kr("forebyggende")).isEqualTo("0");
    assertThat(kr("i-alt")).isEqualTo("11.1");
    assertThat(verden.broek(ID, "101", "2016", "i-alt")).isEqualTo("2553/230");
    assertThat(verden.raekker(ID, "101", "2016")).hasSize(6);
  }

  @Test
  void alleMaalgrupperErMed() {
    unge(101, 2016);
    verden.maalgrupper("social").postering(101, 2016, "5.28.23", "001", 1, "2300");
    assertThat(kr("handicapinstitution")).isEqualTo("10");
    assertThat(kr("i-alt")).isEqualTo("10");
  }

  @Test
  void gruppenDelerMedAlleMedlemmersUnge() {
    unge(101, 2016);
    unge(147, 2016);
    verden.service(101, 2016, "2300").service(147, 2016, "0");
    assertThat(kr("i-alt")).isEqualTo("10");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "i-alt")).isEqualTo("5");
  }

  @Test
  void fastePriserOgManglendeUngeEllerPris() {
    unge(101, 2016);
    unge(101, 2014);
    verden
        .prisniveau(2017)
        .pl(2015, "1")
        .pl(2016, "1")
        .pl(2017, "10")
        .service(101, 2014, "2300")
        .service(101, 2015, "2300")
        .service(101, 2016, "2300");
    assertThat(kr("anbringelser")).isEqualTo("11");
    assertThat(verden.aarsag(ID, "101", "2014", "i-alt")).isEqualTo("prisindekset mangler 2014");
    assertThat(verden.aarsag(ID, "101", "2015", "i-alt"))
        .isEqualTo("befolkningstal for 0-22-årige mangler for 2015");
    assertThat(verden.raekker(ID, "101", "2015")).hasSize(6);
  }
}
