package dk.aarsrapport.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reference validator for PDF/UA and PDF/A. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The rules that the file breaks, each with where and why; empty when it conforms. */
  public static List<String> brud(byte[] pdf, PDFAFlavour profil)
      throws IOException, VeraPDFException {
    Locale vores = Locale.getDefault();
    Locale.setDefault(Locale.ROOT); // the validator's own capitals go wrong in Turkish
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profil);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profil, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation().getContext())
          .toList();
    } finally {
      Locale.setDefault(vores);
    }
  }
}
