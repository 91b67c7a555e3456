package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

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
}
