package dk.aarsrapport.reference;

import java.io.Serializable;

/**
 * A type of intervention.
 *
 * @param kode the code in {@code noegletal.csv}
 * @param navn the Danish name
 * @param trin step on the indsatstrappe, 2-6; 0 = none
 * @param gruppe group of types at trin 3; else the kind of placement or prevention
 * @param anbringelse true when the child is placed outside the home
 */
public record Indsatstype(String kode, String navn, int trin, String gruppe, boolean anbringelse)
    implements Serializable {
  /** The steps of the indsatstrappe that mean a placement in the evaluation's sense. */
  public static final int NETVAERKSPLEJE = 4;

  /** Family care. */
  public static final int FAMILIEPLEJE = 5;

  /** Institution, residential school and the like. */
  public static final int INSTITUTION = 6;

  /** Preventive, SEL § 11, stk. 3 / BL § 30. */
  public static final int FOREBYGGENDE = 2;

  /** Home-based. */
  public static final int HJEMMEBASERET = 3;

  private static final String EFTERVAERN = "eftervaern";

  /** True for a placement of which the type does not tell where: it stands on no step. */
  public boolean stedetUoplyst() {
    return anbringelse && trin == 0 && !gruppe.equals(EFTERVAERN);
  }

  /** True for a preventive or home-based type that is no placement: what prevents placement. */
  public boolean forebyggelse() {
    return (trin == FOREBYGGENDE || trin == HJEMMEBASERET) && !anbringelse;
  }
}
