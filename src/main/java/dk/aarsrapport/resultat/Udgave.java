package dk.aarsrapport.resultat;

/** The two editions of every document. */
public enum Udgave {
  /** For everybody: small counts are hidden. */
  OFFENTLIG("offentlig", "Offentlig udgave"),
  /** For the municipality alone: all numbers stand, every page and sheet says confidential. */
  INTERN("intern", "Intern udgave – fortrolig");

  private final String kode;
  private final String etiket;

  Udgave(String kode, String etiket) {
    this.kode = kode;
    this.etiket = etiket;
  }

  /** The name in the run file and of the folder. */
  public String kode() {
    return kode;
  }

  /** The words on the front page and in running heads. */
  public String etiket() {
    return etiket;
  }

  /** True when every page and sheet must say that it is confidential. */
  public boolean fortrolig() {
    return this == INTERN;
  }
}
