package dk.aarsrapport.reference;

import java.io.Serializable;

/**
 * How soon and how often an intervention is followed up.
 *
 * @param foersteDage days from its first day to the first due date; 0 or more
 * @param derefterDage days between the following due dates; 0 = there are none
 */
public record Frister(int foersteDage, int derefterDage) implements Serializable {}
