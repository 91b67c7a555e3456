package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import java.io.IOException;
import java.util.List;

/** Paths as the run file writes them: relative to its own folder, unless they start somewhere. */
final class Stier {
  private Stier() {}

  static String ved(String mappe, String sti) {
    boolean absolut = sti.startsWith("/") || sti.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    return absolut ? sti : mappe + "/" + sti;
  }

  /**
   * The files that a path or a pattern of the run file fits.
   *
   * @param noegle where in the run file it stands, for the message
   * @throws Brugerfejl if there is none
   */
  static List<String> find(Lager lager, Koersel koersel, String noegle, String sti)
      throws IOException {
    List<String> fundne = lager.find(ved(koersel.mappe(), sti));
    if (fundne.isEmpty()) {
      throw new Brugerfejl(
          koersel.kilde().sted(noegle)
              + ": filen "
              + sti
              + " findes ikke; ret stien, der regnes fra kørselsfilen");
    }
    return fundne;
  }

  static String navn(String sti) {
    return sti.substring(sti.lastIndexOf('/') + 1);
  }
}
