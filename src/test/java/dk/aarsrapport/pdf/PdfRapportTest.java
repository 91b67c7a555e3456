package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Udgave;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRapportTest {
  static byte[] pdf(Rapport rapport) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new PdfRapport(Tema.standard()).skriv(rapport, ud);
    return ud.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void theFileMeetsBothStandards(PDFAFlavour profil) throws IOException, VeraPDFException {
    byte[] pdf = pdf(Eksempelrapport.rapport(Udgave.OFFENTLIG));
    Files.write(Path.of("target", "eksempel.pdf"), pdf);
    assertThat(VeraPdf.brud(pdf, profil)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Udgave.class)
  void theTagTreeSaysWhatTheModelSays(Udgave udgave) throws IOException {
    Rapport rapport = Eksempelrapport.rapport(udgave);
    assertThat(Tagforventning.udenSidetal(Tagtrae.laes(pdf(rapport))))
        .containsExactlyElementsOf(Tagforventning.af(rapport));
  }

  @ParameterizedTest
  @CsvSource({"false,false", "false,true", "true,false"})
  void aReportMayDoWithoutItsFirstPages(boolean forside, boolean indhold)
      throws IOException, VeraPDFException {
    Rapport hel = Eksempelrapport.rapport(Udgave.INTERN);
    Rapport rapport =
        new Rapport(
            hel.titel(),
            hel.undertitel(),
            hel.forsidelinjer(),
            hel.udgave(),
            new Rapport.Form(forside, indhold),
            hel.blokke());
    byte[] pdf = pdf(rapport);
    assertThat(Tagforventning.udenSidetal(Tagtrae.laes(pdf)))
        .containsExactlyElementsOf(Tagforventning.af(rapport));
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    Rapport rapport = Eksempelrapport.rapport(Udgave.INTERN);
    assertThat(pdf(rapport)).isEqualTo(pdf(Eksempelrapport.rapport(Udgave.INTERN)));
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void theLogoIsAFigureOnTheFrontPage(PDFAFlavour profil) throws IOException, VeraPDFException {
    BufferedImage billede = new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB);
    billede.setRGB(10, 10, 0x80123456);
    Rapport rapport = Eksempelrapport.rapport(Udgave.OFFENTLIG);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    Tema tema = Tema.laes("hus.properties", "farve.accent@510=#5B1A1A");
    new PdfRapport(tema.til("510"), Optional.of(new Logo(billede, "Haderslev Kommunes våben")))
        .skriv(rapport, ud);

    List<String> ventet = new ArrayList<>(Tagforventning.af(rapport));
    ventet.add(2 + 1 + rapport.forsidelinjer().size(), "  Figure[Haderslev Kommunes våben]");
    assertThat(Tagforventning.udenSidetal(Tagtrae.laes(ud.toByteArray())))
        .containsExactlyElementsOf(ventet);
    assertThat(VeraPdf.brud(ud.toByteArray(), profil)).isEmpty();
  }
}
