package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-underretter}. */
class UnderretningerUnderretterTest {
  private static final String ID = "underretninger-underretter";
  private final Lilleverden verden = new Lilleverden();

  private void underretning(int kommune, String modtaget, String gruppe, String underretter) {
    verden
        .barn("2008-05-05")
        .underretning(kommune, modtaget, Map.of("gruppe", gruppe, "underretter", underretter));
  }

  private String andel(String omraade, String... kategorier) {
    return verden.broek(ID, omraade, "2016", kategorier);
  }

  @Test
  void gruppeOgUnderretterBeggeAfAlle() {
    underretning(101, "2016-01-01", "Fagfolk", "Skole");
    underretning(101, "2016-12-31", "Fagfolk", "Skole");
    underretning(101, "2016-03-01", "Fagfolk", "Politi");
    underretning(101, "2016-03-01", "Private", "Nabo");
    underretning(101, "2017-01-01", "Private", "Familie");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("Fagfolk", "Fagfolk/Politi", "Fagfolk/Skole", "Private", "Private/Nabo");
    assertThat(andel("101", "Fagfolk")).isEqualTo("3/4");
    assertThat(andel("101", "Fagfolk", "Skole")).isEqualTo("2/4");
    assertThat(andel("101", "Fagfolk", "Politi")).isEqualTo("1/4");
    assertThat(andel("101", "Private", "Nabo")).isEqualTo("1/4");
    assertThat(verden.vaerdi(ID, "101", "2016", "Fagfolk")).isEqualTo("75");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("Private", "Private/Familie");
  }

  @Test
  void fritekstMedSkraastregEllerVoresEgneOrdStoederIkkeSammenMedAndet() {
    underretning(101, "2016-03-01", "Skole", "SFO");
    underretning(101, "2016-03-01", "Skole/SFO", "Lærer");
    underretning(101, "2016-03-01", "alle", "alle");
    assertThat(andel("101", "Skole")).isEqualTo("1/3");
    assertThat(andel("101", "Skole", "SFO")).isEqualTo("1/3");
    assertThat(andel("101", "Skole/SFO")).isEqualTo("1/3");
    assertThat(andel("101", "alle", "alle")).isEqualTo("1/3");
  }

  @Test
  void sammeUnderretterIToGrupperErTo() {
    underretning(101, "2016-03-01", "Fagfolk", "Andre");
    underretning(101, "2016-03-01", "Private", "Andre");
    assertThat(andel("101", "Fagfolk", "Andre")).isEqualTo("1/2");
    assertThat(andel("101", "Private", "Andre")).isEqualTo("1/2");
  }

  @Test
  void uoplystTaellerMedIAlle() {
    underretning(101, "2016-03-01", "Fagfolk", "Skole");
    verden
        .barn("2008-05-05")
        .underretning(101, "2016-03-01", Map.of("gruppe", "Fagfolk"))
        .underretning(101, "2016-03-01", Map.of("underretter", "Skole"))
        .underretning(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "Fagfolk",
            "Fagfolk/Skole",
            "Fagfolk/uoplyst",
            "uoplyst",
            "uoplyst/Skole",
            "uoplyst/uoplyst");
    assertThat(andel("101", "Fagfolk")).isEqualTo("2/4");
    assertThat(andel("101", "uoplyst")).isEqualTo("2/4");
    assertThat(andel("101", "uoplyst", "uoplyst")).isEqualTo("1/4");
  }

  @Test
  void stavemaaderMedForskelligStoerrelseErEn() {
    underretning(101, "2016-03-01", "fagfolk", "skole");
    underretning(101, "2016-03-01", "Fagfolk", "SKOLE");
    underretning(101, "2016-03-01", "FagFolk", "Skole");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("FagFolk", "FagFolk/SKOLE");
    assertThat(andel("101", "FagFolk", "SKOLE")).isEqualTo("3/3");
  }

  @Test
  void ufoedteTaeller() {
    verden.ufoedt(101, "2016-03-01", Map.of("gruppe", "Fagfolk", "underretter", "Jordemoder"));
    assertThat(andel("101", "Fagfolk", "Jordemoder")).isEqualTo("1/1");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    underretning(101, "2016-03-01", "Fagfolk", "Skole");
    underretning(147, "2016-03-01", "Fagfolk", "Skole");
    underretning(147, "2016-03-01", "Private", "Nabo");
    assertThat(andel("147", "Fagfolk", "Skole")).isEqualTo("1/2");
    assertThat(andel("gruppe:begge", "Fagfolk", "Skole")).isEqualTo("2/3");
    assertThat(andel("landet", "Private")).isEqualTo("1/3");
  }

  @Test
  void enTomKolonneErIkkeBeregnet() {
    verden.barn("2008-05-05").underretning(101, "2016-03-01", Map.of("gruppe", "Fagfolk"));
    verden.barn("2008-05-05").underretning(147, "2016-03-01", Map.of("underretter", "Skole"));
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2016")).contains("underretter");
    assertThat(verden.aarsag(ID, "147", "2016")).contains("gruppe");
    assertThat(verden.status(ID, "gruppe:begge", "2016")).isEqualTo("ikke-beregnet");
  }

  @Test
  void aarUdenUnderretningerHarEnTomRaekke() {
    underretning(101, "2016-03-01", "Fagfolk", "Skole");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarErUfuldstaendigtOgSenereRaekkerErIkkeMed() {
    verden.opgjort("2015-01-01", "2016-06-30");
    underretning(101, "2016-06-30", "Fagfolk", "Skole");
    underretning(101, "2016-07-01", "Private", "Nabo");
    assertThat(andel("101", "Fagfolk")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2016", "Fagfolk", "Skole")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    underretning(101, "2016-03-01", "Fagfolk", "Skole");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
