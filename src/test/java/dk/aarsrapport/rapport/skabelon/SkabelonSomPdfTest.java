package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.pdf.PdfRapport;
import dk.aarsrapport.pdf.Tagforventning;
import dk.aarsrapport.pdf.Tagtrae;
import dk.aarsrapport.pdf.VeraPdf;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Udgave;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The shipped template, drawn. */
class SkabelonSomPdfTest {
  @ParameterizedTest
  @EnumSource(Udgave.class)
  void theShippedReportConformsAndSaysAllOfTheModel(Udgave udgave)
      throws IOException, VeraPDFException {
    Rapport rapport = Skabelon.leveret("aarsrapport").byg(Proeveverden.kommune(udgave));
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new PdfRapport(Tema.standard()).skriv(rapport, ud);
    byte[] pdf = ud.toByteArray();

    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(VeraPdf.brud(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Tagforventning.udenSidetal(Tagtrae.laes(pdf)))
        .containsExactlyElementsOf(Tagforventning.af(rapport));
  }
}
