package dk.aarsrapport.pdf;

import static dk.aarsrapport.pdf.Eksempeldele.DATOER;
import static dk.aarsrapport.pdf.Eksempeldele.KILDE;
import static dk.aarsrapport.pdf.Eksempeldele.foreloebig;
import static dk.aarsrapport.pdf.Eksempeldele.h;
import static dk.aarsrapport.pdf.Eksempeldele.ingen;
import static dk.aarsrapport.pdf.Eksempeldele.p;
import static dk.aarsrapport.pdf.Eksempeldele.punkt;
import static dk.aarsrapport.pdf.Eksempeldele.serie;
import static dk.aarsrapport.pdf.Eksempeldele.skjult;
import static dk.aarsrapport.pdf.Eksempelkapitler.bilag;
import static dk.aarsrapport.pdf.Eksempelkapitler.oekonomi;
import static dk.aarsrapport.pdf.Eksempelkapitler.underretninger;
import static dk.aarsrapport.pdf.Eksempeltabeller.lang;
import static dk.aarsrapport.pdf.Eksempeltabeller.talTabel;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Form;
import dk.aarsrapport.rapport.Diagram.Rolle;
import dk.aarsrapport.rapport.Diagram.Serie;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Trappe;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An invented report with every kind of block, in the words and sizes of a real one. */
public final class Eksempelrapport {
  private Eksempelrapport() {}

  /** With every kind of block. */
  public static Rapport rapport(Udgave udgave) {
    List<Blok> blokke = new ArrayList<>();
    blokke.addAll(sammenfatning());
    blokke.addAll(anbringelser());
    blokke.addAll(forebyggende());
    blokke.addAll(underretninger());
    blokke.addAll(oekonomi());
    blokke.addAll(bilag());
    return new Rapport(
        "Årsrapport for børne- og familieområdet",
        "Haderslev Kommune 2017",
        List.of(
            "Opgjort for perioden 1. januar 2014 – 31. december 2017",
            udgave.etiket(),
            "Alle beløb er i 2017-priser"),
        udgave,
        Rapport.Form.HEL,
        blokke);
  }

  private static List<Blok> sammenfatning() {
    return List.of(
        h(1, "Årets hovedtal", "hovedtal"),
        p(
            "Færre børn er anbragt uden for hjemmet end for et år siden, og flere får hjælp hjemme. ",
            "Rapporten følger børn og unge, der får hjælp efter serviceloven, og sammenligner "
                + "Haderslev med partnerskabskommunerne og med alle kommuner i materialet."),
        new Blok.Boks(
            List.of(
                new Blok.Boks.Tal(
                    "117 børn", "anbragt uden for hjemmet", "▼ Ned fra 121", List.of()),
                new Blok.Boks.Tal(
                    "10,2 pr. 1000",
                    "børn og unge 0-17 år er anbragt",
                    "",
                    List.of("Partnerskabet: 8,4", "Alle kommuner i materialet: 9,1")),
                new Blok.Boks.Tal(
                    "121,7 mio. kr.",
                    "brugt på børn og unge med særlige behov",
                    "▲ Op fra 118,1 mio. kr., i 2017-priser",
                    List.of()),
                new Blok.Boks.Tal(
                    "43,3 pr. 1000",
                    "får hjemmebaserede indsatser",
                    "▲ Op fra 41,9 i 2016",
                    List.of("Partnerskabet: 40,2")),
                new Blok.Boks.Tal(
                    "88 pct.", "af underretningerne håndteret inden 14 dage", "", List.of()))),
        h(2, "Sådan læses rapporten", "laesning"),
        new Blok.Afsnit(
            List.of(
                new Inline.Tekst("Hvert kapitel begynder med det, tallene viser. "),
                new Inline.Fed("Små tal er skjult"),
                new Inline.Note(
                    "Tal fra 1 til 4 vises ikke i den offentlige udgave, og heller ikke de tal, de"
                        + " kan regnes ud af."),
                new Inline.Tekst(" af hensyn til børnene. Begrebet "),
                new Inline.Kursiv("efterværn"),
                new Inline.Tekst(" og de øvrige fagord er forklaret i "),
                new Inline.Link("bilaget om begreber", "#bilag"),
                new Inline.Tekst(", og loven kan læses på "),
                new Inline.Link("retsinformation.dk", "https://www.retsinformation.dk/"),
                new Inline.Tekst(
                    ". Officielle tal afviger, fordi de opgøres efter betalingskommune"),
                new Inline.Note(
                    "Danmarks Statistik opgør efter den kommune, der betaler; rapporten efter den"
                        + " kommune, der handler. Forskellen er lille i de fleste kommuner, men"
                        + " ikke i alle."),
                new Inline.Tekst("."))),
        new Blok.Liste(
            false,
            List.of(
                p("Indsatser efter trin på indsatstrappen."),
                new Blok.Afsnit(
                    List.of(
                        new Inline.Tekst("Fra "),
                        new Inline.Fed("forebyggende"),
                        new Inline.Tekst(
                            " til anbringelse: et barn med flere indsatser på samme dag tæller på"
                                + " det højeste trin, også når den anden indsats fylder mere i"
                                + " hverdagen."))),
                p("Underretninger, undersøgelser og sager."))),
        new Blok.Liste(
            true, List.of(p("Læs hovedtallene."), p("Find kapitlet."), p("Slå op i tabellerne."))));
  }

