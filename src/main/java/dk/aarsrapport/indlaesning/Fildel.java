package dk.aarsrapport.indlaesning;

import java.io.Serializable;

/**
 * A part of a file that begins and ends between two rows; most files are one part.
 *
 * @param fil the file's name, without folders
 * @param sha256 fingerprint of the whole file's bytes, in hexadecimal
 * @param indhold the same of what is in it, which for a packed file is another
 * @param hoved how the file is laid out
 * @param fra offset of the part's first byte
 * @param til offset of the byte after its last; {@link Long#MAX_VALUE} reads to the end
 * @param linje line number of its first line
 */
public record Fildel(
    String fil, String sha256, String indhold, Filhoved hoved, long fra, long til, long linje)
    implements Serializable {}
