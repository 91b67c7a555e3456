package dk.aarsrapport.resultat;

/** The unit of a value, with the number of decimals that print shows. */
public enum Enhed {
  ANTAL("antal", "antal", 0),
  PR_1000("pr-1000", "pr. 1000", 1),
  PCT("pct", "pct.", 0),
  KR("kr", "kr.", 0),
  GENNEMSNIT("gennemsnit", "gennemsnit", 1),
  DAGE("dage", "dage", 0),
  MAANEDER("maaneder", "måneder", 1),
  HELAAR("helaar", "helårspersoner", 1),
  INDEKS("indeks", "indeks", 1);

  private final String kode;
  private final String etiket;
  private final int decimaler;

  Enhed(String kode, String etiket, int decimaler) {
    this.kode = kode;
    this.etiket = etiket;
    this.decimaler = decimaler;
  }

  /** The code written to {@code noegletal.csv}. */
  public String kode() {
    return kode;
  }

  /** The Danish words a reader sees. */
  public String etiket() {
    return etiket;
  }

  /** Decimals in print, rounded half up. */
  public int decimaler() {
    return decimaler;
  }
}