  private static List<Blok> anbringelser() {
    return List.of(
        h(1, "Anbringelser", "anbringelser"),
        p(
            "Den 31. januar 2017 var 117 børn og unge fra Haderslev anbragt. Det svarer til 10,2 "
                + "pr. 1000 børn og unge. I partnerskabskommunerne er tallet 8,4, og det er faldet "
                + "hvert år siden 2014."),
        new Diagram(
            "Haderslev nærmer sig de øvrige kommuner",
            Form.LINJE,
            Enhed.PR_1000,
            DATOER,
            List.of(
                serie(
                    "Haderslev", Rolle.HOVED, 11.4, 11.6, 11.2, 11.0, 10.9, 10.8, 10.4, 10.1, 10.2),
                serie("Herning", Rolle.SAMMENLIGNING, 7.7, 7.6, 7.4, 7.3, 7.2, 7.1, 7.0, 6.9, 6.8),
                serie(
                    "Partnerskabskommunerne",
                    Rolle.SAMMENLIGNING,
                    9.1,
                    9.0,
                    8.9,
                    8.8,
                    8.7,
                    8.6,
                    8.5,
                    8.4,
                    8.4),
                serie(
                    "Alle kommuner i materialet",
                    Rolle.SAMMENLIGNING,
                    9.0,
                    8.9,
                    8.8,
                    8.8,
                    8.7,
                    8.5,
                    8.5,
                    8.5,
                    8.3)),
            List.of(new Diagram.Maal("Mål for 2017: 9", BigDecimal.valueOf(9))),
            List.of(),
            "Linjediagram. Haderslev falder fra 11,4 til 10,2 anbragte pr. 1000 børn og unge;"
                + " Herning fra 7,7 til 6,8; partnerskabskommunerne fra 9,1 til 8,4; alle kommuner"
                + " fra 9,0 til 8,3.",
            List.of("Børn og unge 0-17 år, hvis højeste trin er 4-6."),
            KILDE),
        h(2, "Anbragte efter anbringelsesform", "former"),
        p("Flere bor i plejefamilie, færre på institution."),
        talTabel("Anbragte børn og unge pr. 1000 børn og unge 0-17 år", "pr. 1000"),
        new Diagram(
            "Familiepleje fylder mest",
            Form.STABLET,
            Enhed.PCT,
            DATOER,
            List.of(
                serie("Netværkspleje", Rolle.DEL, 7, 7, 7, 7, 7, 7, 7, 7, 7),
                serie("Familiepleje", Rolle.DEL, 72, 74, 75, 77, 79, 80, 81, 82, 83),
                serie("Institution", Rolle.DEL, 21, 19, 18, 16, 14, 13, 12, 11, 10)),
            List.of(),
            List.of(),
            "Stablede søjler. Familiepleje stiger fra 72 til 83 pct., institution falder fra 21 til"
                + " 10 pct., netværkspleje er 7 pct. hele vejen.",
            List.of(),
            KILDE),
        new Trappe(
            "240 børn stod på indsatstrappen",
            "31. januar 2017",
            "31. januar 2016",
            new Trappe.Trin("", "Ingen indsats", ingen(), punkt(31), ingen()),
            List.of(
                new Trappe.Trin("Trin 2", "Forebyggende", punkt(60), punkt(9), punkt(22)),
                new Trappe.Trin("Trin 3", "Hjemmebaseret", punkt(91), skjult(), punkt(18)),
                new Trappe.Trin("Trin 4", "Netværkspleje", punkt(12), punkt(0), skjult()),
                new Trappe.Trin("Trin 5", "Familiepleje", skjult(), punkt(5), punkt(7)),
                new Trappe.Trin("Trin 6", "Institution", punkt(12), ingen(), punkt(6))),
            "Trappe. Trin 2: 60 børn; trin 3: 91; trin 4: 12; trin 5: skjult; trin 6: 12.",
            List.of("En pil er så bred, som der er børn bag den."),
            KILDE),
        new Diagram(
            "Alder ved anbringelsen",
            Form.BJAELKE,
            Enhed.ANTAL,
            List.of("0-5 år", "6-11 år", "12-17 år", "En kategori med et navn, der er for langt"),
            List.of(
                new Serie(
                    "2017", Rolle.HOVED, List.of(punkt(4), skjult(), punkt(17), foreloebig(6))),
                new Serie(
                    "2016", Rolle.SAMMENLIGNING, List.of(punkt(6), punkt(9), ingen(), punkt(6)))),
            List.of(),
            List.of(),
            "Liggende søjler. 0-5 år 4; 6-11 år skjult; 12-17 år 17.",
            List.of(),
            KILDE),
        h(3, "Efterværn", "eftervaern"),
        p(
            "Efterværn gives til unge mellem 18 og 22 år. Effekten er svær at måle, og offentlige "
                + "tal findes kun efter 2014; flere fik efterværn efter loven blev ændret."),
        new Diagram(
            "Unge i efterværn",
            Form.SOEJLE,
            Enhed.ANTAL,
            List.of("2014", "2015", "2016", "2017"),
            List.of(
                new Serie(
                    "Døgnophold",
                    Rolle.DEL,
                    List.of(punkt(13), punkt(11), skjult(), foreloebig(9))),
                new Serie(
                    "Kontaktperson",
                    Rolle.DEL,
                    List.of(punkt(6), punkt(7), skjult(), foreloebig(12)))),
            List.of(),
            List.of(2),
            "Søjler. Døgnophold 13, 11, skjult og foreløbig 9; kontaktperson 6, 7, skjult og"
                + " foreløbig 12.",
            List.of("Opgørelsen er ændret fra 2016."),
            KILDE));
  }

