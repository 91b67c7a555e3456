/**
 * Draws the report's charts on any Java graphics: calm, direct labels, no meaning resting on colour
 * alone. The only package that knows JFreeChart.
 */
package dk.aarsrapport.diagram;
