package dk.aarsrapport.noegletal;

import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Omraader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The rare types of a figure, together: chosen once by what landet has of them, so that all areas
 * and periods can be compared. There are none where one type alone is rare, or all are.
 */
final class Oevrige {
  static final String KATEGORI = "oevrige";
  static final String ETIKET = "Øvrige typer (summen af de sjældne)";

  /** What a figure's description says of them. */
  static final String FORKLARING =
      " Øvrige er summen af de sjældne typer: dem, der i en af perioderne findes, men gælder færre"
          + " end fem børn pr. kommune i materialet.";

  private static final int SJAELDEN_UNDER_PR_KOMMUNE = 5;

  private final Set<String> sjaeldne = new TreeSet<>();
  private final List<Periode> perioder = new ArrayList<>();

  private record Periode(Udsnit udsnit, Map<String, Tal> typer) {}

  /**
   * Chooses among the figure's types.
   *
   * @param del the part of the figure's cells that has children by type
   * @param alle the numbers of all periods that the figure may have
   */
  Oevrige(Udledning udledning, int del, Collection<Integer> alle) {
    Map<String, Long> faerrest = new TreeMap<>();
    alle.forEach(
        periode ->
            landets(udledning, del, periode)
                .forEach((type, antal) -> faerrest.merge(type, antal, Math::min)));
    long under =
        (long) SJAELDEN_UNDER_PR_KOMMUNE * udledning.grundlag().medlemmer(Omraader.LANDET).size();
    faerrest.forEach(
        (type, antal) -> {
          if (antal < under) {
            sjaeldne.add(type);
          }
        });
    if (sjaeldne.size() < 2 || sjaeldne.size() == faerrest.size()) {
      sjaeldne.clear();
    }
  }

  private static Map<String, Long> landets(Udledning udledning, int del, int periode) {
    Map<String, Long> antal = new TreeMap<>();
    for (Celle celle :
        udledning
            .grundlag()
            .materialet()
            .celler(Katalog.nummer(udledning.id()), Omraader.LANDET, periode)) {
      if (celle.del() == del && !celle.kategori().equals(Typefordeling.I_ALT)) {
        antal.merge(celle.kategori(), celle.antal(), Long::sum);
      }
    }
    return antal;
  }

  /** Takes the children of each type in a period. */
  void tag(Udsnit u, Map<String, Tal> typer) {
    perioder.add(new Periode(u, typer));
  }

  /**
   * Goes through the periods in which rare types occur, when all have been taken.
   *
   * @param skriv takes the period, and the rare types that occur with their sum
   */
  void hver(BiConsumer<Udsnit, Sum> skriv) {
    for (Periode periode : perioder) {
      List<String> typer = periode.typer.keySet().stream().filter(sjaeldne::contains).toList();
      if (!typer.isEmpty()) {
        List<Tal> tal = typer.stream().map(periode.typer::get).toList();
        skriv.accept(periode.udsnit, new Sum(typer, periode.udsnit.sum(KATEGORI, tal)));
      }
    }
  }

  /** The rare types of a period, and how many children they have, a child with each. */
  record Sum(List<String> typer, Tal boern) {}
}
