/**
 * Writes the report model as one web page that needs nothing else: no scripts, no files beside it.
 * The drawings come from the same code as the PDF's. The only package that knows Batik.
 */
package dk.aarsrapport.web;
