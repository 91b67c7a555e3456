package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Snitsoeger.Snit;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Goes through a file's bytes once before its rows are read: for its fingerprint, and for the parts
 * that tasks can read side by side.
 */
public final class Gennemsyn {
  private static final int BUFFER = 1 << 18;

  private Gennemsyn() {}

  /**
   * The file in parts, each but the last of at least this many bytes; in one part where it is
   * packed, written in a character set whose line breaks are not single bytes, or has cells that
   * say what stands above them.
   *
   * @param fil its name, without folders
   * @param bytes its content from the beginning; not closed
   * @throws Brugerfejl if a packed file is not whole
   */
  public static List<Fildel> dele(String fil, InputStream bytes, Filhoved hoved, long mindst)
      throws IOException {
    MessageDigest sha256 = sha256();
    InputStream ind = new DigestInputStream(bytes, sha256);
    byte[] start = ind.readNBytes(BUFFER);
    List<Snit> snit = List.of();
    String indhold = "";
    if (Pakning.erPakket(start)) {
      MessageDigest udpakket = sha256();
      Pakning.pakUd(
          fil,
          new SequenceInputStream(new ByteArrayInputStream(start), aaben(ind)),
          hoved.ark(),
          new DigestOutputStream(OutputStream.nullOutputStream(), udpakket));
      indhold = HexFormat.of().formatHex(udpakket.digest());
    } else if (start.length > Math.min(mindst, BUFFER - 1)
        && hoved.saerligt().fyldNed().isEmpty()
        && Tegnsaet.kanSkaeresIBytes(start, hoved.tegnsaet())) {
      snit = snit(start, ind, new Snitsoeger(hoved.skilletegn(), mindst));
    }
    ind.transferTo(OutputStream.nullOutputStream());
    String aftryk = HexFormat.of().formatHex(sha256.digest());
    return dele(fil, aftryk, indhold.isEmpty() ? aftryk : indhold, hoved, snit);
  }

  /** The same, left open by who reads it to its end. */
  private static InputStream aaben(InputStream ind) {
    return new FilterInputStream(ind) {
      @Override
      public void close() {
        // closed by who opened it
      }
    };
  }

  private static List<Snit> snit(byte[] start, InputStream ind, Snitsoeger soeger)
      throws IOException {
    int maerke = Tegnsaet.bytemaerke(start);
    soeger.springOver(maerke);
    soeger.se(start, maerke, start.length);
    byte[] buffer = new byte[BUFFER];
    for (int antal = ind.read(buffer); antal >= 0; antal = ind.read(buffer)) {
      soeger.se(buffer, 0, antal);
    }
    return soeger.snit();
  }

  private static List<Fildel> dele(
      String fil, String sha256, String indhold, Filhoved hoved, List<Snit> snit) {
    List<Fildel> dele = new ArrayList<>();
    Snit fra = new Snit(0, 1);
    for (Snit til : snit) {
      dele.add(new Fildel(fil, sha256, indhold, hoved, fra.sted(), til.sted(), fra.linje()));
      fra = til;
    }
    dele.add(new Fildel(fil, sha256, indhold, hoved, fra.sted(), Long.MAX_VALUE, fra.linje()));
    return dele;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
