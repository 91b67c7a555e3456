package dk.aarsrapport.rapport.skabelon;

import static dk.aarsrapport.rapport.skabelon.Lodtraekning.binomial;
import static dk.aarsrapport.rapport.skabelon.Lodtraekning.poisson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of change, and worlds in which nothing, one thing or the way of counting changes. */
class KonklusionTest {
  private static final String FOERST = "2015-01-31";
  private static final String SIDST = "2017-01-31";
  private static final String BLOK =
      """
      ```konklusion
      anbragte: Antallet af anbragte børn
      bfu/bfu: Antallet af børnefaglige undersøgelser
      nye-anbringelser/i-alt: Antallet af nye anbringelser
      underretninger/i-alt: Antallet af underretninger
      anbringelsesformer/institution: Andelen på institution
      tvangsanbringelser: Andelen uden samtykke
      hjemmebaserede-pr-1000/i-alt: Børn med hjælp i hjemmet ud af 1000
      ```
      """;

  private static Proeve proeve() {
    return new Proeve().katalog(Katalog.definitioner());
  }

  @Test
  void antalIProcent() {
    Proeve proeve =
        proeve()
            .tal("anbragte", FOERST, Enhed.ANTAL, "87")
            .tal("anbragte", SIDST, Enhed.ANTAL, "131");

    assertThat(proeve.tekst("Antallet {{ forandring('anbragte') }}."))
        .isEqualTo(
            "Antallet er steget med 44 (51 pct.) fra 87 den 31. jan. 2015 til 131 den"
                + " 31. jan. 2017.");
  }

  @Test
  void andeleIProcentpointSomDeStaarTrykt() {
    Proeve proeve =
        proeve()
            .andel("anbringelsesformer/institution", "510", FOERST, Enhed.PCT, 254, 1000)
            .andel("anbringelsesformer/institution", "510", SIDST, Enhed.PCT, 196, 1000);

    assertThat(proeve.tekst("Andelen {{ forandring('anbringelsesformer/institution') }}."))
        .isEqualTo(
            "Andelen er faldet med fem procentpoint fra 25 pct. den 31. jan. 2015 til 20 pct."
                + " den 31. jan. 2017.");
  }

  /** 18 of 5,000 where there were none: print can tell nothing from little, but not how little. */
  @Test
  void enStigningFraIngentingTilMindreEndTrykViserErIkkeNul() {
    Proeve proeve =
        proeve()
            .andel("anbringelsesformer/institution", "510", FOERST, Enhed.PCT, 0, 5000)
            .andel("anbringelsesformer/institution", "510", SIDST, Enhed.PCT, 18, 5000)
            .andel("anbragte-pr-1000", "510", FOERST, Enhed.PR_1000, 0, 900_000)
            .andel("anbragte-pr-1000", "510", SIDST, Enhed.PR_1000, 18, 900_000);

    assertThat(proeve.tekst("Andelen {{ forandring('anbringelsesformer/institution') }}."))
        .isEqualTo(
            "Andelen er steget med under 1 procentpoint fra 0 pct. den 31. jan. 2015 til under"
                + " 1 pct. den 31. jan. 2017.");
    assertThat(
            proeve.tekst(
                "{{ tal('anbragte-pr-1000') }} ud af 1000. Det {{ forandring('anbragte-pr-1000') }}."))
        .isEqualTo(
            "under 0,1 ud af 1000. Det er steget med under 0,1 fra 0,0 den 31. jan. 2015 til under"
                + " 0,1 den 31. jan. 2017.");
  }

  @Test
  void faaHarIngenProcentOgKanVaereTilfaeldige() {
    Proeve proeve =
        proeve().tal("anbragte", FOERST, Enhed.ANTAL, "6").tal("anbragte", SIDST, Enhed.ANTAL, "9");

    assertThat(proeve.tekst("Antallet {{ forandring('anbragte') }}."))
        .isEqualTo(
            "Antallet er steget med tre fra seks den 31. jan. 2015 til ni den 31. jan. 2017, men"
                + " det kan være tilfældigt.");
  }

