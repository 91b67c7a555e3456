package dk.aarsrapport.indlaesning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no delimited text, told by their first bytes, whatever they are called. */
public enum Fremmedformat {
  /** A workbook, also of the kind before 2007. */
  EXCEL("en Excel-fil", "åbn den i Excel, og gem den som CSV"),
  /** A workbook from LibreOffice. */
  OPENDOCUMENT("et OpenDocument-regneark", "åbn det, og gem det som CSV"),
  /** An archive. */
  ZIP("en zip-fil", "pak den ud, og gem det, der er i den, som CSV"),
  /** A document. */
  PDF("en PDF-fil", "træk dataene igen, og gem dem som CSV");

  private static final byte[] ZIPMAERKE = {'P', 'K', 3, 4};
  private static final byte[] GAMMEL_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDFMAERKE = {'%', 'P', 'D', 'F', '-'};

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
      return Optional.of(pakket(new String(start, StandardCharsets.ISO_8859_1)));
    }
    if (begynder(start, GAMMEL_EXCEL)) {
      return Optional.of(EXCEL);
    }
    return begynder(start, PDFMAERKE) ? Optional.of(PDF) : Optional.empty();
  }

  /** The names of the files in an archive stand in clear text. */
  private static Fremmedformat pakket(String start) {
    if (start.contains("opendocument.spreadsheet")) {
      return OPENDOCUMENT;
    }
    return start.contains("xl/") ? EXCEL : ZIP;
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
