package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a browser is told before the page: title, looks, typeface, and that nothing is fetched. */
final class Sidehoved {
  /** A browser that finds a script or an address of something to fetch leaves it alone. */
  private static final String KUN_SELV =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private static final String STIL = ressource("stil.css", false);

  /** As published by Fontsource 5.3.1, in WOFF2: the letters of western Europe. */
  private static final String SKRIFT =
      skrift(400, ressource("normal.woff2", true)) + skrift(600, ressource("fed.woff2", true));

  private final Html html;
  private final Farver farver;

  Sidehoved(Html html, Tema tema) {
    this.html = html;
    farver = new Farver(tema);
  }

  void skriv(Rapport rapport, Tegninger tegninger) {
    html.led("head")
        .indhold(
            () -> {
              html.led("meta").med("charset", "utf-8").tomt();
              meta("viewport", "width=device-width, initial-scale=1");
              html.led("meta")
                  .med("http-equiv", "Content-Security-Policy")
                  .med("content", KUN_SELV)
                  .tomt();
              if (rapport.udgave().fortrolig()) {
                meta("robots", "noindex, nofollow");
              }
              meta("color-scheme", "light dark");
              html.led("title").tekst(rapport.titel() + " – " + rapport.undertitel());
              html.led("link").med("rel", "icon").med("href", "data:,").tomt();
              html.stil(SKRIFT + farver.css(tegninger.farver()) + STIL);
            });
  }

  private void meta(String navn, String indhold) {
    html.led("meta").med("name", navn).med("content", indhold).tomt();
  }

  private static String skrift(int vaegt, String data) {
    return "@font-face{font-family:\"Source Sans 3\";font-weight:"
        + vaegt
        + ";src:url(data:font/woff2;base64,"
        + data
        + ") format(\"woff2\")}\n";
  }

  private static String ressource(String navn, boolean base64) {
    try (InputStream data = Sidehoved.class.getResourceAsStream("/web/" + navn)) {
      byte[] bytes = data.readAllBytes();
      return base64
          ? Base64.getEncoder().encodeToString(bytes)
          : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(navn, e);
    }
  }
}
