package dk.aarsrapport.naiv;

import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * One row of noegletal.csv as it should be: its five keys, its values and its status.
 *
 * @param noegletal id of the key figure
 * @param omraade municipality code, {@code gruppe:<id>} or {@code landet}
 * @param periode year, day or {@code first/last}
 * @param kategori empty where the figure has one value
 * @param underkategori empty where the kategori has one value
 * @param vaerdi empty when not calculated
 * @param taeller numerator of a rate, share or mean
 * @param naevner denominator of a rate, share or mean
 * @param status ok, ufuldstaendig, for-nyt or ikke-beregnet; empty = not stated
 */
public record ForventetRaekke(
    String noegletal,
    String omraade,
    String periode,
    String kategori,
    String underkategori,
    OptionalDouble vaerdi,
    OptionalDouble taeller,
    OptionalDouble naevner,
    String status) {

  /** The order of noegletal.csv for keys of letters in the Basic Multilingual Plane. */
  public static final Comparator<ForventetRaekke> ORDEN =
      Comparator.comparing(ForventetRaekke::noegle);

  /** The five keys that identify the row, as they stand in the file. */
  public String noegle() {
    return String.join(",", noegletal, omraade, periode, kategori, underkategori);
  }

  /** Whether the row carries a value. */
  public boolean erBeregnet() {
    return vaerdi.isPresent();
  }
}
