package dk.aarsrapport.forloeb;

/**
 * Where a row came from; no part of what the row says.
 *
 * @param fil the file's number among those that the run counts
 * @param linje the line in it
 */
public record Herkomst(int fil, long linje) {}
