package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.aarsrapport.fejl.Brugerfejl;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KontoplanTest {
  private static final Kontoplan MEDFULGT = Kontoplan.medfulgt();
  private static final String HOVED =
      "funktion;gruppering;dranst;ejerforhold;navn;omraade;trin;hovedgruppe;gyldig_fra;gyldig_til\n";

  private static Kontonummer nummer(String funktion, String gruppering) {
    return new Kontonummer(funktion, gruppering, 1, "");
  }

  @ParameterizedTest
  @CsvSource({
    "5.28.20, '', SERVICE, 6, anbringelser",
    "5.28.20, 003, SERVICE, 6, anbringelser",
    "5.28.20, 004, SERVICE, 6, anbringelser",
    "5.28.20, 005, SERVICE, 3, anbringelser",
    "5.28.20, 007, SERVICE, 0, anbringelser",
    "5.28.20, 092, SERVICE, 6, anbringelser",
    "5.28.21, '', SERVICE, 3, forebyggende",
    "5.28.21, 002, SERVICE, 3, forebyggende",
    "5.28.21, 005, SERVICE, 3, aflastning",
    "5.28.21, 006, SERVICE, 3, aflastning",
    "5.28.21, 014, SERVICE, 0, forebyggende",
    "5.28.21, 016, SERVICE, 2, forebyggende",
    "5.28.21, 017, SERVICE, 2, forebyggende",
    "5.28.21, 019, SERVICE, 0, forebyggende",
    "5.28.22, '', SERVICE, 5, anbringelser",
    "5.28.22, 001, SERVICE, 5, anbringelser",
    "5.28.22, 005, SERVICE, 4, anbringelser",
    "5.28.23, '', SERVICE, 6, oevrige",
    "5.28.23, 001, SERVICE, 6, handicapinstitution",
    "5.28.23, 002, SERVICE, 6, anbringelser",
    "5.28.24, '', SERVICE, 6, anbringelser",
    "6.45.51, '', ADMINISTRATION, 0, oevrige",
    "6.45.58, '', ADMINISTRATION, 0, oevrige",
    "5.57.72, 009, UDENFOR, 0, oevrige",
    "5.22.07, '', UDENFOR, 0, oevrige"
  })
  void kontraktensRegler(
      String funktion, String gruppering, Konto.Omraade omraade, int trin, String hovedgruppe) {
    Konto konto = MEDFULGT.find(nummer(funktion, gruppering), 2016);
    assertThat(konto.funktion()).isEqualTo(funktion);
    assertThat(konto.omraade()).isEqualTo(omraade);
    assertThat(konto.trin()).isEqualTo(trin);
    assertThat(konto.hovedgruppe()).isEqualTo(hovedgruppe);
  }

  @Test
  void hverFunktionHarSitNavnOgEnGrupperingsNavnErIkkeFunktionens() {
    assertThat(Kontoplan.medfulgt().navne())
        .containsEntry("5.28.20", "Opholdssteder m.v. for børn og unge")
        .containsEntry("6.45.58", "Det specialiserede børneområde, administration");
    Kontoplan egen =
        Kontoplan.laes(
            "k.csv",
            "funktion;gruppering;dranst;ejerforhold;navn;omraade;trin;hovedgruppe;gyldig_fra;gyldig_til\n"
                + "5.28.20;;;;Før;service;;;;2015-12-31\n"
                + "5.28.20;;;;Efter;service;;;2016-01-01;\n"
                + "5.28.21;005;;;Aflastning;service;;;;\n");
    assertThat(egen.navne()).containsOnly(entry("5.28.20", "Efter"));
  }

  @Test
  void enUkendtKontoFoeresUdenfor() {
    Konto konto = MEDFULGT.find(nummer("5.99.99", ""), 2016);
    assertThat(konto.kendt()).isFalse();
    assertThat(konto.funktion()).isEqualTo("ukendt konto");
    assertThat(konto.omraade()).isEqualTo(Konto.Omraade.UDENFOR);
  }

  @Test
  void denMestSpecifikkeRaekkeVinderHvorDenEndStaar() {
    Kontoplan plan =
        Kontoplan.laes(
            "k.csv",
            HOVED
                + "5.28.20;005;;2;gruppering og ejerforhold;service;3;a;;\n"
                + "5.28.20;;2;2;dranst og ejerforhold;service;3;a;;\n"
                + "5.28.20;005;;;gruppering;service;3;a;;\n"
                + "5.28.20;;;;alt;service;6;a;;\n"
                + "5.28.20;;;2;ejerforhold;service;3;a;;\n"
                + "5.28.20;005;2;2;alle tre;service;3;a;;\n"
                + "5.28.20;;2;;dranst;service;3;a;;\n");
    assertThat(navn(plan, "", 1, "")).isEqualTo("alt");
    assertThat(navn(plan, "", 1, "2")).isEqualTo("ejerforhold");
    assertThat(navn(plan, "", 2, "1")).isEqualTo("dranst");
    assertThat(navn(plan, "", 2, "2")).isEqualTo("dranst og ejerforhold");
    assertThat(navn(plan, "005", 1, "1")).isEqualTo("gruppering");
    assertThat(navn(plan, "005", 2, "1")).isEqualTo("gruppering");
    assertThat(navn(plan, "005", 1, "2")).isEqualTo("gruppering og ejerforhold");
    assertThat(navn(plan, "005", 2, "2")).isEqualTo("alle tre");
  }

  private static String navn(Kontoplan plan, String gruppering, int dranst, String ejerforhold) {
    return plan.find(new Kontonummer("5.28.20", gruppering, dranst, ejerforhold), 2016).navn();
  }

  @Test
  void gyldighedenProevesPaaAaret() {
    Kontoplan plan =
        Kontoplan.laes(
            "k.csv",
            HOVED
                + "52820;;;;før;service;6;a;;2015-06-30\n"
                + "0005.28.20;5;;;efter;service;3;a;2016-01-01;\n");
    assertThat(plan.find(nummer("5.28.20", "005"), 2015).navn()).isEqualTo("før");
    assertThat(plan.find(nummer("5.28.20", "005"), 2016).navn()).isEqualTo("efter");
    assertThat(plan.find(nummer("5.28.20", "004"), 2016).kendt()).isFalse();
  }

  @Test
  void enTomHovedgruppeErOevrige() {
    Kontoplan plan = Kontoplan.laes("k.csv", HOVED + "5.28.20;;;;Steder;service;6;;;\n");
    assertThat(plan.find(nummer("5.28.20", ""), 2016).hovedgruppe()).isEqualTo("oevrige");
  }

  @ParameterizedTest
  @CsvSource({
    "5.28.20, 5.28.20",
    "52820, 5.28.20",
    "0052820, 5.28.20",
    "05.28.20, 5.28.20",
    "05.28.020, 5.28.20",
    "005.028.020, 5.28.20",
    "5.28.02, 5.28.02",
    "5 28 20, 5.28.20",
    "5-28-20, 5.28.20",
    "05-28-020, 5.28.20",
    "5-28.20, ''",
    "5-28-20-003, ''",
    "5282, ''",
    "528201, ''",
    "x, ''",
    "'', ''",
    "00000, ''"
  })
  void funktionenISineSkrivemaader(String tekst, String funktion) {
    assertThat(Kontonummer.funktion(tekst)).isEqualTo(funktion);
  }

  @ParameterizedTest
  @CsvSource({"5, 005", "17, 017", "017, 017", "'', ''", "abc, abc", "0017, 0017"})
  void grupperingenFaarSineNuller(String tekst, String gruppering) {
    assertThat(Kontonummer.gruppering(tekst)).isEqualTo(gruppering);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x;;;;X;service;6;a;; | funktion",
        ";;;;X;service;6;a;; | funktion",
        "5.28.20;;;;X;serviec;6;a;; | omraade",
        "5.28.20;;;;X;service;seks;a;; | trin"
      })
  void enForkertRaekkeNaevnesMedLinjeOgKolonne(String raekke, String kolonne) {
    assertThatThrownBy(() -> Kontoplan.laes("k.csv", HOVED + raekke + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("k.csv, linje 2, kolonne «" + kolonne + "»");
  }

  @ParameterizedTest
  @CsvSource({
    "001, '', SERVICE",
    "001, social, UDENFOR",
    "001, social+uledsaget, UDENFOR",
    "001, social+handicap, SERVICE",
    "002, social, SERVICE",
    "002, handicap, SERVICE"
  })
  void handicapinstitutionerErUdenforNaarMaalgruppenUdelades(
      String gruppering, String maalgrupper, Konto.Omraade ventet) {
    Set<String> valgte = maalgrupper.isEmpty() ? Set.of() : Set.of(maalgrupper.split("\\+"));
    Konto konto = MEDFULGT.find(nummer("5.28.23", gruppering), 2016).i(valgte);
    assertThat(konto.maalgruppensOmraade()).isEqualTo(ventet);
    assertThat(konto.omraade()).isEqualTo(Konto.Omraade.SERVICE);
  }

  @Test
  void enEgenTabelUdenMaalgruppeGaelderAlle() {
    Kontoplan egen = Kontoplan.laes("k.csv", HOVED + "5.28.23;001;;;Hjem;service;6;;;\n");
    Konto konto = egen.find(nummer("5.28.23", "001"), 2016).i(Set.of("social"));
    assertThat(konto.maalgruppensOmraade()).isEqualTo(Konto.Omraade.SERVICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"målgruppe", "ma\u030Algruppe"})
  void maalgruppenLaesesHvordanEndAaErSat(String kolonne) {
    String hoved = "funktion;navn;omraade;trin;hovedgruppe;" + kolonne + "\n";
    Kontoplan egen = Kontoplan.laes("k.csv", hoved + "5.28.23;Hjem;service;6;;uledsaget\n");
    assertThat(egen.find(nummer("5.28.23", ""), 2016).i(Set.of("social")).udeladt()).isTrue();
    assertThatThrownBy(() -> Kontoplan.laes("k.csv", hoved + "5.28.23;Hjem;service;6;;voksne\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "k.csv, linje 2, kolonne «målgruppe»: «voksne» er ikke en af social, handicap,"
                + " uledsaget");
  }
}
