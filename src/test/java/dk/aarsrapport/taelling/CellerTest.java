package dk.aarsrapport.taelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CellerTest {
  private final Celler celler = new Celler();

  private static void laegTil(Celler til, String kategori, long antal) {
    til.laegTil(3, til.saet(List.of(0, 1)), 2016, kategori, "", 0, 0, antal);
  }

  /** Every cell as text, so that order does not matter. */
  private static Map<String, Long> indhold(Celler celler) {
    Map<String, Long> alle = new TreeMap<>();
    celler.hver(
        (noegletal, omraader, periode, c) ->
            alle.put(
                noegletal
                    + " "
                    + omraader
                    + " "
                    + periode
                    + " "
                    + c.kategori()
                    + "/"
                    + c.underkategori()
                    + " "
                    + c.del()
                    + " "
                    + c.spand(),
                c.antal()));
    return alle;
  }

  @Test
  void sammeCelleLaeggesSammen() {
    laegTil(celler, "a", 2);
    laegTil(celler, "a", 5);
    laegTil(celler, "a", -1);
    assertThat(indhold(celler)).containsExactly(Map.entry("3 [0, 1] 2016 a/ 0 0", 6L));
    assertThat(celler.antalCeller()).isEqualTo(1);
  }

  @Test
  void alleLedAdskillerCeller() {
    int saet = celler.saet(List.of(0));
    celler.laegTil(0, saet, 2016, "a", "b", 0, 0, 1);
    celler.laegTil(1, saet, 2016, "a", "b", 0, 0, 2);
    celler.laegTil(0, celler.saet(List.of(1)), 2016, "a", "b", 0, 0, 3);
    celler.laegTil(0, saet, 2017, "a", "b", 0, 0, 4);
    celler.laegTil(0, saet, 2016, "b", "a", 0, 0, 5);
    celler.laegTil(0, saet, 2016, "a", "b", 1, 0, 6);
    celler.laegTil(0, saet, 2016, "a", "b", 0, -7, 7);
    assertThat(indhold(celler))
        .containsOnly(
            Map.entry("0 [0] 2016 a/b 0 0", 1L),
            Map.entry("1 [0] 2016 a/b 0 0", 2L),
            Map.entry("0 [1] 2016 a/b 0 0", 3L),
            Map.entry("0 [0] 2017 a/b 0 0", 4L),
            Map.entry("0 [0] 2016 b/a 0 0", 5L),
            Map.entry("0 [0] 2016 a/b 1 0", 6L),
            Map.entry("0 [0] 2016 a/b 0 -7", 7L));
  }

  @Test
  void periodeFoerNittenHundredeHalvfjerdsErEtNegativtTal() {
    celler.laegTil(0, celler.saet(List.of(0)), -365, "a", "", 0, Long.MIN_VALUE, 1);
    assertThat(indhold(celler)).containsOnlyKeys("0 [0] -365 a/ 0 " + Long.MIN_VALUE);
  }

  @Test
  void overloebStandser() {
    laegTil(celler, "a", Long.MAX_VALUE);
    assertThatThrownBy(() -> laegTil(celler, "a", 1)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void overloebVedSammenlaegningStandser() {
    Celler andre = new Celler();
    laegTil(celler, "a", Long.MIN_VALUE);
    laegTil(andre, "a", -1);
    assertThatThrownBy(() -> celler.laegTil(andre)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void sammenlaegningMedAndreOrdnumre() {
    Celler andre = new Celler();
    laegTil(celler, "a", 1);
    laegTil(celler, "b", 2);
    andre.saet(List.of(9));
    laegTil(andre, "c", 10);
    laegTil(andre, "b", 20);
    laegTil(andre, "a", 30);
    celler.laegTil(andre);
    assertThat(indhold(celler))
        .containsOnly(
            Map.entry("3 [0, 1] 2016 a/ 0 0", 31L),
            Map.entry("3 [0, 1] 2016 b/ 0 0", 22L),
            Map.entry("3 [0, 1] 2016 c/ 0 0", 10L));
  }

  @Test
  void tabellenVokserUdenAtTabe() {
    for (int omgang = 1; omgang <= 2; omgang++) {
      for (int spand = 0; spand < 5000; spand++) {
        celler.laegTil(0, celler.saet(List.of(0)), 2016, "k" + spand % 7, "", 0, spand, spand);
      }
    }
    assertThat(celler.antalCeller()).isEqualTo(5000);
    Map<String, Long> alle = indhold(celler);
    assertThat(alle).hasSize(5000);
    assertThat(alle.get("0 [0] 2016 k1/ 0 4999")).isEqualTo(9998);
    assertThat(alle.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(24_995_000);
  }
}
