package dk.aarsrapport.rapport;

import java.awt.image.BufferedImage;

/**
 * A picture for the front page or the top of a page.
 *
 * @param billede its pixels; what is transparent becomes white
 * @param tekst what it shows, for those who cannot see it
 */
public record Logo(BufferedImage billede, String tekst) {}
