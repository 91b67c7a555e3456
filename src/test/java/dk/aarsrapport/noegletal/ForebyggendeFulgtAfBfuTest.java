package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code forebyggende-fulgt-af-bfu}. */
class ForebyggendeFulgtAfBfuTest {
  private static final String ID = "forebyggende-fulgt-af-bfu";
  private static final String D = "2016-01-31";
  private final Lilleverden verden =
      new Lilleverden().harRaekker("undersøgelser", 101, 2015).harRaekker("indsatser", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String fulgt() {
    return verden.broek(ID, "101", D);
  }

  @Test
  void vinduetErHalvaabent() {
    barn().indsats(101, "raadgivning", "2015-07-31", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void dagenEfterVinduetsBegyndelseOgDatoenSelvErMed() {
    barn().indsats(101, "raadgivning", "2015-08-01", "2015-08-01");
    barn().indsats(101, "raadgivning", "2016-01-31", "");
    barn().indsats(101, "raadgivning", "2016-02-01", "");
    assertThat(fulgt()).isEqualTo("0/2");
  }

  @Test
  void halvtAarTilbageFraEnEnogtredivteFalderPaaSidsteFebruar() {
    verden.skaeringsdatoer("2016-08-31").opgjort("2015-01-01", "2017-12-31");
    barn().indsats(101, "raadgivning", "2016-02-29", "");
    barn().indsats(101, "raadgivning", "2016-03-01", "");
    assertThat(verden.broek(ID, "101", "2016-08-31")).isEqualTo("0/1");
  }

  @Test
  void bfuSammeDagSomStartOgPaaDatoenTaeller() {
    barn().indsats(101, "raadgivning", "2015-10-01", "").undersoegelse(101, "BFU", "2015-10-01");
    barn().indsats(101, "raadgivning", "2015-10-01", "").undersoegelse(101, "BFU", "2016-01-31");
    assertThat(fulgt()).isEqualTo("2/2");
    assertThat(verden.vaerdi(ID, "101", D)).isEqualTo("100");
  }

  @Test
  void bfuFoerStartEllerEfterDatoenTaellerIkke() {
    barn().indsats(101, "raadgivning", "2015-10-01", "").undersoegelse(101, "BFU", "2015-09-30");
    barn().indsats(101, "raadgivning", "2015-10-01", "").undersoegelse(101, "BFU", "2016-02-01");
    assertThat(fulgt()).isEqualTo("0/2");
  }

  @Test
  void afdaekningOgScreeningErIkkeBfu() {
    barn()
        .indsats(101, "raadgivning", "2015-10-01", "")
        .undersoegelse(101, "AFDAEKNING", "2015-11-01")
        .undersoegelse(101, "SCREENING", "2015-11-01");
    assertThat(fulgt()).isEqualTo("0/1");
  }

  @Test
  void bfuEfterDenFoersteAfToStarterTaeller() {
    barn()
        .indsats(101, "raadgivning", "2015-09-01", "2015-09-30")
        .undersoegelse(101, "BFU", "2015-10-15")
        .indsats(101, "netvaerksgruppe", "2015-12-01", "");
    assertThat(fulgt()).isEqualTo("1/1");
  }

  @Test
  void bfuEfterStartenFoerVinduetTaellerIkkeForStartenEfter() {
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2015-03-31")
        .undersoegelse(101, "BFU", "2015-09-01")
        .indsats(101, "netvaerksgruppe", "2015-10-01", "");
    assertThat(fulgt()).isEqualTo("0/1");
  }

  @Test
  void dagenEfterErIngenNyStart() {
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2015-09-30")
        .indsats(101, "raadgivning", "2015-10-01", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void enDagsPauseErEnNyStart() {
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2015-09-30")
        .indsats(101, "raadgivning", "2015-10-02", "");
    assertThat(fulgt()).isEqualTo("0/1");
  }

  @Test
  void overlapErIngenNyStart() {
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "")
        .indsats(101, "raadgivning", "2015-10-01", "2015-12-01");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void andenTypeErEnNyStart() {
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2015-09-30")
        .indsats(101, "netvaerksgruppe", "2015-10-01", "");
    assertThat(fulgt()).isEqualTo("0/1");
  }

  @Test
  void andresIndsatsTaellerIkkeMenFortsaettesAfMyndigheden() {
    barn()
        .indsatsFraAnden(101, "raadgivning", "2015-09-01", "2015-09-30")
        .indsats(101, "raadgivning", "2015-10-01", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void toPaaSammeDagBegynderSammen() {
    barn()
        .indsatsFraAnden(101, "raadgivning", "2015-10-01", "")
        .indsats(101, "raadgivning", "2015-10-01", "");
    assertThat(fulgt()).isEqualTo("0/1");
  }

  @Test
  void ingenAldersgraenseOgAfsluttetTaeller() {
    verden.barn("1996-01-01").indsats(101, "raadgivning", "2015-10-01", "2015-10-02");
    assertThat(fulgt()).isEqualTo("0/1");
  }

  @Test
  void trinTreTaellerIkke() {
    barn().indsats(101, "kontaktperson", "2015-10-01", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void flytningErNyStartIKommunenMenIkkeIGruppen() {
    verden.harRaekker("undersøgelser", 147, 2015);
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2015-09-30")
        .indsats(147, "raadgivning", "2015-10-01", "")
        .undersoegelse(147, "BFU", "2015-10-01");
    assertThat(verden.broek(ID, "147", D)).isEqualTo("1/1");
    assertThat(verden.status(ID, "gruppe:begge", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenSerBfuIDenAndenKommune() {
    barn().indsats(101, "raadgivning", "2015-10-01", "").undersoegelse(147, "BFU", "2015-11-01");
    verden.harRaekker("indsatser", 147, 2015);
    assertThat(fulgt()).isEqualTo("0/1");
    assertThat(verden.broek(ID, "gruppe:begge", D)).isEqualTo("1/1");
  }

  @Test
  void tilbageblikFoerDetOpgjorteErIkkeBeregnet() {
    verden.skaeringsdatoer("2015-06-30", "2015-07-01");
    barn().indsats(101, "raadgivning", "2015-05-01", "");
    assertThat(verden.status(ID, "101", "2015-06-30")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "101", "2015-07-01")).isEqualTo("0/1");
  }

  @Test
  void udenUndersoegelserErIkkeBeregnet() {
    verden.barn("2008-05-05").indsats(147, "raadgivning", "2015-10-01", "");
    assertThat(verden.status(ID, "147", D)).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", D)).contains("undersøgelser");
  }
}
