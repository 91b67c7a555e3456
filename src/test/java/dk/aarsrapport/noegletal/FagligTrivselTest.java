package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Skoletrivsel;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code faglig-trivsel}, and of what all school measures share. */
class FagligTrivselTest {
  private static final String ID = "faglig-trivsel";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn(String faglig) {
    return verden.barn("2004-05-05").skoletrivsel(101, 2015, faglig, "", "");
  }

  private void elever(int kommune, int skoleaar, String gruppe, int antal, String faglig) {
    Long maal = Barneraekker.maaling(faglig);
    verden.raekke(
        "skoletrivsel",
        skoleaar,
        new Skoletrivsel(kommune, skoleaar, gruppe, antal, maal, null, null),
        "klassetrin",
        "4-9",
        "faglig",
        faglig);
  }

  @Test
  void udsatteHarEnIndsatsEnDagISkoleaaret() {
    barn("3").indsats(101, "plejefamilie", "2015-01-01", "2015-08-01");
    barn("2").indsats(101, "raadgivning", "2016-07-31", "");
    barn("4").indsats(101, "plejefamilie", "2015-01-01", "2015-07-31");
    barn("5").indsats(101, "plejefamilie", "2016-08-01", "");
    barn("4.5").indsats(101, "eftervaern-kontaktperson", "2015-09-01", "");
    assertThat(verden.broek(ID, "101", "2015/16", "udsatte")).isEqualTo("5/2");
    assertThat(verden.vaerdi(ID, "101", "2015/16", "udsatte")).isEqualTo("2.5");
    assertThat(verden.broek(ID, "101", "2015/16", "oevrige")).isEqualTo("13.5/3");
  }

  @Test
  void manglendeMaalingErIkkeMed() {
    barn("3").indsats(101, "plejefamilie", "2015-01-01", "");
    verden.barn("2004-05-05").skoletrivsel(101, 2015, "", "4", "10.3");
    assertThat(verden.status(ID, "101", "2015/16", "oevrige")).isEqualTo("ikke-beregnet");
    assertThat(verden.vaerdi("social-trivsel", "101", "2015/16", "oevrige")).isEqualTo("4");
    assertThat(verden.vaerdi("fravaer", "101", "2015/16", "oevrige")).isEqualTo("10.3");
    assertThat(verden.status("fravaer", "101", "2015/16", "udsatte")).isEqualTo("ikke-beregnet");
  }

  @Test
  void kolonneUdenMaalingerErIkkeBeregnet() {
    barn("3").indsats(101, "plejefamilie", "2015-01-01", "");
    assertThat(verden.raekker("fravaer", "101", "2015/16")).containsExactly("oevrige", "udsatte");
    assertThat(verden.aarsag("fravaer", "101", "2015/16", "udsatte")).contains("fravær");
  }

  @Test
  void raekkerUdenCprVejerMedDeresAntal() {
    elever(101, 2015, "oevrige", 300, "3.7");
    elever(101, 2015, "oevrige", 100, "3.3");
    elever(101, 2015, "udsatte", 7, "3.4");
    assertThat(verden.broek(ID, "101", "2015/16", "oevrige")).isEqualTo("1440/400");
    assertThat(verden.vaerdi(ID, "101", "2015/16", "oevrige")).isEqualTo("3.6");
    assertThat(verden.broek(ID, "101", "2015/16", "udsatte")).isEqualTo("23.8/7");
  }

  @Test
  void etBarnMaaltFlereGangeTaellerEnGang() {
    barn("3").skoletrivsel(101, 2015, "4", "", "").indsats(101, "plejefamilie", "2015-01-01", "");
    assertThat(verden.broek(ID, "101", "2015/16", "udsatte")).isEqualTo("3.5/1");
  }

  @Test
  void gruppenSerBarnetEnGangOgIndsatsenIDenAndenKommune() {
    barn("3").skoletrivsel(147, 2015, "4", "", "").indsats(147, "plejefamilie", "2015-01-01", "");
    verden.harRaekker("indsatser", 101, 2015);
    assertThat(verden.broek(ID, "101", "2015/16", "oevrige")).isEqualTo("3/1");
    assertThat(verden.broek(ID, "147", "2015/16", "udsatte")).isEqualTo("4/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2015/16", "udsatte")).isEqualTo("3.5/1");
    assertThat(verden.status(ID, "gruppe:begge", "2015/16", "oevrige")).isEqualTo("ikke-beregnet");
  }

  @Test
  void skoleaareneErDeDaekkedeFraDetFoerste() {
    elever(101, 2014, "oevrige", 10, "3.5");
    elever(101, 2013, "oevrige", 10, "3.5");
    assertThat(verden.perioder(ID, "101"))
        .containsExactly("2014/15", "2015/16", "2016/17", "2017/18");
    assertThat(verden.status(ID, "101", "2014/15", "oevrige")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2015/16", "oevrige")).isEqualTo("ikke-beregnet");
  }

  @Test
  void heltDaekketSkoleaarErOk() {
    elever(101, 2015, "oevrige", 10, "3.5");
    assertThat(verden.status(ID, "101", "2015/16", "oevrige")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2015/16", "udsatte")).isEqualTo("ikke-beregnet");
  }

  @Test
  void detSidsteSkoleaarErUfuldstaendigt() {
    elever(101, 2017, "oevrige", 10, "3.5");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017/18");
    assertThat(verden.status(ID, "101", "2017/18", "oevrige")).isEqualTo("ufuldstaendig");
  }

  @Test
  void boernUdenIndsatsfilKanIkkeDeles() {
    barn("3");
    assertThat(verden.status(ID, "101", "2015/16", "oevrige")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015/16", "oevrige")).contains("indsatser");
  }

  @Test
  void skoleaarFoerIndsatserneErIkkeMed() {
    barn("3").skoletrivsel(101, 2014, "4", "", "").indsats(101, "plejefamilie", "2016-09-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2015/16", "2016/17", "2017/18");
  }
}
