package dk.aarsrapport.maaling;

/**
 * What a whole process took.
 *
 * @param vaegMs wall time in milliseconds
 * @param cpuMs user and system time in milliseconds
 * @param javasEgenMs the part of it that Java's compilers, collectors and recording took
 * @param spidsKb peak resident memory in kilobytes
 */
record Maalt(long vaegMs, long cpuMs, long javasEgenMs, long spidsKb) {}
