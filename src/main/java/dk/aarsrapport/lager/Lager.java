package dk.aarsrapport.lager;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The few things the product does with files, on any file system. Paths are absolute or relative.
 */
public interface Lager {
  /** True when there is a file or folder. */
  boolean findes(String sti) throws IOException;

  /** The file that stands where a folder is meant to be: at the path or above it. */
  Optional<String> filPaaVejen(String mappe) throws IOException;

  /** The files that a path with {@code *} and {@code ?} means, in order of name. */
  List<String> find(String moenster) throws IOException;

  /** Opens a file. */
  default InputStream aabn(String sti) throws IOException {
    return aabn(sti, 0);
  }

  /** Opens a file at this byte. */
  InputStream aabn(String sti, long fra) throws IOException;

  /** Size and time of last change: the same before and after tells that nobody wrote between. */
  Filstand stand(String sti) throws IOException;

  /**
   * How a file stands.
   *
   * @param bytes its size
   * @param aendret when it was last changed, milliseconds since 1970
   */
  record Filstand(long bytes, long aendret) {}

  /** Writes a whole file, with the folders above it. */
  void skriv(String sti, byte[] indhold) throws IOException;

  /** The names of what stands in a folder; none when there is no folder. */
  List<String> indhold(String mappe) throws IOException;

  /** Moves a file or folder to a place where nothing stands. */
  void flyt(String fra, String til) throws IOException;

  /** Removes a file, or a folder and all in it; nothing happens when there is none. */
  void slet(String sti) throws IOException;
}
