package dk.aarsrapport.rapport;

/**
 * A value that could not be read or is unknown: one line of work, however many rows have it.
 *
 * @param input the export, by its name in the run file
 * @param kolonne the column, by the contract's name
 * @param vaerdi what the cells say, without CPR
 * @param raekker rows that say it
 * @param alvor what became of them
 * @param regel the rule that it breaks
 * @param naermeste the nearest that is known; empty where the column has no list of words
 * @param linje the line of the run file that would mend it; empty where none can
 * @param handling what to do
 */
public record Ukendtvaerdi(
    String input,
    String kolonne,
    String vaerdi,
    long raekker,
    String alvor,
    String regel,
    String naermeste,
    String linje,
    String handling) {}
