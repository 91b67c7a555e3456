package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-responstid}. */
class UnderretningerResponstidTest {
  private static final String ID = "underretninger-responstid";
  private static final String[] HELE_LISTEN = {
    "1-dag",
    "2-7-dage",
    "8-14-dage",
    "ikke-handlet",
    "inden-for-14-dage",
    "over-14-dage",
    "samme-dag"
  };
  private final Lilleverden verden = new Lilleverden();

  private void handlet(int kommune, String modtaget, String handlet) {
    verden.barn("2008-05-05").underretning(kommune, modtaget, Map.of("handlingsdato", handlet));
  }

  private void ikkeHandlet(int kommune, String modtaget) {
    verden.barn("2008-05-05").underretning(kommune, modtaget);
  }

  private String andel(String omraade, int aar, String tid) {
    return verden.broek(ID, omraade, Integer.toString(aar), tid);
  }

  @Test
  void graenserneMellemTiderne() {
    handlet(101, "2016-03-01", "2016-03-01");
    handlet(101, "2016-03-01", "2016-03-02");
    handlet(101, "2016-03-01", "2016-03-03");
    handlet(101, "2016-03-01", "2016-03-08");
    handlet(101, "2016-03-01", "2016-03-09");
    handlet(101, "2016-03-01", "2016-03-15");
    handlet(101, "2016-03-01", "2016-03-16");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly(HELE_LISTEN);
    assertThat(andel("101", 2016, "samme-dag")).isEqualTo("1/7");
    assertThat(andel("101", 2016, "1-dag")).isEqualTo("1/7");
    assertThat(andel("101", 2016, "2-7-dage")).isEqualTo("2/7");
    assertThat(andel("101", 2016, "8-14-dage")).isEqualTo("2/7");
    assertThat(andel("101", 2016, "over-14-dage")).isEqualTo("1/7");
    assertThat(andel("101", 2016, "ikke-handlet")).isEqualTo("0/7");
    assertThat(andel("101", 2016, "inden-for-14-dage")).isEqualTo("6/7");
    assertThat(verden.vaerdi(ID, "101", "2016", "inden-for-14-dage")).isEqualTo("85.7143");
  }

  @Test
  void kalenderdageOverSkuddagOgAarsskifte() {
    handlet(101, "2016-02-28", "2016-03-01");
    handlet(101, "2017-02-28", "2017-03-01");
    handlet(101, "2016-12-31", "2017-01-01");
    assertThat(andel("101", 2016, "2-7-dage")).isEqualTo("1/2");
    assertThat(andel("101", 2016, "1-dag")).isEqualTo("1/2");
    assertThat(andel("101", 2017, "1-dag")).isEqualTo("1/1");
  }

  @Test
  void ikkeHandletFemtenDageFoerSidsteDagTaellerMenIkkeFjorten() {
    handlet(101, "2017-12-31", "2017-12-31");
    ikkeHandlet(101, "2017-12-16");
    ikkeHandlet(101, "2017-12-17");
    ikkeHandlet(101, "2017-12-31");
    assertThat(andel("101", 2017, "ikke-handlet")).isEqualTo("1/2");
    assertThat(andel("101", 2017, "samme-dag")).isEqualTo("1/2");
    assertThat(andel("101", 2017, "inden-for-14-dage")).isEqualTo("1/2");
  }

  @Test
  void handlingEfterDetOpgjorteErIkkeSketEndnu() {
    verden.opgjort("2015-01-01", "2017-06-30");
    handlet(101, "2017-06-30", "2017-06-30");
    handlet(101, "2017-06-15", "2017-07-01");
    handlet(101, "2017-06-16", "2017-07-01");
    // Of the two not handled yet, the first is fifteen days old and the second too recent.
    assertThat(andel("101", 2017, "ikke-handlet")).isEqualTo("1/2");
    assertThat(andel("101", 2017, "inden-for-14-dage")).isEqualTo("1/2");
    assertThat(andel("101", 2017, "over-14-dage")).isEqualTo("0/2");
    assertThat(verden.status(ID, "101", "2017", "1-dag")).isEqualTo("ufuldstaendig");
  }

  @Test
  void alleForNyeErForNytMedHeleListen() {
    handlet(101, "2016-03-01", "2016-03-01");
    ikkeHandlet(101, "2017-12-20");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly(HELE_LISTEN);
    assertThat(verden.status(ID, "101", "2017", "samme-dag")).isEqualTo("for-nyt");
    assertThat(verden.status(ID, "101", "2017", "inden-for-14-dage")).isEqualTo("for-nyt");
  }

  @Test
  void aarUdenUnderretningerErIkkeBeregnetMedHeleListen() {
    handlet(101, "2016-03-01", "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly(HELE_LISTEN);
    assertThat(verden.status(ID, "101", "2017", "1-dag")).isEqualTo("ikke-beregnet");
  }

  @Test
  void ufoedteTaeller() {
    verden.ufoedt(101, "2016-03-01", Map.of("handlingsdato", "2016-03-02"));
    verden.ufoedt(101, "2016-03-01");
    assertThat(andel("101", 2016, "1-dag")).isEqualTo("1/2");
    assertThat(andel("101", 2016, "ikke-handlet")).isEqualTo("1/2");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    handlet(101, "2016-03-01", "2016-03-01");
    handlet(147, "2016-03-01", "2016-04-01");
    ikkeHandlet(147, "2016-03-01");
    assertThat(andel("101", 2016, "samme-dag")).isEqualTo("1/1");
    assertThat(andel("147", 2016, "inden-for-14-dage")).isEqualTo("0/2");
    assertThat(andel("gruppe:begge", 2016, "inden-for-14-dage")).isEqualTo("1/3");
    assertThat(andel("landet", 2016, "over-14-dage")).isEqualTo("1/3");
  }

  @Test
  void tomKolonneErIkkeBeregnetMedHeleListenHvertAar() {
    handlet(101, "2016-03-01", "2016-03-01");
    ikkeHandlet(147, "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "147", "2016")).containsExactly(HELE_LISTEN);
    assertThat(verden.status(ID, "147", "2016", "ikke-handlet")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", "2016", "1-dag")).contains("handlingsdato");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "1-dag")).isEqualTo("ikke-beregnet");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    handlet(101, "2016-03-01", "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
