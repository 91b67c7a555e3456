package dk.aarsrapport.angreb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF through all its objects: the text of the pages, every string of every object (titles,
 * bookmarks, alternative texts, tags) and the metadata. A file within the file is refused.
 */
final class Pdflag {
  private final List<String> strenge = new ArrayList<>();
  private final List<String> metadata = new ArrayList<>();

  private Pdflag() {}

  static Map<String, List<String>> laes(Path fil) throws IOException {
    Map<String, List<String>> lag = new TreeMap<>();
    try (PDDocument dokument = Loader.loadPDF(fil.toFile())) {
      lag.put("sider", new PDFTextStripper().getText(dokument).lines().toList());
      Pdflag pdf = new Pdflag();
      for (COSObjectKey noegle : dokument.getDocument().getXrefTable().keySet()) {
        pdf.saml(dokument.getDocument().getObjectFromPool(noegle).getObject());
      }
      lag.put("strenge", pdf.strenge);
      lag.put("metadata", pdf.metadata);
    }
    return lag;
  }

  /** An object's own strings; objects that it refers to have their own turn. */
  private void saml(COSBase del) throws IOException {
    if (del instanceof COSString streng) {
      strenge.add(streng.getString());
    } else if (del instanceof COSArray raekke) {
      for (int i = 0; i < raekke.size(); i++) {
        saml(raekke.get(i));
      }
    } else if (del instanceof COSDictionary ordbog) {
      if (ordbog.containsKey(COSName.EF)
          || COSName.EMBEDDED_FILES.equals(ordbog.getItem(COSName.TYPE))) {
        throw new IllegalArgumentException("a file within the PDF");
      }
      if (ordbog instanceof COSStream strom
          && COSName.METADATA.equals(strom.getCOSName(COSName.TYPE))) {
        metadata.add(new String(strom.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
      }
      for (COSBase vaerdi : ordbog.getValues()) {
        saml(vaerdi);
      }
    }
  }
}
