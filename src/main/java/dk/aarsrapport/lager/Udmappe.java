package dk.aarsrapport.lager;

import java.io.IOException;
import java.util.List;

/**
 * The output folder, all or nothing: a run writes beside what stands there and moves it in place at
 * the end. A run that was cut off leaves what stood before; the next run clears up after it, and
 * finishes the move if the cut came in the middle of that.
 */
public final class Udmappe {
  private static final String NY = ".aarsrapport-ny";
  private static final String KLAR = ".aarsrapport-klar";

  private final Lager lager;
  private final String mappe;

  /** The folder, which need not be there yet. */
  public Udmappe(Lager lager, String mappe) throws IOException {
    this.lager = lager;
    this.mappe = mappe;
    if (lager.findes(sti(KLAR))) {
      flytPaaPlads();
    }
    lager.slet(sti(NY));
  }

  private String sti(String navn) {
    return mappe + "/" + navn;
  }

  /** Writes a file that will appear when the run succeeds. */
  public void skriv(String navn, byte[] indhold) throws IOException {
    lager.skriv(sti(NY) + "/" + navn, indhold);
  }

  /**
   * Puts everything written in place, and takes away these names where the run did not write them.
   */
  public void offentliggoer(List<String> ogsaaVaek) throws IOException {
    for (String navn : ogsaaVaek) {
      if (!lager.findes(sti(NY) + "/" + navn)) {
        lager.slet(sti(navn));
      }
    }
    lager.flyt(sti(NY), sti(KLAR));
    flytPaaPlads();
  }

  private void flytPaaPlads() throws IOException {
    for (String navn : lager.indhold(sti(KLAR))) {
      lager.slet(sti(navn));
      lager.flyt(sti(KLAR) + "/" + navn, sti(navn));
    }
    lager.slet(sti(KLAR));
  }

  /** Throws away what was written. */
  public void fortryd() throws IOException {
    lager.slet(sti(NY));
  }
}
