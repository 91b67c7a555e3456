package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pass over each export and one shuffle, however many figures there are. */
class EnGennemlaesningTest {
  private static final String MIKROVERDEN = "src/test/resources/mikroverden";
  private static final long LAENGSTE_RAEKKE = 100;

  private final AtomicInteger job = new AtomicInteger();
  private final AtomicInteger trin = new AtomicInteger();
  private final AtomicLong opgaver = new AtomicLong();

  @Test
  void oneJobOfTwoStagesReadsEachFileOnce(@TempDir Path ud) throws IOException {
    koer(Rapportkoersel.MINDSTE_DEL, ud);
    assertThat(opgaver)
        .as("five small files read once each, and two parts counted")
        .hasValue(5 + 2);
  }

  @Test
  void oneJobOfTwoStagesReadsEachPartOnce(@TempDir Path ud) throws IOException {
    long mindst = 300;
    long dele = 0;
    for (String fil :
        List.of("indsatser", "undersøgelser", "underretninger", "sager", "posteringer")) {
      Path sti = Path.of(MIKROVERDEN, fil + ".csv");
      dele += Math.max(1, Files.size(sti) / (mindst + LAENGSTE_RAEKKE));
    }
    koer(mindst, ud);
    assertThat(dele).isGreaterThan(5);
    assertThat(opgaver.get()).as("more parts than files").isGreaterThanOrEqualTo(dele + 2);
  }

  private void koer(long mindsteDel, Path ud) throws IOException {
    Faellesspark.luk();
    try (Sparkmotor motor = Sparkmotor.start("local[2]")) {
      motor
          .kontekst()
          .sc()
          .addSparkListener(
              new SparkListener() {
                @Override
                public void onJobStart(SparkListenerJobStart start) {
                  job.incrementAndGet();
                }

                @Override
                public void onStageCompleted(SparkListenerStageCompleted faerdig) {
                  trin.incrementAndGet();
                  opgaver.addAndGet(faerdig.stageInfo().numTasks());
                }
              });
      new Rapportkoersel(new Melding(linje -> {}), motor::laant, 1, mindsteDel, Dokumenter::new)
          .beregn(MIKROVERDEN + "/rapport.yaml", ud.toString());
    }
    assertThat(job).hasValue(1);
    assertThat(trin).hasValue(2);
  }
}
