package dk.aarsrapport.kommando;

/** Paths as the run file writes them: relative to its own folder, unless they start somewhere. */
final class Stier {
  private Stier() {}

  static String ved(String mappe, String sti) {
    boolean absolut = sti.startsWith("/") || sti.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    return absolut ? sti : mappe + "/" + sti;
  }

  static String navn(String sti) {
    return sti.substring(sti.lastIndexOf('/') + 1);
  }
}
