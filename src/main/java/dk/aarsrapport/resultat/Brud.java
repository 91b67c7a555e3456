package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A marked break in a series: values on either side cannot be compared.
 *
 * @param noegletal the figure's id
 * @param omraade the municipality it holds for; empty for all
 * @param kategorier the categories that it holds for; empty for all of the figure
 * @param kaldet what those categories are called together; empty for their own names
 * @param dato the first date after the break
 * @param tekst why, in Danish
 * @param hul true where rows are likely to be missing on one side, and nothing is counted otherwise
 */
public record Brud(
    String noegletal,
    String omraade,
    Set<String> kategorier,
    String kaldet,
    LocalDate dato,
    String tekst,
    boolean hul)
    implements Serializable {
  /** Copies the categories. */
  public Brud {
    kategorier = Set.copyOf(kategorier);
  }

  /** A break in how these categories of a figure are counted. */
  public Brud(
      String noegletal,
      String omraade,
      Set<String> kategorier,
      String kaldet,
      LocalDate dato,
      String tekst) {
    this(noegletal, omraade, kategorier, kaldet, dato, tekst, false);
  }

  /** A break in all of a figure, as rows of a municipality are likely to be missing. */
  public static Brud hul(String noegletal, String omraade, LocalDate dato, String tekst) {
    return new Brud(noegletal, omraade, Set.of(), "", dato, tekst, true);
  }

  /** A break in all of a figure. */
  public Brud(String noegletal, String omraade, LocalDate dato, String tekst) {
    this(noegletal, omraade, Set.of(), "", dato, tekst);
  }

  /** A break in one category; in all of the figure where it is empty. */
  public Brud(String noegletal, String omraade, String kategori, LocalDate dato, String tekst) {
    this(noegletal, omraade, kategori.isEmpty() ? Set.of() : Set.of(kategori), "", dato, tekst);
  }

  /** True when the values of this category of its figure cannot be compared across it. */
  public boolean gaelder(String kategori) {
    return kategorier.isEmpty() || kategorier.contains(kategori);
  }

  /** What it holds for, in words; empty for all of the figure. */
  public String kun(Definition definition) {
    Kategorier navne = new Kategorier(definition);
    return kaldet.isEmpty()
        ? kategorier.stream()
            .sorted(navne)
            .map(kategori -> "»" + navne.navn(kategori) + "«")
            .collect(java.util.stream.Collectors.joining(" og "))
        : kaldet;
  }
}
