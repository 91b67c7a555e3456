/**
 * The template language: Markdown with expressions and blocks, and disclosed results, to a report.
 *
 * <p>A template is read once ({@link dk.aarsrapport.rapport.skabelon.Skabelon#laes}), checked
 * against the catalogue, and then filled for each edition and area. Nothing from the data is ever
 * read as Markdown or as an expression.
 */
package dk.aarsrapport.rapport.skabelon;
