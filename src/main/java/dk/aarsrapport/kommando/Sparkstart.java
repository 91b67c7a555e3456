package dk.aarsrapport.kommando;

import dk.aarsrapport.spark.Sparkmotor;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The Spark to read with. This machine's own starts while the rest is made ready; a cluster, which
 * others wait for, is asked when there is something to read.
 */
final class Sparkstart implements AutoCloseable {
  private final Supplier<Sparkmotor> start;
  private Future<Sparkmotor> undervejs;

  /** Not begun yet. */
  Sparkstart(Supplier<Sparkmotor> start) {
    this.start = start;
  }

  /** Begins, if it is this machine's own. */
  void begynd() {
    if (Sparkmotor.kanUndvaeres()) {
      undervejs = Samtidigt.begynd("opstart af Spark", start::get);
    }
  }

  /** It, which the caller closes. */
  Sparkmotor hent() {
    Future<Sparkmotor> begyndt = undervejs;
    undervejs = null;
    return begyndt == null ? start.get() : Samtidigt.faerdigt(begyndt);
  }

  /** Closes what nobody fetched. */
  @Override
  public void close() {
    if (undervejs != null) {
      hent().close();
    }
  }
}
