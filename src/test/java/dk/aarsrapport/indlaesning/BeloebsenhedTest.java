package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeloebsenhedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beløb (1.000 kr.)|3|beløb",
        "Forbrug i t.kr.|3|forbrug",
        "FORBRUG_TKR|3|forbrug",
        "Forbrug 1000 kr|3|forbrug",
        "Regnskab i 1.000|3|regnskab",
        "Budget, hele tusinde kr.|3|budget",
        "Korr. budget (mio. kr.)|6|korr. budget",
        "Forbrug i mio.|6|forbrug",
        "Regnskab (1.000.000 kr.)|6|regnskab",
        "Debit (DKK thousand)|3|debit",
        "Forbrug (kr., i 1.000)|3|forbrug",
        "Beløb i øre|-2|beløb",
        "Beløb i kr.|0|beløb",
        "Amount DKK|0|amount"
      })
  void enOverskriftSigerSinEnhedOgHvadDenHedderUden(String overskrift, int potens, String uden) {
    assertThat(Beloebsenhed.overskrift(overskrift)).isEqualTo(OptionalInt.of(potens));
    assertThat(Beloebsenhed.uden(overskrift)).isEqualTo(uden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Beløb", "Forbrug pr. 1.000 indbyggere", "Konto 1000", "Beløb 51.000 kr."})
  void andreTalErIngenEnhed(String overskrift) {
    assertThat(Beloebsenhed.overskrift(overskrift)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Alle beløb i 1.000 kr.", "Regnskab 2017 (t.kr.)", "1.000 kr.", "Enhed: tkr"})
  void enTitelSigerHvadAlleBeloebErI(String titel) {
    assertThat(Beloebsenhed.titel(titel)).isEqualTo(OptionalInt.of(3));
  }

  @Test
  void enTitelDerKunNaevnerEtBeloebErEnMistanke() {
    assertThat(Beloebsenhed.titel("Poster over 5 mio. kr.")).isEmpty();
    assertThat(Beloebsenhed.titel("Poster på mindst 1.000 kr.")).isEmpty();
    assertThat(Beloebsenhed.naevner("Poster på mindst 1.000 kr.")).isTrue();
    assertThat(Beloebsenhed.naevner("Alle beløb i kr.")).isFalse();
  }

  @Test
  void enCelleErEnEnhedOgIntetAndet() {
    assertThat(Beloebsenhed.celle("1.000 kr.")).isEqualTo(OptionalInt.of(3));
    assertThat(Beloebsenhed.celle("DKK")).isEqualTo(OptionalInt.of(0));
    assertThat(Beloebsenhed.celle("EUR")).isEmpty();
    assertThat(Beloebsenhed.celle("Familieafdelingen")).isEmpty();
  }
}
