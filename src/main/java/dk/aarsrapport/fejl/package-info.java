/**
 * What a user can mend: errors, each one Danish line, problems of the data, and rules that could
 * not run.
 */
package dk.aarsrapport.fejl;
