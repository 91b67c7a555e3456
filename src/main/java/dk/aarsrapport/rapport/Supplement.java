package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Talnote;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What stands beside the run's own counts: others' numbers, the municipalities' words, how the
 * questions of surveys belong together, and notes on single numbers.
 *
 * @param kommentarer the municipalities' own words, in the order of the file
 * @param kilder where the numbers of areas outside the material were published
 * @param spoergsmaalsgrupper the battery of each question of the surveys that is in one
 * @param noter what is said of single numbers
 */
public record Supplement(
    List<Kommentar> kommentarer,
    List<Kilde> kilder,
    Map<String, String> spoergsmaalsgrupper,
    List<Talnote> noter)
    implements Serializable {
  /** Nothing beside the run's own. */
  public static final Supplement INTET = new Supplement(List.of(), List.of(), Map.of(), List.of());

  /** Copies the collections. */
  public Supplement {
    kommentarer = List.copyOf(kommentarer);
    kilder = List.copyOf(kilder);
    spoergsmaalsgrupper = Map.copyOf(spoergsmaalsgrupper);
    noter = List.copyOf(noter);
  }

  /**
   * A municipality's own words.
   *
   * @param overskrift whose words they are, in print
   * @param afsnit the anchor of a heading, or the id of a figure
   * @param tekst the words
   */
  public record Kommentar(String overskrift, String afsnit, String tekst) implements Serializable {}

  /**
   * Where an area's numbers of a figure were published.
   *
   * @param omraade the area
   * @param noegletal the figure's id
   * @param tekst the source, as it was given
   */
  public record Kilde(Omraade omraade, String noegletal, String tekst) implements Serializable {}

  /** What a reader of a figure is told of its numbers from outside, one line for each source. */
  public List<String> kildenoter(String noegletal) {
    return kilder.stream()
        .filter(kilde -> kilde.noegletal().equals(noegletal))
        .map(kilde -> kilde.omraade().navn() + ", kilde: " + kilde.tekst() + ".")
        .map(note -> note.endsWith("..") ? note.substring(0, note.length() - 1) : note)
        .distinct()
        .toList();
  }
}
