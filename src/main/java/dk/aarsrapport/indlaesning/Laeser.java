package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads one file of one export: good rows go on, the rest is counted and explained. */
public final class Laeser {
  private static final int HOEJST_LINJER_I_RAEKKE = 100;

  private Laeser() {}

  /**
   * Reads a whole file in one pass.
   *
   * @param fil its name, without folders
   * @param bytes its content; closed when read
   * @param hoved how it is laid out
   * @param noegle the key of the pseudonyms
   * @param godeRaekker takes each good row
   * @return counts, problems and coverage
   */
  public static <R> Laesning laes(
      String fil,
      InputStream bytes,
      Filhoved hoved,
      Eksport<R> eksport,
      Pseudonymnoegle noegle,
      Consumer<R> godeRaekker)
      throws IOException {
    Laesning laesning = new Laesning(eksport.navn(), fil);
    Raekke raekke = new Raekke(hoved.plads(), new Pseudonym(noegle.bytes()), laesning);
    MessageDigest sha256 = sha256();
    try (DigestInputStream talt = new DigestInputStream(bytes, sha256);
        CsvReader<CsvRecord> csv =
            csv(Tegnsaet.laeser(talt, hoved.tegnsaet()), hoved.skilletegn())) {
      Iterator<CsvRecord> poster = csv.iterator();
      while (poster.hasNext()) {
        CsvRecord post = poster.next();
        if (post.getStartingLineNumber() > hoved.linje() && !tom(post.getFields())) {
          laes(post, hoved, eksport, laesning, raekke, godeRaekker);
        }
      }
    } catch (CsvParseException e) {
      throw new IOException(
          fil + ": a cell grows without end, probably a quotation mark that is never closed", e);
    }
    laesning.sha256(HexFormat.of().formatHex(sha256.digest()));
    return laesning;
  }

  private static <R> void laes(
      CsvRecord post,
      Filhoved hoved,
      Eksport<R> eksport,
      Laesning laesning,
      Raekke raekke,
      Consumer<R> godeRaekker) {
    long linje = post.getStartingLineNumber();
    laesning.laest();
    raekke.saet(post.getFields(), linje);
    R god;
    try {
      kontroller(post.getFields(), hoved);
      god = eksport.laes(raekke);
    } catch (Afvisning hvorfor) {
      laesning.ikkeBrugt(linje, hvorfor);
      return;
    }
    laesning.brugt();
    godeRaekker.accept(god);
  }

  /** A row with text behind its last column has slipped, and every cell may be another's. */
  private static void kontroller(List<String> felter, Filhoved hoved) {
    long linjeskift = felter.stream().mapToLong(f -> f.lines().count()).sum();
    if (linjeskift > felter.size() + HOEJST_LINJER_I_RAEKKE) {
      throw Afvisning.afvist(
          "",
          "anfoerselstegn",
          "en celle går over mange linjer, så et anførselstegn mangler formentlig",
          "Ret anførselstegnene i filen");
    }
    for (int i = hoved.bredde(); i < felter.size(); i++) {
      if (!felter.get(i).isBlank()) {
        throw Afvisning.afvist(
            "",
            "for-mange-celler",
            "rækken har flere celler, end der er overskrifter",
            "Sæt anførselstegn om tekst med skilletegn i");
      }
    }
  }

  private static boolean tom(List<String> felter) {
    for (String felt : felter) {
      if (!felt.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("removal") // nothing replaces it yet, and exports do have "a"b
  static CsvReader<CsvRecord> csv(Reader tekst, char skilletegn) {
    return CsvReader.builder()
        .fieldSeparator(skilletegn)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(tekst);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
