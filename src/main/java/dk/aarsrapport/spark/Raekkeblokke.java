package dk.aarsrapport.spark;

import dk.aarsrapport.forloeb.Person;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.apache.spark.Partitioner;
import scala.Tuple2;

/**
 * Rows of children on their way into the shuffle: a block holds many, all of one pile, so that what
 * is sent, and sorted at the other end by {@link Boernebunke}, is bytes and no object a row.
 *
 * <p>A row in a block is its length, the 16 bytes of its child's pseudonym, and what was packed.
 */
final class Raekkeblokke {
  /** What a block holds, unless one row alone is more. */
  private static final int BLOK = 1 << 15;

  /** What stands before each row's packed bytes: its length. */
  static final int HOVED = Integer.BYTES;

  /** The bytes of a pseudonym. */
  static final int PSEUDONYM = 2 * Long.BYTES;

  private final ByteBuffer[] blokke;
  private final Consumer<Tuple2<Integer, byte[]>> send;

  /** No rows, for so many piles; blocks that are full are sent under the number of their pile. */
  Raekkeblokke(int bunker, Consumer<Tuple2<Integer, byte[]>> send) {
    blokke = new ByteBuffer[bunker];
    this.send = send;
  }

  void tilfoej(Person person, byte[] raekke) {
    int bunke = Math.floorMod((int) (person.hoej() >>> Integer.SIZE), blokke.length);
    int plads = HOVED + PSEUDONYM + raekke.length;
    if (blokke[bunke] == null || blokke[bunke].remaining() < plads) {
      send(bunke);
      blokke[bunke] = ByteBuffer.allocate(Math.max(BLOK, plads));
    }
    blokke[bunke]
        .putInt(PSEUDONYM + raekke.length)
        .putLong(person.hoej())
        .putLong(person.lav())
        .put(raekke);
  }

  /** Sends the blocks that are not full. */
  void sendResten() {
    for (int bunke = 0; bunke < blokke.length; bunke++) {
      send(bunke);
      blokke[bunke] = null;
    }
  }

  private void send(int bunke) {
    ByteBuffer blok = blokke[bunke];
    if (blok != null) {
      byte[] fyldt = new byte[blok.position()];
      blok.get(0, fyldt);
      send.accept(new Tuple2<>(bunke, fyldt));
    }
  }

  /** The key of what a part of a file came to by itself: no pile's own, but it goes to one. */
  static int noegle(int fil) {
    return -1 - fil;
  }

  /** True for the key of a block of rows. */
  static boolean erRaekker(int noegle) {
    return noegle >= 0;
  }

  /** Brings each pile's blocks together. */
  static final class Fordeling extends Partitioner {
    private static final long serialVersionUID = 2;
    private final int antal;

    Fordeling(int antal) {
      this.antal = antal;
    }

    @Override
    public int numPartitions() {
      return antal;
    }

    @Override
    public int getPartition(Object noegle) {
      return Math.floorMod((Integer) noegle, antal);
    }

    @Override
    public boolean equals(Object anden) {
      return anden instanceof Fordeling fordeling && fordeling.antal == antal;
    }

    @Override
    public int hashCode() {
      return antal;
    }
  }
}
