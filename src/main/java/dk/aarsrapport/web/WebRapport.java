package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Draws a report as one web page for screens of every size and for print, in WCAG 2.1 AA; the same
 * report gives the same bytes.
 */
public final class WebRapport {
  private static final String SPROG = "da";

  private final Tema tema;
  private final Optional<Logo> logo;

  /** A renderer with the looks of this theme and a logo at the top. */
  public WebRapport(Tema tema, Optional<Logo> logo) {
    this.tema = tema;
    this.logo = logo;
  }

  /**
   * Writes the report and leaves the stream open.
   *
   * @throws IllegalArgumentException if a link points at an anchor that no heading has, or two
   *     headings share one
   */
  public void skriv(Rapport rapport, OutputStream ud) {
    Tegninger tegninger = new Tegninger(rapport.blokke(), tema);
    Html.skriv(
        ud,
        SPROG,
        html -> {
          new Sidehoved(html, tema).skriv(rapport, tegninger);
          html.led("body")
              .klasse(rapport.udgave().fortrolig() ? "intern" : "")
              .indhold(() -> krop(html, rapport, tegninger));
        });
  }

  private void krop(Html html, Rapport rapport, Tegninger tegninger) {
    Top top = new Top(html);
    top.skriv(rapport, logo);
    html.led("div")
        .klasse("side")
        .indhold(
            () -> {
              if (rapport.form().indhold()) {
                new Indhold(html).skriv(rapport);
              }
              html.led("main")
                  .med("id", Top.HOVEDTEKST)
                  .med("tabindex", "-1")
                  .indhold(() -> blokke(html, rapport, tegninger));
            });
  }

  private static void blokke(Html html, Rapport rapport, Tegninger tegninger) {
    Blokskriver blokke = new Blokskriver(html, tegninger);
    for (Blok blok : rapport.blokke()) {
      blokke.skriv(blok);
    }
    blokke.noter();
  }
}
