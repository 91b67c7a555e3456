package dk.aarsrapport.rapport;

import java.time.LocalDate;

/**
 * A marked break in a series: values on either side cannot be compared.
 *
 * @param noegletal the figure's id
 * @param omraade the municipality it holds for; empty for all
 * @param dato the first date after the break
 * @param tekst why, in Danish
 */
public record Brud(String noegletal, String omraade, LocalDate dato, String tekst) {}
