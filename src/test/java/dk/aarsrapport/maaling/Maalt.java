package dk.aarsrapport.maaling;

/**
 * What a whole process took.
 *
 * @param vaegMs wall time in milliseconds
 * @param cpuMs user and system time in milliseconds
 * @param spidsKb peak resident memory in kilobytes
 */
record Maalt(long vaegMs, long cpuMs, long spidsKb) {}