  @Test
  void pengeHarIngenProeve() {
    Proeve proeve =
        proeve()
            .tal("udgifter/i-alt/netto", "2016", Enhed.KR, "165830000")
            .tal("udgifter/i-alt/netto", "2017", Enhed.KR, "146720000");

    assertThat(proeve.tekst("Udgiften {{ forandring('udgifter/i-alt/netto') }}."))
        .isEqualTo(
            "Udgiften er faldet med 19,1 mio. kr. (12 pct.) fra 165,8 mio. kr. i 2016 til 146,7"
                + " mio. kr. i 2017.");
  }

  /** From 1,8 to −1,4 is no fall of 174 pct. of anything. */
  @Test
  void underNulErDerIngenProcent() {
    String skabelon = "Udgiften {{ forandring('udgifter/i-alt/netto') }}.";
    assertThat(
            proeve()
                .tal("udgifter/i-alt/netto", "2016", Enhed.KR, "1800000")
                .tal("udgifter/i-alt/netto", "2017", Enhed.KR, "-1400000")
                .tekst(skabelon))
        .isEqualTo(
            "Udgiften er faldet med 3,2 mio. kr. fra 1,8 mio. kr. i 2016 til −1,4 mio. kr. i"
                + " 2017.");
    assertThat(
            proeve()
                .tal("udgifter/i-alt/netto", "2016", Enhed.KR, "-400")
                .tal("udgifter/i-alt/netto", "2017", Enhed.KR, "-100")
                .tekst(skabelon))
        .isEqualTo("Udgiften er steget med 300 kr. fra −400 kr. i 2016 til −100 kr. i 2017.");
  }

