package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code opfoelgning}. */
class OpfoelgningsfristerTest {
  private static final String ID = "opfoelgning";
  private final Lilleverden verden = new Lilleverden();

  /** A child with an intervention: first due date after 30 days, then every 60. */
  private Lilleverden.Barn barn(String start, String slut) {
    return verden.barn("2008-05-05").indsats(101, "plejefamilie", start, slut, 30, 60);
  }

  /** Opens the years of the follow-ups in 2015. */
  private void fra2015() {
    verden.harRaekker("opfølgninger", 101, 2015).harRaekker("indsatser", 101, 2015);
  }

  private String median(String periode) {
    return verden.vaerdi(ID, "101", periode, "median-dage");
  }

  private String tilTiden(String periode) {
    return verden.broek(ID, "101", periode, "til-tiden");
  }

  private String overskredet(String periode) {
    return verden.vaerdi(ID, "101", periode, "overskredet");
  }

  @Test
  void medianenAfUligeOgLigeMange() {
    barn("2016-01-01", "2016-01-01")
        .opfoelgning(101, "", "2016-01-01")
        .opfoelgning(101, "", "2016-01-11")
        .opfoelgning(101, "", "2016-01-31")
        .opfoelgning(101, "", "2016-12-31");
    verden
        .barn("2009-05-05")
        .opfoelgning(101, "", "2017-01-01")
        .opfoelgning(101, "", "2017-01-06")
        .opfoelgning(101, "", "2017-01-12");
    assertThat(median("2016")).isEqualTo("20");
    assertThat(median("2017")).isEqualTo("5.5");
  }

  @Test
  void medianenTaellesIAaretForDenSidsteAfTo() {
    fra2015();
    barn("2015-01-01", "2015-01-01")
        .opfoelgning(101, "", "2015-12-22")
        .opfoelgning(101, "", "2016-01-01");
    assertThat(verden.status(ID, "101", "2015", "median-dage")).isEqualTo("ikke-beregnet");
    assertThat(median("2016")).isEqualTo("10");
  }

  @Test
  void flereOpfoelgningerSammeDagErEn() {
    barn("2016-01-01", "2016-01-01")
        .opfoelgning(101, "plejefamilie", "2016-01-01")
        .opfoelgning(101, "kontaktperson", "2016-01-01")
        .opfoelgning(101, "", "2016-01-15");
    assertThat(median("2016")).isEqualTo("14");
  }

