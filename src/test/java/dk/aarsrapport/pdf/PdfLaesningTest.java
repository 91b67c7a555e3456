package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a reader finds on the pages. */
class PdfLaesningTest {
  private static final Rapport RAPPORT = Eksempelrapport.rapport(Udgave.OFFENTLIG);

  @Test
  void everyPageSaysItsNumberAndTheEdition() throws IOException {
    List<String> sider = sider(RAPPORT);
    for (int i = 1; i < sider.size(); i++) {
      assertThat(sider.get(i))
          .contains("Side " + (i + 1) + " af " + sider.size())
          .contains("Haderslev Kommune 2017 · Offentlig udgave")
          .doesNotContain("Fortrolig");
    }
  }

  /** Of a title too long for the page head the end goes, never whose report of which year it is. */
  @Test
  void aLongTitleGivesWayToTheAreaAndTheYear() throws IOException {
    Rapport lang =
        new Rapport(
            "Børn og unge i Haderslev Kommune: notat til udvalget om hele områdets udvikling, økonomi"
                + " og mål i de seneste år",
            RAPPORT.undertitel(),
            RAPPORT.forsidelinjer(),
            RAPPORT.udgave(),
            RAPPORT.form(),
            RAPPORT.blokke());
    assertThat(sider(lang).subList(1, 3))
        .allSatisfy(
            side ->
                assertThat(side)
                    .contains(
                        "Børn og unge i Haderslev", "… · Haderslev Kommune 2017 · Offentlig"));
  }

  @Test
  void everyPageOfTheInternalEditionIsConfidential() throws IOException {
    assertThat(sider(Eksempelrapport.rapport(Udgave.INTERN)))
        .allSatisfy(side -> assertThat(side).contains("Fortrolig"));
  }

  @Test
  void wordsAreReadAsTheyWereWritten() throws IOException {
    String alt = String.join(" ", sider(RAPPORT)).replaceAll("\\s+", " ");
    for (Blok blok : RAPPORT.blokke()) {
      if (blok instanceof Blok.Afsnit afsnit && afsnit.indhold().get(0) instanceof Inline.Tekst t) {
        assertThat(alt).contains(t.tekst().replaceFirst("\\. .*", ""));
      }
    }
    assertThat(alt).contains("efter", "Effekten", "offentlige", "træffes", "−23.401.676", "§ 50");
  }

  @Test
  void theContentsPageAndTheBookmarksPointAtTheHeadings() throws IOException {
    List<String> sider = sider(RAPPORT);
    List<String> overskrifter = new ArrayList<>();
    List<String> trae = Tagtrae.laes(PdfRapportTest.pdf(RAPPORT));
    for (int i = 1; i < trae.size(); i++) {
      if (trae.get(i - 1).endsWith(" Reference")) {
        String linje = trae.get(i).replaceFirst(".*\\] ", "");
        int skel = linje.lastIndexOf(' ');
        int side = Integer.parseInt(linje.substring(skel + 1));
        assertThat(sider.get(side - 1)).contains(linje.substring(0, skel));
        overskrifter.add(String.format(Locale.ROOT, "%s %d", linje.substring(0, skel), side));
      }
    }
    assertThat(overskrifter).hasSize(10);
    try (PDDocument dokument = Loader.loadPDF(PdfRapportTest.pdf(RAPPORT))) {
      List<String> bogmaerker = new ArrayList<>();
      gaa(dokument.getDocumentCatalog().getDocumentOutline().getFirstChild(), dokument, bogmaerker);
      assertThat(bogmaerker).containsAll(overskrifter).hasSize(11);
      assertThat(dokument.getDocumentInformation().getTitle())
          .isEqualTo("Årsrapport for børne- og familieområdet – Haderslev Kommune 2017");
      assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
      long indre =
          dokument.getPage(indholdsside(sider)).getAnnotations().stream()
              .filter(a -> a instanceof PDAnnotationLink)
              .filter(a -> a.getCOSObject().containsKey(COSName.DEST))
              .count();
      assertThat(indre).isEqualTo(overskrifter.size());
    }
  }

  /** The contents stand after the summary. */
  private static int indholdsside(List<String> sider) {
    return IntStream.range(0, sider.size())
        .filter(i -> sider.get(i).lines().anyMatch("Indhold"::equals))
        .findFirst()
        .orElseThrow();
  }

  private static void gaa(PDOutlineItem punkt, PDDocument dokument, List<String> ud)
      throws IOException {
    for (PDOutlineItem her = punkt; her != null; her = her.getNextSibling()) {
      PDPageDestination maal = (PDPageDestination) her.getDestination();
      ud.add(String.format(Locale.ROOT, "%s %d", her.getTitle(), maal.retrievePageNumber() + 1));
      gaa(her.getFirstChild(), dokument, ud);
    }
  }

  private static List<String> sider(Rapport rapport) throws IOException {
    try (PDDocument dokument = Loader.loadPDF(PdfRapportTest.pdf(rapport))) {
      List<String> ud = new ArrayList<>();
      for (int side = 1; side <= dokument.getNumberOfPages(); side++) {
        PDFTextStripper laeser = new PDFTextStripper();
        laeser.setStartPage(side);
        laeser.setEndPage(side);
        ud.add(laeser.getText(dokument));
      }
      return ud;
    }
  }
}
