package dk.aarsrapport.pdf;

import java.awt.image.BufferedImage;

/**
 * A picture for the front page.
 *
 * @param billede its pixels; what is transparent becomes white
 * @param tekst what it shows, for those who cannot see it
 */
public record Logo(BufferedImage billede, String tekst) {}
