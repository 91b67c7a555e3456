package dk.aarsrapport.kommando;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for secrets in bytes of any kind: text, zip entries, the words of a web page, the streams
 * and the text of a PDF.
 */
final class Cprsoegning {
  private static final List<Charset> TEGNSAET =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Set<String> hemmelige = new LinkedHashSet<>();

  /** A CPR number in the ways it may be written. */
  Cprsoegning cpr(String cifre) {
    String dato = cifre.substring(0, 6);
    String loebenummer = cifre.substring(6);
    for (String skille : List.of("", "-", " ", "–", "_", ".", " - ", "−", ":", ", ")) {
      hemmelige.add(dato + skille + loebenummer);
    }
    String delt = dato.substring(0, 2) + " " + dato.substring(2, 4) + " " + dato.substring(4) + " ";
    hemmelige.add(delt + loebenummer);
    hemmelige.add(delt.strip().replace(' ', '-') + "-" + loebenummer);
    return this;
  }

  Cprsoegning tekst(String hemmelig) {
    hemmelige.add(hemmelig);
    hemmelige.add(hemmelig.toUpperCase(Locale.ROOT));
    return this;
  }

  /** What was found where; nothing is good. */
  List<String> fundet(String sted, byte[] bytes) throws IOException {
    List<String> fund = new ArrayList<>();
    soeg(sted, bytes, fund);
    if (sted.endsWith(".xlsx")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
          soeg(sted + "!" + del.getName(), zip.readAllBytes(), fund);
        }
      }
    } else if (sted.endsWith(".html")) {
      String ord = new String(bytes, TEGNSAET.get(0)).replaceAll("<[^>]*>", "");
      soeg(sted + "!tekst", ord.getBytes(TEGNSAET.get(0)), fund);
    } else if (sted.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        soeg(sted + "!tekst", new PDFTextStripper().getText(pdf).getBytes(TEGNSAET.get(0)), fund);
        for (COSObjectKey noegle : pdf.getDocument().getXrefTable().keySet()) {
          if (pdf.getDocument().getObjectFromPool(noegle).getObject() instanceof COSStream del
              && !COSName.IMAGE.equals(del.getCOSName(COSName.SUBTYPE))) {
            soeg(sted + "!" + noegle, del.createInputStream().readAllBytes(), fund);
          }
        }
      }
    }
    return fund;
  }

  List<String> fundet(Path mappe) throws IOException {
    List<String> fund = new ArrayList<>();
    try (Stream<Path> alt = Files.walk(mappe)) {
      for (Path sti : alt.toList()) {
        String navn = mappe.relativize(sti).toString();
        soeg("navnet " + navn, navn.getBytes(StandardCharsets.UTF_8), fund);
        if (Files.isRegularFile(sti)) {
          fund.addAll(fundet(navn, Files.readAllBytes(sti)));
        }
      }
    }
    return fund;
  }

  private void soeg(String sted, byte[] bytes, List<String> fund) {
    String tekst = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String hemmelig : hemmelige) {
      for (Charset tegnsaet : TEGNSAET) {
        String moenster = new String(hemmelig.getBytes(tegnsaet), StandardCharsets.ISO_8859_1);
        if (tekst.contains(moenster)) {
          fund.add(hemmelig + " i " + sted + " (" + tegnsaet + ")");
        }
      }
    }
  }
}
