package dk.aarsrapport.rapport;

import java.util.List;

/**
 * A whole report, ready to be drawn.
 *
 * @param titel the title on the front page
 * @param undertitel the municipality or group and the year
 * @param forsidelinjer further lines on the front page: period covered, edition, prices
 * @param udgave public or internal
 * @param blokke the body; the renderer adds front page, contents, running heads and page numbers
 */
public record Rapport(
    String titel, String undertitel, List<String> forsidelinjer, Udgave udgave, List<Blok> blokke) {
  /** Copies the lists. */
  public Rapport {
    forsidelinjer = List.copyOf(forsidelinjer);
    blokke = List.copyOf(blokke);
  }
}
