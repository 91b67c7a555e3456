package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What identifies one result: the first five columns of {@code noegletal.csv}.
 *
 * @param noegletal the figure's id
 * @param omraade municipality code, {@code gruppe:<id>} or {@code landet}
 * @param periode {@code 2017}, {@code 2017-01-31}, {@code 2017-03}, {@code first/last} …
 * @param kategori empty where a figure has one value
 * @param underkategori empty where a category is not divided
 */
public record Noegle(
    String noegletal, String omraade, String periode, String kategori, String underkategori)
    implements Comparable<Noegle>, Serializable {
  private static final Comparator<Noegle> ORDEN =
      Comparator.comparing(Noegle::noegletal, Noegle::bytevis)
          .thenComparing(Noegle::omraade, Noegle::bytevis)
          .thenComparing(Noegle::periode, Noegle::bytevis)
          .thenComparing(Noegle::kategori, Noegle::bytevis)
          .thenComparing(Noegle::underkategori, Noegle::bytevis);

  private static final String SKEL = "|";

  /** As of any record, written out: results are looked up by it everywhere. */
  @Override
  public boolean equals(Object andet) {
    return andet instanceof Noegle n
        && underkategori.equals(n.underkategori)
        && kategori.equals(n.kategori)
        && periode.equals(n.periode)
        && omraade.equals(n.omraade)
        && noegletal.equals(n.noegletal);
  }

  @Override
  public int hashCode() {
    int hash = noegletal.hashCode() * 31 + omraade.hashCode();
    hash = (hash * 31 + periode.hashCode()) * 31 + kategori.hashCode();
    return hash * 31 + underkategori.hashCode();
  }

  /** The five as one text, to copy: {@code anbragte|510|2017-01-31||}. */
  public String samlet() {
    return String.join(SKEL, noegletal, omraade, periode, kategori, underkategori);
  }

  @Override
  public int compareTo(Noegle anden) {
    return ORDEN.compare(this, anden);
  }

  /** Orders as the UTF-8 bytes do, which is the order of the code points: halves of pairs last. */
  private static int bytevis(String a, String b) {
    int faelles = Math.min(a.length(), b.length());
    for (int i = 0; i < faelles; i++) {
      char tegn = a.charAt(i);
      char andet = b.charAt(i);
      if (tegn != andet) {
        boolean par = Character.isSurrogate(tegn);
        return par == Character.isSurrogate(andet) ? tegn - andet : Boolean.compare(par, !par);
      }
    }
    return a.length() - b.length();
  }
}
