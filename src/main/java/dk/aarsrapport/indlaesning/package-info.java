/**
 * Reading: one class per export declares its columns, aliases and parsing; what comes out is good
 * rows, problems and counts together. No CPR number leaves this package.
 */
package dk.aarsrapport.indlaesning;
