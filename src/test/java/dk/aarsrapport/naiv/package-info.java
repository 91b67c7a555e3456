/**
 * The naive second computation: the contract's key figures written once more, as one SQL query each
 * in DuckDB, and small random worlds on which the product must agree with it.
 */
package dk.aarsrapport.naiv;
