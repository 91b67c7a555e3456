package dk.aarsrapport.reference;

import java.io.Serializable;
import java.util.Set;

/**
 * What an account is used for.
 *
 * @param funktion as {@code 5.28.20}; {@link #UKENDT} for an account outside the list
 * @param navn the Danish name
 * @param omraade service, administration or outside the report
 * @param trin step on the indsatstrappe, 2-6; 0 = none
 * @param hovedgruppe the main group of expenditure per citizen
 * @param maalgruppe the target group that it pays for; empty = all
 * @param udeladt true when the run's target groups leave it out
 */
public record Konto(
    String funktion,
    String navn,
    Omraade omraade,
    int trin,
    String hovedgruppe,
    String maalgruppe,
    boolean udeladt)
    implements Serializable {
  /** The line that carries amounts on accounts outside the list. */
  public static final String UKENDT = "ukendt konto";

  /** The main group of what belongs to no other. */
  public static final String OEVRIGE = "oevrige";

  /** Which total an account belongs to. */
  public enum Omraade {
    SERVICE("service"),
    ADMINISTRATION("administration"),
    UDENFOR("udenfor");

    private final String kode;

    Omraade(String kode) {
      this.kode = kode;
    }

    /** The code in the table and in {@code noegletal.csv}. */
    public String kode() {
      return kode;
    }
  }

  /** An account that the list does not know: carried outside, never dropped. */
  static Konto ukendt() {
    return new Konto(UKENDT, "Ukendt konto", Omraade.UDENFOR, 0, OEVRIGE, "", false);
  }

  /** The same in a run of these target groups; none = all. */
  public Konto i(Set<String> maalgrupper) {
    boolean med = maalgruppe.isEmpty() || maalgrupper.isEmpty() || maalgrupper.contains(maalgruppe);
    return med ? this : new Konto(funktion, navn, omraade, trin, hovedgruppe, maalgruppe, true);
  }

  /**
   * The total it belongs to in figures that stand beside the children of the run's target groups;
   * outside where those leave it out. Other figures on money carry all target groups.
   */
  public Omraade maalgruppensOmraade() {
    return udeladt ? Omraade.UDENFOR : omraade;
  }

  /** True where an amount on either counts in the same total, step and main group. */
  boolean foeresSom(Konto anden) {
    return omraade == anden.omraade
        && trin == anden.trin
        && hovedgruppe.equals(anden.hovedgruppe)
        && maalgruppe.equals(anden.maalgruppe);
  }

  /** False for an account outside the list. */
  public boolean kendt() {
    return !funktion.equals(UKENDT);
  }
}
