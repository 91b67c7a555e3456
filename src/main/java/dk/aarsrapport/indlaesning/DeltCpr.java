package dk.aarsrapport.indlaesning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A CPR number that a file has in two columns, the day of birth and the last four, which the run
 * file names with + between.
 *
 * @param foedt the number of the column with the day, as six digits or as a date
 * @param loebenummer the number of the column with the last four
 */
record DeltCpr(int foedt, int loebenummer) implements Sammensat {
  static final String PLUS = " + ";
  private static final String PLUS_MOENSTER = "\\s+\\+\\s+";

  private static final DateTimeFormatter SEKS_CIFRE = DateTimeFormatter.ofPattern("ddMMuu");
  private static final String NULLER = "000000";

  /** One of this century, which had a 29 February in its first year. */
  private static final String ET_LOEBENUMMER = "5000";

  private static final int DAGENS_CIFRE = 6;
  private static final int LOEBENUMRETS_CIFRE = 4;

  /**
   * What the run file wrote for a person's number, where it names two columns.
   *
   * @param noegler the file's headers as they are compared
   */
  static Optional<DeltCpr> laes(String udtryk, List<String> noegler) {
    String[] dele = udtryk.split(PLUS_MOENSTER, 2);
    if (dele.length != 2) {
      return Optional.empty();
    }
    int foedt = noegler.indexOf(Overskrift.noegle(dele[0]));
    int loebenummer = noegler.indexOf(Overskrift.noegle(dele[1]));
    return foedt < 0 || loebenummer < 0
        ? Optional.empty()
        : Optional.of(new DeltCpr(foedt, loebenummer));
  }

  /** What the two cells are together; nothing where one of them says nothing. */
  @Override
  public String af(List<String> celler) {
    String dag = Sammensat.celle(celler, foedt);
    String sidste = Sammensat.celle(celler, loebenummer);
    if (dag.isEmpty() || sidste.isEmpty()) {
      return dag + sidste;
    }
    return samlet(dag, helDato(dag), sidste);
  }

  private static String samlet(String dag, LocalDate dato, String sidste) {
    return (dato == null ? medNuller(dag, DAGENS_CIFRE) : SEKS_CIFRE.format(dato))
        + medNuller(sidste, LOEBENUMRETS_CIFRE);
  }

  /** The day with its century; null where the cell does not say it. */
  private static LocalDate helDato(String dag) {
    return dag.matches("\\d{1,6}") ? null : Datoformat.laes(dag);
  }

  /**
   * False where a number of a row gives another century than its day does: then it is a pseudonym,
   * or the number of the row.
   */
  static boolean sammeDag(List<String> dage, List<String> loebenumre) {
    if (dage.size() != loebenumre.size()) {
      return true;
    }
    for (int i = 0; i < dage.size(); i++) {
      LocalDate dato = helDato(dage.get(i));
      Cpr cpr = dato == null ? null : Cpr.laes(samlet(dage.get(i), dato, loebenumre.get(i)));
      if (dato != null && (cpr == null || !cpr.foedt().equals(dato))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Set<Integer> kilder() {
    return Set.of(foedt, loebenummer);
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
