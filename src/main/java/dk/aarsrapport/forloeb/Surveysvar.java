package dk.aarsrapport.forloeb;

/**
 * An answer in a survey, or so many alike, as {@code survey} has it.
 *
 * @param kommune the municipality asked
 * @param aar the year
 * @param boelge which of several rounds of asking; free text or a period, empty where the year says
 *     it
 * @param gruppe who was asked; free text
 * @param spoergsmaal the question; free text, {@link #INVITEREDE} for the number invited
 * @param svar the answer; free text, empty = none
 * @param respondent keyed hash of who answered; 0 where the row stands for some without names
 * @param antal how many the row stands for
 */
public record Surveysvar(
    int kommune,
    int aar,
    String boelge,
    String gruppe,
    String spoergsmaal,
    String svar,
    long respondent,
    int antal)
    implements Enkeltstaaende {
  /** What stands in place of a question in a row with the number invited. */
  public static final String INVITEREDE = "inviterede";

  /** True for a row with the number invited. */
  public boolean inviterede() {
    return spoergsmaal.equals(INVITEREDE);
  }
}
