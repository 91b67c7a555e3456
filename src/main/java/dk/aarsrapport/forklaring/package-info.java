/** The rows behind one number: what is listed adds up to it, or nothing is printed. */
package dk.aarsrapport.forklaring;
