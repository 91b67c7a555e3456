package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A CPR number that a file has in two columns, the day of birth and the last four, which the run
 * file names with + between.
 *
 * @param foedt the number of the column with the day, as six digits or as a date
 * @param loebenummer the number of the column with the last four
 */
record DeltCpr(int foedt, int loebenummer) implements Serializable {
  static final String PLUS = " + ";
  static final String PLUS_MOENSTER = "\\s+\\+\\s+";

  private static final DateTimeFormatter SEKS_CIFRE = DateTimeFormatter.ofPattern("ddMMuu");
  private static final String NULLER = "000000";

  /** One of this century, which had a 29 February in its first year. */
  private static final String ET_LOEBENUMMER = "5000";

  private static final int DAGENS_CIFRE = 6;
  private static final int LOEBENUMRETS_CIFRE = 4;

  /** What the two cells are together; nothing where one of them says nothing. */
  String af(List<String> celler) {
    String dag = celle(celler, foedt);
    String sidste = celle(celler, loebenummer);
    if (dag.isEmpty() || sidste.isEmpty()) {
      return dag + sidste;
    }
    LocalDate dato = dag.matches("\\d{1,6}") ? null : Datoformat.laes(dag);
    return (dato == null ? medNuller(dag, DAGENS_CIFRE) : SEKS_CIFRE.format(dato))
        + medNuller(sidste, LOEBENUMRETS_CIFRE);
  }

  private static String celle(List<String> celler, int nummer) {
    return nummer < celler.size() ? Celletekst.rens(celler.get(nummer), true) : "";
  }

  /** The digits with the leading zeros that a spreadsheet took. */
  private static String medNuller(String cifre, int antal) {
    return NULLER.substring(0, Math.max(0, antal - cifre.length())) + cifre;
  }

  /** True for cells that may be days of birth. */
  static boolean dage(List<String> celler) {
    return celler.stream()
        .allMatch(
            celle ->
                Cpr.laes(medNuller(celle, DAGENS_CIFRE) + ET_LOEBENUMMER) != null
                    || Datoformat.laes(celle) != null);
  }

  /** True for cells that may be the last of a person's number. */
  static boolean loebenumre(List<String> celler) {
    return celler.stream().allMatch(celle -> celle.matches("\\d{1,4}|[A-Za-z\\d]{4}"));
  }
}
