package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Writes the top of the page: the way past it, confidentiality, title, facts of the edition. */
final class Top {
  /** Where the way past the top leads; headings of a report have no such id. */
  static final String HOVEDTEKST = "_hovedtekst";

  private static final String FORTROLIG = "Fortrolig";

  private final Html html;

  Top(Html html) {
    this.html = html;
  }

  void skriv(Rapport rapport, Optional<Logo> logo) {
    html.led("a").klasse("forbi").med("href", "#" + HOVEDTEKST).tekst("Gå til teksten");
    if (rapport.udgave().fortrolig()) {
      html.led("aside").klasse("fortrolig").med("aria-label", FORTROLIG).tekst(FORTROLIG);
    }
    html.led("header")
        .indhold(
            () -> {
              html.led("div").klasse("titel").indhold(() -> titel(rapport));
              html.led("div").klasse("fakta").indhold(() -> fakta(rapport, logo));
            });
  }

  private void titel(Rapport rapport) {
    html.led("h1").tekst(rapport.titel());
    html.led("p").tekst(rapport.undertitel());
  }

  private void fakta(Rapport rapport, Optional<Logo> logo) {
    logo.ifPresent(
        billede ->
            html.led("img")
                .klasse("logo")
                .med("src", "data:image/png;base64," + png(billede))
                .med("alt", billede.tekst())
                .tomt());
    rapport.forsidelinjer().forEach(linje -> html.led("p").tekst(linje));
  }

  private static String png(Logo logo) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(logo.billede(), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("the logo cannot be written", e);
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
