package dk.aarsrapport.resultat;

/** How far a result may be trusted; the contract's section 4 lists the codes. */
public enum Status {
  /** Calculated on complete data. */
  OK("ok", ""),
  /** Calculated, but the period is not wholly covered by the exports. */
  UFULDSTAENDIG("ufuldstaendig", "ufuldstændig"),
  /** The figure stands on a day that the exports do not reach yet. */
  FOR_NYT("for-nyt", "for nyt"),
  /** Data are missing; the result carries the reason. */
  IKKE_BEREGNET("ikke-beregnet", "ikke beregnet"),
  /** Hidden for the sake of the children; only in the public edition. */
  DISKRETIONERET("diskretioneret", "skjult af hensyn til børnene");

  private final String kode;
  private final String etiket;

  Status(String kode, String etiket) {
    this.kode = kode;
    this.etiket = etiket;
  }

  /** The code written to {@code noegletal.csv}. */
  public String kode() {
    return kode;
  }

  /** The Danish words a reader sees; empty for {@link #OK}. */
  public String etiket() {
    return etiket;
  }

  /** True when the result carries a value. */
  public boolean harVaerdi() {
    return this == OK || this == UFULDSTAENDIG;
  }
}
