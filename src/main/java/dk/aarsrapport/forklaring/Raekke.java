package dk.aarsrapport.forklaring;

import dk.aarsrapport.indlaesning.Linje;
import java.math.BigDecimal;

/**
 * A line of a file behind a number.
 *
 * @param input the export's name in the run file
 * @param fil the file's name
 * @param nummer the line in it
 * @param afgoer true where the child or amount is in the number by this row; false for the rest of
 *     the child's rows
 * @param linje what it says, but for whom it is about
 * @param tal the number that a line of a background file puts in; null where it is counted, or no
 *     part of a sum
 */
public record Raekke(
    String input, String fil, long nummer, boolean afgoer, Linje linje, BigDecimal tal)
    implements Comparable<Raekke> {
  @Override
  public int compareTo(Raekke anden) {
    int forskel = fil.compareTo(anden.fil);
    return forskel != 0 ? forskel : Long.compare(nummer, anden.nummer);
  }

  /** What the line says, in one line of text. */
  public String indhold() {
    return indhold(linje);
  }

  static String indhold(Linje linje) {
    StringBuilder tekst = new StringBuilder();
    linje
        .celler()
        .forEach(
            (kolonne, celle) ->
                tekst
                    .append(tekst.isEmpty() ? "" : "; ")
                    .append(kolonne)
                    .append(' ')
                    .append(celle));
    return tekst.toString();
  }
}
