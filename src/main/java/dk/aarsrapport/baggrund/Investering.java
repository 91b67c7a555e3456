package dk.aarsrapport.baggrund;

/**
 * What a municipality spends in a year to move children down the indsatstrappe.
 *
 * @param kommune the municipality's code
 * @param navn what it is called; free text
 * @param aar the budget year
 * @param oere the budget in øre
 * @param fraTrin the step that children are to leave; 0 where none is given
 * @param tilTrin the step that they are to have instead; 0 where none is given
 */
public record Investering(int kommune, String navn, int aar, long oere, int fraTrin, int tilTrin) {
  /** The same with more in it. */
  public Investering medFlere(long flereOere) {
    return new Investering(kommune, navn, aar, Math.addExact(oere, flereOere), fraTrin, tilTrin);
  }
}
