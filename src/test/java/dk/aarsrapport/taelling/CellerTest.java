package dk.aarsrapport.taelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CellerTest {
  private final Celler celler = new Celler();

  private static void laegTil(Celler til, String kategori, long antal) {
    til.taelling(3, til.saet(List.of(0, 1))).laegTil(2016, kategori, "", 0, 0, antal);
  }

  /** Every cell as text, so that order does not matter. */
  private static Map<String, Long> indhold(Celler celler) {
    Map<String, Long> alle = new TreeMap<>();
    celler.hver(
        noegletal -> true,
        (sted, spande) ->
            spande.hver(
                (spand, antal) ->
                    assertThat(
                            alle.put(
                                "%d %s %d %s/%s %d %d"
                                    .formatted(
                                        sted.noegletal(),
                                        sted.omraader(),
                                        sted.periode(),
                                        sted.kategori(),
                                        sted.underkategori(),
                                        sted.del(),
                                        spand),
                                antal))
                        .as("each cell once")
                        .isNull()));
    return alle;
  }

  @Test
  void sammeCelleLaeggesSammen() {
    laegTil(celler, "a", 2);
    laegTil(celler, "a", 5);
    laegTil(celler, "a", -1);
    assertThat(indhold(celler)).containsExactly(Map.entry("3 [0, 1] 2016 a/ 0 0", 6L));
  }

  @Test
  void alleLedAdskillerCeller() {
    int saet = celler.saet(List.of(0));
    celler.taelling(0, saet).laegTil(2016, "a", "b", 0, 0, 1);
    celler.taelling(1, saet).laegTil(2016, "a", "b", 0, 0, 2);
    celler.taelling(0, celler.saet(List.of(1))).laegTil(2016, "a", "b", 0, 0, 3);
    celler.taelling(0, saet).laegTil(2017, "a", "b", 0, 0, 4);
    celler.taelling(0, saet).laegTil(2016, "b", "a", 0, 0, 5);
    celler.taelling(0, saet).laegTil(2016, "a", "b", 1, 0, 6);
    celler.taelling(0, saet).laegTil(2016, "a", "b", 0, -7, 7);
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
    celler.taelling(0, celler.saet(List.of(0))).laegTil(-365, "a", "", 0, Long.MIN_VALUE, 1);
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
    assertThatThrownBy(() -> laegTil(celler, andre)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void sammenlaegningMedAndreOrdnumre() throws IOException, ClassNotFoundException {
    Celler andre = new Celler();
    laegTil(celler, "a", 1);
    laegTil(celler, "b", 2);
    andre.saet(List.of(9));
    laegTil(andre, "c", 10);
    laegTil(andre, "b", 20);
    laegTil(andre, "a", 30);
    laegTil(celler, andre);
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
        celler
            .taelling(0, celler.saet(List.of(0)))
            .laegTil(2016, "k" + spand % 7, "", 0, spand, spand);
      }
    }
    Map<String, Long> alle = indhold(celler);
    assertThat(alle).hasSize(5000);
    assertThat(alle.get("0 [0] 2016 k1/ 0 4999")).isEqualTo(9998);
    assertThat(alle.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(24_995_000);
  }

  @Test
  void bucketsAtTheEdgesAndSumsOfNothingAreCells() {
    int saet = celler.saet(List.of(0));
    for (long spand : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      celler.taelling(0, saet).laegTil(2016, "", "", 0, spand, 5);
      celler.taelling(0, saet).laegTil(2016, "", "", 0, spand, -5);
    }
    assertThat(indhold(celler))
        .containsOnly(
            Map.entry("0 [0] 2016 / 0 0", 0L),
            Map.entry("0 [0] 2016 / 0 1", 0L),
            Map.entry("0 [0] 2016 / 0 -1", 0L),
            Map.entry("0 [0] 2016 / 0 " + Long.MAX_VALUE, 0L),
            Map.entry("0 [0] 2016 / 0 " + Long.MIN_VALUE, 0L));
  }

  /** Against a plain map, over worlds of keys that meet, before and after the journey as bytes. */
  @Test
  void randomCellsAsInAPlainMap() throws IOException, ClassNotFoundException {
    for (int verden = 0; verden < 20; verden++) {
      Random tilfaeldig = new Random(verden);
      int bredde = 1 << tilfaeldig.nextInt(8);
      Celler en = new Celler();
      Celler anden = new Celler();
      Map<String, Long> plain = new TreeMap<>();
      for (int i = 0; i < 20_000; i++) {
        Celler til = tilfaeldig.nextBoolean() ? en : anden;
        int noegletal = tilfaeldig.nextInt(bredde);
        List<Integer> omraader = List.of(tilfaeldig.nextInt(bredde));
        int periode = tilfaeldig.nextInt(bredde) - bredde / 2;
        String kategori = "k" + tilfaeldig.nextInt(bredde);
        int del = tilfaeldig.nextInt(3);
        long spand = tilfaeldig.nextInt(3) == 0 ? tilfaeldig.nextLong() : tilfaeldig.nextInt(50);
        long antal = tilfaeldig.nextInt(1000) - 500L;
        til.taelling(noegletal, til.saet(omraader))
            .laegTil(periode, kategori, "", del, spand, antal);
        plain.merge(
            "%d %s %d %s/ %d %d".formatted(noegletal, omraader, periode, kategori, del, spand),
            antal,
            Long::sum);
      }
      en = sendt(en);
      laegTil(en, anden);
      assertThat(indhold(en)).isEqualTo(plain);
      assertThat(indhold(sendt(en))).isEqualTo(plain);
    }
  }

  private static Celler sendt(Celler celler) throws IOException, ClassNotFoundException {
    Celler modtaget = new Celler();
    laegTil(modtaget, celler);
    return modtaget;
  }

  /** As what tasks counted is put together: by way of bytes. */
  private static void laegTil(Celler til, Celler andre) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream ud = new ObjectOutputStream(bytes)) {
      andre.skriv(ud);
    }
    try (ObjectInputStream ind =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      til.laegTil(ind);
    }
  }

  @Test
  void enDelDerIkkeKanVaereDerAfvisesOgBliverIkkeTilEnAnden() {
    Celler celler = new Celler();
    int saet = celler.saet(List.of(0));
    celler.taelling(1, saet).laegTil(2016, "a", "", 65_535, 0, 1);
    for (int del : new int[] {-1, 65_536}) {
      assertThatThrownBy(() -> celler.taelling(1, saet).laegTil(2016, "a", "", del, 0, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(Integer.toString(del));
    }
  }
}
