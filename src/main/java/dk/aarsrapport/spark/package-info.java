/**
 * The only package that sees Spark and its file systems: reading in one pass, one shuffle by child.
 */
package dk.aarsrapport.spark;