  /** What a reader can work out from the printed ends is what the sentence says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as 1,8 and 2,0 it would be 11 pct.
        "1763000|2034000|steget med 0,27 mio. kr. (15 pct.) fra 1,76 mio. kr.|2,03 mio. kr.",
        // as 2,0 and 2,0 it would be no change
        "1960000|2040000|steget med 0,08 mio. kr. (4 pct.) fra 1,96 mio. kr.|2,04 mio. kr.",
        // as 1,9 and 2,0 it would be 5 pct.
        "1947000|1953000|næsten uændret: 1,95 mio. kr. både i 2015 og i 2016|",
        "1025000|820000|faldet med 0,21 mio. kr. (20 pct.) fra 1,03 mio. kr.|0,82 mio. kr.",
        // as 0,32 and 2,14 it would be 569 pct.
        "320000|2139000|steget med 1.819.000 kr. (568 pct.) fra 320.000 kr.|2.139.000 kr.",
        // more than tenfold is no pct., and both ends are short again
        "856800|37920000|steget med 37,06 mio. kr. fra 0,86 mio. kr.|37,92 mio. kr.",
        "5000000|6000000|steget med 1,0 mio. kr. (20 pct.) fra 5,0 mio. kr.|6,0 mio. kr.",
        "140110000|140140000|næsten uændret: 140,1 mio. kr. både i 2015 og i 2016|"
      })
  void trykteBeloebPasserMedDenTrykteProcent(String fra, String til, String ord, String slut) {
    assertThat(
            proeve()
                .tal("udgifter/i-alt/netto", "2015", Enhed.KR, fra)
                .tal("udgifter/i-alt/netto", "2016", Enhed.KR, til)
                .tekst("Udgiften {{ forandring('udgifter/i-alt/netto') }}."))
        .isEqualTo(
            "Udgiften er " + ord + (slut == null ? "." : " i 2015 til " + slut + " i 2016."));
  }

  @Test
  void lavestOgHoejestMedDatoer() {
    Proeve proeve =
        proeve()
            .tal("anbragte", "2014-01-31", Enhed.ANTAL, "200")
            .tal("anbragte", "2015-01-31", Enhed.ANTAL, "87")
            .tal("anbragte", "2015-09-30", Enhed.ANTAL, "80")
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "131")
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "90")
            .brud("anbragte", "510", "2015-01-01", "Ny opgørelse.");

    assertThat(proeve.tekst("Antallet {{ spaend('anbragte') }}."))
        .isEqualTo("Antallet har ligget mellem 80 den 30. sept. 2015 og 131 den 31. jan. 2016.");
  }

  @Test
  void skjulteTalKanVaereDeLaveste() {
    Proeve proeve =
        proeve()
            .tal("anbragte", "2015-01-31", Enhed.ANTAL, "87")
            .uden("anbragte", "2015-09-30", Enhed.ANTAL, Status.DISKRETIONERET, "")
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "131")
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "90");

    assertThat(proeve.tekst("Antallet {{ spaend('anbragte') }}.")).isEmpty();
  }

  @Test
  void forskellenTilGruppen() {
    String gruppe = Proeve.GRUPPE.id();
    Proeve proeve =
        proeve()
            .gruppen(2)
            .andel("anbragte-pr-1000", "510", FOERST, Enhed.PR_1000, 130, 10_000)
            .andel("anbragte-pr-1000", gruppe, FOERST, Enhed.PR_1000, 330, 30_000)
            .andel("anbragte-pr-1000", "510", SIDST, Enhed.PR_1000, 150, 10_000)
            .andel("anbragte-pr-1000", gruppe, SIDST, Enhed.PR_1000, 330, 30_000);

    assertThat(proeve.tekst("Det er {{ forskel_til('anbragte-pr-1000') }}."))
        .isEqualTo(
            "Det er 4,0 højere end i de to kommuner i Partnerskabskommunerne tilsammen; den"
                + " 31. jan. 2015 var det 2,0 højere.");
  }

  /**
   * 348,387 against 303,748 kr. is 44,639 kr., as Ishøj printed it of itself and its neighbours.
   */
  @Test
  void forskellenTilEtNaevntOmraadeErIKroner() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(
                Proeve.HADERSLEV,
                Proeve.GRUPPE,
                Omraade.ekstern("vestegnen", "Vestegnskommunerne"));
    String sti = "udgifter-pr-1000-borgere/forebyggende";
    proeve
        .tal(sti, "2012", Enhed.KR, "348387")
        .tal(sti, Proeve.GRUPPE.id(), "2012", Enhed.KR, "310000")
        .tal(sti, "ekstern:vestegnen", "2012", Enhed.KR, "303748");
    String kald = "# A\n\nDet er {{ forskel_til('" + sti + "', 'til=%s') }}.";
    assertThat(proeve.tekst(kald.formatted("ekstern:vestegnen")))
        .contains("Det er 44.639 kr. højere end i Vestegnskommunerne.");
    assertThat(proeve.tekst(kald.formatted("ekstern")))
        .contains("Det er 44.639 kr. højere end i Vestegnskommunerne.");
    assertThat(proeve.tekst(kald.formatted("gruppe:partnerskab"))).contains("38.387 kr. højere");
    assertThat(proeve.tekst(kald.formatted("ekstern:andre"))).doesNotContain("Det er");
  }

  /** Amounts that print alike in millions are not the same. */
  @Test
  void kronerTilForskelTaellesOgsaaOverEnMillion() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(Proeve.HADERSLEV, Omraade.ekstern("vestegnen", "Vestegnskommunerne"));
    String sti = "udgifter-pr-1000-borgere/anbringelser";
    proeve
        .tal(sti, "2012", Enhed.KR, "1992221")
        .tal(sti, "ekstern:vestegnen", "2012", Enhed.KR, "1982029");
    assertThat(proeve.tekst("# A\n\nDet er {{ forskel_til('" + sti + "') }}."))
        .contains("Det er 10.192 kr. højere end i Vestegnskommunerne.");
  }

  /** 13 in efterværn of 84 placed: "over 15 pct.". */
  @Test
  void etAntalIPctAfEtAndet() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("eftervaern/i-alt", "2013", Enhed.ANTAL, "13")
            .tal("anbragte-i-aaret/i-alt", "2013", Enhed.ANTAL, "84");
    String kald = "# A\n\nDet er {{ andel_af('eftervaern/i-alt', 'anbragte-i-aaret/i-alt') }} pct.";
    assertThat(proeve.tekst(kald)).contains("Det er 15 pct.");
    proeve.tal("eftervaern/i-alt", "2014", Enhed.ANTAL, "12");
    assertThat(proeve.tekst(kald)).doesNotContain("Det er");
    proeve.tal("eftervaern/i-alt", "2015", Enhed.ANTAL, "1");
    proeve.tal("anbragte-i-aaret/i-alt", "2015", Enhed.ANTAL, "300");
    assertThat(proeve.tekst(kald)).contains("Det er under 1 pct.");
    assertThatThrownBy(() -> proeve.tekst(kald.replace("anbragte-i-aaret", "anbragte-i-året")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("mente du «anbragte-i-aaret»");
  }

  @Test
  void forskellenMellemToGrupperAfBoern() {
    Proeve proeve =
        proeve()
            .tal("faglig-trivsel/udsatte", "2015/16", Enhed.GENNEMSNIT, "3.5")
            .tal("faglig-trivsel/oevrige", "2015/16", Enhed.GENNEMSNIT, "3.7")
            .tal("faglig-trivsel/udsatte", "2016/17", Enhed.GENNEMSNIT, "3.4")
            .tal("faglig-trivsel/oevrige", "2016/17", Enhed.GENNEMSNIT, "3.7");

    assertThat(
            proeve.tekst(
                "Trivslen var {{ forskel_mellem('faglig-trivsel/udsatte', 'oevrige',"
                    + " 'blandt de øvrige') }}."))
        .isEqualTo(
            "Trivslen var 0,3 lavere end blandt de øvrige; i skoleåret 2015/16 var det 0,2"
                + " lavere.");
  }

  @Test
  void maaletNaaetEllerEjOgHvornaar() {
    assertThat(medMaal("85", "0").tekst("Målet {{ maalet('opfoelgning/til-tiden') }}."))
        .isEqualTo(
            "Målet er ikke nået: 75,0 pct., og målet er mindst 85 pct. Der mangler 10,0 procentpoint,"
                + " som nås i 2019, hvis udviklingen fortsætter.");
    assertThat(medMaal("70", "1").tekst("Målet {{ maalet('opfoelgning/til-tiden') }}."))
        .isEqualTo("Målet er nået: 75,0 pct., og målet er mindst 70 pct.");
    assertThat(medMaal("40", "0").tekst("Målet {{ maalet('opfoelgning/til-tiden') }}."))
        .endsWith("Der mangler 35,0 procentpoint, og udviklingen går den anden vej.");
  }

  @Test
  void fartenKraeverFireUbrudtePunkter() {
    assertThat(
            medMaal("85", "0")
                .brud("opfoelgning", "510", "2015-06-01", "Ny frist.")
                .tekst("Målet {{ maalet('opfoelgning/til-tiden') }}."))
        .endsWith("Der mangler 10,0 procentpoint.");
  }

  @Test
  void etLoftDerIkkeHolderErOverskredetOgDerManglerIntet() {
    String saetning = "Målet {{ maalet('opfoelgning/til-tiden') }}.";
    assertThat(medMaal("65.5", "0").loft("opfoelgning/til-tiden", "2017").tekst(saetning))
        .isEqualTo(
            "Målet er ikke nået: 75,0 pct., og målet er højst 65,5 pct. Det er overskredet med 9,5"
                + " procentpoint, og udviklingen går den anden vej.");
    assertThat(medMaal("80", "1").loft("opfoelgning/til-tiden", "2017").tekst(saetning))
        .isEqualTo("Målet er nået: 75,0 pct., og målet er højst 80 pct.");
    assertThat(medMaal("80", "0").tekst("```maal\n```")).contains("| mindst 80 pct. | Nej");
  }

  /** 60, 65, 70 and 75 pct. of 1000 from 2014 to 2017, and a target for the last. */
  private static Proeve medMaal(String maal, String opfyldt) {
    Proeve proeve = proeve();
    for (int aar = 2014; aar <= 2017; aar++) {
      proeve.andel(
          "opfoelgning/til-tiden", "510", "" + aar, Enhed.PCT, 600 + 50L * (aar - 2014), 1000);
    }
    Map<String, String> rest = Map.of("vaerdi", "75", "maal", maal, "opfyldt", opfyldt);
    rest.forEach(
        (hvad, vaerdi) ->
            proeve.alle(
                List.of(
                    Resultat.vaerdi(
                        new Noegle("maal", "510", "2017", "opfoelgning/til-tiden", hvad),
                        Enhed.PCT,
                        new BigDecimal(vaerdi),
                        Status.OK))));
    return proeve;
  }

  @Test
  void hvorIntetSkerPaastaasIntet() {
    Random tilfaeldig = new Random(18);
    int uden = 0;
    for (int i = 0; i < 2000; i++) {
      if (verden(tilfaeldig, 1)
          .tekst(BLOK)
          .startsWith("Ses rapportens tal under ét, har ingen af de syv")) {
        uden++;
      }
    }
    assertThat(uden).isGreaterThanOrEqualTo(1900);
  }

  @Test
  void enSaetningForSigPaastaarHoejstFemAfHundredeGange() {
    Random tilfaeldig = new Random(181);
    String skabelon =
        List.of(
                "anbragte",
                "bfu/bfu",
                "underretninger/i-alt",
                "anbringelsesformer/institution",
                "hjemmebaserede-pr-1000/i-alt")
            .stream()
            .map(
                sti ->
                    "Tallet {{ udvikling('%s') }}.\n\nDet er {{ aendring('%s') }}.\n\n"
                        .formatted(sti, sti))
            .collect(java.util.stream.Collectors.joining());
    int saetninger = 0;
    int paastande = 0;
    for (int i = 0; i < 1000; i++) {
      for (String linje : verden(tilfaeldig, 1).tekst(skabelon).split("\n+", -1)) {
        saetninger++;
        paastande +=
            linje.contains("tilfældig") || linje.contains("uændret") || linje.contains("samme som")
                ? 0
                : 1;
      }
    }
    assertThat(saetninger).isEqualTo(10_000);
    assertThat(paastande).isLessThanOrEqualTo(saetninger / 20);
  }

  @Test
  void hvorEtTalFlytterSigSigesDet() {
    Random tilfaeldig = new Random(19);
    int fundet = 0;
    int andre = 0;
    for (int i = 0; i < 1000; i++) {
      String tekst = verden(tilfaeldig, 2).tekst(BLOK);
      fundet +=
          tekst.contains("Antallet af anbragte børn") && tekst.contains("er steget med") ? 1 : 0;
      andre += tekst.contains("har ét af de syv udvalgte tal ændret sig mere") ? 0 : 1;
    }
    assertThat(fundet).isGreaterThanOrEqualTo(950);
    assertThat(andre).isLessThanOrEqualTo(50);
  }

  @Test
  void overEtBrudPaastaasIntet() {
    Proeve proeve = verden(new Random(20), 3);
    for (String id :
        List.of(
            "anbragte",
            "bfu",
            "nye-anbringelser",
            "underretninger",
            "anbringelsesformer",
            "tvangsanbringelser",
            "hjemmebaserede-pr-1000")) {
      proeve.brud(id, "", "2016-06-01", "Ny opgørelse.");
    }
    assertThat(proeve.tekst(BLOK)).isEmpty();
  }

  /** Nought then and nought since tells nothing of a number that is hidden now. */
  @Test
  void omEtTalHvisSidsteErSkjultPaastaasIntet() {
    Proeve proeve =
        proeve()
            .tal("anbragte", FOERST, Enhed.ANTAL, "0")
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "0");
    assertThat(proeve.tekst(BLOK))
        .isEqualTo(
            "Antallet af anbragte børn har ikke ændret sig mere, end tilfældigheder kan forklare.");
    proeve.uden("anbragte", SIDST, Enhed.ANTAL, Status.DISKRETIONERET, "");
    assertThat(proeve.tekst(BLOK)).isEmpty();
    assertThat(proeve.til("2017-01-30").tekst(BLOK)).as("not over, never spoken of").isNotEmpty();
  }

  @Test
  void enDelFlytterSigMest() {
    Proeve proeve = proeve();
    long[][] boern = {{300, 300}, {500, 550}, {200, 110}};
    List<String> former = List.of("netvaerkspleje", "familiepleje", "institution");
    for (int f = 0; f < former.size(); f++) {
      proeve
          .andel("anbringelsesformer/" + former.get(f), "510", FOERST, Enhed.PCT, boern[f][0], 1000)
          .andel("anbringelsesformer/" + former.get(f), "510", SIDST, Enhed.PCT, boern[f][1], 960);
    }

    assertThat(proeve.tekst("Mest har ændret sig: {{ flyttet_mest('anbringelsesformer') }}."))
        .isEqualTo(
            "Mest har ændret sig: »Institution«, der er faldet med ni procentpoint fra 20 pct."
                + " den 31. jan. 2015 til 11 pct. den 31. jan. 2017.");
  }

  /** Missing rows are no new way to count, and a number that lacks some is not the first of any. */
  @Test
  void etTalHvorDerManglerRaekkerHoldesIkkeOpModDeTidligere() {
    Proeve proeve =
        proeve()
            .tal("bfu/bfu", "2016", Enhed.ANTAL, "283")
            .tal("bfu/bfu", "2017", Enhed.ANTAL, "136")
            .hul("bfu", "510", "2017-10-01", "Der er ingen undersøgelser efter september.");

    assertThat(
            proeve.tekst("Det er {{ aendring('bfu/bfu') }}. Antallet {{ udvikling('bfu/bfu') }}."))
        .isEqualTo(
            "Det er et tal, der ikke kan sammenlignes med de tidligere, fordi der formentlig"
                + " mangler rækker i udtrækkene. Antallet kan ikke sammenlignes med de tidligere"
                + " tal, fordi der formentlig mangler rækker i udtrækkene.");
    proeve.brud("bfu", "510", "2017-01-01", "Ny opgørelse.");
    assertThat(proeve.tekst("Det er {{ aendring('bfu/bfu') }}."))
        .isEqualTo("Det er det første tal, efter at opgørelsen blev ændret.");
  }

  @Test
  void detFoersteTalEfterSkjulteErIkkeDetFoerste() {
    Proeve proeve =
        proeve()
            .uden("anbragte", FOERST, Enhed.ANTAL, Status.DISKRETIONERET, "")
            .tal("anbragte", SIDST, Enhed.ANTAL, "9");

    assertThat(proeve.tekst("Det er {{ aendring('anbragte') }}."))
        .isEqualTo("Det er det første tal, der kan vises.");
    proeve.uden("anbragte", "2017-09-30", Enhed.ANTAL, Status.DISKRETIONERET, "");
    assertThat(proeve.tekst("Det er {{ aendring('anbragte') }}."))
        .isEqualTo("Det er det eneste tal, der kan vises.");
  }

  @Test
  void paaTvaersSigerHvadKapitlerneSiger() {
    String skabelon =
        """
        # På tværs

        ```tvaers
        ```

        # Børn

        ```konklusion
        titel: Delkonklusion
        anbragte: Antallet af anbragte børn
        ```

        # Penge

        ```konklusion
        titel: Delkonklusion
        vis: alle
        udgifter/i-alt/netto: Udgiften
        ```

        # Intet

        ```konklusion
        titel: Delkonklusion
        bfu/bfu: Antallet af undersøgelser
        ```
        """;
    Proeve proeve =
        proeve()
            .tal("anbragte", FOERST, Enhed.ANTAL, "87")
            .tal("anbragte", SIDST, Enhed.ANTAL, "131")
            .tal("udgifter/i-alt/netto", "2016", Enhed.KR, "165830000")
            .tal("udgifter/i-alt/netto", "2017", Enhed.KR, "146720000");

    String anbragte =
        "- Antallet af anbragte børn er steget med 44 (51 pct.) fra 87 den 31. jan. 2015 til 131"
            + " den 31. jan. 2017.\n";
    String udgift =
        "- Udgiften er faldet med 19,1 mio. kr. (12 pct.) fra 165,8 mio. kr. i 2016 til 146,7 mio."
            + " kr. i 2017.";
    assertThat(proeve.tekst(skabelon))
        .isEqualTo(
            "# På tværs\nBørn\n"
                + anbragte
                + "Penge\n"
                + udgift
                + "\n# Børn\nDelkonklusion\n"
                + anbragte
                + "# Penge\nDelkonklusion\n"
                + udgift);
  }

  @Test
  void kapitlerUdenAendringStaarSammenPaaTvaers() {
    String kapitel =
        """

        # %s

        ```konklusion
        titel: Delkonklusion
        %s: Antallet
        %s: Andelen
        ```
        """;
    Proeve proeve = proeve();
    for (String sti : List.of("anbragte", "bfu/bfu", "underretninger/i-alt")) {
      proeve.tal(sti, FOERST, Enhed.ANTAL, "87").tal(sti, SIDST, Enhed.ANTAL, "90");
    }
    for (String sti : List.of("tvangsanbringelser", "genunderretninger", "boern-med-sag")) {
      proeve.andel(sti, "510", FOERST, Enhed.PCT, 30, 300);
      proeve.andel(sti, "510", SIDST, Enhed.PCT, sti.startsWith("t") ? 90 : 31, 300);
    }

    assertThat(
            proeve
                .tekst(
                    "# På tværs\n\n```tvaers\n```\n"
                        + kapitel.formatted("Børn", "anbragte", "tvangsanbringelser")
                        + kapitel.formatted("Sager", "bfu/bfu", "boern-med-sag")
                        + kapitel.formatted(
                            "Bekymring", "underretninger/i-alt", "genunderretninger"))
                .replaceFirst("(?s)\\n# Børn.*", ""))
        .isEqualTo(
            "# På tværs\n"
                + "Børn: Ét af de to tal har ændret sig mere, end tilfældigheder kan forklare.\n"
                + "- Andelen er steget med 20 procentpoint fra 10 pct. den 31. jan. 2015 til 30"
                + " pct. den 31. jan. 2017.\n"
                + "I kapitlerne Sager og Bekymring har ingen af de udvalgte tal ændret sig mere,"
                + " end tilfældigheder kan forklare.");
  }

  @Test
  void enForskelDerErDenSammeSomFoer() {
    Proeve proeve =
        proeve()
            .tal("faglig-trivsel/udsatte", "2015/16", Enhed.GENNEMSNIT, "3.4")
            .tal("faglig-trivsel/oevrige", "2015/16", Enhed.GENNEMSNIT, "3.8")
            .tal("faglig-trivsel/udsatte", "2016/17", Enhed.GENNEMSNIT, "3.3")
            .tal("faglig-trivsel/oevrige", "2016/17", Enhed.GENNEMSNIT, "3.7");

    assertThat(
            proeve.tekst(
                "Trivslen var {{ forskel_mellem('faglig-trivsel/udsatte', 'oevrige',"
                    + " 'blandt de øvrige') }}."))
        .isEqualTo(
            "Trivslen var 0,4 lavere end blandt de øvrige; sådan var det også i skoleåret"
                + " 2015/16.");
  }

  @Test
  void skabelonensFejlNaevnes() {
    assertThatThrownBy(() -> proeve().tekst("```konklusion\nhoejst: 3\n```"))
        .hasMessageContaining("mindst ét nøgletal");
    assertThatThrownBy(() -> proeve().tekst("```konklusion\nsiden: i går\nanbragte: Antal\n```"))
        .hasMessageContaining("foerste, aaret-foer");
    assertThatThrownBy(() -> proeve().tekst("```konklusion\nanbragt: Antal\n```"))
        .hasMessageContaining("anbragte");
  }

  /** Counts drawn twice around the same mean; the first grows to so many times in the last. */
  private static Proeve verden(Random r, int gange) {
    Proeve p = proeve().omraade(Proeve.HADERSLEV, Omraade.LANDET);
    List<String> datoer = List.of(FOERST, SIDST);
    for (int i = 0; i < 2; i++) {
      String d = datoer.get(i);
      String aar = d.substring(0, 4);
      int g = i == 1 ? gange : 1;
      p.tal("anbragte", d, Enhed.ANTAL, "" + poisson(r, 130.0 * g));
      p.tal("bfu/bfu", aar, Enhed.ANTAL, "" + poisson(r, 60));
      p.tal("nye-anbringelser/i-alt", aar, Enhed.ANTAL, "" + poisson(r, 25));
      p.tal("underretninger/i-alt", aar, Enhed.ANTAL, "" + poisson(r, 480));
      p.andel("anbringelsesformer/institution", "510", d, Enhed.PCT, binomial(r, 140, 0.2), 140);
      p.andel("tvangsanbringelser", "510", aar, Enhed.PCT, binomial(r, 200, 0.1), 200);
      p.andel(
          "hjemmebaserede-pr-1000/i-alt",
          "510",
          d,
          Enhed.PR_1000,
          poisson(r, 500),
          11_000 + i * 100);
    }
    return p;
  }
}
