package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Koen;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only substitute numbers (day + 60): no living person has one of these. */
class CprTest {
  @ParameterizedTest
  @CsvSource({
    "6101000001, 1900-01-01",
    "6101990001, 1999-01-01",
    "6101990999, 1999-01-01",
    "6101993999, 1999-01-01",
    "6101003001, 1900-01-01",
    "6101004001, 2000-01-01",
    "6101364001, 2036-01-01",
    "6101374001, 1937-01-01",
    "6101994999, 1999-01-01",
    "6101005001, 2000-01-01",
    "6101575001, 2057-01-01",
    "6101585001, 1858-01-01",
    "6101995001, 1899-01-01",
    "6101578999, 2057-01-01",
    "6101588001, 1858-01-01",
    "6101009001, 2000-01-01",
    "6101369999, 2036-01-01",
    "6101379001, 1937-01-01",
    "9112994001, 1999-12-31",
    "8902005019, 2000-02-29",
    "6101006001, 2000-01-01",
    "6101007001, 2000-01-01"
  })
  void syvendeCifferGiverAarhundredet(String nummer, LocalDate foedt) {
    assertThat(Cpr.laes(nummer).foedt()).isEqualTo(foedt);
  }

  @ParameterizedTest
  @CsvSource({
    "6101005003, DRENG",
    "6101005004, PIGE",
    "6101005000, PIGE",
    "6101005009, DRENG",
    "610100ABC1, DRENG",
    "610100ABCD, UOPLYST"
  })
  void sidsteCifferGiverKoennet(String nummer, Koen koen) {
    assertThat(Cpr.laes(nummer).koen()).isEqualTo(koen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "610203-5003",
        "610203 5003",
        "610203–5003",
        "610203−5003",
        "610203\u00A05003",
        "6102035003"
      })
  void sammeNummerHvordanDetEndSkilles(String nummer) {
    assertThat(Cpr.laes(nummer).cifre()).isEqualTo("6102035003");
  }

  /** Born in 1858, since a substitute number never begins with a zero. */
  @ParameterizedTest
  @ValueSource(strings = {"0102585003", "102585003", "10258-5003"})
  void etNulSomExcelHarFjernetSaettesTilbage(String nummer) {
    assertThat(Cpr.laes(nummer).cifre()).isEqualTo("0102585003");
    assertThat(Cpr.laes(nummer).foedt()).isEqualTo(LocalDate.of(1858, 2, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"61022003-5003", "610220035003", "20030261-5003", "200302615003"})
  void aaretMedAlleFireCifre(String nummer) {
    assertThat(Cpr.laes(nummer).cifre()).isEqualTo("6102035003");
  }

  /** The seventh digit says 2003. */
  @ParameterizedTest
  @ValueSource(strings = {"61021903-5003", "19030261-5003", "61022103-5003", "61132003-5003"})
  void etAndetAarEndNummeretsEget(String nummer) {
    assertThat(Cpr.laes(nummer)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"610100-ab12", "610100AB12", "610100-Ab12"})
  void bogstaverErEnsSmaaOgStore(String nummer) {
    assertThat(Cpr.laes(nummer).cifre()).isEqualTo("610100AB12");
    assertThat(Cpr.laes(nummer).foedt()).isEqualTo(LocalDate.of(2000, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "12345678",
        "61010050031",
        "0001005003",
        "6001005003",
        "9201005003",
        "6100005003",
        "6113005003",
        "9004005003x",
        "9104005003",
        "8902015003",
        "32010050A3",
        "A101005003",
        "6101AB5003",
        "610100æøåa",
        "٦١٠١٠٠٥٠٠٣",
        "ukendt",
        "610100/5003"
      })
  void umuligeNumre(String nummer) {
    assertThat(Cpr.laes(nummer)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "610100-5003 Test Testesen",
        "Testesen, Test, 6101005003",
        "Test (610100-5003), 610100-5003",
        "Test 7 år: 610100 5003",
        "Jafar Mortensen 610100-5003"
      })
  void detEneNummerIEnTekst(String tekst) {
    assertThat(Cpr.laes(tekst)).isNull();
    assertThat(Cpr.iTekst(tekst)).isEqualTo(Cpr.laes("6101005003"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Test Testesen",
        "610100-5003 og 610100-5004",
        "Test 611300-5003",
        "A6101005003",
        "Mor: 610100-5003",
        "Ufødt barn af 610100-5003",
        "Faderens nr. er 610100-5003",
        "610100-5003 og 610100-XXXX",
        "61010050031"
      })
  void ingenEllerFlereNumreIEnTekst(String tekst) {
    assertThat(Cpr.iTekst(tekst)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = "6102035003")
  void kanIkkeSkrivesUd(String nummer) {
    assertThat(Cpr.laes(nummer)).hasToString("Cpr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"610203-XXXX", "610203xxxx", "610203-****", "610203 ????", "10203XXXX"})
  void skjulteTegnErIngenPerson(String nummer) {
    assertThat(Cpr.sloeret(nummer)).isTrue();
    assertThat(Cpr.laes(nummer)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"610203-ABCD", "610203XXX1", "6102035003", "610203-5000", "XXXX", ""})
  void alleAndreErIkkeSkjulte(String nummer) {
    assertThat(Cpr.sloeret(nummer)).isFalse();
  }
}
