package dk.aarsrapport.kommando;

import dk.aarsrapport.resultat.Definition;
import java.util.List;

/** The catalogue of key figures as text. */
final class Kataloglinjer {
  private static final String FAELLES =
      """
      Hvor intet andet står, gælder det for alle nøgletal:

      - Et barn er ét CPR-nummer og tælles én gang i hvert tal om børn, også i en gruppe af kommuner.
      - En kommunes tal bygger på de rækker, hvor den er handlekommune; en gruppes på medlemmernes.
      - Indsatser og sager løber fra og med startdatoen til og med slutdatoen; uden slutdato løber de endnu.
      - En indsats af samme type, der begynder, mens barnet har den, eller dagen efter, fortsætter den.
      - En anbringelse er en indsats på trin 4-6, eget værelse eller efterværn med døgnophold.
      - Alder er fyldte år på dagen.
      - Tal rundes først af, når de trykkes.
      """;

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
    StringBuilder tekst = new StringBuilder("# Nøgletal\n\n").append(FAELLES);
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
