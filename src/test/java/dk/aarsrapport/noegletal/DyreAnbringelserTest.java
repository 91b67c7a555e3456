package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code dyre-anbringelser}. */
class DyreAnbringelserTest {
  private static final String ID = "dyre-anbringelser";
  private final Lilleverden verden = new Lilleverden();

  /** A child placed from the first day of 2016. */
  private Lilleverden.Barn anbragt() {
    return verden.barn("2008-05-05").indsats(101, "opholdssted", "2016-01-01", "");
  }

  private String antal(String omraade, int aar) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar));
  }

  @Test
  void enMillionErIkkeOver() {
    anbragt().postering(101, 2016, "1000000.01");
    anbragt().postering(101, 2016, "1000000.00");
    assertThat(antal("101", 2016)).isEqualTo("1");
  }

  @Test
  void aaretsPosteringerLaeggesSammen() {
    anbragt().postering(101, 2016, "900000").postering(101, 2016, "100000.01");
    anbragt().postering(101, 2016, "1200000").postering(101, 2016, "-200000");
    anbragt().postering(101, 2016, "600000").postering(101, 2017, "600000");
    assertThat(antal("101", 2016)).isEqualTo("1");
    assertThat(antal("101", 2017)).isEqualTo("0");
  }

  @Test
  void posteringerUdenBarnTaellerIkke() {
    anbragt().postering(101, 2016, "900000");
    verden.service(101, 2016, "5000000");
    assertThat(antal("101", 2016)).isEqualTo("0");
  }

  @Test
  void kunBoernAnbragtEnDagIAaret() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "2016-01-01")
        .postering(101, 2016, "2000000");
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "2015-12-31")
        .postering(101, 2016, "2000000");
    verden
        .barn("2008-05-05")
        .indsats(101, "familiebehandling", "2015-03-01", "")
        .postering(101, 2016, "2000000");
    verden.barn("2008-05-05").postering(101, 2016, "2000000");
    assertThat(antal("101", 2016)).isEqualTo("1");
  }

  @Test
  void egetVaerelseOgEftervaernUdenAldersgraense() {
    verden
        .barn("1996-05-05")
        .indsats(101, "eftervaern-doegnophold", "2016-03-01", "")
        .postering(101, 2016, "2000000");
    verden
        .barn("2000-05-05")
        .indsats(101, "eget-vaerelse", "2016-03-01", "")
        .postering(101, 2016, "2000000");
    assertThat(antal("101", 2016)).isEqualTo("2");
  }

  @Test
  void aaretsPriserOgsaaIFastePriser() {
    verden.pl(2016, "1").pl(2017, "50").prisniveau(2017);
    anbragt().postering(101, 2016, "900000");
    // 900,000 is 1,350,000 at the prices of 2017.
    assertThat(antal("101", 2016)).isEqualTo("0");
  }

  @Test
  void gruppenLaeggerKommunernesPosteringerSammen() {
    anbragt()
        .indsats(147, "opholdssted", "2016-07-01", "")
        .postering(101, 2016, "600000")
        .postering(147, 2016, "600000");
    assertThat(antal("101", 2016)).isEqualTo("0");
    assertThat(antal("147", 2016)).isEqualTo("0");
    assertThat(antal("gruppe:begge", 2016)).isEqualTo("1");
    assertThat(antal("landet", 2016)).isEqualTo("1");
  }

  @Test
  void anbragtIEnKommuneOgBetaltAfEnAnden() {
    anbragt().postering(147, 2016, "2000000");
    verden.harRaekker("indsatser", 147, 2016);
    anbragt().postering(101, 2016, "1");
    assertThat(antal("101", 2016)).isEqualTo("0");
    assertThat(antal("147", 2016)).isEqualTo("0");
    assertThat(antal("gruppe:begge", 2016)).isEqualTo("1");
  }

  @Test
  void aareneHarBaadeIndsatserOgPosteringer() {
    anbragt().postering(101, 2015, "1").postering(101, 2017, "2000000");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(antal("101", 2017)).isEqualTo("1");
  }

  @Test
  void posteringerUdenCprErIkkeBeregnet() {
    anbragt();
    verden.service(101, 2016, "2000000").service(101, 2017, "2000000");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2016")).contains("cpr");
  }

  @Test
  void udenPosteringerErDerEnTomRaekkeVedAaret() {
    anbragt();
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.aarsag(ID, "101", "2017")).contains("posteringer");
  }

  @Test
  void udenIndsatserErDerEnTomRaekkeVedAaret() {
    anbragt().postering(101, 2016, "2000000").postering(147, 2016, "2000000");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", "2017")).contains("indsatser");
  }

  @Test
  void deltDaekketAarErUfuldstaendigt() {
    verden.opgjort("2016-02-01", "2017-06-30");
    verden
        .barn("2008-05-05")
        .indsats(101, "opholdssted", "2015-01-01", "2016-01-31")
        .postering(101, 2016, "2000000");
    anbragt().postering(101, 2016, "2000000").postering(101, 2017, "2000000");
    assertThat(antal("101", 2016)).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ufuldstaendig");
  }
}
