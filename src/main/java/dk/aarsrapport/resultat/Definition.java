package dk.aarsrapport.resultat;

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
    Beloeb beloeb) {
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
    etiketter = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(etiketter));
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
        Beloeb.SOM_OPGIVET);
  }

  /** The same, whose amounts are these. */
  public Definition med(Beloeb nye) {
    return new Definition(
        id, titel, kapitel, definition, opgoerelse, enhed, kilde, input, etiketter, nye);
  }

  /** True when it counts interventions, so that the run's target groups concern it. */
  public boolean omIndsatser() {
    return input.contains("indsatser");
  }

  /** The same with these labels before its own; a code that has one keeps it. */
  public Definition medEtiketter(Map<String, String> flere) {
    Map<String, String> alle = new java.util.LinkedHashMap<>(flere);
    etiketter.forEach(alle::put);
    return new Definition(
        id, titel, kapitel, definition, opgoerelse, enhed, kilde, input, alle, beloeb);
  }

  /** The same with another legal or published reference. */
  public Definition medKilde(String nyKilde) {
    return new Definition(
        id, titel, kapitel, definition, opgoerelse, enhed, nyKilde, input, etiketter, beloeb);
  }

  /**
   * The label of a category; codes without one are free text and stand for themselves, or for a
   * share of it.
   */
  public String etiket(String kode) {
    return etiketter.getOrDefault(kode, kode.replaceFirst("-pct$", ", pct."));
  }
}
