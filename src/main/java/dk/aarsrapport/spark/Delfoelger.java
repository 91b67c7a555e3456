package dk.aarsrapport.spark;

import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Follows the tasks that read, a part of a file each, and tells of each that is done. */
final class Delfoelger extends SparkListener {
  private static final String LAESER = "ShuffleMapTask";

  private final List<Inputdel> dele;
  private final LongConsumer laest;
  private final BitSet faerdige = new BitSet();

  Delfoelger(List<Inputdel> dele, LongConsumer laest) {
    this.dele = List.copyOf(dele);
    this.laest = laest;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd slut) {
    int nummer = slut.taskInfo().index();
    if (slut.taskType().equals(LAESER)
        && slut.taskInfo().successful()
        && nummer < dele.size()
        && !faerdige.get(nummer)) {
      faerdige.set(nummer);
      laest.accept(bytes(dele.get(nummer)));
    }
  }

  /** The bytes of a part. */
  static long bytes(Inputdel del) {
    return Math.min(del.del().til(), del.fil().bytes()) - del.del().fra();
  }
}
