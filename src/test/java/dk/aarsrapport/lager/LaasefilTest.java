package dk.aarsrapport.lager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock that is a file: one has it, the living keep it, and the dead lose it. */
class LaasefilTest {
  private static final long TAALMODIGHED = TimeUnit.SECONDS.toNanos(30);

  @TempDir private Path mappe;

  private final Lager lager = new LokaltLager();
  private final List<String> sagt = new ArrayList<>();

  private Path fil() {
    return mappe.resolve("laas");
  }

  private Laas tag(String hvem) throws IOException {
    return tag(hvem, Duration.ofMinutes(1));
  }

  private Laas tag(String hvem, Duration fornyes) throws IOException {
    return Laasefil.tag(lager, fil().toString(), hvem, sagt::add, fornyes);
  }

  private void aeldes(long minutter) throws IOException {
    Files.setLastModifiedTime(
        fil(), FileTime.from(Instant.now().minus(minutter, ChronoUnit.MINUTES)));
  }

  @Test
  void anotherIsToldWhoHasItAndGetsItWhenItIsGivenUp() throws IOException {
    try (Laas en = tag("en")) {
      en.bekraeft();
      aeldes(9);
      assertThatThrownBy(() -> tag("to")).isInstanceOf(Optaget.class).hasMessage("en");
    }
    assertThat(mappe).isEmptyDirectory();
    tag("to").close();
    assertThat(sagt).isEmpty();
  }

  @Test
  void aDeadOnesIsTakenOverWithALineAndItKnowsIfItWakesUp() throws IOException {
    Laas to;
    try (Laas en = tag("en")) {
      aeldes(11);
      to = tag("to");
      assertThatThrownBy(en::bekraeft).isInstanceOf(IOException.class);
    }
    to.bekraeft();
    to.close();
    assertThat(mappe).isEmptyDirectory();
    assertThat(sagt)
        .containsExactly(
            "Overtager mappen efter en, som ikke har givet tegn fra sig i 10 minutter");
  }

  @Test
  void aLongRunKeepsIt() throws IOException {
    try (Laas en = tag("en", Duration.ofMillis(5))) {
      aeldes(60);
      Instant nyligt = Instant.now().minus(5, ChronoUnit.MINUTES);
      long start = System.nanoTime();
      while (Files.getLastModifiedTime(fil()).toInstant().isBefore(nyligt)) {
        assertThat(System.nanoTime() - start).isLessThan(TAALMODIGHED);
        Thread.onSpinWait();
      }
      en.bekraeft();
    }
  }

  @Test
  void ofManyAtOnceOneGetsIt() throws Exception {
    int mange = 8;
    ExecutorService traade = Executors.newFixedThreadPool(mange);
    try {
      for (int runde = 0; runde < 20; runde++) {
        CyclicBarrier start = new CyclicBarrier(mange);
        List<Callable<Laas>> opgaver =
            IntStream.range(0, mange)
                .mapToObj(
                    i ->
                        (Callable<Laas>)
                            () -> {
                              start.await();
                              try {
                                return tag("nr. " + i);
                              } catch (Optaget e) {
                                return null;
                              }
                            })
                .toList();
        List<Laas> fik = new ArrayList<>();
        for (Future<Laas> svar : traade.invokeAll(opgaver)) {
          if (svar.get() != null) {
            fik.add(svar.get());
          }
        }
        assertThat(fik).hasSize(1);
        fik.get(0).close();
      }
    } finally {
      traade.shutdownNow();
    }
  }
}
