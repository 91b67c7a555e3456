package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Talnote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the run file says of single numbers, in tables and charts. */
class TalnoterTest {
  private static final String TABEL =
      """
      # A

      ```tabel
      noegletal: anbragte
      titel: Tabellen
      omraader: alle
      ```
      """;

  private static Proeve med(Talnote... noter) {
    return new Proeve()
        .omraade(Proeve.HADERSLEV, Proeve.HERNING)
        .tal("anbragte", "2016-01-31", Enhed.ANTAL, "11")
        .tal("anbragte", "2017-01-31", Enhed.ANTAL, "12")
        .tal("anbragte", "657", "2016-01-31", Enhed.ANTAL, "21")
        .tal("anbragte", "657", "2017-01-31", Enhed.ANTAL, "22")
        .supplement(new Supplement(List.of(), List.of(), Map.of(), List.of(noter)));
  }

  private static Talnote note(String omraade, String periode, String tekst) {
    return new Talnote("anbragte", omraade, periode, "", "", tekst);
  }

  @Test
  void talletFaarEtMaerkeOgOrdeneStaarUnderTabellen() {
    assertThat(
            med(
                    note("657", "2016-01-31", "Delvist sygemeldt."),
                    note("510", "2017-01-31", "Ny opgørelse."))
                .tekst(TABEL))
        .containsSubsequence("11 | 12¹", "21² | 22", "¹ Ny opgørelse.", "² Delvist sygemeldt.");
  }

  @Test
  void ettalKanHaveToNoterOgEnNoteFlereTal() {
    assertThat(
            med(note("", "2017-01-31", "Om året."), note("510", "", "Om Haderslev.")).tekst(TABEL))
        .contains("11¹ | 12²\u00a0¹")
        .contains("21 | 22²")
        .containsSubsequence("¹ Om Haderslev.", "² Om året.");
  }

  /**
   * A chart has no room at the number: the mark stands at its point of the axis, with whose it is.
   */
  @Test
  void iEtDiagramStaarMaerketPaaAksen() {
    assertThat(
            med(note("657", "2016-01-31", "Delvist sygemeldt."))
                .blokke(TABEL.replace("```tabel", "```diagram")))
        .filteredOn(Diagram.class::isInstance)
        .singleElement()
        .satisfies(
            blok -> {
              Diagram diagram = (Diagram) blok;
              assertThat(diagram.perioder()).containsExactly("31.01.2016¹", "31.01.2017");
              assertThat(diagram.noter()).contains("¹ Herning Kommune: Delvist sygemeldt.");
            });
  }

  @Test
  void iEnSaetningErDetEnFodnoteOgIEnBoksEnLinje() {
    Proeve proeve = med(note("510", "2017-01-31", "Ny opgørelse."));
    assertThat(proeve.tekst("# A\n\nI alt {{ tal('anbragte') }} børn."))
        .contains("I alt 12 børn.", "Ny opgørelse.");
    assertThat(proeve.blokke("# A\n\n```boks\nanbragte: børn\n```\n").get(1))
        .isInstanceOfSatisfying(
            Blok.Boks.class,
            boks -> assertThat(boks.noegletal().get(0).naboer()).contains("Ny opgørelse."));
    assertThat(proeve.tekst("# A\n\nFør {{ tal('anbragte', 'periode=foerste') }} børn."))
        .contains("Før 11 børn.")
        .doesNotContain("Ny opgørelse.");
  }

  /** A sentence over time and a line of a summary say two numbers, and both may have a note. */
  @Test
  void ogsaaDetTidligereTalsNoteErMed() {
    Proeve proeve = med(note("510", "2016-01-31", "Delvist sygemeldt."));
    assertThat(proeve.tekst("# A\n\nAntallet {{ udvikling('anbragte') }}."))
        .contains("Delvist sygemeldt.");
    assertThat(proeve.tekst("# A\n\nAntallet {{ forandring('anbragte') }}."))
        .contains("Delvist sygemeldt.");
    assertThat(proeve.tekst("# A\n\n```konklusion\nanbragte: Antallet\nvis: alle\n```\n"))
        .contains("Antallet er steget", "Delvist sygemeldt.");
    assertThat(
            med(note("657", "2016-01-31", "Andres."))
                .tekst("# A\n\n```konklusion\nanbragte: Antallet\nvis: alle\n```\n"))
        .doesNotContain("Andres.");
  }

  @Test
  void enNoteOmEtAndetTalErIkkeMed() {
    assertThat(med(note("657", "2015-01-31", "Andet.")).tekst(TABEL)).doesNotContain("Andet", "¹");
  }

  /** Of a category as a whole: what it is divided into is another number. */
  @Test
  void ingenUnderkategoriErTalletSelv() {
    Talnote note = new Talnote("sager-pr-raadgiver", "", "", "laveste", "ingen", "Sygemeldt.");
    assertThat(note.gaelder(new Noegle("sager-pr-raadgiver", "510", "2017", "laveste", "")))
        .isTrue();
    assertThat(note.gaelder(new Noegle("sager-pr-raadgiver", "510", "2017", "laveste", "Nord")))
        .isFalse();
  }
}
