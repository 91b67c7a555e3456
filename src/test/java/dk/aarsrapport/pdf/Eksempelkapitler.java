package dk.aarsrapport.pdf;

import static dk.aarsrapport.pdf.Eksempeldele.KILDE;
import static dk.aarsrapport.pdf.Eksempeldele.h;
import static dk.aarsrapport.pdf.Eksempeldele.lorem;
import static dk.aarsrapport.pdf.Eksempeldele.p;
import static dk.aarsrapport.pdf.Eksempeldele.raekke;
import static dk.aarsrapport.pdf.Eksempeldele.serie;
import static dk.aarsrapport.pdf.Eksempeltabeller.bred;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Form;
import dk.aarsrapport.rapport.Diagram.Rolle;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import java.util.List;

/** The later chapters of the example report. */
final class Eksempelkapitler {
  private Eksempelkapitler() {}

  static List<Blok> underretninger() {
    return List.of(
        h(1, "Underretninger", "underretninger"),
        p("I 2017 kom 513 underretninger om 395 børn. Det er 1,3 pr. barn."),
        new Tabel(
            "Underretninger efter hvem der underretter",
            "pct.",
            List.of("Underretter", "2015", "2016", "2017"),
            List.of(
                raekke("Skole og fritidstilbud", "31", "33", "35"),
                raekke("Dagtilbud og sundhedspleje", "22", "21", "19"),
                raekke("Politi, anklagemyndighed og domstole", "18", "17", "17"),
                raekke("Forældre, familie og naboer", "16", "skjult", "15"),
                raekke("Andre", "13", "skjult", "14"),
                new Tabel.Raekke("I alt", List.of("100", "100", "100"), true)),
            List.of("Skjult af hensyn til børnene."),
            KILDE),
        new Tabel(
            "",
            "",
            List.of("Trin", "Hvad det er"),
            List.of(
                raekke("1", "Almene tilbud til alle børn"),
                raekke("2", "Forebyggende indsatser uden visitation")),
            List.of(),
            ""),
        new Blok.Tekstboks(
            List.of(
                p("Det skal huskes:", " " + lorem(3)),
                new Blok.Liste(false, List.of(p(lorem(1)), p(lorem(2)))))),
        h(2, "Sagsgangen", "sagsgang"),
        p(lorem(14)),
        p(lorem(22)),
        new Blok.Smaatryk(
            List.of(
                p("Anbragt:", " " + lorem(3)), p("Underretning:", " " + lorem(1)), p(lorem(2)))),
        h(2, "Opfølgning", "opfoelgning"),
        p(lorem(9)),
        p(lorem(30)));
  }

  static List<Blok> oekonomi() {
    return List.of(
        h(1, "Økonomi", "oekonomi"),
        p("Udgifterne er steget, mest til anbringelser."),
        new Diagram(
            "Udgifterne er steget med 33,6 mio. kr. siden 2014",
            Form.SOEJLE,
            Enhed.KR,
            List.of("2014", "2015", "2016", "2017"),
            List.of(serie("Udgifter i alt", Rolle.HOVED, 88140258, 94071549, 98309694, 121711370)),
            List.of(),
            List.of(),
            "Søjler. 88.140.258, 94.071.549, 98.309.694 og 121.711.370 kr.",
            List.of(),
            "Kommunens regnskab."),
        new Tabel(
            "Udgifter pr. funktion",
            "kr.",
            List.of("Funktion", "2014", "2015", "2016", "2017"),
            List.of(
                raekke(
                    "5.28.20 Opholdssteder m.v.",
                    "21.140.258",
                    "22.071.549",
                    "23.309.694",
                    "31.711.370"),
                raekke(
                    "5.28.21 Forebyggende foranstaltninger",
                    "27.000.000",
                    "29.000.000",
                    "30.000.000",
                    "35.000.000"),
                raekke(
                    "5.28.22 Plejefamilier",
                    "30.000.000",
                    "32.000.000",
                    "34.000.000",
                    "42.000.000"),
                raekke(
                    "5.28.23 Døgninstitutioner",
                    "10.000.000",
                    "11.000.000",
                    "11.000.000",
                    "13.000.000"),
                new Tabel.Raekke(
                    "I alt",
                    List.of("88.140.258", "94.071.549", "98.309.694", "121.711.370"),
                    true),
                raekke("Ændring fra året før", "–", "5.931.291", "4.238.145", "−23.401.676")),
            List.of(),
            "Kommunens regnskab."),
        new Tabel(
            "Sager på månedens sidste dag",
            "antal",
            List.of(
                "Kommune",
                "januar 2017",
                "februar 2017",
                "marts 2017",
                "april 2017",
                "maj 2017",
                "juni 2017",
                "juli 2017",
                "august 2017",
                "september 2017",
                "oktober 2017",
                "november 2017",
                "december 2017",
                "gennemsnit"),
            List.of(
                raekke(
                    "Haderslev",
                    "1.118",
                    "1.121",
                    "1.119",
                    "1.124",
                    "1.131",
                    "1.128",
                    "1.129",
                    "1.133",
                    "1.140",
                    "1.141",
                    "1.139",
                    "1.142",
                    "1.130"),
                raekke(
                    "Herning", "2.118", "2.121", "2.119", "2.124", "2.131", "2.128", "2.129",
                    "2.133", "2.140", "2.141", "2.139", "2.142", "2.130")),
            List.of(),
            KILDE));
  }

  static List<Blok> bilag() {
    return List.of(
        h(1, "Bilag: Begreber og opgørelse", "bilag"),
        new Tabel(
            "Nøgletal og definitioner",
            "",
            List.of("Nøgletal", "Definition", "Enhed"),
            List.of(
                raekke(
                    "Anbragte pr. 1000",
                    "Børn og unge 0-17 år, hvis højeste trin på dagen er 4-6, sat i forhold til"
                        + " alle børn og unge 0-17 år.",
                    "pr. 1000"),
                raekke(
                    "Tvangsanbringelser",
                    "Børn og unge med en anbringelse uden samtykke på en dag i året.",
                    "antal"),
                raekke("Efterværn", "Unge 18-22 år.", "antal")),
            List.of(),
            ""),
        bred(),
        p("Efter den brede tabel fortsætter teksten på en stående side."));
  }
}
