package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.rapport.Udgave;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    Rapport rapport = Eksempelrapport.rapport(Udgave.INTERN);
    assertThat(pdf(rapport)).isEqualTo(pdf(Eksempelrapport.rapport(Udgave.INTERN)));
  }
}
