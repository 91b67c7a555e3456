package dk.aarsrapport.rapport;

import dk.aarsrapport.rapport.Diagram.Punkt;
import java.util.List;
import java.util.stream.Stream;

/**
 * The indsatstrappe as a drawn staircase: the children on each step, and how many of those who
 * stood there a year before have gone up or down.
 *
 * @param titel the message as a sentence, or what is shown
 * @param nu the date of the counts, as printed
 * @param foer the date a year before, as printed
 * @param bund the place below the stairs: no help; only its {@code op} is drawn
 * @param trin the steps from the lowest to the highest
 * @param alternativ the text that tells it to those who cannot see it
 * @param noter explanations under it
 * @param kilde where the numbers come from
 */
public record Trappe(
    String titel,
    String nu,
    String foer,
    Trin bund,
    List<Trin> trin,
    String alternativ,
    List<String> noter,
    String kilde)
    implements Figur {
  /** Copies the lists. */
  public Trappe {
    trin = List.copyOf(trin);
    noter = List.copyOf(noter);
  }

  @Override
  public boolean tom() {
    return trin.stream()
        .allMatch(
            t -> t.antal().vaerdi() == null && t.op().vaerdi() == null && t.ned().vaerdi() == null);
  }

  /** The counts and the arrows; nobody goes higher than the top. */
  @Override
  public Stream<Punkt> punkter() {
    Stream<Punkt> op =
        Stream.concat(Stream.of(bund), trin.subList(0, Math.max(0, trin.size() - 1)).stream())
            .map(Trin::op);
    return Stream.concat(op, trin.stream().flatMap(t -> Stream.of(t.antal(), t.ned())));
  }

  /**
   * A step.
   *
   * @param nummer {@code Trin 3}; empty below the stairs
   * @param navn what the help on it is called
   * @param antal children on it now
   * @param op children who stood on it and now stand higher
   * @param ned children who stood on it and now stand lower or have no help
   */
  public record Trin(String nummer, String navn, Punkt antal, Punkt op, Punkt ned) {}
}
