package dk.aarsrapport.fejl;

/**
 * How the data stand to one of the rules across rows, files and years.
 *
 * @param regel its short name
 * @param alvor its grade, or that it is turned off
 * @param mening what is wrong when it is broken, in Danish
 * @param antal how many rows, or exports, break it
 * @param ikkeKoert why it could not run, in Danish; empty when it did
 */
public record Regelstatus(
    String regel, String alvor, String mening, long antal, String ikkeKoert) {}
