package dk.aarsrapport.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Objects as bytes, lightly packed, on their way to another machine. */
public final class Forsendelse {
  private static final int BUFFER = 1 << 16;

  private Forsendelse() {}

  /** What travels for an {@link Optional}, which does not by itself. */
  private record Valgfri(Object vaerdi) implements Serializable {}

  /** What travels for an {@link OptionalLong}. */
  private record Valgfrit(Long tal) implements Serializable {}

  private static final class Pakker extends ObjectOutputStream {
    Pakker(OutputStream ud) throws IOException {
      super(ud);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object objekt) {
      if (objekt instanceof OptionalLong tal) {
        return new Valgfrit(tal.isPresent() ? tal.getAsLong() : null);
      }
      return objekt instanceof Optional<?> valgfri ? new Valgfri(valgfri.orElse(null)) : objekt;
    }
  }

  private static final class Udpakker extends ObjectInputStream {
    Udpakker(InputStream ind) throws IOException {
      super(ind);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object objekt) {
      if (objekt instanceof Valgfrit valgfrit) {
        return valgfrit.tal() == null ? OptionalLong.empty() : OptionalLong.of(valgfrit.tal());
      }
      return objekt instanceof Valgfri valgfri ? Optional.ofNullable(valgfri.vaerdi()) : objekt;
    }
  }

  /** As bytes. */
  public static byte[] pak(Object objekt) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater let = new Deflater(Deflater.BEST_SPEED);
    try (ObjectOutputStream ud = new Pakker(new DeflaterOutputStream(bytes, let, BUFFER))) {
      ud.writeObject(objekt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      let.end();
    }
    return bytes.toByteArray();
  }

  /** As it was. */
  public static <T> T udpak(Class<T> klasse, byte[] bytes) {
    try (ObjectInputStream ind =
        new Udpakker(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return klasse.cast(ind.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
