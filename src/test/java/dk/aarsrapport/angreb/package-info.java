/**
 * A reader who would find what the public edition hides: every file under {@code offentlig}, every
 * sum and inequality that follows from the definitions, one program of whole numbers.
 */
package dk.aarsrapport.angreb;
