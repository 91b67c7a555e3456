/**
 * What the key figures say: values, or the reason why there is none; known to every stage after the
 * counting and to no library.
 */
package dk.aarsrapport.resultat;
