package dk.aarsrapport.koersel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One of the PDFs that a run makes for each area; what is empty is the template's own to say.
 *
 * @param navn the file name without {@code .pdf}
 * @param skabelon path of the template; empty = the shipped one of that name
 * @param titel the title; empty = the template's, or else the run file's
 * @param forside whether it has a front page
 * @param indhold whether it has a page of contents
 * @param omraader ids of the areas that get it, as in {@code noegletal.csv}; empty = all
 */
public record Dokument(
    String navn,
    Optional<String> skabelon,
    Optional<String> titel,
    Optional<Boolean> forside,
    Optional<Boolean> indhold,
    List<String> omraader)
    implements Serializable {
  /** The name of the document that is made where the run file says nothing of documents. */
  public static final String AARSRAPPORT = "aarsrapport";

  /** Copies the list. */
  public Dokument {
    omraader = List.copyOf(omraader);
  }

  /** The annual report, by the shipped template or the run file's. */
  static Dokument aarsrapport(Optional<String> skabelon) {
    return new Dokument(
        AARSRAPPORT, skabelon, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** True when this area gets it. */
  public boolean til(String omraade) {
    return omraader.isEmpty() || omraader.contains(omraade);
  }
}
