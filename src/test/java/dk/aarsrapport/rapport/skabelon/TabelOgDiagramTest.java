package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabelOgDiagramTest {
  private static final String KILDE =
      "Kilde: kommunens udtræk af indsatser og befolkning, opgjort for perioden 1. januar 2015 –"
          + " 31. december 2017. Ark: hjemmebaserede-pr-1000.";

  /** Haderslev's home-based interventions as printed in the evaluation of the partnership. */
  private static Proeve hjemmebaserede() {
    return new Proeve()
        .andel("hjemmebaserede-pr-1000/i-alt", "510", "2016-01-31", Enhed.PR_1000, 500, 11_498)
        .andel("hjemmebaserede-pr-1000/i-alt", "510", "2016-05-31", Enhed.PR_1000, 640, 11_498)
        .andel(
            "hjemmebaserede-pr-1000/forebyggende-foranstaltninger",
            "510",
            "2016-01-31",
            Enhed.PR_1000,
            498,
            11_498)
        .andel(
            "hjemmebaserede-pr-1000/forebyggende-foranstaltninger",
            "510",
            "2016-05-31",
            Enhed.PR_1000,
            594,
            11_498)
        .uden(
            "hjemmebaserede-pr-1000/doegnophold-familie",
            "2016-01-31",
            Enhed.PR_1000,
            Status.DISKRETIONERET,
            "")
        .andel(
            "hjemmebaserede-pr-1000/doegnophold-familie",
            "510",
            "2016-05-31",
            Enhed.PR_1000,
            0,
            11_498);
  }

  @Test
  void regnskabstalHarRegnskabetsAarSomKildeOgSigerPriserOgNetto() {
    Proeve proeve =
        new Proeve()
            .tal("udgifter/i-alt/netto", "2011", Enhed.KR, "5")
            .kilder(new Datakilde("posteringer", "p.csv", "2011–2017", 1, 1, 0, 0));
    Tabel tabel = (Tabel) proeve.blokke("```tabel\nnoegletal: udgifter\n```").get(0);
    assertThat(tabel.kilde()).endsWith(", regnskabsår 2011–2017. Ark: udgifter.");
    assertThat(tabel.noter())
        .containsExactly("Nettoudgifter (drift og statsrefusion, dranst 1 og 2) i 2017-priser.");
  }

  @Test
  void enMerudgiftIEtBasisaarHarHverkenKronerEllerProcent() {
    Proeve proeve =
        new Proeve()
            .tal("merudgifter/service/kr", "2016", Enhed.KR, "11000")
            .tal("merudgifter/service/pct", "2016", Enhed.PCT, "54")
            .tal("merudgifter/service/kr", "2017", Enhed.KR, "15000")
            .tal("merudgifter/service/pct", "2017", Enhed.PCT, "73")
            .tal("merudgifter/administration/kr", "2017", Enhed.KR, "4000")
            .tal("merudgifter/administration/pct", "2017", Enhed.PCT, "17");

    assertThat(((Tabel) proeve.blokke("```tabel\nnoegletal: merudgifter\n```").get(0)).raekker())
        .contains(
            raekke("Administration (kr.)", "–", "4.000"),
            raekke("Administration (pct.)", "–", "17"));
  }

  @Test
  void etNulDerIkkeErSkrevetErLigeSaaForeloebigtSomDeAndre() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("bfu/bfu", "2016", Enhed.ANTAL, "9")
            .tal("bfu/screening", "2016", Enhed.ANTAL, "1")
            .ufuldstaendig("bfu/bfu", "2017", Enhed.ANTAL, "4");

    assertThat(((Tabel) proeve.blokke("```tabel\nnoegletal: bfu\n```").get(0)).raekker())
        .flatExtracting(Tabel.Raekke::celler)
        .containsExactly("9", "4*", "1", "0*");
  }

  @Test
  void etHeltGennemsnitHarSammeDecimalerSomDeAndre() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2015", Enhed.ANTAL, "4.1")
            .tal("anbragte", "2016", Enhed.ANTAL, "4")
            .tal("anbragte", "2017", Enhed.ANTAL, "3.9");

    assertThat(((Tabel) proeve.blokke("```tabel\nnoegletal: anbragte\n```").get(0)).raekker())
        .first()
        .extracting(Tabel.Raekke::celler)
        .isEqualTo(List.of("4,1", "4,0", "3,9"));
  }

  @Test
  void etDiagramAfLutterNullerErEnSaetning() {
    String skabelon =
        "```diagram\n"
            + "noegletal: hjemmebaserede-pr-1000\n"
            + "form: bjaelke\n"
            + "titel: Børn efter hjælp\n"
            + "```";
    Proeve proeve =
        new Proeve()
            .tal("hjemmebaserede-pr-1000/foraeldrerettet", "2017-01-31", Enhed.PR_1000, "0")
            .tal("hjemmebaserede-pr-1000/doegnophold-familie", "2017-01-31", Enhed.PR_1000, "0");
    assertThat(proeve.tekst(skabelon))
        .startsWith("Børn efter hjælp den 31. jan. 2017: Alle tallene er nul. Kilde: ");
    proeve.tal(
        "hjemmebaserede-pr-1000/hjemmebaseret-anbringelse", "2017-01-31", Enhed.PR_1000, "1");
    assertThat(proeve.blokke(skabelon)).hasOnlyElementsOfType(Diagram.class);
  }

  /** The year drawn is written after the title, so that no number in it may be of another. */
  @Test
  void bjaelkernesTitelSigerIkkeEtAndetAarsTal() {
    String skabelon =
        "```diagram\n"
            + "noegletal: underretninger-alder\n"
            + "kategorier: ufoedt, 3\n"
            + "form: bjaelke\n"
            + "omraader: eget\n"
            + "titel: {{ tal('underretninger-alder/under-8-aar') }} pct. handlede om små børn\n"
            + "```";
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.HADERSLEV)
            .tal("underretninger-alder/3", "2015", Enhed.ANTAL, "42")
            .tal("underretninger-alder/ufoedt", "2015", Enhed.ANTAL, "58")
            .tal("underretninger-alder/under-8-aar", "2015", Enhed.PCT, "42");

    assertThat(((Diagram) proeve.blokke(skabelon).get(0)).titel())
        .isEqualTo("42 pct. handlede om små børn i 2015");

    proeve
        .tal("underretninger-alder/3", "2017", Enhed.ANTAL, "0")
        .tal("underretninger-alder/ufoedt", "2017", Enhed.ANTAL, "0")
        .uden("underretninger-alder/under-8-aar", "2017", Enhed.PCT, Status.IKKE_BEREGNET, "Nul.");
    assertThat(proeve.tekst(skabelon))
        .startsWith("Underretninger efter alder i 2017: Alle tallene er nul.");
  }

  @Test
  void antalOgAndelMedSummenSidst() {
    assertThat(
            hjemmebaserede()
                .blokke(
                    "```tabel\nnoegletal: hjemmebaserede-pr-1000\nvis: begge\ndecimaler: 2\n```"))
        .containsExactly(
            new Tabel(
                "Hjemmebaserede indsatser pr. 1000",
                "",
                List.of("", "31.01.2016", "31.05.2016"),
                List.of(
                    raekke("Døgnophold for hele familien, antal", "skjult", "0"),
                    raekke("Døgnophold for hele familien, pr. 1000", "skjult", "0,00"),
                    raekke("Forebyggende foranstaltninger, antal", "498", "594"),
                    raekke("Forebyggende foranstaltninger, pr. 1000", "43,31", "51,66"),
                    new Tabel.Raekke("I alt, antal", List.of("500", "640"), true),
                    new Tabel.Raekke("I alt, pr. 1000", List.of("43,49", "55,66"), true)),
                List.of("Skjult af hensyn til børnene."),
                KILDE));
  }

  @Test
  void iEnGruppesRapportVisesOgsaaMedlemmerneMenIkkeLandet() {
    Proeve proeve =
        new Proeve().omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING, Omraade.LANDET);
    for (String omraade : List.of(Proeve.GRUPPE.id(), "510", "657", "landet")) {
      proeve.tal("anbringelsesformer/institution", omraade, "2017-01-31", Enhed.PCT, "9");
    }

    assertThat(medMedlemmer(proeve))
        .containsExactly(
            "Institution, Partnerskabskommunerne",
            "Institution, Haderslev Kommune",
            "Institution, Herning Kommune");
  }

  @Test
  void iEnKommunesEgenRapportErDerIngenMedlemmer() {
    Proeve proeve =
        new Proeve()
            .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "9")
            .tal(
                "anbringelsesformer/institution",
                Proeve.GRUPPE.id(),
                "2017-01-31",
                Enhed.PCT,
                "19");

    assertThat(medMedlemmer(proeve)).containsExactly("Institution");
  }

  private static List<String> medMedlemmer(Proeve proeve) {
    String blok = "```tabel\nnoegletal: anbringelsesformer\nomraader: medlemmer\n```";
    return ((Tabel) proeve.blokke(blok).get(0))
        .raekker().stream().map(Tabel.Raekke::overskrift).toList();
  }

  @Test
  void liggendeSoejlerSpringerIngenAlderOver() {
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.HADERSLEV)
            .tal("underretninger-alder/ufoedt", "2017", Enhed.ANTAL, "2")
            .tal("underretninger-alder/3", "2017", Enhed.ANTAL, "5")
            .tal("underretninger-alder/6", "2017", Enhed.ANTAL, "7");
    Diagram diagram =
        (Diagram)
            proeve.blokke("```diagram\nnoegletal: underretninger-alder\nform: bjaelke\n```").get(0);

    assertThat(diagram.perioder()).endsWith("3", "4", "5", "6").hasSize(5);
    assertThat(diagram.serier().get(0).punkter())
        .extracting(punkt -> punkt.vaerdi().intValue())
        .containsExactly(2, 5, 0, 0, 7);
  }

  @Test
  void flereGrundeFaarHverSitMaerkeOgDetSkjulteEtOrd() {
    Tabel tabel =
        (Tabel)
            new Proeve()
                .omraade(Proeve.HADERSLEV)
                .uden("anbragte", "2013", Enhed.ANTAL, Status.IKKE_BEREGNET, "Ingen rækker i 2013.")
                .uden("anbragte", "2014", Enhed.ANTAL, Status.IKKE_BEREGNET, "Ingen rækker i 2014.")
                .uden("anbragte", "2015", Enhed.ANTAL, Status.DISKRETIONERET, "")
                .tal("anbragte", "2016", Enhed.ANTAL, "1234")
                .ufuldstaendig("anbragte", "2017", Enhed.ANTAL, "600")
                .blokke("```tabel\nnoegletal: anbragte\n```")
                .get(0);

    assertThat(tabel.raekker())
        .containsExactly(raekke("Haderslev Kommune", "– a", "– b", "skjult", "1.234", "600*"));
    assertThat(tabel.noter())
        .containsExactly(
            "a: Ikke beregnet (ingen rækker i 2013).",
            "b: Ikke beregnet (ingen rækker i 2014).",
            "Skjult af hensyn til børnene.",
            "*: Ufuldstændigt tal; udtrækkene dækker ikke hele perioden, eller noget af summen"
                + " mangler.");
  }

  @Test
  void bredTabelViserDeSidsteNiPerioder() {
    Proeve proeve = new Proeve().omraade(Proeve.HADERSLEV);
    for (int aar = 2001; aar <= 2017; aar++) {
      proeve.tal("anbragte", "" + aar, Enhed.ANTAL, "" + aar);
    }

    assertThat(((Tabel) proeve.blokke("```tabel\nnoegletal: anbragte\n```").get(0)).kolonner())
        .hasSize(10)
        .startsWith("", "2009")
        .endsWith("2017");
    assertThat(proeve.tekst("```tabel\nnoegletal: anbragte\nperioder: 1\n```"))
        .contains("Haderslev Kommune | 2.017\n");
  }

  @Test
  void aabenListesFravaerendeTypeErNulNaarPeriodenErBeregnet() {
    String tekst =
        new Proeve()
            .uden("underretninger-alder", "2015", Enhed.ANTAL, Status.IKKE_BEREGNET, "Ingen rækker")
            .tal("underretninger-alder/10", "2016", Enhed.ANTAL, "6")
            .tal("underretninger-alder/9", "2017", Enhed.ANTAL, "7")
            .tekst("```tabel\nnoegletal: underretninger-alder\n```");

    assertThat(tekst)
        .contains("  9 | – | 0 | 7\n  10 | – | 6 | 0\n")
        .contains("–: Ikke beregnet (ingen rækker).");
  }

  @Test
  void matrixenViserEtEnkeltTidspunkt() {
    String tekst =
        new Proeve()
            .tal("bevaegelsesmatrix/0/2", "2017-01-31", Enhed.ANTAL, "31")
            .tal("bevaegelsesmatrix/2/0", "2017-01-31", Enhed.ANTAL, "22")
            .tal("bevaegelsesmatrix/2/0", "2016-01-31", Enhed.ANTAL, "9")
            .tekst(
                "```tabel\nnoegletal: bevaegelsesmatrix\nopstilling: matrix\nforspalte: Før\n```");

    assertThat(tekst)
        .startsWith(
            """
            TABEL Fra trin til trin den 31. jan. 2017 (antal)
              Før | Uden indsats | Trin 2
              Uden indsats | – | 31
              Trin 2 | 22 | 0
            """);
  }

  @Test
  void etNiveauUnderEtAndetStaarMedSitEgetNavn() {
    String tekst =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("budget-regnskab/I alt/budget", "2017", Enhed.KR, "300")
            .tal("budget-regnskab/I alt > Service/budget", "2017", Enhed.KR, "300")
            .tekst(
                "```tabel\nnoegletal: budget-regnskab\nopstilling: matrix\nforspalte: Niveau\n```");

    assertThat(tekst)
        .contains(
            """
              Niveau | Budget
              = I alt | 300
              \u00a0\u00a0\u00a0Service | 300
            """);
  }

  @Test
  void etNavnUdenNiveauetOverSigStaarHelt() {
    String tekst =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("survey-svar/Ledere > Er det nok?/Ja", "2017", Enhed.PCT, "60")
            .tal("survey-svar/Rådgivere > Er det nok?/Ja", "2017", Enhed.PCT, "40")
            .tekst("```tabel\nnoegletal: survey-svar\nopstilling: matrix\nforspalte: Hvem\n```");

    assertThat(tekst)
        .contains(
            """
              Hvem | Ja
              Ledere > Er det nok? | 60
              Rådgivere > Er det nok? | 40
            """);
  }

  @Test
  void linjediagramMedHovedOgSammenligning() {
    Diagram diagram =
        (Diagram)
            new Proeve()
                .andel("anbragte-pr-1000", "510", "2016-01-31", Enhed.PR_1000, 113, 10_000)
                .andel("anbragte-pr-1000", "510", "2017-01-31", Enhed.PR_1000, 130, 10_000)
                .andel(
                    "anbragte-pr-1000", Proeve.GRUPPE.id(), "2017-01-31", Enhed.PR_1000, 90, 10_000)
                .andel(
                    "anbragte-pr-1000",
                    Omraade.LANDET.id(),
                    "2017-01-31",
                    Enhed.PR_1000,
                    90,
                    10_000)
                .brud("anbragte-pr-1000", "510", "2016-05-31", "Nyt system.")
                .blokke(
                    "```diagram\nnoegletal: anbragte-pr-1000\ntitel: Tallet"
                        + " {{ sammenligning('anbragte-pr-1000') }}\n```")
                .get(0);

    assertThat(diagram.titel())
        .isEqualTo("Tallet højere end i Partnerskabskommunerne tilsammen (9,0)");
    assertThat(diagram.form()).isEqualTo(Diagram.Form.LINJE);
    assertThat(diagram.serier())
        .extracting(Diagram.Serie::navn, Diagram.Serie::rolle)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Haderslev Kommune", Diagram.Rolle.HOVED),
            org.assertj.core.groups.Tuple.tuple(
                "Partnerskabskommunerne", Diagram.Rolle.SAMMENLIGNING));
    assertThat(diagram.brudFoer()).containsExactly(1);
    assertThat(diagram.noter())
        .containsExactly(
            "Alle kommuner i materialet har samme tal som Partnerskabskommunerne og er ikke tegnet"
                + " for sig.",
            "Hvor der mangler et punkt, kunne tallet ikke beregnes.",
            "Tal fra 31. maj 2016 og frem kan ikke sammenlignes med tidligere tal. Nyt system.");
    assertThat(diagram.alternativ())
        .isEqualTo(
            "Linjediagram (pr. 1000). Haderslev Kommune: 31.01.2016 11,3; 31.01.2017 13,0."
                + " Partnerskabskommunerne: 31.01.2016 ikke beregnet; 31.01.2017 9,0. Tallene fra"
                + " 31.01.2017 kan ikke sammenlignes med dem før.");
  }

  @Test
  void etUfuldstaendigtTalSigesOgsaaTilDemDerIkkeSerDiagrammet() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "7")
            .ufuldstaendig("anbragte", "2017-01-31", Enhed.ANTAL, "5");
    assertThat(
            ((Diagram) proeve.blokke("```diagram\nnoegletal: anbragte\n```").get(0)).alternativ())
        .contains("31.01.2016 7; 31.01.2017 5 (ufuldstændigt tal).");
  }

  @Test
  void underSoejlerStaarDerIkkeNogetOmPunkter() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "7")
            .uden("anbragte", "2016-05-31", Enhed.ANTAL, Status.IKKE_BEREGNET, "")
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "5");
    assertThat(
            ((Diagram) proeve.blokke("```diagram\nnoegletal: anbragte\nform: soejle\n```").get(0))
                .noter())
        .contains("Hvor der mangler et tal, kunne det ikke beregnes.")
        .noneMatch(note -> note.contains("punkt"));
  }

  /** A group's line is of its members, one of which cannot be compared; another's line goes on. */
  @Test
  void etMedlemsBrudAfbryderIkkeEtAndetsLinje() {
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING)
            .brud("anbragte-pr-1000", "657", "2016-05-31", "Nyt system.");
    int antal = 100;
    for (String hvor : List.of(Proeve.GRUPPE.id(), "510", "657")) {
      antal += 7;
      for (String naar : List.of("2016-01-31", "2017-01-31")) {
        proeve.andel("anbragte-pr-1000", hvor, naar, Enhed.PR_1000, antal, 10_000);
      }
    }

    Diagram diagram =
        (Diagram) proeve.blokke("```diagram\nnoegletal: anbragte-pr-1000\n```").get(0);

    assertThat(diagram.brudFoer()).containsExactly(1);
    assertThat(diagram.serier())
        .extracting(Diagram.Serie::navn, Diagram.Serie::brudFoer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Partnerskabskommunerne", List.of(1)),
            org.assertj.core.groups.Tuple.tuple("Haderslev Kommune", List.of()),
            org.assertj.core.groups.Tuple.tuple("Herning Kommune", List.of(1)));
  }

  @Test
  void etBrudIEnKategoriStaarKunHvorDenVises() {
    Proeve proeve =
        new Proeve()
            .tal("anbringelsesformer/institution", "2016-01-31", Enhed.PCT, "21")
            .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "10")
            .tal("anbringelsesformer/familiepleje", "2016-01-31", Enhed.PCT, "79")
            .tal("anbringelsesformer/familiepleje", "2017-01-31", Enhed.PCT, "90")
            .brud("anbringelsesformer", "institution", "510", "2016-05-31", "Ny opgørelse.");
    String note =
        "Tallene for »Institution« fra 31. maj 2016 og frem kan ikke sammenlignes med tidligere"
            + " tal. Ny opgørelse.";
    Diagram begge = (Diagram) blok(proeve, "diagram", "");
    Diagram familiepleje = (Diagram) blok(proeve, "diagram", "\nkategorier: familiepleje");

    assertThat(begge.brudFoer()).containsExactly(1);
    assertThat(begge.serier())
        .extracting(Diagram.Serie::navn, Diagram.Serie::brudFoer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Institution", List.of(1)),
            org.assertj.core.groups.Tuple.tuple("Familiepleje", List.of()));
    assertThat(begge.noter()).contains(note);
    assertThat(familiepleje.brudFoer()).isEmpty();
    assertThat(familiepleje.noter()).doesNotContain(note);
    assertThat(((Tabel) blok(proeve, "tabel", "")).noter()).contains(note);
    assertThat(((Tabel) blok(proeve, "tabel", "\nkategorier: familiepleje")).noter())
        .doesNotContain(note);
  }

  @Test
  void liggendeSoejlerTegnerIkkeAaretFoerEtBrud() {
    Diagram diagram =
        (Diagram)
            blok(
                new Proeve()
                    .tal("anbringelsesformer/institution", "2016-01-31", Enhed.PCT, "21")
                    .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "10")
                    .brud("anbringelsesformer", "institution", "510", "2016-05-31", "Nyt."),
                "diagram",
                "\nform: bjaelke");

    assertThat(diagram.serier()).extracting(Diagram.Serie::navn).containsExactly("31.01.2017");
    assertThat(diagram.noter()).anyMatch(n -> n.startsWith("Året før er ikke tegnet. Tallene for"));
  }

  private static Blok blok(Proeve proeve, String art, String valg) {
    return proeve.blokke("```" + art + "\nnoegletal: anbringelsesformer" + valg + "\n```").get(0);
  }

  @Test
  void maalgruppenStaarUnderTabellenOgDiagrammet() {
    Proeve proeve =
        new Proeve()
            .maalgrupper("social")
            .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "21");
    String note = "Kun målgruppen social; handicap og uledsagede er ikke med.";

    assertThat(((Tabel) blok(proeve, "tabel", "")).noter()).contains(note);
    assertThat(((Diagram) blok(proeve, "diagram", "")).noter()).contains(note);
    assertThat(((Diagram) blok(proeve, "diagram", "\nform: bjaelke")).noter()).contains(note);
    assertThat(proeve.tekst("{{ kun_maalgrupper() }}")).isEqualTo(note);
  }

  @Test
  void enRaekkeDerHedderGennemsnitSigerDetEnGang() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("underretninger/pr-maaned", "2017", Enhed.GENNEMSNIT, "0.3")
            .tal("underretninger/i-alt", "2017", Enhed.ANTAL, "3");
    assertThat(((Tabel) proeve.blokke("```tabel\nnoegletal: underretninger\n```").get(0)).raekker())
        .extracting(Tabel.Raekke::overskrift)
        .containsExactlyInAnyOrder("Gennemsnit pr. måned", "I alt (antal)");
  }

  @Test
  void etDeltAarSigerDetITitlenOgVisesKunUdenEtHelt() {
    Proeve proeve = new Proeve().ufuldstaendig("udgifter/i-alt/netto", "2017", Enhed.KR, "5");
    String blok = "```tabel\nnoegletal: udgifter\nopstilling: matrix\ntitel: Budget\n```";

    assertThat(((Tabel) proeve.blokke(blok).get(0)).titel())
        .as("2017 is covered to its end: something of the sum is missing")
        .isEqualTo("Budget i 2017 (ufuldstændige tal)");
    proeve.tal("udgifter/i-alt/netto", "2016", Enhed.KR, "7");
    assertThat(((Tabel) proeve.blokke(blok).get(0)).titel()).isEqualTo("Budget i 2016");
  }

  @Test
  void deleAfEtHeleStables() {
    Diagram diagram =
        (Diagram)
            new Proeve()
                .tal("anbringelsesformer/institution", "2016-01-31", Enhed.PCT, "21")
                .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "10")
                .tal("anbringelsesformer/familiepleje", "2016-01-31", Enhed.PCT, "79")
                .uden(
                    "anbringelsesformer/familiepleje",
                    "2017-01-31",
                    Enhed.PCT,
                    Status.DISKRETIONERET,
                    "")
                .blokke("```diagram\nnoegletal: anbringelsesformer\n```")
                .get(0);

    assertThat(diagram.form()).isEqualTo(Diagram.Form.STABLET);
    assertThat(diagram.serier()).extracting(Diagram.Serie::rolle).containsOnly(Diagram.Rolle.DEL);
    assertThat(diagram.serier())
        .extracting(Diagram.Serie::navn)
        .containsExactly("Familiepleje", "Institution");
    assertThat(diagram.alternativ()).contains("31.01.2017 skjult.");
    assertThat(diagram.noter()).containsExactly("Nogle tal er skjult af hensyn til børnene.");
  }

  @Test
  void diagramBlanderIkkeEnheder() {
    assertThatThrownBy(
            () ->
                new Proeve()
                    .tal("merudgifter/service/kr", "2017", Enhed.KR, "1")
                    .tal("merudgifter/service/pct", "2017", Enhed.PCT, "1")
                    .blokke("\n```diagram\nnoegletal: merudgifter\n```"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessage(
            "proeve.md, linje 2: diagrammet blander kr. og pct.; vælg med kategorier eller"
                + " underkategorier");
  }

  private static Tabel.Raekke raekke(String overskrift, String... celler) {
    return new Tabel.Raekke(overskrift, List.of(celler), false);
  }

  /** With nobody else in the material all of it is the report's own, which is no news. */
  @Test
  void alleneIMaterialetSammenlignesKommunenIkkeMedSigSelv() {
    String blok = "```diagram\nnoegletal: anbragte-pr-1000\ntitel: T\n```";
    Proeve alene =
        new Proeve()
            .andel("anbragte-pr-1000", "510", "2017-01-31", Enhed.PR_1000, 130, 10_000)
            .andel(
                "anbragte-pr-1000", Omraade.LANDET.id(), "2017-01-31", Enhed.PR_1000, 130, 10_000);
    assertThat(((Diagram) alene.blokke(blok).get(0)).noter()).isEmpty();
    Proeve heleGruppen =
        new Proeve()
            .omraade(Proeve.GRUPPE, Omraade.LANDET)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), "2017-01-31", Enhed.PR_1000, 130, 10_000)
            .andel(
                "anbragte-pr-1000", Omraade.LANDET.id(), "2017-01-31", Enhed.PR_1000, 130, 10_000);
    assertThat(((Diagram) heleGruppen.blokke(blok).get(0)).noter()).isEmpty();
    Proeve iFlere =
        new Proeve()
            .andel("anbragte-pr-1000", "510", "2017-01-31", Enhed.PR_1000, 130, 10_000)
            .andel(
                "anbragte-pr-1000", Omraade.LANDET.id(), "2017-01-31", Enhed.PR_1000, 260, 20_000);
    assertThat(((Diagram) iFlere.blokke(blok).get(0)).noter())
        .containsExactly(
            "Alle kommuner i materialet har samme tal som Haderslev Kommune og er ikke tegnet for"
                + " sig.");
  }
}
