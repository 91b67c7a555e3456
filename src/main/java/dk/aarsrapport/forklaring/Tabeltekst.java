package dk.aarsrapport.forklaring;

import dk.aarsrapport.regneark.Forklaringsbog;
import dk.aarsrapport.regneark.Forklaringsbog.Slags;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for the terminal: columns as wide as what stands in them, numbers to the right. */
final class Tabeltekst {
  private final List<String> overskrifter;
  private final List<Boolean> hoejre;
  private final List<List<String>> raekker = new ArrayList<>();

  /**
   * A table with these columns.
   *
   * @param overskrifter the headings; one that begins with {@code >} stands to the right
   */
  Tabeltekst(List<String> overskrifter) {
    this.hoejre = overskrifter.stream().map(navn -> navn.startsWith(">")).toList();
    this.overskrifter = overskrifter.stream().map(navn -> navn.replaceFirst("^>", "")).toList();
  }

  void raekke(List<String> celler) {
    raekker.add(List.copyOf(celler));
  }

  boolean erTom() {
    return raekker.isEmpty();
  }

  /** The same for a sheet. */
  List<Forklaringsbog.Linje> tilArk() {
    List<Forklaringsbog.Linje> linjer = new ArrayList<>();
    if (!raekker.isEmpty()) {
      linjer.add(new Forklaringsbog.Linje(Slags.HOVED, udenTomme(overskrifter)));
      raekker.forEach(
          raekke -> linjer.add(new Forklaringsbog.Linje(Slags.RAEKKE, udenTomme(raekke))));
    }
    return linjer;
  }

  private List<String> udenTomme(List<String> celler) {
    return IntStream.range(0, celler.size())
        .filter(kolonne -> raekker.stream().anyMatch(r -> !r.get(kolonne).isEmpty()))
        .mapToObj(celler::get)
        .toList();
  }

  /** The lines; none where there are no rows. Columns with nothing in them are left out. */
  List<String> linjer() {
    if (raekker.isEmpty()) {
      return List.of();
    }
    int[] bredder = new int[overskrifter.size()];
    for (int kolonne = 0; kolonne < bredder.length; kolonne++) {
      int denne = kolonne;
      int indhold = raekker.stream().mapToInt(r -> r.get(denne).length()).max().orElse(0);
      bredder[kolonne] = indhold == 0 ? 0 : Math.max(indhold, overskrifter.get(kolonne).length());
    }
    List<String> linjer = new ArrayList<>();
    linjer.add(linje(overskrifter, bredder));
    raekker.forEach(raekke -> linjer.add(linje(raekke, bredder)));
    return linjer;
  }

  private String linje(List<String> celler, int[] bredder) {
    StringBuilder linje = new StringBuilder(" ");
    for (int kolonne = 0; kolonne < bredder.length; kolonne++) {
      if (bredder[kolonne] > 0) {
        String fyld = " ".repeat(bredder[kolonne] - celler.get(kolonne).length());
        linje
            .append(' ')
            .append(hoejre.get(kolonne) ? fyld + celler.get(kolonne) : celler.get(kolonne) + fyld)
            .append(' ');
      }
    }
    return linje.toString().stripTrailing();
  }
}
