package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Postering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every figure's counting over each course and posting, once for each set of areas that see
 * the same.
 *
 * <p>Not thread-safe: each task has its own.
 */
public final class Taellevaerk {
  private final List<? extends Taelbar> noegletal;
  private final Kalender kalender;
  private final Omraader omraader;
  private final Celler celler = new Celler();
  private final Map<Integer, Integer> saetForKommune = new HashMap<>();

  /** A count of these figures; a figure's number is its place in the list. */
  public Taellevaerk(List<? extends Taelbar> noegletal, Kalender kalender, Omraader omraader) {
    this.noegletal = noegletal;
    this.kalender = kalender;
    this.omraader = omraader;
  }

  /** Counts a course. */
  public void tael(Forloeb forloeb) {
    for (Omraader.Syn syn : omraader.syn(forloeb)) {
      int saet = celler.saet(syn.omraader());
      for (int nummer = 0; nummer < noegletal.size(); nummer++) {
        noegletal.get(nummer).tael(syn.forloeb(), kalender, ind(nummer, saet));
      }
    }
  }

  /** Counts a posting. */
  public void tael(Postering postering) {
    int saet = saetFor(postering.kommune());
    for (int nummer = 0; nummer < noegletal.size(); nummer++) {
      noegletal.get(nummer).tael(postering, kalender, ind(nummer, saet));
    }
  }

  /** Counts a row that belongs to no child's course. */
  public void tael(Enkeltstaaende raekke) {
    int saet = saetFor(raekke.kommune());
    for (int nummer = 0; nummer < noegletal.size(); nummer++) {
      noegletal.get(nummer).tael(raekke, kalender, ind(nummer, saet));
    }
  }

  private int saetFor(int kommune) {
    return saetForKommune.computeIfAbsent(kommune, k -> celler.saet(omraader.synligFor(k)));
  }

  private Taelling ind(int nummer, int saet) {
    return (periode, kategori, underkategori, del, spand, antal) ->
        celler.laegTil(nummer, saet, periode, kategori, underkategori, del, spand, antal);
  }

  /** What has been counted so far. */
  public Celler celler() {
    return celler;
  }
}
