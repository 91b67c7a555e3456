package dk.aarsrapport.maaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stopwatch reads what the system says, and a process that fails is no measurement. */
final class ProcesTest {

  @TempDir Path mappe;

  @Test
  void addsUserAndSystemTime() {
    assertThat(Proces.cpuMs("1m2.250s 0m0.125s")).isEqualTo(62_375);
  }

  @Test
  void seesTheMemoryOfTheChild() throws IOException, InterruptedException {
    assertThat(Proces.maal(mappe, "sov", List.of("sleep", "0.2"), Map.of()).spidsKb()).isPositive();
  }

  @Test
  void aFailingProcessStopsTheBenchmark() {
    assertThatThrownBy(
            () ->
                Proces.maal(mappe, "fejl", List.of("bash", "-c", "echo hvorfor; exit 3"), Map.of()))
        .hasMessageContaining("kode 3")
        .hasMessageContaining("hvorfor");
  }

  @Test
  void tellsJavasOwnThreadsFromTheProgrammes() {
    Traadtid tid = new Traadtid();
    tid.laes("1", "1 (C2 CompilerThre) S 0 0 0 0 -1 0 0 0 0 0 120 30 0 0 20 0 9 0 5 0 0");
    tid.laes("1", "1 (C2 CompilerThre) S 0 0 0 0 -1 0 0 0 0 0 130 40 0 0 20 0 9 0 5 0 0");
    tid.laes("2", "2 (Executor (1) x) R 0 0 0 0 -1 0 0 0 0 0 999 99 0 0 20 0 9 0 5 0 0");
    tid.laes("3", "3 (GC Thread#0) S 0 0 0 0 -1 0 0 0 0 0 5 0 0 0 20 0 9 0 5 0 0");
    assertThat(tid.virtuelMaskinesMs()).isEqualTo(1750);
  }
}
