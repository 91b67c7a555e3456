package dk.aarsrapport.lager;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The few things the product does with files, on any file system. Paths are absolute or relative.
 *
 * <p>A file that is not there is a {@link java.io.FileNotFoundException}, and one that nobody has
 * let us at a {@link java.nio.file.AccessDeniedException}.
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

  /** The whole of a small file, as text. */
  default String tekst(String sti) throws IOException {
    try (InputStream ind = aabn(sti)) {
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Size and time of last change: the same before and after tells that nobody wrote between. */
  Filstand stand(String sti) throws IOException;

  /**
   * How a file stands.
   *
   * @param bytes its size
   * @param aendret when it was last changed, milliseconds since 1970
   */
  record Filstand(long bytes, long aendret) {}

  /** The one name of a place, whatever links and dots lead to it; it need not be there. */
  String kanonisk(String sti) throws IOException;

  /**
   * Writes a whole file, with the folders above it.
   *
   * @param privat for the owner alone, whatever the umask says
   */
  void skriv(String sti, byte[] indhold, boolean privat) throws IOException;

  /** Writes a file where nothing stands, for the owner alone; false when something does. */
  boolean opret(String sti, byte[] indhold) throws IOException;

  /**
   * Makes a folder, with those above it; nothing is made where one stands.
   *
   * @param privat for the owner alone, also where it stands
   */
  void mappe(String sti, boolean privat) throws IOException;

  /** The names of what stands in a folder; none when there is no folder. */
  List<String> indhold(String mappe) throws IOException;

  /** Moves a file to a place in a folder that stands, over the file that may be there. */
  void flyt(String fra, String til) throws IOException;

  /** Removes a file, or a folder and all in it; nothing happens when there is none. */
  void slet(String sti) throws IOException;

  /** Removes a folder with nothing in it; nothing happens when there is none, or more. */
  void sletTom(String mappe) throws IOException;

  /**
   * Takes a lock that the operating system lets go of with the process; none where it has no such.
   *
   * @param hvem who we are, for others to read
   * @throws Optaget if somebody else has it
   */
  default Optional<Laas> systemlaas(String sti, String hvem) throws IOException {
    return Optional.empty();
  }
}
