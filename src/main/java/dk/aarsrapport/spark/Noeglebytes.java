package dk.aarsrapport.spark;

import dk.aarsrapport.forloeb.Person;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.spark.Partitioner;

/**
 * Keys of the shuffle: 16 bytes of pseudonym for a child's row, 4 bytes of file number for what a
 * part of a file came to by itself.
 */
final class Noeglebytes {
  private static final int PERSON = 16;

  private Noeglebytes() {}

  static byte[] person(Person person) {
    return ByteBuffer.allocate(PERSON).putLong(person.hoej()).putLong(person.lav()).array();
  }

  static byte[] fil(int nummer) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(nummer).array();
  }

  static boolean erPerson(byte[] noegle) {
    return noegle.length == PERSON;
  }

  /** Brings a child's rows together in the sorted partition. */
  static final class Orden implements Comparator<byte[]>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compare(byte[] a, byte[] b) {
      return Arrays.compareUnsigned(a, b);
    }
  }

  /** Spreads children evenly: a pseudonym is as good as random. */
  static final class Fordeling extends Partitioner {
    private static final long serialVersionUID = 1;
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
      return Math.floorMod(ByteBuffer.wrap((byte[]) noegle).getInt(), antal);
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
