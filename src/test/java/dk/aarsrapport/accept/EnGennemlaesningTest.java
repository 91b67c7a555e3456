package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.kommando.Melding;
import dk.aarsrapport.kommando.Rapportkoersel;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pass over each export and one shuffle, however many figures there are. */
class EnGennemlaesningTest {

  @Test
  void oneJobOfTwoStagesReadsEachFileOnce(@TempDir Path ud) throws IOException {
    AtomicInteger job = new AtomicInteger();
    AtomicInteger trin = new AtomicInteger();
    AtomicLong opgaver = new AtomicLong();
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
      new Rapportkoersel(new Melding(linje -> {}), motor::laant)
          .beregn("src/test/resources/mikroverden/rapport.yaml", ud.toString());
    }
    assertThat(job).hasValue(1);
    assertThat(trin).hasValue(2);
    assertThat(opgaver).as("five files read once each, and two parts counted").hasValue(5 + 2);
  }
}
