/** The command: its verbs, and the flow of a run from files to documents. */
package dk.aarsrapport.kommando;
