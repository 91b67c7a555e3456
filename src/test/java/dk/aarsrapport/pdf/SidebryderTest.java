package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Klods.Fodnote;
import dk.aarsrapport.rapport.Tema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidebryderTest {
  private static final Format FORMAT = new Format(Tema.standard());

  @Test
  void aHeadingFollowsItsTextToTheNextPage() {
    List<Klods> klodser = fyld(-10);
    klodser.add(klods("overskrift", 10, Brydning.SAMMEN, List.of()));
    klodser.add(klods("tekst", 10, Brydning.FRI, List.of()));
    assertThat(ord(klodser)).containsExactly(List.of("fyld"), List.of("overskrift", "tekst"));
  }

  @Test
  void theTableHeadIsRepeatedAboveTheRowThatOpensThePage() {
    Klods hoved = klods("hoved", 10, Brydning.FRI, List.of());
    List<Klods> klodser = fyld(-15);
    klodser.add(klods("række 1", 10, Brydning.FRI.medHoved(hoved), List.of()));
    klodser.add(klods("række 2", 10, Brydning.FRI.medHoved(hoved), List.of()));
    assertThat(ord(klodser))
        .containsExactly(List.of("fyld", "række 1"), List.of("hoved", "række 2"));
  }

  @Test
  void aFootnoteStandsOnThePageThatCallsIt() {
    Fodnote note = new Fodnote(30, List.of(maerke("note")));
    List<Klods> klodser = fyld(-20);
    klodser.add(klods("med note", 10, Brydning.FRI, List.of(note)));
    assertThat(ord(klodser)).containsExactly(List.of("fyld"), List.of("med note", "note"));
  }

  @Test
  void aLongChainIsBrokenWhereItMust() {
    List<Klods> klodser = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      klodser.add(klods("linje", 20, Brydning.SAMMEN, List.of()));
    }
    assertThat(ord(klodser)).hasSize(3).allSatisfy(side -> assertThat(side).isNotEmpty());
  }

  @Test
  void aChartGivesWayToKeepItsSourceOnThePage() {
    List<Klods> klodser = fyld(-110);
    klodser.add(klods("tegning", 120, Brydning.SAMMEN.medElastisk(true), List.of()));
    klodser.add(klods("kilde", 10, Brydning.FRI, List.of()));
    assertThat(ord(klodser)).containsExactly(List.of("fyld", "tegning", "kilde"));
    assertThat(top(klodser, 0, "kilde")).isEqualTo(FORMAT.satsbund(false) - 10);
  }

  @Test
  void aChartThatCannotGiveWayEnoughFillsTheNextPageWithinBounds() {
    List<Klods> klodser = fyld(-80);
    klodser.add(klods("tegning", 100, Brydning.SAMMEN.medElastisk(true), List.of()));
    klodser.add(klods("kilde", 10, Brydning.FRI, List.of()));
    assertThat(ord(klodser)).containsExactly(List.of("fyld"), List.of("tegning", "kilde"));
    assertThat(top(klodser, 1, "kilde")).isEqualTo(FORMAT.top() + 125);
  }

  @Test
  void aChapterGoesOnWhereThereIsRoomAndElseOpensAPage() {
    List<Klods> klodser = fyld(-500);
    klodser.add(klods("kapitel", 10, Brydning.FRI.medNySide(), List.of()));
    klodser.add(klods("tekst", 300, Brydning.FRI, List.of()));
    klodser.add(klods("næste", 10, Brydning.FRI.medNySide(), List.of()));
    assertThat(ord(klodser)).containsExactly(List.of("fyld", "kapitel", "tekst"), List.of("næste"));
  }

  /** Ten rows of room: ten lines in each column, then what is left in columns of equal height. */
  @Test
  void columnsFillTheirPageAndGoOnOnTheNext() {
    List<Klods> klodser = fyld(-104);
    klodser.add(klods("overskrift", 4, Brydning.SAMMEN, List.of()));
    klodser.add(punkter(26).klods(0));
    assertThat(ord(klodser)).hasSize(2);
    assertThat(ord(klodser).get(0)).hasSize(22).startsWith("fyld", "overskrift", "p1", "p11");
    assertThat(ord(klodser).get(1)).containsExactly("p21", "p24", "p22", "p25", "p23", "p26");
  }

  /** The heading takes six rows with it, or goes to the next page too. */
  @Test
  void aHeadingDoesNotStandAloneAboveColumns() {
    List<Klods> klodser = fyld(-50);
    klodser.add(klods("overskrift", 4, Brydning.SAMMEN, List.of()));
    klodser.add(punkter(26).klods(0));
    assertThat(ord(klodser).get(0)).containsExactly("fyld");
    assertThat(ord(klodser).get(1)).hasSize(27).startsWith("overskrift", "p1", "p14");
  }

  @Test
  void columnsWithoutRoomForThemStandOnTheNextPage() {
    List<Klods> klodser = fyld(-30);
    klodser.add(punkter(26).klods(0));
    assertThat(ord(klodser).get(0)).containsExactly("fyld");
    assertThat(ord(klodser).get(1)).hasSize(26).startsWith("p1", "p14");
  }

  private static Spalter punkter(int antal) {
    Stil stil = FORMAT.note();
    Spalter spalter = new Spalter(10, 200);
    for (int i = 1; i <= antal; i++) {
      spalter.punkt(
          Linjebryder.bryd(List.of(new Linjebryder.Del("p" + i, stil, Tag.dokument())), 150),
          0,
          stil);
    }
    return spalter;
  }

  /** Where a word stands on a page, from the top. */
  private static float top(List<Klods> klodser, int side, String ord) {
    return Sidebryder.bryd(klodser, FORMAT).get(side).maerker().stream()
        .filter(m -> m instanceof Maerke.Tekst t && t.tekst().equals(ord))
        .map(m -> ((Maerke.Tekst) m).y())
        .findFirst()
        .orElseThrow();
  }

  /** One box that leaves {@code rest} points of the page. */
  private static List<Klods> fyld(float rest) {
    float hel = FORMAT.satsbund(false) - FORMAT.top();
    return new ArrayList<>(List.of(klods("fyld", hel + rest, Brydning.FRI, List.of())));
  }

  private static Klods klods(String ord, float hoejde, Brydning valg, List<Fodnote> noter) {
    return new Klods(0, hoejde, List.of(maerke(ord)), noter, valg);
  }

  private static Maerke maerke(String ord) {
    return new Maerke.Tekst(0, 0, ord, FORMAT.broed(), null);
  }

  private static List<List<String>> ord(List<Klods> klodser) {
    return Sidebryder.bryd(klodser, FORMAT).stream()
        .map(
            side ->
                side.maerker().stream()
                    .filter(m -> m instanceof Maerke.Tekst)
                    .map(m -> ((Maerke.Tekst) m).tekst())
                    .toList())
        .toList();
  }
}
