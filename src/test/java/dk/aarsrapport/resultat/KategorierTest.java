package dk.aarsrapport.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Categories in the order and words that print and workbook share. */
class KategorierTest {
  private static Kategorier af(Map<String, String> etiketter) {
    return new Kategorier(
        new Definition(
            "proeve",
            "Prøve",
            Definition.Kapitel.ANBRINGELSER,
            "d",
            "o",
            Enhed.ANTAL,
            "k",
            List.of(),
            etiketter));
  }

  @Test
  void deLukkedeStaarSomIKatalogetSaaTalSaaFriTekstSaaAlleUoplystOgTilSidstTotalerne() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("zebra", "Zebra");
    etiketter.put("abe", "Abe");
    List<String> ordnet =
        Stream.of(
                "sum", "i-alt", "uoplyst", "", "åse", "ærø", "Bo", "100", "10", "9", "abe", "zebra")
            .sorted(af(etiketter))
            .toList();
    assertThat(ordnet)
        .containsExactly(
            "zebra", "abe", "9", "10", "100", "Bo", "ærø", "åse", "", "uoplyst", "i-alt", "sum");
  }

  @Test
  void ordeneErKatalogetsOgHvorDetTierFaste() {
    Kategorier kategorier = af(Map.of("abe", "Aber", "i-alt", "Alle aber"));
    assertThat(Stream.of("abe", "i-alt", "sum", "uoplyst", "", "medhold-pct").map(kategorier::navn))
        .containsExactly(
            "Aber", "Alle aber", "Sum (med gengangere)", "Uoplyst", "Alle", "medhold, pct.");
  }

  @Test
  void etTalErEnAlderHvorKatalogetIkkeKalderDetNogetAndet() {
    Kategorier kategorier = af(Map.of("2", "2. trin"));
    assertThat(kategorier.alder("17")).hasValue(17);
    assertThat(kategorier.alder("2")).isEmpty();
    assertThat(kategorier.alder("2+")).isEmpty();
    assertThat(kategorier.alder("")).isEmpty();
  }
}
