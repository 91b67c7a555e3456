package dk.aarsrapport.indlaesning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first or the last day of a period that a file has in one cell, which the run file names with
 * the end behind the header: {@code Periode [fra]}, {@code Periode [til]}.
 *
 * @param kolonne the number of the column
 * @param sidste true for the last day
 */
record Spanddel(int kolonne, boolean sidste) implements Sammensat {
  /** The columns that may be one end of a period. */
  static final Set<String> KOLONNER = Set.of("startdato", "slutdato");

  static final String FRA = " [fra]";
  static final String TIL = " [til]";

  private static final String DAG =
      "\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? ?\\p{L}{3,9}\\.?"
          + " ?\\d{4}";
  private static final String MELLEM =
      "\\s*(?:[\u2010-\u2015\u2212/;,-]|\\.\\.+|til|to|t\\.o\\.m\\.?)\\s*";
  private static final Pattern SPAND =
      Pattern.compile("(?iu)(?:fra\\s+)?(" + DAG + ")(?:" + MELLEM + "(.{0,30}))?");
  private static final Pattern HEL =
      Pattern.compile("(?iu)(?:fra\\s+)?(?:" + DAG + ")" + MELLEM + ".*");

  /** What the run file wrote for a day, where it names one end of a column of periods. */
  static Optional<Spanddel> laes(String udtryk, List<String> noegler) {
    boolean fra = udtryk.endsWith(FRA);
    if ((!fra && !udtryk.endsWith(TIL)) || noegler.contains(Overskrift.noegle(udtryk))) {
      return Optional.empty();
    }
    int nummer =
        noegler.indexOf(Overskrift.noegle(udtryk.substring(0, udtryk.length() - FRA.length())));
    return nummer < 0 ? Optional.empty() : Optional.of(new Spanddel(nummer, !fra));
  }

  /** The day; a cell that is no period is given as it stands, to be told of. */
  @Override
  public String af(List<String> celler) {
    String celle = Sammensat.celle(celler, kolonne);
    Matcher span = SPAND.matcher(celle);
    if (!span.matches()) {
      return celle;
    }
    String ende = sidste ? span.group(2) : span.group(1);
    return ende == null ? "" : Mellemrum.trim(ende);
  }

  @Override
  public Set<Integer> kilder() {
    return Set.of(kolonne);
  }

  /** True for cells that are periods, all but a few, and not all of them open. */
  static boolean perioder(List<String> celler) {
    return !celler.isEmpty()
        && NaestenAlle.er(
            celler.stream().filter(c -> SPAND.matcher(c).matches()).count(), celler.size())
        && celler.stream().anyMatch(Spanddel::erPeriode);
  }

  /** True for a cell with a day and what may be another. */
  static boolean erPeriode(String celle) {
    return HEL.matcher(celle).matches() && Datoformat.laes(celle) == null;
  }
}
