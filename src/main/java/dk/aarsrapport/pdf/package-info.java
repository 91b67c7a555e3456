/**
 * Draws the report model as a tagged PDF that meets PDF/UA-1 and PDF/A-2a. The layout comes first:
 * blocks become unbreakable boxes, boxes become pages of marks; then the marks are painted and the
 * structure tree is written. The only package that knows OpenPDF.
 */
package dk.aarsrapport.pdf;
