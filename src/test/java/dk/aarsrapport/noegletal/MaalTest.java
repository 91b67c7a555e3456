package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code maal}. */
class MaalTest {
  private static final String ID = "maal";
  private static final String UNDER_8 = "underretninger-alder/under-8-aar";
  private final Lilleverden verden = new Lilleverden();

  /** One of two notifications in 2016 is about a child under 8; nobody is placed. */
  @BeforeEach
  void underretninger() {
    verden.barn("2010-01-01").underretning(101, "2016-03-01");
    verden.barn("2005-01-01").underretning(101, "2016-03-01");
  }

  private void maal(String periode, String retning, String vaerdi) {
    verden.maal(101, "underretninger-alder", "under-8-aar", periode, retning, vaerdi);
  }

  @Test
  void vaerdiMaalOgOpfyldt() {
    maal("2016", "mindst", "50");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(UNDER_8 + "/maal", UNDER_8 + "/opfyldt", UNDER_8 + "/vaerdi");
    assertThat(verden.broek(ID, "101", "2016", UNDER_8, "vaerdi")).isEqualTo("1/2");
    assertThat(verden.vaerdi(ID, "101", "2016", UNDER_8, "vaerdi")).isEqualTo("50");
    assertThat(verden.vaerdi(ID, "101", "2016", UNDER_8, "maal")).isEqualTo("50");
    assertThat(verden.vaerdi(ID, "101", "2016", UNDER_8, "opfyldt")).isEqualTo("1");
  }

  @Test
  void retningenAfgoerHvadDerErOpfyldt() {
    verden.maal(101, "underretninger", "i-alt", "2016", "hoejst", "2");
    verden.maal(101, "underretninger-alder", "under-8-aar", "2016", "mindst", "50.1");
    verden.maal(101, "underretninger-alder", "11", "2016", "hoejst", "0.5");
    assertThat(verden.vaerdi(ID, "101", "2016", "underretninger/i-alt", "opfyldt")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", UNDER_8, "opfyldt")).isEqualTo("0");
    assertThat(verden.vaerdi(ID, "101", "2016", "underretninger-alder/11", "opfyldt"))
        .isEqualTo("0");
  }

  @Test
  void statusFoelgerNoegletallet() {
    verden.opgjort("2015-01-01", "2016-06-30");
    maal("2016", "mindst", "50");
    verden.maal(101, "anbragte", "", "2016-01-31", "hoejst", "3");
    assertThat(verden.status(ID, "101", "2016", UNDER_8, "opfyldt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", UNDER_8, "maal")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2016-01-31", "anbragte", "vaerdi"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2016-01-31", "anbragte", "vaerdi")).contains("indsatser");
  }

  @Test
  void ukendtPeriodeEllerKategoriErIkkeBeregnet() {
    maal("2021", "mindst", "50");
    verden.maal(101, "underretninger-alder", "under-9-aar", "2016", "mindst", "50");
    assertThat(verden.status(ID, "101", "2021", UNDER_8, "opfyldt")).isEqualTo("ikke-beregnet");
    assertThat(verden.vaerdi(ID, "101", "2021", UNDER_8, "maal")).isEqualTo("50");
    assertThat(verden.status(ID, "101", "2016", "underretninger-alder/under-9-aar", "vaerdi"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void udenTalHarMaaletKategoriensEnhed() {
    verden.maal(101, "opfoelgning", "til-tiden", "2016", "mindst", "80");
    verden.maal(101, "underretninger-pr-barn", "2", "2021", "hoejst", "10");
    assertThat(verden.enhed(ID, "101", "2016", "opfoelgning/til-tiden", "maal")).isEqualTo("pct");
    assertThat(verden.enhed(ID, "101", "2021", "underretninger-pr-barn/2", "maal"))
        .isEqualTo("pct");
  }

  @Test
  void kunKommunenHarMaalet() {
    maal("2016", "mindst", "50");
    assertThat(verden.perioder(ID, "147")).isEmpty();
    assertThat(verden.perioder(ID, "gruppe:begge")).isEmpty();
    assertThat(verden.perioder(ID, "landet")).isEmpty();
  }

  @Test
  void maaletStaarSidst() {
    assertThat(Katalog.ALLE.get(Katalog.ALLE.size() - 1)).isInstanceOf(Maal.class);
  }

  @Test
  void detSkjulteRoebesIkke() {
    maal("2016", "mindst", "50");
    Resultater offentlige =
        Diskretion.offentlige(verden.grundresultater(), 5, Set.of("101"), Map.of());
    for (String hvad : Set.of("vaerdi", "opfyldt")) {
      assertThat(offentlige.find(new Noegle(ID, "101", "2016", UNDER_8, hvad)))
          .get()
          .satisfies(r -> assertThat(r.status()).isEqualTo(Status.DISKRETIONERET))
          .satisfies(r -> assertThat(r.vaerdi()).isNull());
    }
    assertThat(offentlige.find(new Noegle(ID, "101", "2016", UNDER_8, "maal")).get().vaerdi())
        .isEqualByComparingTo(BigDecimal.valueOf(50));
  }

  @Test
  void udenUnderkategoriGaelderMaaletKategoriensEneste() {
    verden.service(101, 2016, "1000");
    verden.maal(101, "udgifter", "service", "2016", "hoejst", "1000");
    verden.maal(101, "underretninger-underretter", "Skole", "2016", "hoejst", "1000");
    assertThat(verden.vaerdi(ID, "101", "2016", "udgifter/service", "vaerdi")).isEqualTo("1000");
    assertThat(verden.vaerdi(ID, "101", "2016", "udgifter/service", "opfyldt")).isEqualTo("1");
    assertThat(verden.aarsag(ID, "101", "2016", "underretninger-underretter/Skole", "vaerdi"))
        .isEqualTo("nøgletallet har intet tal for kategorien i perioden");
  }

  @Test
  void maaletHedderSomDetTalDetErFor() {
    Definition maal = Katalog.noegletal(ID).definition();
    assertThat(maal.etiket("udgifter/service/netto"))
        .isEqualTo("Udgifter til børn og unge med særlige behov: Service, Netto");
    assertThat(maal.etiket("sager-pr-raadgiver/gennemsnit/Team Nord/Syd"))
        .isEqualTo("Sager pr. rådgiver: Gennemsnit, Team Nord/Syd");
    assertThat(maal.etiket("underretninger-aarsag/Misbrug"))
        .isEqualTo("Årsager til underretninger: Misbrug");
    assertThat(maal.etiket("klageafgoerelser/i-alt/Stadfæstet-pct"))
        .endsWith("I alt, Stadfæstet, pct.");
  }
}
