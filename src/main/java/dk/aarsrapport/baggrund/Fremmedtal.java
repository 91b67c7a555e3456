package dk.aarsrapport.baggrund;

import java.math.BigDecimal;

/**
 * A number that others have published of an area outside the material.
 *
 * @param omraade the area's code or own word
 * @param navn its name in print
 * @param noegletal the figure that it is a value of
 * @param periode as {@code noegletal.csv} writes it
 * @param kategori empty where the figure has one value
 * @param underkategori empty where a category is not divided
 * @param vaerdi the value
 * @param enhed its unit, as {@code noegletal.csv} writes it
 * @param kilde where it was published
 * @param fil the file that it stands in
 * @param linje its line there
 */
public record Fremmedtal(
    String omraade,
    String navn,
    String noegletal,
    String periode,
    String kategori,
    String underkategori,
    BigDecimal vaerdi,
    String enhed,
    String kilde,
    String fil,
    long linje) {}
