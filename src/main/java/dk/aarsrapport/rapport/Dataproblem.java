package dk.aarsrapport.rapport;

/**
 * One line of the data-quality report; it quotes no CPR number.
 *
 * @param alvor {@code afvist}, {@code advarsel} or {@code oplysning}
 * @param fil the file's name
 * @param linje line number in the file, from 1; 0 = the file as a whole
 * @param kolonne the contract's column; empty for the row as a whole
 * @param regel the rule's short name
 * @param besked what is wrong, in Danish
 * @param handling what to do about it, in Danish
 */
public record Dataproblem(
    String alvor,
    String fil,
    long linje,
    String kolonne,
    String regel,
    String besked,
    String handling) {}
