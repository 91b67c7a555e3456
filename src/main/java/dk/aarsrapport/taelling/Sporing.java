package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.forloeb.Postering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;

/**
 * Follows chosen cells back to what was counted in them: the figures count once more, by the same
 * counting, and it is kept what each child and row adds.
 *
 * <p>Not thread-safe: each task has its own.
 */
public final class Sporing {
  private final List<? extends Taelbar> noegletal;
  private final Kalender kalender;
  private final Omraader omraader;
  private final Set<Cellested> celler;
  private final Set<Integer> numre = new TreeSet<>();
  private final List<Bidrag> bidrag = new ArrayList<>();

  /** Follows these cells; a figure's number is its place in the list. */
  public Sporing(
      List<? extends Taelbar> noegletal,
      Kalender kalender,
      Omraader omraader,
      Set<Cellested> celler) {
    this.noegletal = noegletal;
    this.kalender = kalender;
    this.omraader = omraader;
    this.celler = Set.copyOf(celler);
    celler.forEach(celle -> numre.add(celle.noegletal()));
  }

  /** Follows a course, as each area sees it. */
  public void se(Forloeb forloeb) {
    if (celler.isEmpty()) {
      return;
    }
    Map<Cellested, Long> alle = new HashMap<>();
    Map<Herkomst, Boolean> raekker = new HashMap<>();
    for (Omraader.Syn syn : omraader.syn(forloeb)) {
      Map<Cellested, Long> egne = ramte(syn.forloeb(), syn.omraader());
      alle.putAll(egne);
      if (!egne.isEmpty()) {
        afgoerende(syn, egne, raekker);
      }
    }
    if (!alle.isEmpty()) {
      List<Spor> spor = new ArrayList<>();
      raekker.forEach((herkomst, afgoer) -> spor.add(Spor.af(herkomst, afgoer)));
      bidrag.add(new Bidrag(forloeb.person(), alle, spor));
    }
  }

  /** Says of each row whether the child would count otherwise without it, or so by it alone. */
  private void afgoerende(
      Omraader.Syn syn, Map<Cellested, Long> egne, Map<Herkomst, Boolean> raekker) {
    List<Haendelse> haendelser = syn.forloeb().haendelser();
    for (int nummer = 0; nummer < haendelser.size(); nummer++) {
      int denne = nummer;
      boolean afgoer =
          haendelser.size() == 1
              || !ramte(syn.forloeb().udvalg(i -> i != denne), syn.omraader()).equals(egne)
              || ramte(syn.forloeb().udvalg(i -> i == denne), syn.omraader()).equals(egne);
      raekker.merge(
          syn.forloeb().herkomst(haendelser.get(nummer)).orElseThrow(), afgoer, Boolean::logicalOr);
    }
  }

  private Map<Cellested, Long> ramte(Forloeb forloeb, List<Integer> ser) {
    return ramte(
        ser, (taelling, nummer) -> noegletal.get(nummer).tael(forloeb, kalender, taelling));
  }

  /** Follows a posting: its day, and what it is of a sum. */
  public void se(Postering postering, Herkomst herkomst) {
    if (celler.isEmpty()) {
      return;
    }
    Kontosum sum = Kontosum.af(postering);
    behold(
        herkomst,
        ramte(
            omraader.synligFor(postering.kommune()),
            (taelling, nummer) -> {
              noegletal.get(nummer).tael(postering, kalender, taelling);
              noegletal.get(nummer).tael(sum, kalender, taelling);
            }));
  }

  /** Follows a row that belongs to no child's course. */
  public void se(Enkeltstaaende raekke, Herkomst herkomst) {
    if (celler.isEmpty()) {
      return;
    }
    behold(
        herkomst,
        ramte(
            omraader.synligFor(raekke.kommune()),
            (taelling, nummer) -> noegletal.get(nummer).tael(raekke, kalender, taelling)));
  }

  private void behold(Herkomst herkomst, Map<Cellested, Long> ramte) {
    if (!ramte.isEmpty()) {
      bidrag.add(new Bidrag(Optional.empty(), ramte, List.of(Spor.af(herkomst, true))));
    }
  }

  /** Those of the cells that a counting adds to, in the areas that see what is counted. */
  private Map<Cellested, Long> ramte(List<Integer> ser, ObjIntConsumer<Taelling> taeller) {
    Map<Cellested, Long> ramte = new HashMap<>();
    for (int nummer : numre) {
      taeller.accept(
          (periode, kategori, underkategori, del, spand, antal) -> {
            for (int omraade : ser) {
              Cellested sted =
                  new Cellested(nummer, omraade, periode, kategori, underkategori, del, spand);
              if (celler.contains(sted)) {
                ramte.merge(sted, antal, Math::addExact);
              }
            }
          },
          nummer);
    }
    return ramte;
  }

  /** What was found. */
  public List<Bidrag> bidrag() {
    return List.copyOf(bidrag);
  }
}
