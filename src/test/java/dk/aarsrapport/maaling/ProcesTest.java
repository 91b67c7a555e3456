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
}
