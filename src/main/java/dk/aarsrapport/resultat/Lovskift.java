package dk.aarsrapport.resultat;

import java.util.Set;

/**
 * What barnets lov divides otherwise than serviceloven did, so that a figure's series breaks where
 * the one follows the other; placements are comparable across it.
 */
public enum Lovskift {
  /** Nothing of it. */
  INGEN(Set.of(), "", "", 0),
  /** All of it: it is about the help on trin 2 and 3. */
  TRIN_2_OG_3(Set.of(), "", Lovskift.HJAELPEN, 0),
  /** All of it: it is about those who had the help on trin 2 and 3 half a year before. */
  TRIN_2_OG_3_HALVT_AAR_FOER(Set.of(), "", Lovskift.HJAELPEN, 6),
  /** All of it: it is about those who had the help on trin 2 and 3 a year before. */
  TRIN_2_OG_3_ET_AAR_FOER(Set.of(), "", Lovskift.HJAELPEN, 12),
  /** What stands on trin 2 and 3, in a figure of every trin. */
  TRINNENE(
      Set.of("2", "3", "forebyggende", "hjemmebaseret"),
      "hjælp på trin 2 og 3",
      Lovskift.HJAELPEN,
      0),
  /** The types of trin 2 and 3, in a figure of every type. */
  TYPERNE(Set.of(), "typer af hjælp på trin 2 og 3", Lovskift.HJAELPEN, 0),
  /** All of it: it is by who notifies. */
  UNDERRETTERE(Set.of(), "", "Kategorierne af underrettere er ændret fra den dag.", 0);

  private static final String HJAELPEN =
      "Barnets lov afløste serviceloven den dag og inddeler hjælpen på trin 2 og 3 på en anden måde.";

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is
  private final Set<String> kategorier;

  private final String kaldet;
  private final String tekst;
  private final int maanederTilbage;

  Lovskift(Set<String> kategorier, String kaldet, String tekst, int maanederTilbage) {
    this.kategorier = kategorier;
    this.kaldet = kaldet;
    this.tekst = tekst;
    this.maanederTilbage = maanederTilbage;
  }

  /** The categories that break; empty for all of the figure, or for types that the run knows. */
  public Set<String> kategorier() {
    return kategorier;
  }

  /** What the categories are called together; empty where all breaks. */
  public String kaldet() {
    return kaldet;
  }

  /** How far a number looks back: so long after the change it still looks at days before it. */
  public int maanederTilbage() {
    return maanederTilbage;
  }

  /** Why, in Danish. */
  public String tekst() {
    return tekst;
  }
}
