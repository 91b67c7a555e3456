package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Status;
import java.util.List;
import java.util.stream.Stream;

/** A picture made from numbers: what stands over, under and instead of the drawing. */
public sealed interface Figur extends Blok permits Diagram, Trappe {
  /** One mark hidden among so many is the most that a chart is drawn with. */
  int SKJULT_HOEJST_EN_AF = 3;

  /** The message as a sentence, or what is shown. */
  String titel();

  /** The text that tells it to those who cannot see it, from the numbers drawn. */
  String alternativ();

  /** Explanations under it. */
  List<String> noter();

  /** Where the numbers come from. */
  String kilde();

  /** True when there is not a single number to draw. */
  boolean tom();

  /** The points that it is drawn from, also those without a number. */
  Stream<Diagram.Punkt> punkter();

  /** True when it must not be drawn: a table tells what is hidden better than gaps do. */
  default boolean forSkjult() {
    return forSkjult(punkter().map(Diagram.Punkt::status));
  }

  /**
   * True when more than a third of the marks of a chart are hidden. What is missing for another
   * reason is no mark.
   *
   * @param maerker the status of each point
   */
  static boolean forSkjult(Stream<Status> maerker) {
    List<Status> alle = maerker.filter(s -> s.harVaerdi() || s == Status.DISKRETIONERET).toList();
    return SKJULT_HOEJST_EN_AF * alle.stream().filter(Status.DISKRETIONERET::equals).count()
        > alle.size();
  }
}
