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
    Optional<Inline> kapitel = Optional.empty();
    for (Element element : elementer) {
      if (element instanceof Element.Overskrift overskrift && overskrift.niveau() == 1) {
        String navn = Synsfelt.tekst(opslag, new Spor(), overskrift.led());
        kapitel = Optional.of(new Inline.Link(navn, "#" + overskrift.anker()));
      } else if (element instanceof Direktiv direktiv
          && direktiv.art() == Direktiv.Art.KONKLUSION
          && direktiv.raa("titel").isPresent()) {
        List<Blok> sagt = uden(direktiv, spor);
        if (!sagt.isEmpty()) {
          List<Inline> indledning = new ArrayList<>();
          kapitel.ifPresent(indledning::add);
          kapitel = Optional.empty();
          for (Blok blok : sagt) {
            if (blok instanceof Blok.Afsnit afsnit) {
              indledning.add(new Inline.Tekst(indledning.isEmpty() ? "" : ": "));
              indledning.addAll(afsnit.indhold());
            }
          }
          if (!indledning.isEmpty()) {
            blokke.add(new Blok.Afsnit(indledning));
          }
          sagt.stream().filter(Blok.Liste.class::isInstance).forEach(blokke::add);
        }
      }
    }
    return blokke;
  }

  private List<Blok> uden(Direktiv direktiv, Spor spor) {
    List<Punkt> punkter = punkter(direktiv, spor);
    if (punkter.isEmpty()) {
      return List.of();
    }
    if (direktiv.raa("vis").orElse("virkelige").equals("alle")) {
      List<Blok> alle = new ArrayList<>(List.of(liste(punkter, true)));
      if (punkter.stream().anyMatch(p -> p.bevaegelse.nu().enhed() == Enhed.GENNEMSNIT)) {
        alle.add(new Blok.Afsnit(List.of(new Inline.Tekst(UPROEVET))));
      }
      return alle;
    }
    List<Punkt> proevede =
        punkter.stream().filter(p -> p.bevaegelse.tilfaeldig().isPresent()).toList();
    if (proevede.isEmpty()) {
      return List.of();
    }
    List<Punkt> virkelige = Flereproever.virkelige(proevede, Punkt::tilfaeldig);
    List<Punkt> viste =
        virkelige.stream()
            .filter(p -> !p.bevaegelse.ens())
            .sorted(Comparator.comparing(Punkt::pct).reversed())
            .limit(direktiv.heltal("hoejst", HOEJST))
            .toList();
    List<Blok> blokke = new ArrayList<>();
    if (!viste.isEmpty()) {
      blokke.add(liste(viste, false));
    }
    alle(proevede, virkelige.size(), viste.size())
        .ifPresent(ord -> blokke.add(new Blok.Afsnit(List.of(new Inline.Tekst(ord)))));
    return blokke;
  }

  /**
   * How many were looked at, and how many of them have changed: the list is no choice of some, and
   * one of many may fall short that would do alone.
   */
  private static Optional<String> alle(List<Punkt> alle, int virkelige, int viste) {
    String mere = "ændret sig mere, end tilfældigheder kan forklare";
    int proevede = alle.size();
    if (proevede == 1) {
      return virkelige == 0
          ? Optional.of(alle.get(0).emne() + " har ikke " + mere + ".")
          : Optional.empty();
    }
    String hvor = "Ses de " + ord(proevede) + " tal her under ét, har ";
    if (virkelige == 0) {
      return Optional.of(hvor + "ingen af dem " + mere + ".");
    }
    return Optional.of(
        hvor
            + (virkelige == proevede ? alle(proevede) : virkelige == 1 ? "ét" : ord(virkelige))
            + " "
            + mere
            + (viste < virkelige && viste > 1
                ? ". Her står de " + ord(viste) + " største ændringer."
                : "."));
  }

  private static String alle(int antal) {
    return antal == 2 ? "begge" : "alle";
  }

  private static String ord(int antal) {
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
