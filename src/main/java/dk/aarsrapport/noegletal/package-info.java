/**
 * The key figures: one file each, with its words, what it counts and what it makes of the count;
 * {@link dk.aarsrapport.noegletal.Katalog} lists them all.
 */
package dk.aarsrapport.noegletal;