  private static List<Blok> forebyggende() {
    return List.of(
        h(1, "Forebyggende indsatser", "forebyggende"),
        p(
            "Forebyggende indsatser gives uden, at barnet bliver undersøgt først. ",
            "De skal hjælpe tidligt og tæt på hverdagen. "),
        new Diagram(
            "Forebyggende indsatser pr. 1000 børn og unge",
            Form.LINJE,
            Enhed.PR_1000,
            DATOER,
            List.of(
                new Serie(
                    "Haderslev",
                    Rolle.HOVED,
                    List.of(
                        punkt(4.1),
                        punkt(4.4),
                        skjult(),
                        punkt(5.2),
                        punkt(5.6),
                        punkt(9.4),
                        punkt(9.9),
                        punkt(9.6),
                        foreloebig(9.8))),
                serie("Herning", Rolle.SAMMENLIGNING, 8.1, 8.4, 8.8, 9.0, 9.2, 9.3, 9.5, 9.7, 9.9),
                new Serie(
                    "Partnerskabskommunerne",
                    Rolle.SAMMENLIGNING,
                    List.of(
                        ingen(),
                        ingen(),
                        skjult(),
                        punkt(8.6),
                        punkt(9.1),
                        punkt(9.3),
                        punkt(9.5),
                        punkt(9.7),
                        punkt(9.7)))),
            List.of(),
            List.of(5),
            "Linjediagram. Haderslev stiger fra 4,1 til foreløbig 9,8 med et brud før 30.09.2015;"
                + " Herning fra 8,1 til 9,9; partnerskabskommunerne fra 8,6 til 9,7.",
            List.of("Brud 30.09.2015: indsatser bevilget af skoler er talt med."),
            KILDE),
        lang());
  }
}
