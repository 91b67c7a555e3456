package dk.aarsrapport.taelling;

/**
 * One counted cell of a figure, an area and a period.
 *
 * @param kategori as counted; empty where the figure has none
 * @param underkategori as counted; empty where there is none
 * @param del numerator, denominator and the like
 * @param spand bucket
 * @param antal a count, or øre
 */
public record Celle(String kategori, String underkategori, int del, long spand, long antal) {}
