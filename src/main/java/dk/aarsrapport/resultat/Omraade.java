package dk.aarsrapport.resultat;

import java.io.Serializable;

/**
 * What a result is about: a municipality, a group of municipalities, all in the material, or an
 * area outside it that others have published numbers of.
 *
 * @param id {@code 510}, {@code gruppe:partnerskab}, {@code landet} or {@code ekstern:hele-landet}
 * @param navn the name in print
 */
public record Omraade(String id, String navn) implements Comparable<Omraade>, Serializable {
  /** All municipalities in the material. */
  public static final Omraade LANDET = new Omraade("landet", "Alle kommuner i materialet");

  private static final String GRUPPE = "gruppe:";
  private static final String EKSTERN = "ekstern:";

  /** The group with this id in the run file. */
  public static Omraade gruppe(String id, String navn) {
    return new Omraade(GRUPPE + id, navn);
  }

  /** An area whose numbers others have published. */
  public static Omraade ekstern(String ord, String navn) {
    return new Omraade(EKSTERN + ord, navn);
  }

  /** The group's id in the run file. */
  public String gruppeId() {
    return id.substring(GRUPPE.length());
  }

  /** True for a group of municipalities. */
  public boolean erGruppe() {
    return id.startsWith(GRUPPE);
  }

  /** True for all municipalities in the material. */
  public boolean erLandet() {
    return id.equals(LANDET.id);
  }

  /** True for an area whose numbers others have published. */
  public boolean erEkstern() {
    return id.startsWith(EKSTERN);
  }

  /** True for a single municipality of the run. */
  public boolean erKommune() {
    return !erGruppe() && !erLandet() && !erEkstern();
  }

  /** The folder of its documents, such as {@code 510-haderslev} or {@code partnerskab}. */
  public String mappe() {
    return erKommune() ? id + "-" + ascii(navn) : id.replace(GRUPPE, "");
  }

  private static String ascii(String tekst) {
    return tekst
        .toLowerCase(java.util.Locale.ROOT)
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  @Override
  public int compareTo(Omraade anden) {
    return id.compareTo(anden.id);
  }
}
