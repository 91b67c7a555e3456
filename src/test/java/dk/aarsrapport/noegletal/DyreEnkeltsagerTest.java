package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code dyre-enkeltsager}: 25 pct. above 1,000 kr. and 50 above 2,000. */
class DyreEnkeltsagerTest {
  private static final String ID = "dyre-enkeltsager";
  private final Lilleverden verden =
      new Lilleverden()
          .refusionsgraenser(
              "2016-01-01;2017-12-30;3000;75",
              "2016-01-01;2017-12-31;2000;50",
              "2016-01-01;2017-12-31;1000;25");

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String tal(String omraade, String hvad) {
    return verden.vaerdi(ID, omraade, "2017", hvad);
  }

  @Test
  void hvertBarnVedHverGraenseOgHverDelMedSinProcent() {
    barn().postering(101, 2017, "1000");
    barn().postering(101, 2017, "700").postering(101, 2017, "500");
    barn().postering(101, 2017, "2600").postering(101, 2016, "900");
    verden
        .postering(101, 2017, "5.22.07", "", 2, "-400")
        .postering(101, 2017, "5.22.07", "", 1, "10")
        .postering(101, 2017, "5.22.07", "", 3, "-999");
    // 200 and 1000 at 25 pct., 600 at 50 pct.; the limit of 30 December does not hold
    assertThat(tal("101", "over-1000")).isEqualTo("2");
    assertThat(tal("101", "over-2000")).isEqualTo("1");
    assertThat(tal("101", "beregnet")).isEqualTo("600");
    assertThat(tal("101", "modtaget")).isEqualTo("390");
    assertThat(tal("101", "afvigelse")).isEqualTo("-210");
    assertThat(verden.enhed(ID, "101", "2017", "over-1000")).isEqualTo("antal");
    assertThat(verden.raekker(ID, "101", "2017")).hasSize(5);
    assertThat(verden.vaerdi(ID, "101", "2016", "over-1000")).isEqualTo("0");
  }

  @Test
  void gruppenErSummenOgSlaarIkkeKommunersUdgifterSammen() {
    barn().postering(101, 2017, "900").postering(147, 2017, "1200");
    assertThat(tal("101", "over-1000")).isEqualTo("0");
    assertThat(tal("147", "beregnet")).isEqualTo("50");
    assertThat(tal("gruppe:begge", "over-1000")).isEqualTo("1");
    assertThat(tal("landet", "beregnet")).isEqualTo("50");
  }

  @Test
  void udenGraenserEllerUdenCprErAaretIkkeBeregnet() {
    barn().postering(101, 2015, "5000").postering(101, 2017, "1200");
    verden.service(147, 2017, "1200");
    assertThat(verden.raekker(ID, "101", "2015"))
        .containsExactly("afvigelse", "beregnet", "modtaget");
    assertThat(verden.aarsag(ID, "101", "2015", "beregnet"))
        .isEqualTo("der er ingen refusionsgrænser for 2015 i tabellen refusionsgraenser");
    assertThat(verden.aarsag(ID, "147", "2017", "over-1000"))
        .isEqualTo("ingen posteringer med cpr i 2017 for Kommune 147");
    assertThat(verden.raekker(ID, "gruppe:begge", "2017")).hasSize(5);
    assertThat(verden.status(ID, "gruppe:begge", "2017", "modtaget")).isEqualTo("ikke-beregnet");
    assertThat(tal("101", "over-1000")).isEqualTo("1");
  }

  @Test
  void faaBoernOgDeresRefusionSkjules() {
    for (int i = 0; i < 9; i++) {
      barn().postering(101, 2017, i < 3 ? "2500" : "1500");
    }
    verden.postering(101, 2017, "5.22.07", "", 2, "-400");
    assertThat(tal("101", "over-2000")).isEqualTo("3");
    assertThat(verden.offentligt(ID, "101", "2017"))
        .contains("modtaget")
        .doesNotContain("over-2000", "beregnet", "afvigelse");
  }

  @Test
  void faaMellemToGraenserKanIkkeTraekkesUd() {
    for (int i = 0; i < 9; i++) {
      barn().postering(101, 2017, i < 7 ? "2500" : "1500");
    }
    assertThat(verden.offentligt(ID, "101", "2017").containsAll(List.of("over-1000", "over-2000")))
        .isFalse();
  }

  /** What is repaid counts, and a child that it brings to the limit is not above it. */
  @Test
  void enRettelseKanBringeEtBarnNedPaaGraensen() {
    barn().postering(101, 2017, "1200").postering(101, 2017, "-200");
    barn().postering(101, 2017, "3000").postering(101, 2017, "-999");
    // 1 at 50 pct. over 2000, and 1000 at 25 pct. below it
    assertThat(tal("101", "over-1000")).isEqualTo("1");
    assertThat(tal("101", "over-2000")).isEqualTo("1");
    assertThat(tal("101", "beregnet")).isEqualTo("250.5");
  }

  /** Eight have 255 each, the ninth 99.250: what is computed is that child's. */
  @Test
  void refusionSomEtBarnHarDetMesteAfSkjules() {
    for (int i = 0; i < 8; i++) {
      barn().postering(101, 2017, "2010");
    }
    barn().postering(101, 2017, "200000");
    assertThat(tal("101", "beregnet")).isEqualTo("101290");
    assertThat(verden.offentligt(ID, "101", "2017"))
        .contains("over-1000", "over-2000", "modtaget")
        .doesNotContain("beregnet", "afvigelse");
  }
}
