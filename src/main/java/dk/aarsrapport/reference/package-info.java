/**
 * Dated reference tables that ship as editable CSV: intervention types, accounts, municipalities.
 */
package dk.aarsrapport.reference;
