package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a key figure is called and means; the command, both documents and the CSV take it from here.
 *
 * @param id the figure's id in {@code noegletal.csv}
 * @param titel the Danish title
 * @param kapitel the chapter it belongs to
 * @param definition one sentence that a politician understands
 * @param opgoerelse how it is counted, so that an analyst can recompute it; what is not in it
 * @param enhed the main unit
 * @param kilde legal or published reference
 * @param input the exports it needs, by their names in the run file
 * @param etiketter Danish labels of the closed categories and subcategories, by code, in the order
 *     of print
 * @param beloeb what its amounts are, where it has any
 * @param ogsaa exports that it uses where they are given, and can do without
 * @param lovskift what of it breaks where barnets lov follows serviceloven
 * @param modHeleAar true when it holds a year against others, so that a part of one says nothing
 * @param nulSkrives true when it writes what is 0, so that a category that is not there is none
 */
public record Definition(
    String id,
    String titel,
    Kapitel kapitel,
    String definition,
    String opgoerelse,
    Enhed enhed,
    String kilde,
    List<String> input,
    Map<String, String> etiketter,
    Beloeb beloeb,
    List<String> ogsaa,
    Lovskift lovskift,
    boolean modHeleAar,
    boolean nulSkrives)
    implements Serializable {
  private static final String INDSATSER = "indsatser";

  /** How the code of a share ends. */
  private static final String ANDEL = "-pct";

  /** The chapters of section 5 of the contract. */
  public enum Kapitel {
    ANBRINGELSER("Anbringelser"),
    FOREBYGGENDE("Forebyggende indsatser"),
    BEVAEGELSER("Bevægelser på indsatstrappen"),
    UNDERRETNINGER("Underretninger"),
    SAGSBEHANDLING("Sagsbehandling"),
    OEKONOMI("Økonomi"),
    STYRING("Styring: mængde, pris og forventning"),
    VARIGHED("Varighed, gentagelse og frister"),
    SKOLE_OG_AKTIVITET("Skole, survey, aktivitet og mål");

    private final String etiket;

    Kapitel(String etiket) {
      this.etiket = etiket;
    }

    /** The chapter's Danish heading. */
    public String etiket() {
      return etiket;
    }
  }

  /** Copies the collections, keeping the order of the labels. */
  public Definition {
    input = List.copyOf(input);
    ogsaa = List.copyOf(ogsaa);
    etiketter = Collections.unmodifiableMap(new LinkedHashMap<>(etiketter));
  }

  /** A figure without amounts, or with such as somebody gave. */
  public Definition(
      String id,
      String titel,
      Kapitel kapitel,
      String definition,
      String opgoerelse,
      Enhed enhed,
      String kilde,
      List<String> input,
      Map<String, String> etiketter) {
    this(
        id,
        titel,
        kapitel,
        definition,
        opgoerelse,
        enhed,
        kilde,
        input,
        etiketter,
        Beloeb.SOM_OPGIVET,
        List.of(),
        Lovskift.INGEN,
        false,
        false);
  }

  /** The same, whose amounts are these. */
  public Definition med(Beloeb nye) {
    return ny(kilde, etiketter, nye, ogsaa, lovskift, modHeleAar, nulSkrives);
  }

  /** The same, which breaks so where barnets lov follows serviceloven. */
  public Definition med(Lovskift nyt) {
    return ny(kilde, etiketter, beloeb, ogsaa, nyt, modHeleAar, nulSkrives);
  }

  /** The same, which uses these exports as well where they are given. */
  public Definition medOgsaa(String... flere) {
    return ny(kilde, etiketter, beloeb, List.of(flere), lovskift, modHeleAar, nulSkrives);
  }

  /** The same with these labels before its own; a code that has one keeps it. */
  public Definition medEtiketter(Map<String, String> flere) {
    Map<String, String> alle = new LinkedHashMap<>(flere);
    etiketter.forEach(alle::put);
    return ny(kilde, alle, beloeb, ogsaa, lovskift, modHeleAar, nulSkrives);
  }

  /** The same with another legal or published reference. */
  public Definition medKilde(String nyKilde) {
    return ny(nyKilde, etiketter, beloeb, ogsaa, lovskift, modHeleAar, nulSkrives);
  }

  /** The same, which holds a year against others. */
  public Definition medHeleAar() {
    return ny(kilde, etiketter, beloeb, ogsaa, lovskift, true, nulSkrives);
  }

  /** The same, which writes what is 0: what is not there in a period does not hold in it. */
  public Definition medNulSkrevet() {
    return ny(kilde, etiketter, beloeb, ogsaa, lovskift, modHeleAar, true);
  }

  private Definition ny(
      String nyKilde,
      Map<String, String> nyeEtiketter,
      Beloeb nytBeloeb,
      List<String> nyeOgsaa,
      Lovskift nytLovskift,
      boolean nytModHeleAar,
      boolean nytNulSkrives) {
    return new Definition(
        id,
        titel,
        kapitel,
        definition,
        opgoerelse,
        enhed,
        nyKilde,
        input,
        nyeEtiketter,
        nytBeloeb,
        nyeOgsaa,
        nytLovskift,
        nytModHeleAar,
        nytNulSkrives);
  }

  /** True when it counts interventions, so that the run's target groups concern it. */
  public boolean omIndsatser() {
    return input.contains(INDSATSER) || ogsaa.contains(INDSATSER);
  }

  /**
   * The label of a category; codes without one are free text and stand for themselves, or for a
   * share of it.
   */
  public String etiket(String kode) {
    String etiket = etiketter.get(kode);
    if (etiket != null) {
      return etiket;
    }
    int skraa = kode.indexOf('/');
    if (skraa > 0 && etiketter.containsKey(kode.substring(0, skraa))) {
      return andetsEtiket(kode.substring(0, skraa), kode.substring(skraa + 1));
    }
    return kode.endsWith(ANDEL)
        ? kode.substring(0, kode.length() - ANDEL.length()) + ", pct."
        : kode;
  }

  /**
   * The label of another figure's number, as a target's: its title, category and subcategory. Free
   * text may hold a slash itself; it is cut where one side has a label.
   */
  private String andetsEtiket(String figur, String rest) {
    String titel = etiketter.get(figur) + ": ";
    for (int snit = rest.indexOf('/'); snit >= 0; snit = rest.indexOf('/', snit + 1)) {
      String kategori = rest.substring(0, snit);
      String underkategori = rest.substring(snit + 1);
      if (etiketter.containsKey(figur + "/" + kategori)
          || etiketter.containsKey(figur + "/" + underkategori)) {
        return titel + del(figur, titel, kategori) + ", " + del(figur, titel, underkategori);
      }
    }
    return titel + del(figur, titel, rest);
  }

  private String del(String figur, String titel, String kode) {
    String med = etiketter.get(figur + "/" + kode);
    return med == null ? etiket(kode) : med.substring(titel.length());
  }

  /**
   * For whose sake a number of it is hidden: those who answered a survey need not be children, nor
   * those whom others have counted, and a case is also its adviser's.
   */
  public String hensynTil() {
    if (input.contains("survey")) {
      return "de adspurgte";
    }
    if (input.contains("aktivitetstal")) {
      return "dem, tallene handler om";
    }
    return id.equals("sager-pr-raadgiver") ? "børnene og rådgiverne" : "børnene";
  }
}
