/**
 * The workbook that controllers work in, and the workbook of data problems; the only package that
 * knows Apache POI.
 */
package dk.aarsrapport.regneark;
