/**
 * Rules that hold across rows, files and years: one class each, all of them in {@code Regelsaet}.
 */
package dk.aarsrapport.regler;
