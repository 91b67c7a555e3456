package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.resultat.Enhed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a list of what has really changed among the figures of a block, the largest change in pct.
 * of the start first, and says so where nothing has.
 */
final class Konklusionsbygger {
  private static final int HOEJST = 3;
  private static final String MERE = "ændret sig mere, end tilfældigheder kan forklare";
  private static final String UPROEVET =
      "Det er ikke prøvet, om ændringer i gennemsnit kan være tilfældige.";

  private final Opslag opslag;
  private final List<Element> elementer;
  private final Konklusionstal tal;

  /** Looks values up here; the document has these parts. */
  Konklusionsbygger(Opslag opslag, List<Element> elementer) {
    this.opslag = opslag;
    this.elementer = elementer;
    this.tal = new Konklusionstal(opslag, elementer);
  }

  private record Punkt(String emne, Bevaegelse bevaegelse) {
    BigDecimal pct() {
      return bevaegelse.pctAfStart().orElse(BigDecimal.ZERO);
    }
  }

  /**
   * The list and what is to be said of the rest; empty when no figure has two comparable values.
   */
  List<Blok> byg(Direktiv direktiv, Spor spor) {
    List<Blok> blokke = new ArrayList<>(uden(direktiv, spor));
    if (!blokke.isEmpty() && direktiv.raa("titel").isPresent()) {
      String titel = Synsfelt.tekst(opslag, new Spor(), direktiv.led("titel").orElseThrow());
      blokke.add(0, new Blok.Afsnit(List.of(new Inline.Fed(titel))));
    }
    return blokke;
  }

  /**
   * What each chapter's summaries say, under the chapter's name; a summary is a block with a title.
   */
  List<Blok> paaTvaers(Spor spor) {
    List<Blok> blokke = new ArrayList<>();
    List<Inline> stille = new ArrayList<>();
    Optional<Inline> kapitel = Optional.empty();
    for (Element element : elementer) {
      if (element instanceof Element.Overskrift overskrift && overskrift.niveau() == 1) {
        String navn = Synsfelt.tekst(opslag, new Spor(), overskrift.led());
        kapitel = Optional.of(new Inline.Link(navn, "#" + overskrift.anker()));
      } else if (element instanceof Direktiv direktiv
          && direktiv.art() == Direktiv.Art.KONKLUSION
          && direktiv.raa("titel").isPresent()) {
        Optional<Dom> dom = doem(direktiv, spor);
        if (dom.isPresent() && kapitel.isPresent() && dom.get().intet()) {
          stille.add(kapitel.get());
        } else if (dom.isPresent()) {
          List<Inline> indledning = new ArrayList<>();
          kapitel.ifPresent(indledning::add);
          dom.get()
              .korte()
              .map(ord -> new Inline.Tekst((indledning.isEmpty() ? "" : ": ") + ord))
              .ifPresent(indledning::add);
          if (!indledning.isEmpty()) {
            blokke.add(new Blok.Afsnit(indledning));
          }
          dom.get().liste().ifPresent(blokke::add);
        }
        kapitel = dom.isPresent() ? Optional.empty() : kapitel;
      }
    }
    if (!stille.isEmpty()) {
      blokke.add(stille(stille));
    }
    return blokke;
  }

  /** Of chapters in which nothing has changed it is said once. */
  private static Blok stille(List<Inline> kapitler) {
    boolean eet = kapitler.size() == 1;
    List<Inline> ord = new ArrayList<>();
    for (int i = 0; i < kapitler.size(); i++) {
      boolean sidst = i == kapitler.size() - 1;
      String foer = i == 0 ? (eet ? "I kapitlet " : "I kapitlerne ") : sidst ? " og " : ", ";
      ord.add(new Inline.Tekst(foer));
      ord.add(kapitler.get(i));
    }
    ord.add(new Inline.Tekst(" har ingen af de udvalgte tal " + MERE + "."));
    return new Blok.Afsnit(ord);
  }

  private List<Blok> uden(Direktiv direktiv, Spor spor) {
    List<Blok> blokke = new ArrayList<>();
    doem(direktiv, spor)
        .ifPresent(
            dom -> {
              dom.liste().ifPresent(blokke::add);
              dom.ord()
                  .ifPresent(ord -> blokke.add(new Blok.Afsnit(List.of(new Inline.Tekst(ord)))));
            });
    return blokke;
  }

  /** What is to be said of the figures of a block; nothing where none can be compared. */
  private Optional<Dom> doem(Direktiv direktiv, Spor spor) {
    List<Punkt> punkter = punkter(direktiv, spor);
    if (Konklusionstal.alle(direktiv)) {
      return punkter.isEmpty() ? Optional.empty() : Optional.of(new Dom(punkter, List.of(), 0));
    }
    List<Punkt> proevede =
        punkter.stream().filter(p -> p.bevaegelse.tilfaeldig().isPresent()).toList();
    if (proevede.isEmpty()) {
      return Optional.empty();
    }
    List<Punkt> virkelige = proevede.stream().filter(p -> tal.virkelig(p.bevaegelse)).toList();
    List<Punkt> viste =
        virkelige.stream()
            .filter(p -> !p.bevaegelse.ens())
            .sorted(Comparator.comparing(Punkt::pct).reversed())
            .limit(direktiv.heltal("hoejst", HOEJST))
            .toList();
    return Optional.of(new Dom(viste, proevede, virkelige.size()));
  }

