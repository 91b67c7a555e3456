package dk.aarsrapport.spark;

import dk.aarsrapport.indlaesning.Fildel;
import java.io.Serializable;

/**
 * What one task reads.
 *
 * @param nummer the file's number among those read; its parts share it
 * @param fil the file
 * @param del which part of it
 */
public record Inputdel(int nummer, Inputfil fil, Fildel del) implements Serializable {}
