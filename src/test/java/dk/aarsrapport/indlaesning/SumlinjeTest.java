package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumlinjeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I alt",
        "Total",
        "Totals",
        "Grand Total",
        "Hovedtotal",
        "Sum",
        "Sums:",
        "Plejefamilie i alt"
      })
  void aTotalByItsFirstWord(String ord) {
    assertThat(Sumlinje.er(List.of(ord, "", "", "53"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Totalsyn ApS", "Summersted", "Alt i et", "510"})
  void noTotal(String ord) {
    assertThat(Sumlinje.er(List.of(ord, "", "", "53"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Antal børn", "Count", "Number of rows", "Rows:", "Records"})
  void aCountAndItsCaption(String ord) {
    assertThat(Sumlinje.erOptaelling(List.of(ord, "", "13"))).isTrue();
    assertThat(Sumlinje.erOptaelling(List.of(ord, "9", "13"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.28.20 I alt",
        "003 I alt",
        "101 i alt",
        "1 Total",
        "5.28.22 Plejefamilier Total",
        "5.28.22 Plejefamilier i alt:"
      })
  void enKodeMedEtTotalordErEnDelsum(String celle) {
    assertThatThrownBy(() -> Sumlinje.ingenDelsum(celle)).isInstanceOf(Afvisning.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.28.20",
        "",
        "003 Opholdssteder",
        "5.28.22 Plejefamilier",
        "009 Totalentreprise",
        "010 Sum af aftaler"
      })
  void enKodeMedSinTekstErKoden(String celle) {
    assertThatNoException().isThrownBy(() -> Sumlinje.ingenDelsum(celle));
  }
}
