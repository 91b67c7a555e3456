package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Supplement.Kommentar;
import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the municipalities' own words stand: under the text of their section, or below the first
 * table or chart of their figure, else below the first words about it.
 */
final class Kommentarplads {
  private static final Set<Direktiv.Art> VISER =
      EnumSet.of(
          Direktiv.Art.TABEL,
          Direktiv.Art.DIAGRAM,
          Direktiv.Art.TRAPPE,
          Direktiv.Art.MAAL,
          Direktiv.Art.SVAR,
          Direktiv.Art.SVARPROCENTER);

  private final List<Kommentar> kommentarer;
  private final Set<String> vistISkabelonen = new LinkedHashSet<>();
  private final Set<String> afsnit = new LinkedHashSet<>();
  private final Set<String> anbragte = new LinkedHashSet<>();

  Kommentarplads(List<Kommentar> kommentarer, List<Element> skabelonen) {
    this.kommentarer = kommentarer;
    for (Element element : skabelonen) {
      if (element instanceof Element.Overskrift overskrift) {
        afsnit.add(overskrift.anker());
      }
    }
    skabelonen.stream()
        .filter(Kommentarplads::viser)
        .forEach(element -> vistISkabelonen.addAll(noegletal(element)));
  }

  private static boolean viser(Element element) {
    return element instanceof Direktiv direktiv && VISER.contains(direktiv.art());
  }

  private static Set<String> noegletal(Element element) {
    Set<String> noegletal = new LinkedHashSet<>();
    Kontrol.stier(List.of(element), (sti, sted) -> noegletal.add(sti.noegletal()));
    return noegletal;
  }

  /** What is said of a section, under its text. */
  List<Blok> under(Element.Overskrift overskrift) {
    return blokke(overskrift.anker());
  }

  /**
   * What is said of the figures that a part of the template shows, once for each, and not where a
   * section has the figure's name.
   */
  List<Blok> efter(Element element) {
    List<Blok> blokke = new ArrayList<>();
    for (String id : noegletal(element)) {
      boolean her = viser(element) || !vistISkabelonen.contains(id);
      if (her && !afsnit.contains(id) && anbragte.add(id)) {
        blokke.addAll(blokke(id));
      }
    }
    return blokke;
  }

  private List<Blok> blokke(String afsnit) {
    return kommentarer.stream()
        .filter(kommentar -> kommentar.afsnit().equals(afsnit))
        .flatMap(kommentar -> blokke(kommentar).stream())
        .toList();
  }

  /** The words line by line, whose they are before the first; lines of a table are a table. */
  private static List<Blok> blokke(Kommentar kommentar) {
    List<Blok> blokke = new ArrayList<>();
    List<String> linjer = kommentar.tekst().lines().filter(l -> !l.isBlank()).toList();
    String hvem = kommentar.overskrift() + ": ";
    for (int i = 0; i < linjer.size(); i++) {
      List<String> tabellinjer =
          linjer.subList(i, linjer.size()).stream().takeWhile(Kommentartabel::linje).toList();
      Optional<Tabel> tabel = Kommentartabel.af(tabellinjer);
      if (tabel.isPresent()) {
        if (blokke.isEmpty()) {
          blokke.add(new Blok.Afsnit(List.of(new Inline.Fed(hvem))));
        }
        blokke.add(tabel.get());
        i += tabellinjer.size() - 1;
      } else {
        List<Inline> dele = new ArrayList<>();
        if (blokke.isEmpty()) {
          dele.add(new Inline.Fed(hvem));
        }
        dele.add(new Inline.Tekst(linjer.get(i).strip()));
        blokke.add(new Blok.Afsnit(dele));
      }
    }
    return blokke;
  }
}
