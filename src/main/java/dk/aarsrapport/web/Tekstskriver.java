package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Bundet;
import dk.aarsrapport.rapport.Inline;
import java.util.ArrayList;
import java.util.List;

/** Writes headings, paragraphs and lists, and gathers the footnotes to the end of the page. */
final class Tekstskriver {
  private static final int DYBESTE = 6;

  private final Html html;
  private final List<String> noter = new ArrayList<>();

  /** The page's title is the first level. */
  private int niveau = 1;

  Tekstskriver(Html html) {
    this.html = html;
  }

  /** A heading under the title, never more than one level below the one before. */
  void overskrift(Blok.Overskrift overskrift) {
    niveau = Math.min(Math.min(overskrift.niveau() + 1, niveau + 1), DYBESTE);
    html.led("h" + niveau).med("id", overskrift.anker()).tekst(Bundet.tekst(overskrift.tekst()));
  }

  void afsnit(Blok.Afsnit afsnit) {
    html.led("p").indhold(() -> loebende(afsnit.indhold()));
  }

  void liste(Blok.Liste liste) {
    html.led(liste.nummereret() ? "ol" : "ul").indhold(() -> punkter(liste.punkter()));
  }

  /** A list in small print; the page sets it in columns where it is wide enough. */
  void smaatryk(Blok.Smaatryk smaat) {
    html.led("ul").klasse("smaatryk").indhold(() -> punkter(smaat.punkter()));
  }

  private void punkter(List<Blok.Afsnit> punkter) {
    for (Blok.Afsnit punkt : punkter) {
      html.led("li").indhold(() -> loebende(punkt.indhold()));
    }
  }

  /** The notes and the source under a table or a picture. */
  void underskrifter(List<String> underNoter, String kilde) {
    underNoter.forEach(note -> html.led("p").klasse("note").tekst(Bundet.tekst(note)));
    if (!kilde.isBlank()) {
      String linje = kilde.startsWith("Kilde") ? kilde : "Kilde: " + kilde;
      html.led("p").klasse("note").tekst(Bundet.tekst(linje));
    }
  }

  private void loebende(List<Inline> indhold) {
    for (Inline del : indhold) {
      String tekst = Bundet.tekst(del.tekst());
      if (del instanceof Inline.Tekst) {
        html.tekst(tekst);
      } else if (del instanceof Inline.Fed) {
        html.led("strong").tekst(tekst);
      } else if (del instanceof Inline.Kursiv) {
        html.led("em").tekst(tekst);
      } else if (del instanceof Inline.Link link) {
        html.led("a").med("href", link.maal()).tekst(link.tekst());
      } else if (del instanceof Inline.Note note) {
        henvis(note);
      } else {
        throw new IllegalArgumentException("no markup for " + del.getClass());
      }
    }
  }

  private void henvis(Inline.Note note) {
    noter.add(Bundet.tekst(note.tekst()));
    int nummer = noter.size();
    html.led("sup")
        .indhold(
            () ->
                html.led("a")
                    .med("id", henvisning(nummer))
                    .med("href", "#" + fodnote(nummer))
                    .med("aria-label", "Note " + nummer)
                    .tekst(Integer.toString(nummer)));
  }

  /** The footnotes, each with the way back to its mark. */
  void noter() {
    if (noter.isEmpty()) {
      return;
    }
    html.led("section")
        .klasse("noter")
        .med("aria-label", "Noter")
        .indhold(
            () -> {
              html.led("h2").tekst("Noter");
              html.led("ol")
                  .indhold(
                      () -> {
                        for (int i = 1; i <= noter.size(); i++) {
                          fodnoten(i);
                        }
                      });
            });
  }

  private void fodnoten(int nummer) {
    html.led("li")
        .med("id", fodnote(nummer))
        .indhold(
            () -> {
              html.tekst(noter.get(nummer - 1) + " ");
              html.led("a")
                  .med("href", "#" + henvisning(nummer))
                  .med("aria-label", "Tilbage til teksten ved note " + nummer)
                  .tekst("↑");
            });
  }

  private static String fodnote(int nummer) {
    return "_note-" + nummer;
  }

  private static String henvisning(int nummer) {
    return "_ved-note-" + nummer;
  }
}
