/**
 * Workbooks that come in: a sheet as delimited text, so that all behind the cells is read as any
 * export is.
 */
package dk.aarsrapport.arkfil;
