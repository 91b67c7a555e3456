package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Invents follow-ups of 2017: one meeting for all of a child's interventions at a time, mostly
 * within the municipality's standard.
 */
final class Opfoelgninger {

  private static final LocalDate FRA = LocalDate.of(2017, 1, 1);

  private final int hyppigst;
  private final int spredning;
  private final Random tilfaeldig;

  /**
   * Follow-ups.
   *
   * @param hyppigst fewest days between two meetings
   * @param spredning days that may go on top
   */
  Opfoelgninger(int hyppigst, int spredning, Random tilfaeldig) {
    this.hyppigst = hyppigst;
    this.spredning = spredning;
    this.tilfaeldig = tilfaeldig;
  }

  void skriv(List<Barn> boern, CsvSkriver ud) throws IOException {
    for (Barn barn : boern) {
      LocalDate dag = FRA.plusDays(tilfaeldig.nextInt(hyppigst));
      while (!dag.isAfter(TIL)) {
        if (iGang(barn, dag)) {
          ud.tal(barn.kommune).tekst(barn.cpr).tekst(null).dato(dag).slut();
        }
        dag = dag.plusDays(hyppigst + (long) tilfaeldig.nextInt(spredning));
      }
    }
  }

  private static boolean iGang(Barn barn, LocalDate dag) {
    return barn.indsatser.stream()
        .anyMatch(
            indsats ->
                !indsats.start().isAfter(dag)
                    && (indsats.slut() == null || !indsats.slut().isBefore(dag)));
  }
}
