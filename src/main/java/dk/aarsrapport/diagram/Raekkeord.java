package dk.aarsrapport.diagram;

import java.awt.Font;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of rows in a room too narrow for them, so that no two rows that differ look alike. */
final class Raekkeord {
  /** How much of the room the end of a name may take, where its beginning is another's too. */
  private static final double HALE = 0.55;

  private static final String UDELADT = " … ";

  private final Font font;
  private final double bredde;

  private Raekkeord(Font font, double bredde) {
    this.font = font;
    this.bredde = bredde;
  }

  /** Each name whole, or cut at its end; in the middle where another's beginning is the same. */
  static List<String> af(List<String> navne, Font font, double bredde) {
    Raekkeord ord = new Raekkeord(font, bredde);
    Map<String, Long> ens =
        navne.stream()
            .distinct()
            .collect(Collectors.groupingBy(ord::begyndelse, Collectors.counting()));
    return navne.stream()
        .map(navn -> ens.get(ord.begyndelse(navn)) > 1 ? ord.enderne(navn) : ord.begyndelse(navn))
        .toList();
  }

  private String begyndelse(String navn) {
    List<String> linjer = Etiket.ombryd(navn, font, bredde);
    return linjer.size() == 1 ? navn : linjer.get(0) + " …";
  }

  private String enderne(String navn) {
    String[] ord = navn.split(" ", -1);
    int bag = ord.length - 1;
    String hale = ord[bag];
    while (bag > 1 && Diagramskrift.bredde(ord[bag - 1] + " " + hale, font) <= bredde * HALE) {
      hale = ord[--bag] + " " + hale;
    }
    String hoved = ord[0];
    for (int i = 1; i < bag && plads(hoved + " " + ord[i], hale); i++) {
      hoved += " " + ord[i];
    }
    return plads(hoved, hale) ? hoved + UDELADT + hale : UDELADT.strip() + " " + hale;
  }

  private boolean plads(String hoved, String hale) {
    return Diagramskrift.bredde(hoved + UDELADT + hale, font) <= bredde;
  }
}
