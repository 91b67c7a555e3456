package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.resultat.Enhed;
import java.math.BigDecimal;
import java.time.LocalDate;
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
  /** Keys that are no figures. */
  static final List<String> VALG = List.of("titel", "hoejst", "siden", "vis");

  private static final int HOEJST = 3;
  private static final String MERE = "ændret sig mere, end tilfældigheder kan forklare";
  private static final String UPROEVET =
      "Det er ikke prøvet, om ændringer i gennemsnit kan være tilfældige.";

  private final Opslag opslag;

  /** Looks values up here. */
  Konklusionsbygger(Opslag opslag) {
    this.opslag = opslag;
  }

  private record Punkt(String emne, Bevaegelse bevaegelse) {
    double tilfaeldig() {
      return bevaegelse.tilfaeldig().orElse(1);
    }

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
  List<Blok> paaTvaers(List<Element> elementer, Spor spor) {
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
    ord.add(
        new Inline.Tekst(
            " har intet tal "
                + MERE
                + ", når "
                + (eet ? "kapitlets" : "hvert kapitels")
                + " tal ses under ét."));
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
    if (direktiv.raa("vis").orElse("virkelige").equals("alle")) {
      return punkter.isEmpty() ? Optional.empty() : Optional.of(new Dom(punkter, List.of(), 0));
    }
    List<Punkt> proevede =
        punkter.stream().filter(p -> p.bevaegelse.tilfaeldig().isPresent()).toList();
    if (proevede.isEmpty()) {
      return Optional.empty();
    }
    List<Punkt> virkelige = Flereproever.virkelige(proevede, Punkt::tilfaeldig);
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
      String hvor = "Ses de " + talord(proevede.size()) + " tal her under ét, har ";
      return Optional.of(
          virkelige == 0
              ? hvor + "ingen af dem " + MERE + "."
              : hvor + hvorMange() + " " + MERE + "." + stoerste());
    }

    /** The same in short, under the chapter's name. */
    Optional<String> korte() {
      if (proevede.isEmpty()) {
        return uproevet();
      }
      if (proevede.size() == 1) {
        return Optional.empty();
      }
      String af =
          virkelige < proevede.size()
              ? " af " + talord(proevede.size())
              : virkelige == 2 ? "" : " " + talord(virkelige);
      return Optional.of(Dansk.stort(hvorMange()) + af + " tal har " + MERE + "." + stoerste());
    }

    private Optional<String> uproevet() {
      return viste.stream().anyMatch(p -> p.bevaegelse.nu().enhed() == Enhed.GENNEMSNIT)
          ? Optional.of(UPROEVET)
          : Optional.empty();
    }

    private String hvorMange() {
      return virkelige < proevede.size() ? talord(virkelige) : virkelige == 2 ? "begge" : "alle";
    }

    private String stoerste() {
      return viste.size() < virkelige && viste.size() > 1
          ? " Her står de " + talord(viste.size()) + " største ændringer."
          : "";
    }
  }

  private static String talord(int antal) {
    return Dansk.talord(BigDecimal.valueOf(antal));
  }

  /** What has changed until now: of a number whose latest is hidden nobody can tell. */
  private List<Punkt> punkter(Direktiv direktiv, Spor spor) {
    boolean aaretFoer = direktiv.raa("siden").orElse("foerste").equals("aaret-foer");
    LocalDate til = opslag.udgivelse().opgoerelse().til();
    List<Punkt> punkter = new ArrayList<>();
    for (Map.Entry<String, Direktiv.Linje> linje : direktiv.linjer().entrySet()) {
      if (VALG.contains(linje.getKey())) {
        continue;
      }
      Sti sti = opslag.udelt(linje.getKey(), linje.getValue().sted());
      Tidsserie serie = opslag.serie(sti, opslag.hoved());
      Optional<Bevaegelse> fundet =
          aaretFoer ? Bevaegelse.fraAaretFoer(serie) : Bevaegelse.fraFoerste(serie);
      if (fundet.filter(b -> serie.skjultEfter(b.nu(), til)).isPresent()) {
        spor.manglede(opslag.definition(sti.noegletal()).titel(), serie.grund());
      } else if (fundet.isPresent()) {
        String emne = Synsfelt.tekst(opslag, new Spor(), linje.getValue().led());
        punkter.add(new Punkt(emne, fundet.get()));
        spor.fandt();
      } else if (serie.sidste().isEmpty()) {
        spor.manglede(opslag.definition(sti.noegletal()).titel(), serie.grund());
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
