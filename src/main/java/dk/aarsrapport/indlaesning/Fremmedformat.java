package dk.aarsrapport.indlaesning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that are no delimited text, told by their first bytes, whatever they are called. */
public enum Fremmedformat {
  /** A workbook of the kind before 2007. */
  EXCEL("en Excel-fil af den gamle slags", "åbn den i Excel, og gem den som .xlsx eller CSV"),
  /** A workbook that a password locks. */
  LAAST(
      "en Excel-fil med adgangskode",
      "åbn den i Excel, fjern adgangskoden under Filer > Oplysninger, og gem den igen"),
  /** A workbook that Excel wrote for itself alone. */
  BINAER("en binær Excel-fil", "åbn den i Excel, og gem den som .xlsx eller CSV"),
  /** A workbook from LibreOffice. */
  OPENDOCUMENT("et OpenDocument-regneark", "åbn det, og gem det som CSV"),
  /** An archive. */
  ZIP("en zip-fil", "pak den ud, og gem det, der er i den, som CSV"),
  /** A document. */
  PDF("en PDF-fil", "træk dataene igen, og gem dem som CSV"),
  /** A table of a web page, which programs like to call a workbook. */
  HTML(
      "en HTML-side, hvad den end hedder,",
      "åbn den i Excel, gem den som .xlsx, og se efter, at CPR-numre og konti har beholdt deres"
          + " nuller, eller træk dataene igen som CSV"),
  /** Markup, as spreadsheets wrote it in 2003 and databases do. */
  XML("en XML-fil", "åbn den i Excel, og gem den som .xlsx, eller træk dataene igen som CSV"),
  /** Objects of a program. */
  JSON("en JSON-fil", "træk dataene igen som CSV eller .xlsx");

  private static final byte[] ZIPMAERKE = {'P', 'K', 3, 4};
  private static final byte[] GAMMEL_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String KRYPTERET =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  private static final byte[] PDFMAERKE = {'%', 'P', 'D', 'F', '-'};

  private static final int BEGYNDELSE = 2000;

  /** What is no sign of markup: white space, and what character sets put around its letters. */
  private static final Pattern IKKE_TEGN = Pattern.compile("[^!-~]+");

  private static final Pattern HTML_BEGYNDER =
      Pattern.compile("<(?:!doctypehtml|html|head|meta|body|table|!--.*?--><(?:html|table))");
  private static final Pattern JSON_BEGYNDER = Pattern.compile("\\[\\{\"|\\{\"[^\"]*\":");

  private final String hvad;
  private final String handling;

  Fremmedformat(String hvad, String handling) {
    this.hvad = hvad;
    this.handling = handling;
  }

  /**
   * The format.
   *
   * @param start a file's first bytes
   * @return empty when it may be text
   */
  public static Optional<Fremmedformat> af(byte[] start) {
    if (begynder(start, ZIPMAERKE)) {
      return Optional.of(pakket(tekst(start)));
    }
    if (begynder(start, GAMMEL_EXCEL)) {
      return Optional.of(tekst(start).contains(KRYPTERET) ? LAAST : EXCEL);
    }
    return begynder(start, PDFMAERKE) ? Optional.of(PDF) : opmaerket(start);
  }

  /** Markup or objects, told by how the text begins. */
  private static Optional<Fremmedformat> opmaerket(byte[] start) {
    String foerste =
        IKKE_TEGN
            .matcher(tekst(Arrays.copyOf(start, Math.min(start.length, BEGYNDELSE))))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    if (HTML_BEGYNDER.matcher(foerste).lookingAt()) {
      return Optional.of(HTML);
    }
    if (foerste.startsWith("<?xml")) {
      return Optional.of(foerste.contains("<html") ? HTML : XML);
    }
    return JSON_BEGYNDER.matcher(foerste).lookingAt() ? Optional.of(JSON) : Optional.empty();
  }

  /** True for a workbook of the kind that is read sheet by sheet. */
  public static boolean erArkbog(byte[] start) {
    return begynder(start, ZIPMAERKE)
        && Stream.of("xl/", "[Content_Types].xml").anyMatch(tekst(start)::contains)
        && Stream.of("word/", "ppt/", "xl/workbook.bin").noneMatch(tekst(start)::contains);
  }

  /** The names of the files in an archive stand in clear text. */
  private static Fremmedformat pakket(String start) {
    if (start.contains("opendocument.spreadsheet")) {
      return OPENDOCUMENT;
    }
    return start.contains("xl/workbook.bin") ? BINAER : ZIP;
  }

  private static String tekst(byte[] start) {
    return new String(start, StandardCharsets.ISO_8859_1);
  }

  private static boolean begynder(byte[] start, byte[] maerke) {
    return start.length >= maerke.length
        && Arrays.equals(start, 0, maerke.length, maerke, 0, maerke.length);
  }

  /** What the file is and what to do about it. */
  public String besked() {
    return hvad + " og ikke tekst; " + handling;
  }
}
