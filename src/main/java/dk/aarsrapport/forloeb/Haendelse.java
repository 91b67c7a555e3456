package dk.aarsrapport.forloeb;

/**
 * One row of an export about one child.
 *
 * <p>A row says itself how it travels to the child's other rows: {@code pak} writes all but its
 * municipality, and the kind's {@code udpak} reads it.
 */
public sealed interface Haendelse
    permits Indsats, Undersoegelse, Underretning, Sag, Opfoelgning, Skoletrivsel, Barnepostering {
  /** The acting municipality's code. */
  int kommune();

  /** Which kind of row it is. */
  Haendelsesslags slags();

  /** Writes the row, but for its municipality. */
  void pak(Indpakning ud);
}
