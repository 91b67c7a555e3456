package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader of amounts finds what follows of a difference or a product, and nothing else. */
class PengeangrebTest {
  private static final String SKJULT = "diskretioneret";
  private final List<Raekke> alle = new ArrayList<>();

  private PengeangrebTest med(
      String noegletal, String omraade, String kategori, String under, int v) {
    String enhed =
        under.equals("pct") ? "pct" : noegletal.equals("helaarspersoner") ? "helaar" : "kr";
    alle.add(
        new Raekke(
            noegletal, omraade, "2017", kategori, under, Integer.toString(v), enhed, "", "", "ok"));
    return this;
  }

  private PengeangrebTest paaTrin(String trin, int kroner, int pct) {
    return med("udgifter-paa-trappen", "101", trin, "kr", kroner)
        .med("udgifter-paa-trappen", "101", trin, "pct", pct);
  }

  /** What is found when the rows with these numbers are hidden. */
  private List<String> finder(Integer... skjulte) {
    Set<Integer> gemt = Set.of(skjulte);
    List<Raekke> offentlige =
        alle.stream()
            .map(r -> gemt.contains(Integer.valueOf(r.vaerdi())) ? r.uden(SKJULT) : r)
            .toList();
    return new Pengeangreb(alle, offentlige, Map.of("begge", List.of("101", "147")), List.of())
        .finder().stream().map(navn -> navn.replaceAll("\\|2017", "")).toList();
  }

  @Test
  void gruppensRestErDenSidstesBeloeb() {
    med("dyre-enkeltsager", "101", "beregnet", "", 700);
    med("dyre-enkeltsager", "147", "beregnet", "", 200);
    med("dyre-enkeltsager", "begge", "beregnet", "", 900);
    assertThat(finder(200)).containsExactly("dyre-enkeltsager|147|beregnet|");
    assertThat(finder(200, 700)).isEmpty();
  }

  /** A shown step says what they come to, and the shares what each of the others is. */
  @Test
  void andelenAfAlleErBeloebet() {
    paaTrin("forebyggende", 600, 60)
        .paaTrin("familiepleje", 300, 30)
        .paaTrin("institution", 100, 10);
    assertThat(finder(300)).containsExactly("udgifter-paa-trappen|101|familiepleje|kr");
    assertThat(finder(300, 30, 100, 10)).isEmpty();
    assertThat(finder(300, 30))
        .as("what all the others leave")
        .containsExactly(
            "udgifter-paa-trappen|101|familiepleje|kr",
            "udgifter-paa-trappen|101|familiepleje|pct");
  }

  @Test
  void prisenGangeBoerneneErBeloebet() {
    paaTrin("institution", 3600, 100);
    med("helaarspersoner", "101", "institution", "", 3);
    med("enhedspris", "101", "institution", "", 1200);
    assertThat(finder(3600, 100)).contains("udgifter-paa-trappen|101|institution|kr");
    assertThat(finder(1200, 3600, 100)).isEmpty();
  }

  /** The forecast less what is spent is what has been promised; the line below has all of it. */
  @Test
  void skoennetUdenForbrugetErDetDisponerede() {
    for (String sti : List.of("alt", "alt > pleje")) {
      med("budgetopfoelgning", "101", sti, "forbrug", 50);
      med("budgetopfoelgning", "101", sti, "disponeret", 30);
      med("budgetopfoelgning", "101", sti, "forventet", 80);
    }
    assertThat(finder(30))
        .containsExactly(
            "budgetopfoelgning|101|alt > pleje|disponeret", "budgetopfoelgning|101|alt|disponeret");
    assertThat(finder(30, 80)).isEmpty();
  }
}
