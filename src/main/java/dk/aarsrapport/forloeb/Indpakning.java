package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Writes a row as few bytes; {@link Udpakning} reads them in the same order. */
final class Indpakning {
  /** Stands for a day that is missing; no day that can be read is as early. */
  static final int INGEN_DAG = Integer.MIN_VALUE;

  /** Stands for a last day that runs on. */
  static final int ALTID = Integer.MAX_VALUE;

  /** Where in a day's number its year and its month stand, over the day of the month. */
  static final int AARET = 9;

  static final int MAANEDEN = 5;

  private static final int START = 128;

  private final Indsatstyper typer;
  private byte[] bytes = new byte[START];
  private int laengde;

  Indpakning(Indsatstyper typer) {
    this.typer = typer;
  }

  /** A number from 0 to 255. */
  void byteTal(int tal) {
    if (tal < 0 || tal > 0xFF) {
      throw new IllegalArgumentException("not a byte: " + tal);
    }
    plads(1);
    bytes[laengde++] = (byte) tal;
  }

  /** A number from 0 up: the smaller, the fewer bytes. */
  void antal(long tal) {
    if (tal < 0) {
      throw new IllegalArgumentException("below 0: " + tal);
    }
    rest(tal);
  }

  /** A number on either side of 0: the nearer to it, the fewer bytes. */
  void tal(long tal) {
    rest((tal << 1) ^ (tal >> (Long.SIZE - 1)));
  }

  private void rest(long tal) {
    plads(Long.BYTES + 2);
    long tilbage = tal;
    while ((tilbage & ~0x7FL) != 0) {
      bytes[laengde++] = (byte) ((tilbage & 0x7F) | 0x80);
      tilbage >>>= 7;
    }
    bytes[laengde++] = (byte) tilbage;
  }

  /** Any number, always in eight bytes: hashes, which are large. */
  void hash(long tal) {
    plads(Long.BYTES);
    for (int i = Long.SIZE - Byte.SIZE; i >= 0; i -= Byte.SIZE) {
      bytes[laengde++] = (byte) (tal >>> i);
    }
  }

  /** A day; null and {@link LocalDate#MAX} too. */
  void dag(LocalDate dag) {
    int nummer = dag == null ? INGEN_DAG : ALTID;
    if (dag != null && dag.getYear() != LocalDate.MAX.getYear()) {
      nummer = (dag.getYear() << AARET) | (dag.getMonthValue() << MAANEDEN) | dag.getDayOfMonth();
    }
    plads(Integer.BYTES);
    for (int i = Integer.SIZE - Byte.SIZE; i >= 0; i -= Byte.SIZE) {
      bytes[laengde++] = (byte) (nummer >>> i);
    }
  }

  void ja(boolean ja) {
    byteTal(ja ? 1 : 0);
  }

  /** Yes, no or null. */
  void jaNej(Boolean ja) {
    byteTal(ja == null ? 2 : ja ? 1 : 0);
  }

  /** A number from 0 up, or null. */
  void muligtAntal(Long tal) {
    antal(tal == null ? 0 : tal + 1);
  }

  void tekst(String tekst) {
    byte[] tekstens = tekst.getBytes(StandardCharsets.UTF_8);
    antal(tekstens.length);
    plads(tekstens.length);
    System.arraycopy(tekstens, 0, bytes, laengde, tekstens.length);
    laengde += tekstens.length;
  }

  /** A value of a list that both sides have; the bytes never outlive the run. */
  @SuppressWarnings("EnumOrdinal")
  void valg(Enum<?> valg) {
    byteTal(valg.ordinal());
  }

  void type(Indsatstype type) {
    antal(typer.nummer(type));
  }

  private void plads(int flere) {
    if (laengde + flere > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, laengde + flere));
    }
  }

  /** What has been written since the last time. */
  byte[] toem() {
    byte[] pakket = Arrays.copyOf(bytes, laengde);
    laengde = 0;
    return pakket;
  }
}
