package dk.aarsrapport.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dk.aarsrapport.rapport.Rapport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What the file says about itself: title, language, standards, colour space, identity. */
final class Metadata {
  private static final String XMP = "/pdf/xmp.xml";
  private static final String FARVERUM = "/farver/sRGB.icc";
  private static final String SPROG = "da-DK";

  /** The same date in every file, so that the same report gives the same bytes. */
  private static final String DATO = "D:20260101000000Z";

  private static final String PRODUCENT = "OpenPDF";
  private static final String SKABER = "Årsrapport";

  private Metadata() {}

  /**
   * Sets what must stand before the document is closed; the writer is open.
   *
   * @throws IOException if a resource cannot be read
   */
  static void skriv(Rapport rapport, PdfWriter skriver) throws IOException {
    String titel = rapport.titel() + " – " + rapport.undertitel();
    skriver.setViewerPreferences(PdfWriter.DisplayDocTitle);
    PdfDictionary katalog = skriver.getExtraCatalog();
    katalog.put(PdfName.LANG, new PdfString(SPROG));
    katalog.put(PdfName.OUTPUTINTENTS, new PdfArray(farverum(skriver)));
    PdfDictionary info = skriver.getInfo();
    info.put(PdfName.TITLE, new PdfString(titel, PdfObject.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString(SKABER, PdfObject.TEXT_UNICODE));
    info.put(PdfName.PRODUCER, new PdfString(PRODUCENT));
    info.put(PdfName.CREATIONDATE, new PdfString(DATO));
    info.put(PdfName.MODDATE, new PdfString(DATO));
    info.put(PdfName.FILEID, new PdfLiteral(identitet(rapport)));
    String xmp = new String(ressource(XMP), StandardCharsets.UTF_8);
    skriver.setXmpMetadata(xmp.replace("${titel}", xml(titel)).getBytes(StandardCharsets.UTF_8));
  }

  /** The output intent; the profile's bytes go in as they are, whatever this Java would make. */
  private static PdfDictionary farverum(PdfWriter skriver) throws IOException {
    PdfStream profil = new PdfStream(ressource(FARVERUM));
    profil.put(PdfName.N, new PdfNumber(3));
    profil.flateCompress();
    PdfDictionary ud = new PdfDictionary(PdfName.OUTPUTINTENT);
    ud.put(PdfName.S, PdfName.GTS_PDFA1);
    ud.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
    ud.put(PdfName.INFO, new PdfString("sRGB"));
    ud.put(PdfName.DESTOUTPUTPROFILE, skriver.addToBody(profil).getIndirectReference());
    return ud;
  }

  private static String identitet(Rapport rapport) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(rapport.toString().getBytes(StandardCharsets.UTF_8));
      String hex = "<" + HexFormat.of().formatHex(Arrays.copyOf(sum, 16)) + ">";
      return "[" + hex + hex + "]";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] ressource(String sti) throws IOException {
    try (InputStream data = Metadata.class.getResourceAsStream(sti)) {
      return data.readAllBytes();
    }
  }

  private static String xml(String tekst) {
    return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
