package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Bundet;
import dk.aarsrapport.rapport.Tabel;
import java.util.regex.Pattern;

/**
 * Writes tables: caption, head, rows, notes and source; a table too wide for the screen scrolls.
 */
final class Tabelskriver {
  private static final String SKJULT = "kun-oplaest";

  /** Between the day and the year of a date, which may stand on two lines in a head. */
  private static final Pattern FOER_AARET = Pattern.compile("(?<=\\d\\d\\.\\d\\d\\.)(?=\\d{4})");

  private final Html html;
  private final Tekstskriver tekst;
  private int nummer;

  Tabelskriver(Html html, Tekstskriver tekst) {
    this.html = html;
    this.tekst = tekst;
  }

  void skriv(Tabel tabel) {
    rullende(tabel, "");
    tekst.underskrifter(tabel.noter(), tabel.kilde());
  }

  /** The numbers of a picture, whose title stands over it already. */
  void underFigur(Tabel tabel) {
    rullende(tabel, SKJULT);
    tekst.underskrifter(tabel.noter(), tabel.kilde());
  }

  /** The keyboard must reach what scrolls. */
  private void rullende(Tabel tabel, String titelklasse) {
    boolean navngivet = !tabel.titel().isBlank();
    nummer++;
    String id = "_tabel-" + nummer;
    html.led("div")
        .klasse("tabel")
        .med("role", "group")
        .med(navngivet ? "aria-labelledby" : "aria-label", navngivet ? id : "Tabel")
        .med("tabindex", "0")
        .indhold(() -> html.led("table").indhold(() -> indhold(tabel, id, titelklasse)));
  }

  private void titel(Tabel tabel, String id, String titelklasse) {
    if (!tabel.titel().isBlank()) {
      html.led("span").med("id", id).klasse(titelklasse).tekst(Bundet.tekst(tabel.titel()));
    }
    if (!tabel.enhed().isBlank()) {
      html.tekst(" ");
      html.led("span").klasse("enhed").tekst("Enhed: " + tabel.enhed());
    }
  }

  private void indhold(Tabel tabel, String id, String titelklasse) {
    if (!(tabel.titel() + tabel.enhed()).isBlank()) {
      html.led("caption").indhold(() -> titel(tabel, id, titelklasse));
    }
    html.led("thead").indhold(() -> html.led("tr").indhold(() -> hoved(tabel)));
    html.led("tbody")
        .indhold(
            () -> {
              for (Tabel.Raekke raekke : tabel.raekker()) {
                html.led("tr")
                    .klasse(raekke.sum() ? "sum" : "")
                    .indhold(() -> raekke(tabel, raekke));
              }
            });
  }

  private void hoved(Tabel tabel) {
    for (int k = 0; k < tabel.kolonner().size(); k++) {
      String navn = tabel.kolonner().get(k);
      boolean ord = k > 0 && tabel.ord(k - 1);
      if (navn.isBlank()) {
        html.led("td").tekst("");
      } else {
        html.led("th")
            .med("scope", "col")
            .klasse(ord ? "ord" : "")
            .indhold(() -> kolonnenavn(navn));
      }
    }
  }

  private void kolonnenavn(String navn) {
    String[] dele = FOER_AARET.split(navn, -1);
    html.tekst(dele[0]);
    for (int i = 1; i < dele.length; i++) {
      html.led("wbr").tomt();
      html.tekst(dele[i]);
    }
  }

  private void raekke(Tabel tabel, Tabel.Raekke raekke) {
    html.led("th").med("scope", "row").tekst(raekke.overskrift());
    for (int k = 0; k < raekke.celler().size(); k++) {
      html.led("td").klasse(tabel.ord(k) ? "ord" : "").tekst(raekke.celler().get(k));
    }
  }
}
