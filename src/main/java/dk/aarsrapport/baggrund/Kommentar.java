package dk.aarsrapport.baggrund;

/**
 * A municipality's own words to a part of the report.
 *
 * @param kommune the municipality's code; 0 for all of the run
 * @param afsnit the anchor of a heading, or the id of a figure
 * @param tekst the words
 */
public record Kommentar(int kommune, String afsnit, String tekst) {}
