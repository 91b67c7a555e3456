package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Noegle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds the table or the chart that a block asks for, as it asks for it to be laid out. */
final class Udsnitsbygger {
  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Figurbrug brug;
  private final String opstilling;

  /** Builds for this block. */
  Udsnitsbygger(Opslag opslag, Direktiv direktiv, Figurbrug brug) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.brug = brug;
    this.opstilling = direktiv.raa("opstilling").orElse("perioder");
  }

  /** The results that the block asks for. */
  Visning udsnit() {
    return udsnit(erTabel() ? Tabelbygger.HOEJST_PERIODER : Diagrambygger.HOEJST_PERIODER);
  }

  private Visning udsnit(int perioder) {
    return new Visning(
        opslag, direktiv, opstilling.equals("maaneder") ? Maanedsbygger.HOEJST_PERIODER : perioder);
  }

  private boolean erTabel() {
    return direktiv.art() == Direktiv.Art.TABEL;
  }

  /**
   * False where lying bars are of another period than all the numbers of the figure in their title:
   * the period drawn is written after it.
   */
  boolean sammeTid(Visning udsnit, Set<Noegle> iTitlen) {
    List<String> perioder =
        iTitlen.stream()
            .filter(noegle -> noegle.noegletal().equals(udsnit.definition().id()))
            .map(Noegle::periode)
            .toList();
    return perioder.isEmpty()
        || erTabel()
        || new Diagrambygger(opslag, direktiv, udsnit)
            .bjaelkernesPeriode()
            .map(perioder::contains)
            .orElse(true);
  }

  /** The block; of nothing but noughts the words. */
  Blok byg(Visning udsnit, String titel, List<String> noter) {
    if (erTabel()) {
      return tabel(udsnit, titel, noter);
    }
    Diagram diagram = diagram(udsnit, titel, noter);
    if (diagram.nul() && !diagram.tom()) {
      return new Blok.Afsnit(
          List.of(
              new Inline.Fed(diagram.titel() + ": "),
              new Inline.Tekst("Alle tallene er nul. " + diagram.kilde())));
    }
    return Skjultfigur.eller(
        diagram.forSkjult() ? diagram : medUdsving(diagram),
        () -> tabel(tabeludsnit(udsnit), titel, noter));
  }

  /** As many periods as a table has room for, where there is something to see in them. */
  private Visning tabeludsnit(Visning udsnit) {
    Visning faerre = udsnit(Tabelbygger.HOEJST_PERIODER);
    return faerre.harVaerdi() && !faerre.mestSkjult() ? faerre : udsnit;
  }

  private Diagram diagram(Visning udsnit, String titel, List<String> noter) {
    return switch (opstilling) {
      case "omraader" -> new Omraadebygger(opslag, direktiv, udsnit).diagram(titel, noter);
      case "maaneder" -> new Maanedsbygger(opslag, direktiv, udsnit).diagram(titel, noter);
      default -> new Diagrambygger(opslag, direktiv, udsnit).byg(titel, noter);
    };
  }

  /** What chance alone would do is explained once. */
  private Diagram medUdsving(Diagram diagram) {
    if (diagram.udsving().isEmpty() || !brug.foersteUdsving()) {
      return diagram;
    }
    List<String> alle = new ArrayList<>(List.of(Udsvingsbygger.FORKLARING));
    alle.addAll(diagram.noter());
    return diagram.medNoter(alle);
  }

  private Tabel tabel(Visning udsnit, String titel, List<String> noter) {
    return switch (opstilling) {
      case "perioder" -> new Tabelbygger(opslag, direktiv, udsnit).byg(titel, noter);
      case "omraader" -> new Omraadebygger(opslag, direktiv, udsnit).tabel(titel, noter);
      case "maaneder" -> new Maanedsbygger(opslag, direktiv, udsnit).tabel(titel, noter);
      default -> new Matrixbygger(opslag, direktiv, udsnit).byg(titel, noter);
    };
  }
}
