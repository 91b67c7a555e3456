package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Bundet;
import dk.aarsrapport.rapport.Figur;

/** Writes a picture: title, drawing, the numbers behind it on request, notes and source. */
final class Figurskriver {
  private final Html html;
  private final Tekstskriver tekst;
  private final Tabelskriver tabel;
  private final Tegninger tegninger;

  Figurskriver(Html html, Tekstskriver tekst, Tabelskriver tabel, Tegninger tegninger) {
    this.html = html;
    this.tekst = tekst;
    this.tabel = tabel;
    this.tegninger = tegninger;
  }

  void skriv(Figur figur) {
    html.led("figure")
        .indhold(
            () -> {
              html.led("figcaption").tekst(Bundet.tekst(figur.titel()));
              html.led("div")
                  .klasse("tegning")
                  .med("role", "img")
                  .med("aria-label", figur.alternativ())
                  .indhold(() -> tegninger.af(figur).forEach(svg -> svg.skriv(html)));
              if (!figur.tom()) {
                html.led("details").indhold(() -> tal(figur));
              }
              tekst.underskrifter(figur.noter(), figur.kilde());
            });
  }

  private void tal(Figur figur) {
    html.led("summary")
        .indhold(
            () -> {
              html.tekst("Vis tallene");
              html.led("span").klasse("kun-oplaest").tekst(" i figuren: " + figur.titel());
            });
    tabel.underFigur(Figurtal.af(figur));
  }
}
