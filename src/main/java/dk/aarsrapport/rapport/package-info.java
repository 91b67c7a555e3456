/**
 * The report as a plain model: what stands on the page, in which order, with numbers already put
 * into Danish words; built from disclosed results and a template, drawn by one renderer per medium.
 */
package dk.aarsrapport.rapport;