  @Test
  void medianenGaarIkkePaaTvaersAfBoern() {
    barn("2016-01-01", "2016-01-01").opfoelgning(101, "", "2016-01-01");
    verden.barn("2009-05-05").opfoelgning(101, "", "2016-01-15");
    assertThat(verden.status(ID, "101", "2016", "median-dage")).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenSerBarnetsOpfoelgningerIBeggeKommuner() {
    barn("2016-01-01", "2016-01-01")
        .opfoelgning(101, "", "2016-01-01")
        .opfoelgning(147, "", "2016-01-09");
    verden.harRaekker("indsatser", 147, 2016);
    assertThat(verden.status(ID, "101", "2016", "median-dage")).isEqualTo("ikke-beregnet");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "median-dage")).isEqualTo("8");
  }

  @Test
  void fristenErMoedtTilOgMedDagen() {
    barn("2016-01-01", "2016-02-15").opfoelgning(101, "", "2016-01-31");
    barn("2016-01-01", "2016-02-15").opfoelgning(101, "", "2016-02-01");
    barn("2016-01-01", "2016-02-15").opfoelgning(101, "", "2016-01-01");
    barn("2016-01-01", "2016-02-15").opfoelgning(101, "", "2015-12-31");
    assertThat(tilTiden("2016")).isEqualTo("2/4");
    assertThat(verden.vaerdi(ID, "101", "2016", "til-tiden")).isEqualTo("50");
  }

  @Test
  void naesteFristRegnesFraOpfoelgningenDerMoedteDenForrige() {
    // Due 31 January, met on the 11th; so next on 11 March, met that day; then 10 May, past the
    // end.
    barn("2016-01-01", "2016-05-09")
        .opfoelgning(101, "", "2016-01-11")
        .opfoelgning(101, "", "2016-03-11");
    assertThat(tilTiden("2016")).isEqualTo("2/2");
  }

  @Test
  void naesteFristRegnesFraFristenDerBlevOverskredet() {
    // Due 31 January, missed; held on 1 February, which meets 31 March; then 1 April, past the end.
    barn("2016-01-01", "2016-03-31").opfoelgning(101, "", "2016-02-01");
    assertThat(tilTiden("2016")).isEqualTo("1/2");
  }

  @Test
  void fristerFindesKunMensIndsatsenLoeber() {
    barn("2016-01-01", "2016-01-30");
    verden.barn("2009-05-05").indsats(101, "plejefamilie", "2016-01-01", "2016-01-31", 30, 60);
    verden.harRaekker("opfølgninger", 101, 2016);
    assertThat(tilTiden("2016")).isEqualTo("0/1");
  }

  @Test
  void fristenHoererTilSitEgetAar() {
    barn("2016-12-01", "2017-01-05").opfoelgning(101, "", "2016-12-02");
    barn("2016-12-02", "2017-01-05");
    assertThat(tilTiden("2016")).isEqualTo("1/1");
    assertThat(tilTiden("2017")).isEqualTo("0/1");
  }

  @Test
  void opfoelgningMedIndsatsGaelderKunDen() {
    barn("2016-01-01", "2016-02-15")
        .indsats(101, "kontaktperson", "2016-01-01", "2016-02-15", 30, 60)
        .opfoelgning(101, "kontaktperson", "2016-01-10");
    assertThat(tilTiden("2016")).isEqualTo("1/2");
  }

  @Test
  void opfoelgningUdenIndsatsGaelderAlle() {
    barn("2016-01-01", "2016-02-15")
        .indsats(101, "kontaktperson", "2016-01-01", "2016-02-15", 30, 60)
        .opfoelgning(101, "", "2016-01-10");
    assertThat(tilTiden("2016")).isEqualTo("2/2");
  }

  @Test
  void fortsatIndsatsBegynderIkkeForfra() {
    // One course from 1 January: due on the 31st. Begun anew, it would have ended before its due
    // date.
    barn("2016-01-01", "2016-01-20")
        .indsats(101, "plejefamilie", "2016-01-21", "2016-02-10", 30, 60)
        .opfoelgning(101, "", "2016-01-31");
    assertThat(tilTiden("2016")).isEqualTo("1/1");
  }

  @Test
  void nyIndsatsEfterEnDagsPauseBegynderForfra() {
    barn("2016-01-01", "2016-01-20")
        .indsats(101, "plejefamilie", "2016-01-22", "2016-02-10", 30, 60)
        .opfoelgning(101, "", "2016-01-31");
    assertThat(verden.status(ID, "101", "2016", "til-tiden")).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenSerEtForloebPaaTvaersAfKommuner() {
    barn("2016-01-01", "2016-01-20")
        .indsats(147, "plejefamilie", "2016-01-21", "2016-02-29", 30, 60)
        .opfoelgning(101, "", "2016-01-05");
    verden.harRaekker("opfølgninger", 147, 2016);
    assertThat(verden.status(ID, "101", "2016", "til-tiden")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "147", "2016", "til-tiden")).isEqualTo("0/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2016", "til-tiden")).isEqualTo("1/1");
  }

  /** Due 29 February, met that day; then 29 August, which 31 August does not meet. */
  @Test
  void maanederErKalendermaaneder() {
    verden
        .barn("2008-05-05")
        .indsatsMaaneder(101, "plejefamilie", "2015-11-30", "2016-09-30", 3, 6)
        .opfoelgning(101, "", "2016-02-29")
        .opfoelgning(101, "", "2016-08-31");
    assertThat(tilTiden("2016")).isEqualTo("1/2");
  }

  /** Three months from 1 January is 1 April: 91 days would be the day before. */
  @Test
  void treMaanederErIkke91Dage() {
    verden
        .barn("2008-05-05")
        .indsatsMaaneder(101, "plejefamilie", "2016-01-01", "2016-04-30", 3, 0)
        .opfoelgning(101, "", "2016-04-01");
    verden
        .barn("2009-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-04-30", 90, 0)
        .opfoelgning(101, "", "2016-04-01");
    assertThat(tilTiden("2016")).isEqualTo("1/2");
  }

  @Test
  void udenStandardErDerIngenFrister() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "")
        .opfoelgning(101, "", "2016-12-31");
    assertThat(verden.status(ID, "101", "2016", "til-tiden")).isEqualTo("ikke-beregnet");
    assertThat(overskredet("2016")).isEqualTo("0");
  }

  @Test
  void standardUdenDerefterHarKunDenFoersteFrist() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "", 30, 0)
        .opfoelgning(101, "", "2016-01-31");
    assertThat(tilTiden("2016")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2017", "til-tiden")).isEqualTo("ikke-beregnet");
    assertThat(overskredet("2017")).isEqualTo("0");
  }

  @Test
  void overskredetErIndsatserUdenOpfoelgningSidenFristen() {
    barn("2016-11-01", "").opfoelgning(101, "", "2016-11-30");
    // Due 1 December and missed, followed up on 31 December: late, but held when the year ends.
    barn("2016-11-01", "").opfoelgning(101, "", "2016-12-31");
    barn("2016-11-01", "").opfoelgning(101, "", "2017-01-01");
    // Due twice in the year and held neither time: still one intervention.
    barn("2016-09-01", "");
    // Ended the day before the year did.
    barn("2016-11-01", "2016-12-30");
    barn("2016-11-01", "2016-12-31");
    assertThat(overskredet("2016")).isEqualTo("3");
  }

  /** Due 31 December, met on 1 October; so next on 12 November and 24 December, both missed. */
  @Test
  void tidligOpfoelgningKanGiveEnFristFoerDenDerErMoedt() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-10-01", "", 91, 42)
        .opfoelgning(101, "", "2016-10-01");
    assertThat(tilTiden("2016")).isEqualTo("1/3");
    assertThat(overskredet("2016")).isEqualTo("1");
  }

  /** Due 31 July, met on 2 May; so next on 16 and 30 May, 13 and 27 June, all missed. */
  @Test
  void enFremtidigFristDerErMoedtTidligtGiverDenNaeste() {
    fra2015();
    verden.opgjort("2015-01-01", "2017-06-30");
    verden
        .barn("2008-05-05")
        .indsats(101, "familiebehandling", "2017-05-01", "", 91, 14)
        .opfoelgning(101, "", "2017-05-02");
    assertThat(tilTiden("2017")).isEqualTo("0/4");
    assertThat(overskredet("2017")).isEqualTo("1");
  }

  /** Due 31 January, before the exports begin, and 31 March. */
  @Test
  void enFristFoerDetOpgjorteBedoemmesIkke() {
    verden.opgjort("2016-02-01", "2016-12-31");
    barn("2016-01-01", "2016-04-05").opfoelgning(101, "", "2016-02-20");
    assertThat(tilTiden("2016")).isEqualTo("1/1");
  }

  @Test
  void overskredetOpgoeresTilOgMedOpgjortTil() {
    verden.opgjort("2015-01-01", "2016-12-01");
    barn("2016-11-01", "").opfoelgning(101, "", "2016-10-01");
    barn("2016-11-02", "");
    assertThat(overskredet("2016")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2016", "overskredet")).isEqualTo("ufuldstaendig");
    assertThat(tilTiden("2016")).isEqualTo("0/1");
  }

  @Test
  void aareneBegynderMedDenFoersteOpfoelgning() {
    barn("2015-01-01", "").opfoelgning(101, "", "2016-05-05");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
  }

  @Test
  void udenIndsatserErTalletIkkeBeregnet() {
    verden.barn("2008-05-05").opfoelgning(101, "", "2016-05-05");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.aarsag(ID, "101", "2017")).contains("indsatser");
  }
}
