/** The run file: what one run is to do, read from YAML and checked whole before any data is. */
package dk.aarsrapport.koersel;
