package dk.aarsrapport.arkfil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sheet's rows as delimited text, written as far as it is read; line n is row n. */
final class Arktekst extends InputStream {
  private static final String LINJESKIFT = "\r\n";
  private static final String SKAL_CITERES = ";,\t|\"'";

  private final Arkraekker raekker;
  private final Fletninger fletninger;
  private byte[] linje = new byte[0];
  private int sted;
  private int skrevet;
  private Arkraekker.Raekke venter;
  private boolean slut;

  Arktekst(Arkraekker raekker, Fletninger fletninger) {
    this.raekker = raekker;
    this.fletninger = fletninger;
  }

  @Override
  public int read() throws IOException {
    return fyld() ? Byte.toUnsignedInt(linje[sted++]) : -1;
  }

  @Override
  public int read(byte[] til, int fra, int antal) throws IOException {
    if (antal == 0) {
      return 0;
    }
    if (!fyld()) {
      return -1;
    }
    int her = Math.min(antal, linje.length - sted);
    System.arraycopy(linje, sted, til, fra, her);
    sted += her;
    return her;
  }

  /** Makes the next line where there is nothing left of the last; false behind the end. */
  private boolean fyld() throws IOException {
    while (sted == linje.length) {
      if (venter == null && !slut) {
        venter = raekker.naeste();
        slut = venter == null;
      }
      if (venter == null) {
        return false;
      }
      StringBuilder tekst = new StringBuilder();
      while (skrevet < venter.nummer() - 1) {
        tekst.append('\n');
        skrevet++;
      }
      skriv(tekst, fletninger.udfyldt(venter.nummer(), venter.celler()));
      skrevet++;
      linje = tekst.append('\n').toString().getBytes(StandardCharsets.UTF_8);
      sted = 0;
      venter = null;
    }
    return true;
  }

  private static void skriv(StringBuilder til, List<String> celler) {
    for (int i = 0; i < celler.size(); i++) {
      if (i > 0) {
        til.append(';');
      }
      String celle = celler.get(i);
      if (har(celle, LINJESKIFT)) {
        celle = celle.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
      }
      if (har(celle, SKAL_CITERES)) {
        til.append('"').append(celle.replace("\"", "\"\"")).append('"');
      } else {
        til.append(celle);
      }
    }
  }

  private static boolean har(String celle, String tegn) {
    for (int i = 0; i < celle.length(); i++) {
      if (tegn.indexOf(celle.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    raekker.close();
  }
}
