package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.spark.Sparkmotor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spark starts while the rest is made ready, once, and is closed whatever becomes of the run. */
class SparkstartTest {
  private final List<Sparkmotor> startede = new ArrayList<>();

  private Sparkmotor start() {
    Sparkmotor motor = Sparkmotor.start("local[1]");
    startede.add(motor);
    return motor;
  }

  @Test
  void detDerIkkeHentesLukkes() {
    Faellesspark.luk();
    assertThatThrownBy(
            () -> {
              try (Sparkstart spark = new Sparkstart(this::start)) {
                spark.begynd();
                throw new Brugerfejl("kørselsfilen er forkert");
              }
            })
        .isInstanceOf(Brugerfejl.class)
        .hasNoSuppressedExceptions();
    assertThat(startede)
        .singleElement()
        .satisfies(motor -> assertThat(motor.kontekst().sc().isStopped()).isTrue());
  }

  @Test
  void detDerHentesErDenDerHarPaabegyndtOgLukkesAfDenDerHentede() {
    Faellesspark.luk();
    try (Sparkstart spark = new Sparkstart(this::start)) {
      spark.begynd();
      try (Sparkmotor hentet = spark.hent()) {
        assertThat(startede).containsExactly(hentet);
        assertThat(hentet.kontekst().sc().isStopped()).isFalse();
      }
    }
    assertThat(startede).hasSize(1);
  }

  @Test
  void hvadDerIkkeErBegyndtStartesNaarDetHentes() {
    Faellesspark.luk();
    try (Sparkstart spark = new Sparkstart(this::start)) {
      assertThat(startede).isEmpty();
      spark.hent().close();
    }
    assertThat(startede).hasSize(1);
  }

  @Test
  void enOpstartDerFejlerFejlerDerHvorDenHentes() {
    Brugerfejl fejl = new Brugerfejl("der er ikke plads");
    assertThatThrownBy(
            () -> {
              try (Sparkstart spark =
                  new Sparkstart(
                      () -> {
                        throw fejl;
                      })) {
                spark.begynd();
                spark.hent().close();
              }
            })
        .isSameAs(fejl);
  }
}
