package dk.aarsrapport.resultat;

import java.time.LocalDate;

/**
 * A marked break in a series: values on either side cannot be compared.
 *
 * @param noegletal the figure's id
 * @param omraade the municipality it holds for; empty for all
 * @param kategori the category that it holds for; empty for all of the figure
 * @param dato the first date after the break
 * @param tekst why, in Danish
 */
public record Brud(
    String noegletal, String omraade, String kategori, LocalDate dato, String tekst) {
  /** A break in all of a figure. */
  public Brud(String noegletal, String omraade, LocalDate dato, String tekst) {
    this(noegletal, omraade, "", dato, tekst);
  }

  /** True when the values of this category of its figure cannot be compared across it. */
  public boolean gaelder(String enKategori) {
    return kategori.isEmpty() || kategori.equals(enKategori);
  }
}
