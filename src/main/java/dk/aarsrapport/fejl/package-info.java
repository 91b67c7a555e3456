/** The errors a user can mend; each is one Danish line. */
package dk.aarsrapport.fejl;
