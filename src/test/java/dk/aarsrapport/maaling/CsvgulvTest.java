package dk.aarsrapport.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The floor reads every row once, however the files are cut. */
final class CsvgulvTest {

  @Test
  void everyRowIsReadOnceHoweverTheFilesAreCut(@TempDir Path mappe) throws Exception {
    Path en = Files.writeString(mappe.resolve("en.csv"), "a;b\n12;æø\n;3\n");
    Path to = Files.writeString(mappe.resolve("to.csv"), "c\nuden linjeskift");
    for (long bytes = 1; bytes < 20; bytes++) {
      assertThat(Csvgulv.sum(List.of(en, to), bytes)).isEqualTo(new Csvgulv.Sum(5, 23));
    }
  }
}