  /**
   * The judgement of a block's figures: what is listed, which were tested together (none where the
   * list is of all), and how many of them have really changed.
   */
  private final class Dom {
    private final List<Punkt> viste;
    private final List<Punkt> proevede;
    private final int virkelige;

    Dom(List<Punkt> viste, List<Punkt> proevede, int virkelige) {
      this.viste = viste;
      this.proevede = proevede;
      this.virkelige = virkelige;
    }

    boolean intet() {
      return !proevede.isEmpty() && virkelige == 0;
    }

    Optional<Blok> liste() {
      return viste.isEmpty()
          ? Optional.empty()
          : Optional.of(Konklusionsbygger.this.liste(viste, proevede.isEmpty()));
    }

    /**
     * How many were looked at, and how many of them have changed: the list is no choice of some,
     * and one of many may fall short that would do alone.
     */
    Optional<String> ord() {
      if (proevede.isEmpty()) {
        return uproevet();
      }
      if (proevede.size() == 1) {
        return virkelige == 0
            ? Optional.of(proevede.get(0).emne() + " har ikke " + MERE + ".")
            : Optional.empty();
      }
      String hvorMange = virkelige == 0 ? "ingen af de " + talord(proevede.size()) : hvorMange();
      return Optional.of(
          "Ses rapportens tal under ét, har "
              + hvorMange
              + " udvalgte tal "
              + MERE
              + "."
              + stoerste());
    }

    /** The same in short, under the chapter's name. */
    Optional<String> korte() {
      if (proevede.isEmpty()) {
        return uproevet();
      }
      if (proevede.size() == 1) {
        return Optional.empty();
      }
      return Optional.of(Dansk.stort(hvorMange()) + " tal har " + MERE + "." + stoerste());
    }

    private Optional<String> uproevet() {
      return viste.stream().anyMatch(p -> p.bevaegelse.nu().enhed() == Enhed.GENNEMSNIT)
          ? Optional.of(UPROEVET)
          : Optional.empty();
    }

    private String hvorMange() {
      if (virkelige < proevede.size()) {
        return talord(virkelige) + " af de " + talord(proevede.size());
      }
      return virkelige == 2 ? "begge" : "alle " + talord(virkelige);
    }

    private String stoerste() {
      return viste.size() < virkelige && viste.size() > 1
          ? " Her står de " + talord(viste.size()) + " forholdsvis største ændringer."
          : "";
    }
  }

  private static String talord(int antal) {
    return Dansk.talord(BigDecimal.valueOf(antal));
  }

  /** The figures of a block that have two values to compare. */
  private List<Punkt> punkter(Direktiv direktiv, Spor spor) {
    List<Punkt> punkter = new ArrayList<>();
    for (Map.Entry<String, Direktiv.Linje> linje : direktiv.linjer().entrySet()) {
      if (Konklusionstal.VALG.contains(linje.getKey())) {
        continue;
      }
      Optional<Bevaegelse> fundet = tal.aendring(direktiv, linje);
      if (fundet.isPresent()) {
        String emne = Synsfelt.tekst(opslag, new Spor(), linje.getValue().led());
        punkter.add(new Punkt(emne, fundet.get()));
        spor.fandt();
      } else if (tal.ukendt(linje)) {
        Sti sti = opslag.udelt(linje.getKey(), linje.getValue().sted());
        spor.manglede(opslag.definition(sti.noegletal()).titel(), tal.serie(linje).grund());
      }
    }
    return punkter;
  }

  private Blok liste(List<Punkt> punkter, boolean medTvivl) {
    return new Blok.Liste(
        false, punkter.stream().map(p -> new Blok.Afsnit(punkt(p, medTvivl))).toList());
  }

  /** One line with what is said of its two numbers. */
  private List<Inline> punkt(Punkt p, boolean medTvivl) {
    boolean tvivl = medTvivl && !p.bevaegelse.ens() && p.bevaegelse.kanVaereTilfaeldig();
    List<Inline> ord = new ArrayList<>(List.of(new Inline.Fed(p.emne)));
    ord.add(
        new Inline.Tekst(
            " " + p.bevaegelse.saetning() + (tvivl ? ", men det kan være tilfældigt." : ".")));
    Talnoter.om(opslag, List.of(p.bevaegelse.foer().noegle(), p.bevaegelse.nu().noegle()))
        .forEach(note -> ord.add(new Inline.Note(note)));
    return ord;
  }
}
