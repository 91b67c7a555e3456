/** Whole runs, held against what the contract, the published reports and a user may expect. */
package dk.aarsrapport.accept;
