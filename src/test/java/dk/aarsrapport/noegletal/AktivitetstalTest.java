package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Aktivitet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code aktivitetstal}. */
class AktivitetstalTest {
  private static final String ID = "aktivitetstal";
  private final Lilleverden verden = new Lilleverden();

  private void tal(
      int kommune, String periode, String emne, String kategori, int antal, Integer grundlag) {
    verden.raekke(
        ID,
        Integer.parseInt(periode.substring(0, 4)),
        new Aktivitet(
            kommune, periode, emne, kategori, "", "antal", antal * Aktivitet.EN, grundlag),
        "emne",
        emne,
        "kategori",
        kategori);
  }

  /** A number of 2016 about Trivsel. */
  private void trivsel(
      int kommune, String kategori, String koen, String enhed, String tal, Integer grundlag) {
    long dele = new BigDecimal(tal).movePointRight(6).longValueExact();
    verden.raekke(
        ID,
        2016,
        new Aktivitet(kommune, "2016", "Trivsel", kategori, koen, enhed, dele, grundlag),
        "emne",
        "Trivsel",
        "kategori",
        kategori,
        "køn",
        koen);
  }

  private String vaerdi(String omraade, String underkategori) {
    return verden.vaerdi(ID, omraade, "2016", "Trivsel", underkategori);
  }

  private String aarsag(String omraade, String underkategori) {
    return verden.aarsag(ID, omraade, "2016", "Trivsel", underkategori);
  }

  @Test
  void talletGengivesForSinPeriode() {
    tal(101, "2011", "Fødsler", "Alle", 298, null);
    tal(101, "2016-04", "Fødsler", "Alle", 21, null);
    tal(101, "2015/16", "Skolebørn", "Behovsbørn", 311, 2939);
    assertThat(verden.perioder(ID, "101")).containsExactly("2011", "2015/16", "2016-04");
    assertThat(verden.vaerdi(ID, "101", "2011", "Fødsler", "Alle")).isEqualTo("298");
    assertThat(verden.raekker(ID, "101", "2011")).containsExactly("Fødsler/Alle");
    assertThat(verden.broek(ID, "101", "2015/16", "Skolebørn", "Behovsbørn-pct"))
        .isEqualTo("311/2939");
    assertThat(verden.vaerdi(ID, "101", "2015/16", "Skolebørn", "Behovsbørn-pct"))
        .isEqualTo("10.5818");
  }

  @Test
  void flereRaekkerOmDetSammeLaeggesSammen() {
    tal(101, "2016", "Fødsler", "Alle", 3, 10);
    tal(101, "2016", "fødsler", "ALLE", 2, 40);
    assertThat(verden.broek(ID, "101", "2016", "Fødsler", "ALLE-pct")).isEqualTo("5/50");
  }

  @Test
  void grundlagINogleRaekkerGiverIngenPct() {
    tal(101, "2016", "Fødsler", "Alle", 3, 10);
    tal(101, "2016", "Fødsler", "Alle", 2, null);
    assertThat(verden.vaerdi(ID, "101", "2016", "Fødsler", "Alle")).isEqualTo("5");
    assertThat(verden.status(ID, "101", "2016", "Fødsler", "Alle-pct")).isEqualTo("ikke-beregnet");
  }

