package dk.aarsrapport.forloeb;

/**
 * A posting that names a child.
 *
 * @param kommune the municipality that posted it
 * @param aar the accounting year
 * @param oere the amount in øre; positive = expense
 */
public record Barnepostering(int kommune, int aar, long oere) implements Haendelse {}
