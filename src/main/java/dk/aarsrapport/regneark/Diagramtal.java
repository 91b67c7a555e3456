package dk.aarsrapport.regneark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The sheet of charted numbers whose own sheet has marks between them: Excel draws a mark as zero,
 * but an empty cell as a gap.
 */
final class Diagramtal {
  private static final List<String> KOLONNER = List.of("Nøgletal", "Serie", "Punkt", "Værdi");
  private static final int[] BREDDER = {34, 50, 50, 18};
  private static final int PUNKT = 2;
  private static final int VAERDI = 3;

  private final List<Linje> linjer = new ArrayList<>();

  /**
   * One point; without a number it is a gap.
   *
   * @param celle where the number stands, which may be changed there; empty where it stands here
   */
  private record Linje(
      String noegletal, String serie, String punkt, BigDecimal vaerdi, String celle) {}

  /**
   * Where a series stands.
   *
   * @param punkter the cells of the labels, as a formula
   * @param vaerdier the cells of the numbers, as a formula
   */
  record Sted(String punkter, String vaerdier) {}

  /** Takes in a series; a number may be null. */
  Sted tilfoej(String noegletal, String serie, List<String> punkter, List<BigDecimal> vaerdier) {
    return tilfoej(noegletal, serie, punkter, vaerdier, List.of());
  }

  /** Takes in a series whose numbers stand in these cells, so that it follows them. */
  Sted tilfoej(
      String noegletal,
      String serie,
      List<String> punkter,
      List<BigDecimal> vaerdier,
      List<String> celler) {
    int foerste = linjer.size() + 1;
    for (int i = 0; i < punkter.size(); i++) {
      String celle = celler.isEmpty() ? "" : celler.get(i);
      linjer.add(new Linje(noegletal, serie, punkter.get(i), vaerdier.get(i), celle));
    }
    return new Sted(celler(foerste, PUNKT), celler(foerste, VAERDI));
  }

  private String celler(int foerste, int kolonne) {
    return Arknavne.citeret(Arknavne.DIAGRAMTAL)
        + "!"
        + new CellReference(foerste, kolonne, true, true).formatAsString()
        + ":"
        + new CellReference(linjer.size(), kolonne, true, true).formatAsString();
  }

  /** True when every chart is drawn from its own sheet. */
  boolean erTom() {
    return linjer.isEmpty();
  }

  /** Writes the sheet if any chart needs it. */
  void skriv(Bog bog) {
    if (erTom()) {
      return;
    }
    Arkskriver ark = bog.nytArk(Arknavne.DIAGRAMTAL);
    ark.hoved(
        0, KOLONNER, BREDDER, i -> i == VAERDI ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    Cellestil tal = Cellestil.TEKST.medFormat("#,##0.0");
    int raekke = 1;
    for (Linje linje : linjer) {
      ark.tekst(raekke, 0, linje.noegletal(), Cellestil.TEKST);
      ark.tekst(raekke, 1, linje.serie(), Cellestil.TEKST);
      ark.tekst(raekke, PUNKT, linje.punkt(), Cellestil.TEKST);
      if (!linje.celle().isEmpty()) {
        ark.talEllerIntet(raekke, VAERDI, linje.celle(), linje.vaerdi(), tal);
      } else if (linje.vaerdi() != null) {
        ark.tal(raekke, VAERDI, linje.vaerdi(), tal);
      }
      raekke++;
    }
    ark.tabel(Arknavne.DIAGRAMTAL, 0, linjer.size(), VAERDI, false);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }
}
