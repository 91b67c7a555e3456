/**
 * The benchmark: the product and DuckDB on the same files as whole processes of their own, side by
 * side. It asserts that the figures agree, and never a time.
 */
package dk.aarsrapport.maaling;
