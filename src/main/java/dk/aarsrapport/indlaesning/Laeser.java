package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads one file of one export in one pass: good rows come out one by one, the rest is counted and
 * explained.
 *
 * @param <R> what a good row becomes
 */
public final class Laeser<R> implements Iterator<R>, Closeable {
  private static final int HOEJST_LINJER_I_RAEKKE = 100;

  private final Filhoved hoved;
  private final Eksport<R> eksport;
  private final Laesning laesning;
  private final Raekke raekke;
  private final MessageDigest sha256 = sha256();
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> poster;
  private R naeste;

  /**
   * Opens a file.
   *
   * @param fil its name, without folders
   * @param bytes its content; closed with the reader
   * @param hoved how it is laid out
   * @param noegle the key of the pseudonyms
   */
  public Laeser(
      String fil, InputStream bytes, Filhoved hoved, Eksport<R> eksport, Pseudonymnoegle noegle)
      throws IOException {
    this.hoved = hoved;
    this.eksport = eksport;
    laesning = new Laesning(eksport.navn(), fil);
    raekke = new Raekke(hoved.plads(), new Pseudonym(noegle.bytes()), laesning);
    csv =
        csv(
            Tegnsaet.laeser(new DigestInputStream(bytes, sha256), hoved.tegnsaet()),
            hoved.skilletegn());
    poster = csv.iterator();
  }

  @Override
  public boolean hasNext() {
    while (naeste == null && poster.hasNext()) {
      CsvRecord post = poster.next();
      if (post.getStartingLineNumber() > hoved.linje() && !tom(post.getFields())) {
        naeste = laes(post);
      }
    }
    return naeste != null;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    R god = naeste;
    naeste = null;
    return god;
  }

  /** Counts, problems and coverage, once every row has been taken. */
  public Laesning laesning() {
    if (hasNext()) {
      throw new IllegalStateException(laesning.fil() + " is not read to its end");
    }
    laesning.sha256(HexFormat.of().formatHex(sha256.digest()));
    return laesning;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** The row's value, or null when it is not used. */
  private R laes(CsvRecord post) {
    laesning.laest();
    raekke.saet(post.getFields(), post.getStartingLineNumber());
    try {
      kontroller(post.getFields(), hoved);
      R god = eksport.laes(raekke);
      laesning.brugt();
      return god;
    } catch (Afvisning hvorfor) {
      laesning.ikkeBrugt(post.getStartingLineNumber(), hvorfor);
      return null;
    }
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
