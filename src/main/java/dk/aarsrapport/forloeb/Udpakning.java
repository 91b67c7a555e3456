package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads what {@link Indpakning} wrote, in the same order. */
final class Udpakning {
  private static final int MAANEDER = 0b1111;
  private static final int DAGE = 0b1_1111;

  private final Indsatstyper typer;
  private final byte[] bytes;
  private final int til;
  private int sted;

  /** What stands from one place to another. */
  Udpakning(Indsatstyper typer, byte[] bytes, int fra, int til) {
    this.typer = typer;
    this.bytes = bytes;
    this.til = til;
    sted = fra;
  }

  int byteTal() {
    return Byte.toUnsignedInt(bytes[sted++]);
  }

  long antal() {
    long tal = 0;
    int skub = 0;
    byte b;
    do {
      b = bytes[sted++];
      tal |= (b & 0x7FL) << skub;
      skub += 7;
    } while (b < 0);
    return tal;
  }

  long tal() {
    long tal = antal();
    return (tal >>> 1) ^ -(tal & 1);
  }

  long hash() {
    return ((long) heltal() << Integer.SIZE) | Integer.toUnsignedLong(heltal());
  }

  private int heltal() {
    int tal = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      tal = (tal << Byte.SIZE) | byteTal();
    }
    return tal;
  }

  LocalDate dag() {
    int nummer = heltal();
    return switch (nummer) {
      case Indpakning.INGEN_DAG -> null;
      case Indpakning.ALTID -> LocalDate.MAX;
      default ->
          LocalDate.of(
              nummer >> Indpakning.AARET,
              (nummer >> Indpakning.MAANEDEN) & MAANEDER,
              nummer & DAGE);
    };
  }

  boolean ja() {
    return byteTal() == 1;
  }

  Boolean jaNej() {
    int ja = byteTal();
    return ja == 2 ? null : ja == 1;
  }

  Long muligtAntal() {
    long tal = antal();
    return tal == 0 ? null : tal - 1;
  }

  String tekst() {
    int laengde = Math.toIntExact(antal());
    String tekst = new String(bytes, sted, laengde, StandardCharsets.UTF_8);
    sted += laengde;
    return tekst;
  }

  /** One of an enum's values. */
  <E extends Enum<E>> E valg(E[] alle) {
    return alle[byteTal()];
  }

  Indsatstype type() {
    return typer.type(Math.toIntExact(antal()));
  }

  /** True when everything has been read. */
  boolean slut() {
    return sted == til;
  }
}
