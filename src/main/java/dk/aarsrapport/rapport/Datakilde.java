package dk.aarsrapport.rapport;

import java.io.Serializable;

/**
 * What one export gave: rows in = rows used + rows left out with a reason + rows rejected.
 *
 * @param input the export's name in the run file, such as {@code indsatser}
 * @param filer the file names, without folders
 * @param aar the years that the rows used are from, as printed, such as {@code 2011–2014, 2016}; of
 *     an interval its start; empty when no row was used
 * @param laest data rows read
 * @param brugt rows used
 * @param udenfor rows left out for a stated reason, such as a start after the last day covered
 * @param afvist rows rejected, each listed in the data-quality report
 */
public record Datakilde(
    String input, String filer, String aar, long laest, long brugt, long udenfor, long afvist)
    implements Serializable {
  /** What the years mean, under any list of the exports. */
  public static final String AARNOTE =
      "Rækkernes år: de år, de brugte rækker er fra; for det, der varer ved, det år, det begyndte.";

  /** Checks that the rows reconcile. */
  public Datakilde {
    if (laest != brugt + udenfor + afvist) {
      throw new IllegalStateException(
          input
              + ": "
              + laest
              + " rows read, but "
              + (brugt + udenfor + afvist)
              + " accounted for");
    }
  }
}
