package dk.aarsrapport.kommando;

import dk.aarsrapport.spark.Sparkmotor;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The Spark of a run. This machine's own makes room when the exports are read; a cluster is kept,
 * since it may draw the documents too.
 */
final class Sparkleje implements AutoCloseable {
  private final Supplier<Sparkmotor> start;
  private Optional<Sparkmotor> klynge = Optional.empty();

  Sparkleje(Supplier<Sparkmotor> start) {
    this.start = start;
  }

  /** A Spark to read with, which the reader closes. */
  Sparkmotor hent() {
    Sparkmotor motor = start.get();
    if (!motor.erKlynge()) {
      return motor;
    }
    klynge = Optional.of(motor);
    return motor.laant();
  }

  /** The cluster, if one has read. */
  Optional<Sparkmotor> klynge() {
    return klynge;
  }

  @Override
  public void close() {
    klynge.ifPresent(Sparkmotor::close);
  }
}
