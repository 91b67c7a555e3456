package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How loops and conditions hold what they are about: a loop stands right under the heading of what
 * it repeats, and may stand in a loop of another kind; a condition there holds for the whole
 * section, and elsewhere, or where {@code slut} follows it, up to that.
 */
final class Rammer {
  private final List<Element> elementer;

  /** The loops that are open, the outermost first, each with the level of its heading. */
  private final Deque<Loekke> loekker = new ArrayDeque<>();

  private Optional<Direktiv> aaben = Optional.empty();

  private record Loekke(Direktiv direktiv, int niveau) {
    String hver() {
      return Gentagelse.hver(direktiv);
    }
  }

  private Rammer(List<Element> elementer) {
    this.elementer = elementer;
  }

  /**
   * Checks them.
   *
   * @throws SkabelonFejl where one stands wrong, or a word belongs in a loop and is not in one
   */
  static void kontroller(List<Element> elementer) {
    new Rammer(elementer).kontroller();
  }

  private void kontroller() {
    for (int i = 0; i < elementer.size(); i++) {
      Element element = elementer.get(i);
      if (element instanceof Element.Overskrift overskrift) {
        lukket();
        overskrift(overskrift, i);
      } else if (element instanceof Direktiv direktiv) {
        direktiv(direktiv, i);
      }
      ord(element);
    }
    lukket();
  }

  private void overskrift(Element.Overskrift overskrift, int i) {
    while (!loekker.isEmpty() && loekker.getLast().niveau() >= overskrift.niveau()) {
      loekker.removeLast();
    }
    if (i + 1 < elementer.size()
        && elementer.get(i + 1) instanceof Direktiv naeste
        && naeste.art() == Direktiv.Art.FOR) {
      if (iLoekke(Gentagelse.hver(naeste))) {
        throw naeste
            .sted()
            .fejl(
                "blokken for kan ikke stå inde i et afsnit, der gentages i forvejen for hver "
                    + Gentagelse.hver(naeste));
      }
      loekker.addLast(new Loekke(naeste, overskrift.niveau()));
    }
  }

  private boolean iLoekke(String hver) {
    return loekker.stream().anyMatch(loekke -> loekke.hver().equals(hver));
  }

  private void direktiv(Direktiv direktiv, int i) {
    switch (direktiv.art()) {
      case FOR -> {
        if (i == 0 || !(elementer.get(i - 1) instanceof Element.Overskrift)) {
          throw direktiv
              .sted()
              .fejl("blokken for skal stå lige under overskriften til det, der gentages");
        }
      }
      case HVIS -> {
        if (aaben.isPresent()) {
          throw direktiv.sted().fejl("blokken hvis kan ikke stå inde i en anden; skriv slut først");
        }
        aaben = heleAfsnittet(i) ? Optional.empty() : Optional.of(direktiv);
      }
      case SLUT -> {
        if (aaben.isEmpty()) {
          throw direktiv
              .sted()
              .fejl("blokken slut hører til en blok hvis, og der er ingen før den");
        }
        aaben = Optional.empty();
      }
      default -> {}
    }
  }

  private void lukket() {
    aaben.ifPresent(
        hvis -> {
          throw hvis.sted()
              .fejl(
                  "blokken hvis mangler sin blok slut i samme afsnit; eller sæt den lige under"
                      + " overskriften, hvis den gælder hele afsnittet");
        });
  }

  /** True for a condition right under its heading with no end of its own. */
  private boolean heleAfsnittet(int i) {
    int over = i - 1;
    if (over > 0 && elementer.get(over) instanceof Direktiv d && d.art() == Direktiv.Art.FOR) {
      over--;
    }
    return over >= 0
        && elementer.get(over) instanceof Element.Overskrift
        && slut(elementer, i).isEmpty();
  }

  /** The end of a condition before the next heading. */
  static Optional<Integer> slut(List<Element> elementer, int hvis) {
    for (int i = hvis + 1; i < elementer.size(); i++) {
      Element element = elementer.get(i);
      if (element instanceof Element.Overskrift) {
        return Optional.empty();
      }
      if (element instanceof Direktiv d && d.art() == Direktiv.Art.SLUT) {
        return Optional.of(i);
      }
      if (element instanceof Direktiv d && d.art() == Direktiv.Art.HVIS) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The words of a turn stand in a loop of their kind. */
  private void ord(Element element) {
    boolean kategori = iLoekke("kategori");
    boolean periode = iLoekke("periode");
    Kontrol.udtryk(
        element,
        udtryk -> {
          Set<String> ord = udtryk.variable();
          if (!kategori && Runde.KATEGORIORD.stream().anyMatch(ord::contains)) {
            throw udtryk.sted().fejl("ordet «kategori» hører til i en løkke med hver: kategori");
          }
          if (!periode && ord.contains(Runde.PERIODEORD)) {
            throw udtryk.sted().fejl("ordet «perioden» hører til i en løkke med hver: periode");
          }
        });
    if (!kategori) {
      Kontrol.stier(List.of(element), Rammer::udenDenne);
      if (element instanceof Direktiv direktiv) {
        for (String noegle : List.of("kategorier", "underkategorier", "uden")) {
          if (direktiv.liste(noegle).contains(Runde.DENNE)) {
            throw udenLoekke(direktiv.linjer().get(noegle).sted());
          }
        }
      }
    }
  }

  private static void udenDenne(Sti sti, Sted sted) {
    if (sti.kategori().equals(Runde.DENNE) || sti.underkategori().equals(Runde.DENNE)) {
      throw udenLoekke(sted);
    }
  }

  private static SkabelonFejl udenLoekke(Sted sted) {
    return sted.fejl("«*» er løkkens kategori og hører til i en løkke med hver: kategori");
  }
}
