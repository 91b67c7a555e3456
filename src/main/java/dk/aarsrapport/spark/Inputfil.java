package dk.aarsrapport.spark;

import dk.aarsrapport.indlaesning.Filhoved;
import java.io.Serializable;

/**
 * One file to read.
 *
 * @param input the export's name in the run file
 * @param sti its path
 * @param navn its name without folders, for messages
 * @param bytes its size
 * @param hoved how it is laid out
 */
public record Inputfil(String input, String sti, String navn, long bytes, Filhoved hoved)
    implements Serializable {}
