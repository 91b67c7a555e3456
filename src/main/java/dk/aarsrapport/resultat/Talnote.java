package dk.aarsrapport.resultat;

import java.io.Serializable;

/**
 * What the owner of the run has to say of one number or some.
 *
 * @param noegletal the figure's id
 * @param omraade the area; empty for all
 * @param periode the period; empty for all
 * @param kategori the category; empty for all of the figure, {@code ingen} for what has none
 * @param underkategori the subcategory; empty for all of the category, {@code ingen} for the
 *     category as a whole
 * @param tekst the words, in Danish
 */
public record Talnote(
    String noegletal,
    String omraade,
    String periode,
    String kategori,
    String underkategori,
    String tekst)
    implements Serializable {
  /** Stands for the number that is not divided further. */
  private static final String INGEN = "ingen";

  /** True for a number that it is about. */
  public boolean gaelder(Noegle noegle) {
    return noegletal.equals(noegle.noegletal())
        && passer(omraade, noegle.omraade())
        && passer(periode, noegle.periode())
        && passer(kategori, noegle.kategori())
        && passer(underkategori, noegle.underkategori());
  }

  private static boolean passer(String valgt, String har) {
    return valgt.isEmpty() || (valgt.equals(INGEN) ? har.isEmpty() : valgt.equals(har));
  }
}
