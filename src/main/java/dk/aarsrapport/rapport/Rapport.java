package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Udgave;
import java.util.List;

/**
 * A whole report, ready to be drawn.
 *
 * @param titel the title on the front page
 * @param undertitel the municipality or group and the year
 * @param forsidelinjer further lines on the front page: period covered, edition, prices
 * @param udgave public or internal
 * @param form which pages stand before the body
 * @param blokke the body; the renderer adds front page, contents, running heads and page numbers
 */
public record Rapport(
    String titel,
    String undertitel,
    List<String> forsidelinjer,
    Udgave udgave,
    Form form,
    List<Blok> blokke) {
  /**
   * Which pages a report opens with; without a front page its title stands over the body.
   *
   * @param forside a front page
   * @param indhold a page of contents
   */
  public record Form(boolean forside, boolean indhold) {
    /** Both. */
    public static final Form HEL = new Form(true, true);
  }

  /** Copies the lists. */
  public Rapport {
    forsidelinjer = List.copyOf(forsidelinjer);
    blokke = List.copyOf(blokke);
  }
}
