package dk.aarsrapport.fejl;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * One row or file that did not go in as it stood, and what to do about it; never carries a CPR.
 *
 * @param alvor {@link #AFVIST}, {@link #ADVARSEL} or {@link #OPLYSNING}
 * @param fil the file name, without folders
 * @param linje the line in the file, the header being line 1; 0 when the file as a whole is meant
 * @param kolonne the column; empty when the row as a whole is meant
 * @param regel the short name of the rule, the same for all rows that break it
 * @param besked what is wrong, in Danish
 * @param handling what to do about it, in Danish
 * @param raekke what can be read of the row itself; empty where it is of no row
 */
public record Dataproblem(
    String alvor,
    String fil,
    long linje,
    String kolonne,
    String regel,
    String besked,
    String handling,
    Raekke raekke)
    implements Comparable<Dataproblem> {
  /** The row was rejected and counts in no figure. */
  public static final String AFVIST = "afvist";

  /** The row was used, but something about it is doubtful. */
  public static final String ADVARSEL = "advarsel";

  /** Worth knowing, nothing to mend. */
  public static final String OPLYSNING = "oplysning";

  /** The grades, the gravest first. */
  public static final List<String> GRADER = List.of(AFVIST, ADVARSEL, OPLYSNING);

  private static final Comparator<Dataproblem> ORDEN =
      Comparator.<Dataproblem>comparingInt(p -> GRADER.indexOf(p.alvor))
          .thenComparing(Dataproblem::fil)
          .thenComparingLong(Dataproblem::linje)
          .thenComparing(Dataproblem::kolonne)
          .thenComparing(Dataproblem::regel)
          .thenComparing(Dataproblem::besked)
          .thenComparing(Dataproblem::handling);

  /**
   * The row itself, to find it by in the system that it comes from.
   *
   * @param kommune the municipality as it stands
   * @param aar the year that it is of, as far as it can be read
   * @param sagsnr the number of the case, where the export has it
   * @param tekst what stands in the columns that are read, without CPR
   */
  public record Raekke(String kommune, String aar, String sagsnr, String tekst)
      implements Serializable {
    /** No row. */
    public static final Raekke INGEN = new Raekke("", "", "", "");
  }

  /** A problem of no row in particular. */
  public Dataproblem(
      String alvor,
      String fil,
      long linje,
      String kolonne,
      String regel,
      String besked,
      String handling) {
    this(alvor, fil, linje, kolonne, regel, besked, handling, Raekke.INGEN);
  }

  /** Checks the grade. */
  public Dataproblem {
    if (!GRADER.contains(alvor)) {
      throw new IllegalArgumentException("unknown grade " + alvor);
    }
  }

  @Override
  public int compareTo(Dataproblem andet) {
    return ORDEN.compare(this, andet);
  }
}
