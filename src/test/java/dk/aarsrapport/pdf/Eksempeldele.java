package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Diagram.Rolle;
import dk.aarsrapport.rapport.Diagram.Serie;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Small parts that the example report is made of. */
final class Eksempeldele {
  static final String KILDE = "Kommunens fagsystem og Danmarks Statistik.";
  static final List<String> DATOER =
      List.of(
          "31.01.2014",
          "31.05.2014",
          "30.09.2014",
          "31.01.2015",
          "31.05.2015",
          "30.09.2015",
          "31.01.2016",
          "31.05.2016",
          "31.01.2017");

  private Eksempeldele() {}

  static String lorem(int saetninger) {
    List<String> bank =
        List.of(
            "Når en underretning kommer ind, vurderes den inden for et døgn.",
            "Rådgiveren taler med barnet og med forældrene, og skolen bliver hørt, hvis barnet går"
                + " i skole.",
            "Afgørelsen om en børnefaglig undersøgelse træffes hurtigst muligt og senest efter fire"
                + " måneder, jf. § 50 i serviceloven.",
            "Opfølgning sker første gang efter tre måneder og derefter hver sjette måned.",
            "Fristen er i gennemsnit overholdt i 88 pct. af sagerne.");
    StringBuilder tekst = new StringBuilder();
    for (int i = 0; i < saetninger; i++) {
      tekst.append(i == 0 ? "" : " ").append(bank.get(i % bank.size()));
    }
    return tekst.toString();
  }

  static Blok.Overskrift h(int niveau, String tekst, String anker) {
    return new Blok.Overskrift(niveau, tekst, anker);
  }

  static Blok.Afsnit p(String... tekst) {
    return new Blok.Afsnit(Arrays.stream(tekst).map(t -> (Inline) new Inline.Tekst(t)).toList());
  }

  static Tabel.Raekke raekke(String overskrift, String... celler) {
    return new Tabel.Raekke(overskrift, List.of(celler), false);
  }

  static Serie serie(String navn, Rolle rolle, double... tal) {
    return new Serie(navn, rolle, Arrays.stream(tal).mapToObj(Eksempeldele::punkt).toList());
  }

  static Punkt punkt(double tal) {
    return new Punkt(BigDecimal.valueOf(tal), Status.OK);
  }

  static Punkt foreloebig(double tal) {
    return new Punkt(BigDecimal.valueOf(tal), Status.UFULDSTAENDIG);
  }

  static Punkt skjult() {
    return new Punkt(null, Status.DISKRETIONERET);
  }

  static Punkt ingen() {
    return new Punkt(null, Status.IKKE_BEREGNET);
  }
}
