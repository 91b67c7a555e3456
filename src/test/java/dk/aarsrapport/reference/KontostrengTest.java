package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KontostrengTest {
  private static final List<Predicate<String>> MEDFULGT =
      List.of(Kontoplan.medfulgt()::harFunktion, Kontohierarki.medfulgt()::harFunktion);

  private static Optional<Kontonummer> laes(String tekst) {
    return Kontostreng.laes(tekst, "4", MEDFULGT);
  }

  @ParameterizedTest
  @CsvSource({
    "528211017, 5.28.21, 017, 1",
    "528212017, 5.28.21, 017, 2",
    "152821017, 5.28.21, 017, 1",
    "252821017, 5.28.21, 017, 2",
    "5.28.21-1-017, 5.28.21, 017, 1",
    "52821 1 017, 5.28.21, 017, 1",
    "645581000, 6.45.58, 000, 1",
    "XG-0000052820-1-003, 5.28.20, 003, 1",
    "0000064558-1-000, 6.45.58, 000, 1"
  })
  void kontoplanenAfgoerRaekkefoelgen(
      String tekst, String funktion, String gruppering, int dranst) {
    assertThat(laes(tekst)).contains(new Kontonummer(funktion, gruppering, dranst, "4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0528211003",
        "00528211003",
        "528211003 Familiebehandling",
        "528211003: Familiebehandling",
        "528211003 2. kvartal",
        "5.28.21.1.003 Familiebehandling",
        "05.28.021.1.003",
        "0528211003 - Familiebehandling efter § 52"
      })
  void nullerForanOgTekstBagErIkkeKontoen(String tekst) {
    assertThat(laes(tekst)).contains(new Kontonummer("5.28.21", "003", 1, "4"));
  }

  @ParameterizedTest
  @CsvSource({
    "528993001, 5.28.99, 001, 3",
    "0528993001, 5.28.99, 001, 3",
    "582211005, 5.82.21, 005, 1",
    "352899001, 5.28.99, 001, 3",
    "152899001, 5.28.99, 001, 1"
  })
  void enUkendtKontoLaesesMedFunktionFoerstHvisDenKan(
      String tekst, String funktion, String gruppering, int dranst) {
    assertThat(laes(tekst)).contains(new Kontonummer(funktion, gruppering, dranst, "4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XG-52821-1-003",
        "528211003-15031",
        "52821-1-003-15031",
        "XG-1-52821-003-40",
        "15031/528211003",
        "15031.5.28.21.1.003.40",
        "Drift 152821003 Familiebehandling",
        "XG.0528211003.00"
      })
  void enKendtKontoFindesMellemAndreDele(String tekst) {
    assertThat(laes(tekst)).contains(new Kontonummer("5.28.21", "003", 1, "4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XG-52821-1-003-52822-1-001", // two accounts
        "XG-59999-1-003", // unknown
        "XG-52821-9-003", // no dranst
        "XG-52821"
      })
  void mellemAndreDeleGaettesIkke(String tekst) {
    assertThat(laes(tekst)).isEmpty();
  }

  @Test
  void enFunktionIHierarkietAfgoerOgsaaRaekkefoelgen() {
    assertThat(laes("352831001")).contains(new Kontonummer("3.52.83", "001", 1, "4"));
    Predicate<String> hierarki = "5.28.31"::equals;
    assertThat(Kontostreng.laes("352831001", "4", List.of(f -> false, hierarki)))
        .contains(new Kontonummer("5.28.31", "001", 3, "4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "52821",
        "5282110177",
        "999990017",
        "528210017", // the funktion is known, so the dranst is a mistake
        "528218017",
        "052821101"
      })
  void deroverGaettesIkke(String tekst) {
    assertThat(laes(tekst)).isEmpty();
  }
}
