package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The interventions of one course, column by column: first day, last day and step, which most
 * figures ask of all of them for one day after another.
 */
final class Indsatssoejler {
  private static final int BITS_DAG = 5;
  private static final int BITS_MAANED = 4;

  private final Indsatstype[] typer;
  private final int[] trin;
  private final long[] foerste;
  private final long[] sidste;

  Indsatssoejler(List<Indsats> indsatser) {
    int antal = indsatser.size();
    typer = new Indsatstype[antal];
    trin = new int[antal];
    foerste = new long[antal];
    sidste = new long[antal];
    for (int i = 0; i < antal; i++) {
      Indsats indsats = indsatser.get(i);
      typer[i] = indsats.type();
      trin[i] = typer[i].trin();
      foerste[i] = nummer(indsats.start());
      sidste[i] = nummer(indsats.slut());
    }
  }

  /** A number that is greater the later the day; made without a calendar's division. */
  private static long nummer(LocalDate dag) {
    long maaned = ((long) dag.getYear() << BITS_MAANED) + dag.getMonthValue();
    return (maaned << BITS_DAG) + dag.getDayOfMonth();
  }

  /** True when one of the chosen types runs on some day from the first to the last. */
  boolean har(Predicate<Indsatstype> valgte, LocalDate fra, LocalDate til) {
    long fraNummer = nummer(fra);
    long tilNummer = nummer(til);
    for (int i = 0; i < typer.length; i++) {
      if (foerste[i] <= tilNummer && fraNummer <= sidste[i] && valgte.test(typer[i])) {
        return true;
      }
    }
    return false;
  }

  /** The highest step of what runs on this day; 0 when nothing does. */
  int hoejesteTrin(LocalDate dag) {
    long nummer = nummer(dag);
    int hoejest = 0;
    for (int i = 0; i < trin.length; i++) {
      if (trin[i] > hoejest && paa(i, nummer)) {
        hoejest = trin[i];
      }
    }
    return hoejest;
  }

  /** True when one of this step runs on this day. */
  boolean harTrin(int trinnet, LocalDate dag) {
    long nummer = nummer(dag);
    for (int i = 0; i < trin.length; i++) {
      if (trin[i] == trinnet && paa(i, nummer)) {
        return true;
      }
    }
    return false;
  }

  private boolean paa(int i, long nummer) {
    return foerste[i] <= nummer && nummer <= sidste[i];
  }
}
