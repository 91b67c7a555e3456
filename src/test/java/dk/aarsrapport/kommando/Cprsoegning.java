package dk.aarsrapport.kommando;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** So many first bytes of a pattern lead to it. */
  private static final int FORAN = 4;

  private final Map<Integer, List<Moenster>> moenstre = new HashMap<>();

  /** The first two bytes that a pattern has: most places in a file are passed by these alone. */
  private final BitSet begyndelser = new BitSet(1 << Short.SIZE);

  /** The bytes that a secret is in one encoding. */
  private record Moenster(String hemmelig, Charset tegnsaet, ByteBuffer bytes) {
    boolean staarI(byte[] fil, int her) {
      int antal = bytes.limit();
      return her + antal <= fil.length && ByteBuffer.wrap(fil, her, antal).equals(bytes);
    }
  }

  /** A CPR number in the ways it may be written. */
  Cprsoegning cpr(String cifre) {
    String dato = cifre.substring(0, 6);
    String loebenummer = cifre.substring(6);
    for (String skille : List.of("", "-", " ", "–", "_", ".", " - ", "−", ":", ", ")) {
      led(dato + skille + loebenummer);
    }
    String delt = dato.substring(0, 2) + " " + dato.substring(2, 4) + " " + dato.substring(4) + " ";
    led(delt + loebenummer);
    led(delt.strip().replace(' ', '-') + "-" + loebenummer);
    return this;
  }

  Cprsoegning tekst(String hemmelig) {
    led(hemmelig);
    if (!hemmelig.toUpperCase(Locale.ROOT).equals(hemmelig)) {
      led(hemmelig.toUpperCase(Locale.ROOT));
    }
    return this;
  }

  private void led(String hemmelig) {
    for (Charset tegnsaet : TEGNSAET) {
      byte[] bytes = hemmelig.getBytes(tegnsaet);
      Moenster moenster = new Moenster(hemmelig, tegnsaet, ByteBuffer.wrap(bytes));
      int foran = foran(bytes, 0);
      begyndelser.set(foran >>> Short.SIZE);
      moenstre.computeIfAbsent(foran, ny -> new ArrayList<>()).add(moenster);
    }
  }

  private static int foran(byte[] bytes, int her) {
    return ByteBuffer.wrap(bytes, her, FORAN).getInt();
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
    Set<String> fundne = new LinkedHashSet<>();
    for (int her = 0; her + FORAN <= bytes.length; her++) {
      if (begyndelser.get(((bytes[her] & 0xff) << Byte.SIZE) | (bytes[her + 1] & 0xff))) {
        for (Moenster moenster : moenstre.getOrDefault(foran(bytes, her), List.of())) {
          if (moenster.staarI(bytes, her)) {
            fundne.add(moenster.hemmelig() + " i " + sted + " (" + moenster.tegnsaet() + ")");
          }
        }
      }
    }
    fund.addAll(fundne);
  }
}
