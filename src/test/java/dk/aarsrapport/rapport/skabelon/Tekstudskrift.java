package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Trappe;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as plain text, so that tests and people can read it. */
final class Tekstudskrift {
  private Tekstudskrift() {}

  static String af(Rapport rapport) {
    return rapport.titel()
        + "\n"
        + rapport.undertitel()
        + "\n"
        + String.join("\n", rapport.forsidelinjer())
        + "\n\n"
        + rapport.blokke().stream().map(Tekstudskrift::af).collect(Collectors.joining("\n"));
  }

  static String af(Blok blok) {
    if (blok instanceof Blok.Overskrift overskrift) {
      return "#".repeat(overskrift.niveau()) + " " + overskrift.tekst() + "\n";
    } else if (blok instanceof Blok.Afsnit afsnit) {
      return af(afsnit.indhold()) + "\n";
    } else if (blok instanceof Blok.Liste liste) {
      return liste.punkter().stream()
          .map(punkt -> "- " + af(punkt.indhold()) + "\n")
          .collect(Collectors.joining());
    } else if (blok instanceof Blok.Smaatryk smaat) {
      return smaat.punkter().stream()
          .map(punkt -> "- " + af(punkt.indhold()) + "\n")
          .collect(Collectors.joining());
    } else if (blok instanceof Blok.Tekstboks boks) {
      return boks.indhold().stream().map(del -> "> " + af(del)).collect(Collectors.joining());
    } else if (blok instanceof Blok.Boks boks) {
      return boks.noegletal().stream()
          .map(
              tal ->
                  "["
                      + tal.vaerdi()
                      + " | "
                      + tal.tekst()
                      + " | "
                      + tal.retning()
                      + " | "
                      + String.join("; ", tal.naboer())
                      + "]\n")
          .collect(Collectors.joining());
    } else if (blok instanceof Tabel tabel) {
      return af(tabel);
    }
    return blok instanceof Trappe trappe ? af(trappe) : af((Diagram) blok);
  }

  private static String af(List<Inline> dele) {
    return dele.stream()
        .map(del -> del instanceof Inline.Note note ? " (note: " + note.tekst() + ")" : del.tekst())
        .collect(Collectors.joining());
  }

  private static String af(Tabel tabel) {
    return "TABEL "
        + tabel.titel()
        + " ("
        + tabel.enhed()
        + ")\n  "
        + String.join(" | ", tabel.kolonner())
        + "\n"
        + tabel.raekker().stream()
            .map(
                raekke ->
                    "  "
                        + (raekke.sum() ? "= " : "")
                        + raekke.overskrift()
                        + " | "
                        + String.join(" | ", raekke.celler())
                        + "\n")
            .collect(Collectors.joining())
        + under(tabel.noter(), tabel.kilde());
  }

  private static String af(Diagram diagram) {
    return "DIAGRAM "
        + diagram.titel()
        + " "
        + diagram.form()
        + " brud før "
        + diagram.brudFoer()
        + "\n  "
        + diagram.alternativ()
        + "\n"
        + under(diagram.noter(), diagram.kilde());
  }

  private static String af(Trappe trappe) {
    return "TRAPPE "
        + trappe.titel()
        + "\n  "
        + trappe.alternativ()
        + "\n"
        + under(trappe.noter(), trappe.kilde());
  }

  private static String under(List<String> noter, String kilde) {
    return noter.stream().map(note -> "  " + note + "\n").collect(Collectors.joining())
        + "  "
        + kilde
        + "\n";
  }
}
