/**
 * What the key figures say: values, or the reason why there is none; the editions they are shown
 * in, the breaks in their series and how a number is written. Known to every stage after the
 * counting and to no library.
 */
package dk.aarsrapport.resultat;
