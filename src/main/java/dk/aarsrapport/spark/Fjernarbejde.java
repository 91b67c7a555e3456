package dk.aarsrapport.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Work that the cluster's machines do a piece at a time. What all pieces have in common is sent to
 * a machine once, and its temporary files are in a folder of its own.
 */
public final class Fjernarbejde {
  private final JavaSparkContext spark;
  private final Broadcast<Faelles> faelles;

  /** What is done to a piece; it travels packed as a {@link Forsendelse}. */
  public interface Arbejde extends Serializable {
    /** Does a piece, which any machine of the cluster may be asked to more than once. */
    byte[] udfoer(byte[] stykke);
  }

  /** The work as it is sent, unpacked by the first piece that comes to a machine. */
  private static final class Faelles implements Serializable {
    private static final long serialVersionUID = 1;
    private final byte[] pakket;
    private transient Arbejde arbejde;

    Faelles(byte[] pakket) {
      this.pakket = pakket;
    }

    synchronized Arbejde arbejde() {
      if (arbejde == null) {
        try {
          Privatmappe.overtag();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        arbejde = Forsendelse.udpak(Arbejde.class, pakket);
      }
      return arbejde;
    }
  }

  /** Sends out the work. */
  public Fjernarbejde(Sparkmotor motor, Arbejde arbejde) {
    spark = motor.kontekst();
    faelles = spark.broadcast(new Faelles(Forsendelse.pak(arbejde)));
  }

  /** Has one piece done, and waits for it; others may be under way from other threads. */
  public byte[] udfoer(byte[] stykke) {
    Broadcast<Faelles> sendt = faelles; // this object stays here
    return spark
        .parallelize(List.of(stykke), 1)
        .map(her -> sendt.value().arbejde().udfoer(her))
        .first();
  }
}
