package dk.aarsrapport.kommando;

import dk.aarsrapport.resultat.Definition;
import java.util.List;

/** The catalogue of key figures as text. */
final class Kataloglinjer {
  private Kataloglinjer() {}

  static String tekst(List<Definition> definitioner) {
    StringBuilder tekst = new StringBuilder();
    for (Definition d : definitioner) {
      tekst
          .append(d.id())
          .append("  [")
          .append(d.enhed().etiket())
          .append("]  ")
          .append(d.titel())
          .append("\n    ")
          .append(d.definition())
          .append("\n    ")
          .append(d.opgoerelse())
          .append("\n    Grundlag: ")
          .append(d.kilde())
          .append(d.input().isEmpty() ? "" : ". Filer: " + String.join(", ", d.input()))
          .append(".\n");
    }
    return tekst.toString().stripTrailing();
  }

  static String markdown(List<Definition> definitioner) {
    StringBuilder tekst = new StringBuilder("# Nøgletal\n");
    Definition.Kapitel kapitel = null;
    for (Definition d : definitioner) {
      if (d.kapitel() != kapitel) {
        kapitel = d.kapitel();
        tekst.append("\n## ").append(kapitel.etiket()).append('\n');
      }
      tekst
          .append("\n### ")
          .append(d.titel())
          .append(" (`")
          .append(d.id())
          .append("`)\n\n")
          .append(d.definition())
          .append("\n\n")
          .append(d.opgoerelse())
          .append("\n\nEnhed: ")
          .append(d.enhed().etiket())
          .append(d.enhed().etiket().endsWith(".") ? " Grundlag: " : ". Grundlag: ")
          .append(d.kilde())
          .append(d.input().isEmpty() ? "" : ". Filer: " + String.join(", ", d.input()))
          .append(".\n");
    }
    return tekst.toString().stripTrailing();
  }
}
