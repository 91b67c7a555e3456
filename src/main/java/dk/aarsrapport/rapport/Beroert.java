package dk.aarsrapport.rapport;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that rejected rows may belong to.
 *
 * @param noegletal the figure's id
 * @param omraade the area's id
 * @param periode as {@code noegletal.csv} writes it
 * @param raekker how many rejected rows of its exports may belong there
 * @param inddata those exports
 * @param vaerdi the figure's total, where it counts children, notifications or other single events
 */
public record Beroert(
    String noegletal,
    String omraade,
    String periode,
    long raekker,
    List<String> inddata,
    Optional<BigDecimal> vaerdi)
    implements Serializable {
  /** Copies the collection. */
  public Beroert {
    inddata = List.copyOf(inddata);
  }

  /** The same where the total may not be told. */
  public Beroert udenVaerdi() {
    return new Beroert(noegletal, omraade, periode, raekker, inddata, Optional.empty());
  }

  /** The highest that the total could be: each of the rows is one more. */
  public Optional<BigDecimal> hoejst() {
    return vaerdi.map(tal -> tal.add(BigDecimal.valueOf(raekker)));
  }
}
