package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Rapport;
import java.util.ArrayList;
import java.util.List;

/** Writes the contents: chapters and their parts, as links. */
final class Indhold {
  private static final String OVERSKRIFT = "Indhold";
  private static final int DYBESTE = 2;

  private final Html html;

  Indhold(Html html) {
    this.html = html;
  }

  /** A chapter, or parts that stand before any. */
  private record Kapitel(List<Blok.Overskrift> hoved, List<Blok.Overskrift> dele) {}

  void skriv(Rapport rapport) {
    List<Kapitel> kapitler = kapitler(rapport);
    html.led("nav")
        .med("aria-label", OVERSKRIFT)
        .indhold(
            () -> {
              html.led("h2").tekst(OVERSKRIFT);
              html.led("ol").indhold(() -> kapitler.forEach(this::kapitel));
            });
  }

  private static List<Kapitel> kapitler(Rapport rapport) {
    List<Kapitel> kapitler = new ArrayList<>();
    for (Blok blok : rapport.blokke()) {
      if (blok instanceof Blok.Overskrift o && o.niveau() <= DYBESTE) {
        if (o.niveau() < DYBESTE) {
          kapitler.add(new Kapitel(List.of(o), new ArrayList<>()));
        } else {
          if (kapitler.isEmpty()) {
            kapitler.add(new Kapitel(List.of(), new ArrayList<>()));
          }
          kapitler.get(kapitler.size() - 1).dele().add(o);
        }
      }
    }
    return kapitler;
  }

  private void kapitel(Kapitel kapitel) {
    html.led("li")
        .indhold(
            () -> {
              kapitel.hoved().forEach(this::link);
              if (!kapitel.dele().isEmpty()) {
                html.led("ol")
                    .indhold(
                        () ->
                            kapitel.dele().forEach(del -> html.led("li").indhold(() -> link(del))));
              }
            });
  }

  private void link(Blok.Overskrift overskrift) {
    html.led("a").med("href", "#" + overskrift.anker()).tekst(overskrift.tekst());
  }
}