  @Test
  void grundlagNulErIkkeBeregnet() {
    tal(101, "2016", "Fødsler", "Alle", 0, 0);
    assertThat(verden.status(ID, "101", "2016", "Fødsler", "Alle-pct")).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenKraeverEmnetFraAlleKommuner() {
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    tal(147, "2016", "Fødsler", "Tvillinger", 4, null);
    tal(101, "2016", "Skolebørn", "Alle", 9, 90);
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "Fødsler", "Alle")).isEqualTo("3");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "Fødsler", "Tvillinger")).isEqualTo("4");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "Skolebørn", "Alle"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "Skolebørn", "Alle-pct"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void periodeDerIkkeErUdloebetErUfuldstaendig() {
    verden.opgjort("2015-01-01", "2016-06-30");
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    tal(101, "2016-06", "Fødsler", "Alle", 3, null);
    tal(101, "2013", "Fødsler", "Alle", 3, null);
    assertThat(verden.status(ID, "101", "2016", "Fødsler", "Alle")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016-06", "Fødsler", "Alle")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2013", "Fødsler", "Alle")).isEqualTo("ok");
  }

  @Test
  void udenFilErDerEnRaekkeIRapportaaret() {
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void talletStaarISinEnhedMedSineDecimaler() {
    trivsel(101, "Årsværk", "", "antal", "12.5", 50);
    trivsel(101, "Fravær", "", "pct", "8.25", 200);
    trivsel(101, "Skala", "", "gennemsnit", "3.604", 10);
    trivsel(101, "Udgift", "", "kr", "1270.25", 7);
    trivsel(101, "Vækst", "", "indeks", "103.5", null);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "Trivsel/Fravær",
            "Trivsel/Skala",
            "Trivsel/Udgift",
            "Trivsel/Vækst",
            "Trivsel/Årsværk",
            "Trivsel/Årsværk-pct");
    assertThat(vaerdi("101", "Årsværk")).isEqualTo("12.5");
    assertThat(vaerdi("101", "Årsværk-pct")).isEqualTo("25");
    assertThat(vaerdi("101", "Fravær")).isEqualTo("8.25");
    assertThat(verden.broek(ID, "101", "2016", "Trivsel", "Fravær")).isEqualTo("16.5/200");
    assertThat(verden.enhed(ID, "101", "2016", "Trivsel", "Fravær")).isEqualTo("pct");
    assertThat(verden.broek(ID, "101", "2016", "Trivsel", "Skala")).isEqualTo("36.04/10");
    assertThat(vaerdi("101", "Udgift")).isEqualTo("1270.25");
    assertThat(vaerdi("101", "Vækst")).isEqualTo("103.5");
    assertThat(verden.enhed(ID, "101", "2016", "Trivsel", "Vækst")).isEqualTo("indeks");
  }

  @Test
  void pctLaeggesAldrigSammenHverkenIEnKommuneEllerEnGruppe() {
    trivsel(101, "Fravær", "", "pct", "8", null);
    trivsel(147, "Fravær", "", "pct", "9", null);
    trivsel(101, "Skala", "", "indeks", "8", null);
    trivsel(101, "Skala", "", "indeks", "9", null);
    trivsel(101, "Udgift", "", "kr", "8.10", null);
    trivsel(147, "Udgift", "", "kr", "9.25", null);
    assertThat(vaerdi("101", "Fravær")).isEqualTo("8");
    assertThat(aarsag("gruppe:begge", "Fravær")).contains("pct. kan ikke lægges sammen");
    assertThat(aarsag("101", "Skala")).contains("indeks kan ikke lægges sammen");
    assertThat(vaerdi("gruppe:begge", "Udgift")).isEqualTo("17.35");
  }

  /** One member's mean is not the group's. */
  @Test
  void etGennemsnitFraEtEnesteMedlemErIkkeGruppens() {
    trivsel(101, "Skala", "", "gennemsnit", "3.5", null);
    trivsel(147, "Rygere", "", "antal", "9", null);
    assertThat(vaerdi("101", "Skala")).isEqualTo("3.5");
    assertThat(aarsag("gruppe:begge", "Skala")).contains("flere kommuner");
    assertThat(vaerdi("gruppe:begge", "Rygere")).isEqualTo("9");
  }

  @Test
  void raekkerOmDetSammeMedHverSinEnhedErIkkeBeregnet() {
    trivsel(101, "Fravær", "", "pct", "8", null);
    trivsel(101, "Fravær", "", "antal", "9", null);
    assertThat(aarsag("101", "Fravær")).contains("forskellige enheder");
  }

  @Test
  void koenStaarForSigOgLaeggesIkkeTilAlle() {
    trivsel(101, "Rygere", "", "antal", "10", 100);
    trivsel(101, "Rygere", "dreng", "antal", "6", 60);
    trivsel(101, "Rygere", "Dreng", "antal", "1", 10);
    assertThat(vaerdi("101", "Rygere")).isEqualTo("10");
    assertThat(vaerdi("101", "Rygere, Dreng")).isEqualTo("7");
    assertThat(verden.broek(ID, "101", "2016", "Trivsel", "Rygere, Dreng-pct")).isEqualTo("7/70");
  }

  @Test
  void gruppenKraeverKategorienPaaSammeMaade() {
    trivsel(101, "Rygere", "", "antal", "10", null);
    trivsel(147, "Rygere", "dreng", "antal", "6", null);
    assertThat(aarsag("gruppe:begge", "Rygere")).contains("kun opgivet tallet pr. køn");
    assertThat(aarsag("gruppe:begge", "Rygere, dreng")).contains("ikke opgivet tallet pr. køn");
  }

  @Test
  void iAltErKategoriernesSumHvorDerBedesOmDen() {
    verden.sum("trivsel");
    trivsel(101, "Rygere", "", "antal", "10", null);
    trivsel(101, "Rygere", "dreng", "antal", "6", null);
    trivsel(101, "Drikker", "dreng", "antal", "3", null);
    trivsel(101, "Drikker", "pige", "antal", "2", null);
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    assertThat(vaerdi("101", "i-alt")).isEqualTo("15");
    assertThat(verden.raekker(ID, "101", "2016")).doesNotContain("Fødsler/i-alt");
  }

  @Test
  void iAltHarDecimalerOgBeloeb() {
    verden.sum("Trivsel");
    trivsel(101, "Udgift", "", "kr", "10.5", null);
    trivsel(101, "Løn", "", "kr", "3", null);
    assertThat(vaerdi("101", "i-alt")).isEqualTo("13.5");
    assertThat(verden.enhed(ID, "101", "2016", "Trivsel", "i-alt")).isEqualTo("kr");
  }

  @Test
  void iAltAfDetDerIkkeKanLaeggesSammenErIkkeBeregnet() {
    verden.sum("Trivsel");
    trivsel(101, "Fravær", "", "pct", "8", null);
    trivsel(147, "Rygere", "", "antal", "10", null);
    trivsel(147, "I alt", "", "antal", "10", null);
    assertThat(aarsag("101", "i-alt")).contains("pct. kan ikke lægges sammen");
    assertThat(aarsag("147", "i-alt")).contains("har selv en total");
  }

  /** Three boys of twenty: girls give them away, and so does the total. */
  @Test
  void koenneneErEnOpdelingIDenOffentligeUdgave() {
    trivsel(101, "Rygere", "", "antal", "20", null);
    trivsel(101, "Rygere", "dreng", "antal", "3", null);
    trivsel(101, "Rygere", "pige", "antal", "17", null);
    assertThat(verden.offentligeDele(ID, "101", "2016", "Trivsel")).hasSize(1);
  }

  /** Three and a half posts in one municipality: the group's number would give them away. */
  @Test
  void smaaTalMedDecimalerSkjulesOgsaaIGruppen() {
    trivsel(101, "Årsværk", "", "antal", "3.5", null);
    trivsel(101, "Timer", "", "antal", "30", null);
    trivsel(147, "Årsværk", "", "antal", "40", null);
    trivsel(147, "Timer", "", "antal", "40", null);
    assertThat(verden.offentligt(ID, "101", "2016")).isEmpty();
  }

  /** Two pct. of one hundred is two. */
  @Test
  void pctAfEtKendtGrundlagSkjulesHvorDenErAfFaa() {
    trivsel(101, "Fravær", "", "pct", "2", 100);
    trivsel(101, "Trivsel", "", "pct", "20", 100);
    trivsel(101, "Tilfreds", "", "gennemsnit", "4.5", 3);
    assertThat(verden.offentligeDele(ID, "101", "2016", "Trivsel")).containsExactly("Trivsel");
  }
}
