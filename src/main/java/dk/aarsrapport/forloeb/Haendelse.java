package dk.aarsrapport.forloeb;

/** One row of an export about one child. */
public sealed interface Haendelse
    permits Indsats, Undersoegelse, Underretning, Sag, Opfoelgning, Skoletrivsel, Barnepostering {
  /** The acting municipality's code. */
  int kommune();
}
