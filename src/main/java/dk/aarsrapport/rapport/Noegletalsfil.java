package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Writes and reads {@code noegletal.csv}, the results as section 4 of the contract lays down. */
public final class Noegletalsfil {
  /** The columns, in order. */
  public static final List<String> KOLONNER =
      List.of(
          "noegletal",
          "omraade",
          "periode",
          "kategori",
          "underkategori",
          "vaerdi",
          "enhed",
          "taeller",
          "naevner",
          "status");

  private static final MathContext CIFRE = new MathContext(15, RoundingMode.HALF_UP);
  private static final char BOM = '\uFEFF';
  private static final int LAENGSTE_TAL = 40;

  /** Characters that are gathered before they are written. */
  private static final int PORTION = 1 << 14;

  private Noegletalsfil() {}

  /** Writes all results in order; the stream is flushed and left open. */
  public static void skriv(Resultater resultater, OutputStream ud) throws IOException {
    skriv(resultater, false, ud);
  }

  /**
   * Writes all results in order; the stream is flushed and left open.
   *
   * @param sikkert true where no text may be a formula to a spreadsheet
   */
  public static void skriv(Resultater resultater, boolean sikkert, OutputStream ud)
      throws IOException {
    StringBuilder tekst = new StringBuilder(); // no lock for each cell, as a writer has
    CSVPrinter csv = new CSVPrinter(tekst, CSVFormat.RFC4180);
    csv.printRecord(KOLONNER);
    for (Resultat resultat : resultater.alle()) {
      Noegle noegle = resultat.noegle();
      csv.printRecord(
          noegle.noegletal(),
          Formelvaern.af(noegle.omraade(), sikkert),
          Formelvaern.af(noegle.periode(), sikkert),
          Formelvaern.af(noegle.kategori(), sikkert),
          Formelvaern.af(noegle.underkategori(), sikkert),
          tal(resultat.vaerdi()),
          resultat.enhed().kode(),
          tal(resultat.taeller()),
          tal(resultat.naevner()),
          resultat.status().kode());
      if (tekst.length() > PORTION) {
        toem(tekst, ud);
      }
    }
    toem(tekst, ud);
    ud.flush();
  }

  private static void toem(StringBuilder tekst, OutputStream ud) throws IOException {
    ud.write(tekst.toString().getBytes(StandardCharsets.UTF_8));
    tekst.setLength(0);
  }

  /**
   * A number as the file has it: plain, with a decimal point, at most 15 significant digits and no
   * trailing zeros; null becomes empty.
   */
  public static String tal(BigDecimal vaerdi) {
    return vaerdi == null ? "" : vaerdi.round(CIFRE).stripTrailingZeros().toPlainString();
  }

  /**
   * Reads a file that {@link #skriv} wrote; the reasons for missing values are not in it.
   *
   * @throws IOException with a Danish message naming line and column if it is no such file
   */
  public static Resultater laes(InputStream ind) throws IOException {
    SortedMap<Noegle, Resultat> fundet = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader tekst = udenBom(new InputStreamReader(ind, StandardCharsets.UTF_8));
        CSVParser csv = format.parse(tekst)) {
      for (String kolonne : KOLONNER) {
        if (!csv.getHeaderNames().contains(kolonne)) {
          throw new IOException(
              "linje 1: kolonnen »" + kolonne + "« mangler; brug en noegletal.csv fra Årsrapport");
        }
      }
      for (CSVRecord linje : csv) {
        Resultat resultat = resultat(linje);
        if (fundet.put(resultat.noegle(), resultat) != null) {
          throw fejl(linje, "noegletal", "rækken står der to gange");
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException fejl) {
      throw new IOException("kan ikke læses som CSV: " + fejl.getMessage(), fejl);
    }
    return Resultater.af(fundet.values());
  }

  private static Resultat resultat(CSVRecord linje) throws IOException {
    if (!linje.isConsistent()) {
      throw fejl(linje, "status", "rækken har " + linje.size() + " felter");
    }
    Noegle noegle =
        new Noegle(
            linje.get("noegletal"),
            Formelvaern.uden(linje.get("omraade")),
            Formelvaern.uden(linje.get("periode")),
            Formelvaern.uden(linje.get("kategori")),
            Formelvaern.uden(linje.get("underkategori")));
    Enhed enhed = kode(linje, "enhed", Enhed.values(), Enhed::kode);
    Status status = kode(linje, "status", Status.values(), Status::kode);
    BigDecimal vaerdi = tal(linje, "vaerdi");
    BigDecimal taeller = tal(linje, "taeller");
    BigDecimal naevner = tal(linje, "naevner");
    if (status.harVaerdi() != (vaerdi != null)) {
      throw fejl(linje, "vaerdi", "værdi og status »" + status.kode() + "« passer ikke sammen");
    }
    if (!status.harVaerdi() && (taeller != null || naevner != null)) {
      throw fejl(linje, "taeller", "status »" + status.kode() + "« har ingen tæller eller nævner");
    }
    return new Resultat(noegle, enhed, vaerdi, taeller, naevner, status, "");
  }

  private static <T> T kode(CSVRecord linje, String kolonne, T[] vaerdier, Function<T, String> kode)
      throws IOException {
    String tekst = linje.get(kolonne);
    for (T vaerdi : vaerdier) {
      if (kode.apply(vaerdi).equals(tekst)) {
        return vaerdi;
      }
    }
    throw fejl(linje, kolonne, "»" + tekst + "« kendes ikke");
  }

  private static BigDecimal tal(CSVRecord linje, String kolonne) throws IOException {
    String tekst = linje.get(kolonne);
    if (tekst.isEmpty()) {
      return null;
    }
    if (tekst.length() > LAENGSTE_TAL || !tekst.matches("-?[0-9]+([.][0-9]+)?")) {
      throw fejl(linje, kolonne, "»" + tekst + "« er ikke et tal med decimalpunktum");
    }
    return new BigDecimal(tekst);
  }

  private static IOException fejl(CSVRecord linje, String kolonne, String hvad) {
    return new IOException(
        "linje "
            + (linje.getRecordNumber() + 1)
            + ", kolonne "
            + kolonne
            + ": "
            + hvad
            + "; brug filen, som Årsrapport skrev den");
  }

  private static Reader udenBom(InputStreamReader tekst) throws IOException {
    java.io.PushbackReader laeser = new java.io.PushbackReader(tekst);
    int foerste = laeser.read();
    if (foerste >= 0 && foerste != BOM) {
      laeser.unread(foerste);
    }
    return laeser;
  }
}
