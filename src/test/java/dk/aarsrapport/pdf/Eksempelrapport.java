package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Form;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Diagram.Rolle;
import dk.aarsrapport.rapport.Diagram.Serie;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Udgave;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An invented report with every kind of block, in the words and sizes of a real one. */
final class Eksempelrapport {
  private static final String KILDE = "Kommunens fagsystem og Danmarks Statistik.";
  private static final List<String> DATOER =
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

  private Eksempelrapport() {}

  static Rapport rapport(Udgave udgave) {
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
                new Blok.Boks.Tal("117 børn", "anbragt uden for hjemmet", "4 færre end året før"),
                new Blok.Boks.Tal(
                    "10,2 pr. 1000", "børn og unge 0-17 år er anbragt", "Partnerskabet: 8,4"),
                new Blok.Boks.Tal(
                    "121,7 mio. kr.",
                    "brugt på børn og unge med særlige behov",
                    "3,6 mio. kr. mere end året før, i 2017-priser"),
                new Blok.Boks.Tal("43,3 pr. 1000", "får hjemmebaserede indsatser", "året før 41,9"),
                new Blok.Boks.Tal("88 pct.", "af underretningerne håndteret inden 14 dage", ""))),
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
            "Stablede søjler. Familiepleje stiger fra 72 til 83 pct., institution falder fra 21 til"
                + " 10 pct., netværkspleje er 7 pct. hele vejen.",
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
            List.of(5),
            "Linjediagram. Haderslev stiger fra 4,1 til foreløbig 9,8 med et brud før 30.09.2015;"
                + " Herning fra 8,1 til 9,9; partnerskabskommunerne fra 8,6 til 9,7.",
            List.of("Brud 30.09.2015: indsatser bevilget af skoler er talt med."),
            KILDE),
        lang());
  }

  private static List<Blok> underretninger() {
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
                raekke("Forældre, familie og naboer", "16", "–", "15"),
                raekke("Andre", "13", "–", "14"),
                new Tabel.Raekke("I alt", List.of("100", "100", "100"), true)),
            List.of("– betyder, at tallet er skjult af hensyn til børnene."),
            KILDE),
        h(2, "Sagsgangen", "sagsgang"),
        p(lorem(14)),
        p(lorem(22)),
        h(2, "Opfølgning", "opfoelgning"),
        p(lorem(9)),
        p(lorem(30)));
  }

  private static List<Blok> oekonomi() {
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

  private static List<Blok> bilag() {
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

  private static Tabel talTabel(String titel, String enhed) {
    List<String> kolonner = new ArrayList<>(List.of("Kommune"));
    kolonner.addAll(DATOER);
    return new Tabel(
        titel,
        enhed,
        kolonner,
        List.of(
            raekke(
                "Haderslev",
                "11,4",
                "11,6",
                "11,2",
                "11,0",
                "10,9",
                "10,8",
                "10,4",
                "10,1",
                "10,2"),
            raekke("Herning", "7,7", "7,6", "7,4", "7,3", "7,2", "7,1", "7,0", "6,9", "6,8"),
            raekke(
                "Partnerskabskommunerne",
                "9,1",
                "9,0",
                "8,9",
                "8,8",
                "8,7",
                "8,6",
                "8,5",
                "8,4",
                "8,4"),
            new Tabel.Raekke(
                "Alle kommuner i materialet",
                List.of("9,0", "8,9", "8,8", "8,8", "8,7", "8,5", "8,5", "8,5", "8,3"),
                true)),
        List.of("Befolkningen er den 1. januar i det år, skæringsdatoen ligger i."),
        KILDE);
  }

  private static Tabel bred() {
    List<String> kolonner = new ArrayList<>(List.of("Funktion"));
    List<String> celler = new ArrayList<>();
    for (int aar = 2006; aar <= 2017; aar++) {
      kolonner.add(Integer.toString(aar));
      celler.add("121.711." + (aar - 1700));
    }
    return new Tabel(
        "Udgifter pr. funktion i tolv år",
        "kr.",
        kolonner,
        List.of(
            new Tabel.Raekke("5.28.20 Opholdssteder m.v. for børn og unge", celler, false),
            new Tabel.Raekke("I alt", celler, true)),
        List.of("Tabellen står på en liggende side, fordi den er bred."),
        KILDE);
  }

  private static Tabel lang() {
    List<Tabel.Raekke> raekker = new ArrayList<>();
    IntStream.rangeClosed(1, 75)
        .forEach(
            i ->
                raekker.add(
                    raekke(
                        i % 9 == 0
                            ? "Indsats nummer " + i + " med et navn, der er for langt til linjen"
                            : "Indsats nummer " + i,
                        Integer.toString(i),
                        Integer.toString(i * 3),
                        i * 7 > 999 ? "1." + (i * 7 - 1000) : Integer.toString(i * 7))));
    raekker.add(new Tabel.Raekke("I alt", List.of("2.850", "8.550", "19.950"), true));
    return new Tabel(
        "Børn efter indsats i året",
        "antal",
        List.of("Indsats", "2015", "2016", "2017"),
        raekker,
        List.of("Et barn tæller én gang pr. indsats."),
        KILDE);
  }

  private static String lorem(int saetninger) {
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

  private static Blok.Overskrift h(int niveau, String tekst, String anker) {
    return new Blok.Overskrift(niveau, tekst, anker);
  }

  private static Blok.Afsnit p(String... tekst) {
    return new Blok.Afsnit(Arrays.stream(tekst).map(t -> (Inline) new Inline.Tekst(t)).toList());
  }

  private static Tabel.Raekke raekke(String overskrift, String... celler) {
    return new Tabel.Raekke(overskrift, List.of(celler), false);
  }

  private static Serie serie(String navn, Rolle rolle, double... tal) {
    return new Serie(navn, rolle, Arrays.stream(tal).mapToObj(Eksempelrapport::punkt).toList());
  }

  private static Punkt punkt(double tal) {
    return new Punkt(BigDecimal.valueOf(tal), Status.OK);
  }

  private static Punkt foreloebig(double tal) {
    return new Punkt(BigDecimal.valueOf(tal), Status.UFULDSTAENDIG);
  }

  private static Punkt skjult() {
    return new Punkt(null, Status.DISKRETIONERET);
  }

  private static Punkt ingen() {
    return new Punkt(null, Status.IKKE_BEREGNET);
  }
}
