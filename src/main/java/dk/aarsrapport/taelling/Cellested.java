package dk.aarsrapport.taelling;

import java.io.Serializable;

/**
 * One cell as one area sees it: what {@link Celle} has, and which figure, area and period it is of.
 *
 * @param noegletal the figure's number
 * @param omraade the area's number
 * @param periode the period, as {@link Taelling} has it
 * @param kategori as counted
 * @param underkategori as counted
 * @param del numerator, denominator and the like
 * @param spand bucket
 */
public record Cellested(
    int noegletal,
    int omraade,
    int periode,
    String kategori,
    String underkategori,
    int del,
    long spand)
    implements Serializable {}
