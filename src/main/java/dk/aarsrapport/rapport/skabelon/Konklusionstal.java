package dk.aarsrapport.rapport.skabelon;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The changes that the conclusions of a document look at. They are judged together: who reads them
 * all, and nothing has changed, meets a claim of change in five of a hundred documents at most, and
 * a figure is judged alike in each of them.
 */
final class Konklusionstal {
  /** Keys of a block that are no figures. */
  static final List<String> VALG = List.of("titel", "hoejst", "siden", "vis");

  private final Opslag opslag;
  private final Set<Bevaegelse> virkelige;

  /** The changes of this document's own area. */
  Konklusionstal(Opslag opslag, List<Element> elementer) {
    this.opslag = opslag;
    Set<Bevaegelse> proevede = new LinkedHashSet<>();
    proevede(elementer, proevede);
    virkelige =
        new HashSet<>(Flereproever.virkelige(List.copyOf(proevede), b -> b.tilfaeldig().orElse(1)));
  }

  private void proevede(List<Element> elementer, Set<Bevaegelse> proevede) {
    for (Element element : elementer) {
      if (element instanceof Element.Tekstboks boks) {
        proevede(boks.indhold(), proevede);
      } else if (element instanceof Direktiv direktiv
          && direktiv.art() == Direktiv.Art.KONKLUSION
          && !alle(direktiv)) {
        direktiv.linjer().entrySet().stream()
            .filter(linje -> !VALG.contains(linje.getKey()))
            .flatMap(linje -> aendring(direktiv, linje).stream())
            .filter(b -> b.tilfaeldig().isPresent())
            .forEach(proevede::add);
      }
    }
  }

  /** True for a block that lists all its figures, changed or not. */
  static boolean alle(Direktiv direktiv) {
    return direktiv.raa("vis").orElse("virkelige").equals("alle");
  }

  /** True when chance alone hardly makes this change, seen with all the others. */
  boolean virkelig(Bevaegelse bevaegelse) {
    return virkelige.contains(bevaegelse);
  }

  /**
   * The change that a line of a block is about, until now; none where there are no two values to
   * compare, and of a number whose latest is hidden nobody can tell.
   */
  Optional<Bevaegelse> aendring(Direktiv direktiv, Map.Entry<String, Direktiv.Linje> linje) {
    Tidsserie serie = serie(linje);
    LocalDate til = opslag.udgivelse().opgoerelse().til();
    boolean aaretFoer = direktiv.raa("siden").orElse("foerste").equals("aaret-foer");
    return (aaretFoer ? Bevaegelse.fraAaretFoer(serie) : Bevaegelse.fraFoerste(serie))
        .filter(b -> !serie.skjultEfter(b.nu(), til));
  }

  /** True when the number of today is hidden or there is none. */
  boolean ukendt(Map.Entry<String, Direktiv.Linje> linje) {
    Tidsserie serie = serie(linje);
    LocalDate til = opslag.udgivelse().opgoerelse().til();
    return serie.sidste().filter(nu -> !serie.skjultEfter(nu, til)).isEmpty();
  }

  /** The values of a line's figure. */
  Tidsserie serie(Map.Entry<String, Direktiv.Linje> linje) {
    return opslag.serie(opslag.udelt(linje.getKey(), linje.getValue().sted()), opslag.hoved());
  }
}
