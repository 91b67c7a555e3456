package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Form;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Diagram.Rolle;
import dk.aarsrapport.rapport.Diagram.Serie;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reports that nobody would write by hand, but data and templates may give. */
class SaertilfaeldeTest {
  @Test
  void oddBlocksStillConform() throws IOException, VeraPDFException {
    Rapport rapport = rapport(sjaeldne());
    byte[] pdf = PdfRapportTest.pdf(rapport);
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Tagforventning.udenSidetal(Tagtrae.laes(pdf)))
        .containsExactlyElementsOf(Tagforventning.af(rapport));
  }

  @Test
  void aReportWithoutBlocksConforms() throws IOException, VeraPDFException {
    byte[] pdf = PdfRapportTest.pdf(rapport(List.of()));
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void charactersOutsideTheTypefaceBecomeQuestionMarks() throws IOException, VeraPDFException {
    byte[] pdf = PdfRapportTest.pdf(rapport(List.of(p("Skole 🏫 og\tيد"))));
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Tagtrae.laes(pdf)).contains("  P Skole ? og ??");
  }

  @Test
  void aLinkToNowhereIsRefusedByName() {
    Blok afsnit = new Blok.Afsnit(List.of(new Inline.Link("her", "#findes-ikke")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PdfRapportTest.pdf(rapport(List.of(afsnit))))
        .withMessageContaining("findes-ikke");
  }

  /** Wherever the page ends, the words that stand for a table's title stand over it. */
  @Test
  void aTableWithoutTitleStaysWithTheWordsBeforeIt() throws IOException {
    for (int linjer = 20; linjer < 60; linjer += 3) {
      List<Blok> blokke = new ArrayList<>(Collections.nCopies(linjer, p("Fyld.")));
      blokke.add(p("Her kommer den:"));
      blokke.add(
          new Tabel(
              "",
              "",
              List.of("Forspalte", "Ord"),
              Collections.nCopies(4, new Tabel.Raekke("Række", List.of("ord"), false)),
              List.of(),
              ""));
      assertThat(sider(PdfRapportTest.pdf(rapport(blokke))))
          .as("%d lines before", linjer)
          .filteredOn(side -> side.contains("Her kommer den:"))
          .singleElement()
          .asString()
          .contains("Forspalte");
    }
  }

  private static List<String> sider(byte[] pdf) throws IOException {
    List<String> sider = new ArrayList<>();
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      PDFTextStripper tekst = new PDFTextStripper();
      for (int side = 1; side <= dokument.getNumberOfPages(); side++) {
        tekst.setStartPage(side);
        tekst.setEndPage(side);
        sider.add(tekst.getText(dokument));
      }
    }
    return sider;
  }

  private static List<Blok> sjaeldne() {
    List<Blok> ud = new ArrayList<>();
    ud.add(new Blok.Overskrift(1, "Kapitel uden tekst", "a"));
    ud.add(new Blok.Overskrift(2, "Afsnit & mere <her>", "b"));
    ud.add(p("Speciallægeerklæringsindhentningsprocedurebeskrivelse".repeat(4)));
    ud.add(p(""));
    ud.add(new Blok.Liste(true, List.of(p("ét"), p(""), p("to"))));
    ud.add(
        new Blok.Boks(
            List.of(new Blok.Boks.Tal("−1.234.567.890.123 kr.", "langt tal", "", List.of()))));
    ud.add(new Tabel("Uden rækker", "antal", List.of("", "2017"), List.of(), List.of(), ""));
    ud.add(
        new Tabel(
            "Tomme celler",
            "",
            List.of("Type", "", "2017"),
            List.of(new Tabel.Raekke("x".repeat(150), List.of("", "1"), false)),
            List.of("note ".repeat(60)),
            "Kilde: eget træk"));
    for (Form form : Form.values()) {
      ud.add(diagram(form, List.of("2017"), List.of(punkt(5))));
      ud.add(diagram(form, List.of("2016", "2017"), List.of(skjult(), skjult())));
      ud.add(diagram(form, List.of("2016", "2017"), List.of(punkt(-4.5), punkt(1234567.8))));
      ud.add(diagram(form, List.of("2016", "2017"), List.of(punkt(0), punkt(0))));
      ud.add(
          diagram(
              form, Collections.nCopies(60, "september 2017"), Collections.nCopies(60, punkt(7))));
      ud.add(diagram(form, List.of(), List.of()));
    }
    Inline note = new Inline.Note("En lang note. ".repeat(40));
    for (int i = 0; i < 8; i++) {
      ud.add(new Blok.Afsnit(List.of(new Inline.Tekst("Med note " + i), note)));
    }
    return ud;
  }

  private static Diagram diagram(Form form, List<String> perioder, List<Punkt> punkter) {
    return new Diagram(
        form + " med " + perioder.size() + " perioder",
        form,
        Enhed.KR,
        perioder,
        List.of(
            new Serie(
                "En serie med et navn, der er meget længere end pladsen", Rolle.HOVED, punkter),
            new Serie("Anden", Rolle.SAMMENLIGNING, punkter)),
        List.of(),
        List.of(1),
        "Et diagram",
        List.of(),
        "");
  }

  private static Rapport rapport(List<Blok> blokke) {
    return new Rapport("Titel", "Undertitel", List.of(), Udgave.INTERN, Rapport.Form.HEL, blokke);
  }

  private static Blok.Afsnit p(String tekst) {
    return new Blok.Afsnit(List.of(new Inline.Tekst(tekst)));
  }

  private static Punkt punkt(double tal) {
    return new Punkt(BigDecimal.valueOf(tal), Status.OK);
  }

  private static Punkt skjult() {
    return new Punkt(null, Status.DISKRETIONERET);
  }
}
