package dk.aarsrapport.indlaesning;

/** A row that is not used, and why; caught by the reader, which counts and reports it. */
final class Afvisning extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String kolonne;
  private final String regel;
  private final String handling;
  private final boolean udenfor;

  private Afvisning(String kolonne, String regel, String besked, String handling, boolean udenfor) {
    super(besked, null, false, false);
    this.kolonne = kolonne;
    this.regel = regel;
    this.handling = handling;
    this.udenfor = udenfor;
  }

  /** The row is wrong. */
  static Afvisning afvist(String kolonne, String regel, String besked, String handling) {
    return new Afvisning(kolonne, regel, besked, handling, false);
  }

  /** The row is right but does not belong in this report. */
  static Afvisning udenfor(String regel, String besked) {
    return new Afvisning("", regel, besked, "", true);
  }

  String kolonne() {
    return kolonne;
  }

  String regel() {
    return regel;
  }

  String handling() {
    return handling;
  }

  boolean udenfor() {
    return udenfor;
  }
}
