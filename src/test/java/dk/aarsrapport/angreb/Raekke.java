package dk.aarsrapport.angreb;

import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row as {@code noegletal.csv} has it, read by its columns and by nothing of the product's; what
 * is empty is the empty text.
 */
record Raekke(
    String noegletal,
    String omraade,
    String periode,
    String kategori,
    String underkategori,
    String vaerdi,
    String enhed,
    String taeller,
    String naevner,
    String status) {

  static List<Raekke> laes(Path csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
      return parser.stream().map(Raekke::af).toList();
    }
  }

  private static Raekke af(CSVRecord r) {
    return new Raekke(
        r.get("noegletal"),
        r.get("omraade"),
        r.get("periode"),
        r.get("kategori"),
        r.get("underkategori"),
        r.get("vaerdi"),
        r.get("enhed"),
        r.get("taeller"),
        r.get("naevner"),
        r.get("status"));
  }

  /** The row that a result is written as. */
  static Raekke af(Resultat r) {
    return new Raekke(
        r.noegle().noegletal(),
        r.noegle().omraade(),
        r.noegle().periode(),
        r.noegle().kategori(),
        r.noegle().underkategori(),
        tekst(r.vaerdi()),
        r.enhed().kode(),
        tekst(r.taeller()),
        tekst(r.naevner()),
        r.status().kode());
  }

  private static String tekst(BigDecimal tal) {
    return tal == null ? "" : tal.toPlainString();
  }

  Raekke i(String andet) {
    return new Raekke(
        noegletal,
        andet,
        periode,
        kategori,
        underkategori,
        vaerdi,
        enhed,
        taeller,
        naevner,
        status);
  }

  /** The row as it stands when its number is hidden. */
  Raekke uden(String hvorfor) {
    return new Raekke(
        noegletal, omraade, periode, kategori, underkategori, "", enhed, "", "", hvorfor);
  }

  /** What identifies another row of the figure, the area and the period. */
  String egen(String andenKategori, String andenUnderkategori) {
    return anden(noegletal, andenKategori, andenUnderkategori);
  }

  /** What identifies a row of another figure in the same area and period. */
  String anden(String andet, String andenKategori, String andenUnderkategori) {
    return String.join("|", andet, omraade, periode, andenKategori, andenUnderkategori);
  }

  boolean skjult() {
    return status.equals("diskretioneret");
  }

  boolean harTal() {
    return !vaerdi.isEmpty();
  }

  /** The figure, the area and the period. */
  String sted() {
    return String.join("|", noegletal, omraade, periode);
  }

  /** What identifies the row. */
  String noegle() {
    return String.join("|", noegletal, omraade, periode, kategori, underkategori);
  }
}
