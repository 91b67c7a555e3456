package dk.aarsrapport.lager;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The output folder, all or nothing: a run writes beside what stands there and moves it in place at
 * the end. A run that was cut off leaves what stood before; the next run clears up after it, and
 * finishes the move if the cut came in the middle of that.
 */
public final class Udmappe {
  private static final String NY = ".aarsrapport-ny";
  private static final String KLAR = ".aarsrapport-klar";

  /** In the finished folder: the names to take away, so that a cut-off move can be finished. */
  private static final String VAEK = ".aarsrapport-vaek";

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

  /** True when files can be written in the folder; found by trying, before a long run. */
  public static boolean skrivbar(Lager lager, String mappe) {
    try {
      lager.skriv(mappe + "/" + NY + "/proeve", new byte[0]);
      lager.slet(mappe + "/" + NY);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The path of a name in the folder. */
  public String sti(String navn) {
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
    List<String> vaek = new ArrayList<>();
    for (String navn : ogsaaVaek) {
      if (!lager.findes(sti(NY) + "/" + navn)) {
        vaek.add(navn);
      }
    }
    skriv(VAEK, String.join("\n", vaek).getBytes(StandardCharsets.UTF_8));
    lager.flyt(sti(NY), sti(KLAR));
    flytPaaPlads();
  }

  private void flytPaaPlads() throws IOException {
    List<String> klar = lager.indhold(sti(KLAR));
    if (klar.contains(VAEK)) {
      for (String navn : tekst(sti(KLAR) + "/" + VAEK).lines().toList()) {
        lager.slet(sti(navn));
      }
    }
    for (String navn : klar) {
      if (!navn.equals(VAEK)) {
        lager.slet(sti(navn));
        lager.flyt(sti(KLAR) + "/" + navn, sti(navn));
      }
    }
    lager.slet(sti(KLAR));
  }

  private String tekst(String sti) throws IOException {
    try (InputStream ind = lager.aabn(sti)) {
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Puts everything written in a folder of this name, and leaves all else as it stands. */
  public void gemSom(String navn) throws IOException {
    lager.slet(sti(navn));
    lager.flyt(sti(NY), sti(navn));
  }

  /** Throws away what was written. */
  public void fortryd() throws IOException {
    lager.slet(sti(NY));
  }
}
