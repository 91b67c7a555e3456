package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.reference.Konto;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosteringseksportTest {
  private static final String HOVED =
      "kommunekode;år;funktion;dranst;gruppering;ejerforhold;beløb;cpr;tekst\n";

  private static Proevelaesning<Posteringsraekke> laes(String tekst) throws IOException {
    return Proevelaesning.af(new Posteringseksport(Proevelaesning.KONTEKST), tekst);
  }

  private static Postering postering(String tekst) throws IOException {
    return laes(tekst).raekker().get(0).postering();
  }

  @Test
  void enHelRaekkeOgDensTommeCeller() throws IOException {
    Postering postering = postering(HOVED + "101;2015;052821;2;17;;-50.000,25;;\n");
    assertThat(postering.oere()).isEqualTo(-5_000_025);
    assertThat(postering.konto().trin()).isEqualTo(2);
    assertThat(Kontosum.af(postering).brutto()).isFalse();
    assertThat(Kontosum.af(postering).netto()).isTrue();
    assertThat(Kontosum.af(postering(HOVED + "101;2015;5.28.20;;;;5;;\n")).brutto()).isTrue();
  }

  @Test
  void barnetFoelgerMed() throws IOException {
    assertThat(
            laes(HOVED + "101;2015;5.28.20;1;;;5;610100-5003;\n101;2015;5.28.20;1;;;5;;\n")
                .raekker())
        .extracting(r -> r.person().isPresent())
        .containsExactly(true, false);
  }

  /** The last day covered is 30 June 2017: a posting after it names no child of that year. */
  @Test
  void aaretsRaekkerMedBoernErDemDerBruges() throws IOException {
    Daekning daekning =
        laes("kommunekode;år;funktion;beløb;bogføringsdato;cpr\n"
                + "101;2016;52820;5;30-06-2016;610100-5003\n"
                + "101;2017;52820;5;30-06-2017;\n"
                + "101;2017;52820;7;01-07-2017;610100-5003\n"
                + "147;2017;52820;7;;610100-5003\n")
            .laesning()
            .daekning();
    assertThat(daekning.medBarn("posteringer", 2016)).containsExactly(101);
    assertThat(daekning.medBarn("posteringer", 2017)).containsExactly(147);
    assertThat(daekning.medBarn("posteringer", 2015)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"528211017", "152821017", "52821-1-017", "5.28.21.1.017"})
  void kontostrengIBeggeRaekkefoelger(String kontostreng) throws IOException {
    Postering postering =
        postering("kommunekode;år;kontostreng;beløb\n101;2015;" + kontostreng + ";5\n");
    assertThat(postering.konto().funktion()).isEqualTo("5.28.21");
    assertThat(postering.konto().trin()).isEqualTo(2);
    assertThat(postering.dranst()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R2015", "2015 R", "Regnskab 2015", "regnskabsår: 2015", "2015"})
  void aaretKanSigeAtDetErRegnskabets(String aar) throws IOException {
    String fil = "kommunekode;år;funktion;beløb\n101;" + aar + ";52820;5\n";
    assertThat(postering(fil).aar()).isEqualTo(2015);
    String budget = "kommunekode;år;funktion;oprindeligt_budget\n101;" + aar + ";52820;5\n";
    assertThat(
            Proevelaesning.af(new Budgeteksport(Proevelaesning.KONTEKST), budget)
                .raekker()
                .isEmpty())
        .isNotEqualTo(aar.equals("2015"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"B2015", "Budget 2015", "R15"})
  void andreAarErIngen(String aar) throws IOException {
    assertThat(laes("kommunekode;år;funktion;beløb\n101;" + aar + ";52820;5\n").problemer())
        .containsExactly("afvist 2 år heltal");
  }

  @Test
  void etBogstavBagBeloebetGaettesIkke() throws IOException {
    Proevelaesning<?> laest = laes("kommunekode;år;funktion;beløb\n101;2015;52820;5,00 K\n");
    assertThat(laest.laesning().dataproblemer())
        .filteredOn(p -> p.regel().equals("beloeb"))
        .singleElement()
        .satisfies(p -> assertThat(p.handling()).contains("Beløb * D/K"));
  }

  @Test
  void aaretKanKommeAfBogfoeringsdatoen() throws IOException {
    assertThat(
            postering("kommunekode;bogføringsdato;funktion;beløb\n101;2015-12-31;52820;5\n").aar())
        .isEqualTo(2015);
  }

  /** The last day covered is 30 June 2017. */
  @Test
  void bogfoertEfterOpgjortTilHoldesUdenforDetAarDenSkaerer() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            "kommunekode;år;funktion;beløb;bogføringsdato\n"
                + "101;2017;52824;5;30-06-2017\n"
                + "101;2017;52824;7;01-07-2017\n"
                + "101;2017;52824;11;\n"
                + "101;2016;52824;13;01-07-2017\n");
    assertThat(laest.raekker())
        .extracting(r -> r.postering().oere())
        .containsExactly(500L, 1100L, 1300L);
    assertThat(laest.problemer()).containsExactly("oplysning 0  efter-opgjort-til");
  }

  @Test
  void enUkendtKontoAdvaresOgFoeresMed() throws IOException {
    Proevelaesning<Posteringsraekke> laest = laes(HOVED + "101;2015;5.99.99;1;;;5;;\n");
    assertThat(laest.problemer()).containsExactly("advarsel 2 funktion ukendt-konto");
    assertThat(laest.laesning().dataproblemer().get(0).besked()).contains("«5.99.99»");
    assertThat(laest.raekker().get(0).postering().konto().funktion()).isEqualTo(Konto.UKENDT);
    assertThat(laest.raekker().get(0).postering().oere()).isEqualTo(500);
  }

  @Test
  void enUkendtKontostrengAdvaresOgFoeresMed() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes("kommunekode;år;kontostreng;beløb\n101;2015;6101005003;5\n101;2015;x;6\n");
    assertThat(laest.problemer())
        .containsExactly(
            "advarsel 2 kontostreng ukendt-konto", "advarsel 3 kontostreng ukendt-konto");
    assertThat(laest.laesning().dataproblemer().toString()).doesNotContain("6101005003");
  }

  @Test
  void enUkendtKontostrengHarSinDranstSomIKolonner() throws IOException {
    Postering streng = postering("kommunekode;år;kontostreng;beløb\n101;2015;528993001;1000,00\n");
    Postering kolonner =
        postering(
            "kommunekode;år;funktion;dranst;gruppering;beløb\n101;2015;5.28.99;3;1;1000,00\n");
    assertThat(streng).isEqualTo(kolonner);
    assertThat(streng.dranst()).isEqualTo(3);
    assertThat(Kontosum.af(streng).netto()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "528993001 | «5.28.99, dranst 3, gruppering 001»",
        "0528993001 Noget nyt | «5.28.99, dranst 3, gruppering 001»",
        "528219001 | «52821, dranst 9, gruppering 001»",
        "61285001 | «61285001»"
      })
  void advarslenViserKontoenIDele(String kontostreng, String vist) throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes("kommunekode;år;kontostreng;beløb\n101;2015;" + kontostreng + ";5\n");
    assertThat(laest.problemer()).containsExactly("advarsel 2 kontostreng ukendt-konto");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .startsWith(vist + " står ikke i kontoplanen");
  }

  /** 010258-5003 without its zero, born in 1858, and a substitute number. */
  @ParameterizedTest
  @CsvSource({"102585003", "0102585003", "6101005003", "610100-5003"})
  void enKontostrengDerKanVaereEtCprNummerVisesIkkeIDele(String nummer) throws IOException {
    String besked =
        laes("kommunekode;år;kontostreng;beløb\n101;2015;" + nummer + ";5\n")
            .laesning()
            .dataproblemer()
            .get(0)
            .besked();
    assertThat(besked).startsWith("«[cpr fjernet]» står ikke").doesNotContain("003", "dranst");
  }

  @Test
  void enSumlinjeITabellenErIngenUkendtKonto() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            HOVED
                + "101;2015;5.28.24;1;;;5;;\n"
                + "101;2015;I alt;;;;5;;\n"
                + "101;2015;Total 5.28.24;1;;;5;;\n"
                + "101;2015;;;;;5;;Sum:\n");
    assertThat(laest.problemer()).containsExactly("oplysning 0  sumlinje");
    assertThat(laest.laesning().antalUdenfor()).isEqualTo(3);
    assertThat(laes("kommunekode;år;kontostreng;beløb\n101;2015;I alt;5\n").problemer())
        .containsExactly("oplysning 0  sumlinje");
  }

  @Test
  void enPosteringstekstOmEnSumErTaltOgSagt() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes("tekst;kommunekode;år;funktion;beløb\nTotal;101;2015;5.28.24;5\n");
    assertThat(laest.problemer()).containsExactly("advarsel 2 tekst sum-i-tekst");
    assertThat(laest.raekker()).hasSize(1);
  }

  /**
   * A real file has 52821 typed as 58221: the list knows no such funktion, so nothing is guessed.
   */
  @ParameterizedTest
  @CsvSource({"582211005", "158221005", "528210005", "5.28.12.1.005", "528212A05"})
  void enOmbytningAfCifreIKontostrengenFangesAfKontoplanen(String kontostreng) throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes("kommunekode;år;kontostreng;beløb\n101;2015;" + kontostreng + ";1.234,56\n");
    assertThat(laest.problemer()).containsExactly("advarsel 2 kontostreng ukendt-konto");
    Postering postering = laest.raekker().get(0).postering();
    assertThat(postering.konto().funktion()).isEqualTo(Konto.UKENDT);
    assertThat(Kontosum.af(postering).netto()).as("carried in every total").isTrue();
    assertThat(postering.oere()).isEqualTo(123_456);
    assertThat(postering.sti()).isEmpty();
  }

  @Test
  void enForkertBogfoeringsdatoAdvaresOgBeloebetBliver() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes("kommunekode;år;funktion;beløb;bogføringsdato\n101;2015;52824;5;31-02-2015\n");
    assertThat(laest.problemer()).containsExactly("advarsel 2 bogføringsdato dato");
    assertThat(laest.raekker().get(0).postering().bogfoert()).isNull();
  }

  @Test
  void enAfvistRaekkeAdvaresDerIkkeOgsaaOm() throws IOException {
    assertThat(laes(HOVED + "101;2015;5.99.99;1;;;x;;\n").problemer())
        .containsExactly("afvist 2 beløb beloeb");
  }

  @Test
  void beloebPaaAfvisteRaekkerTaellesOpHvorDetKanLaeses() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            HOVED
                + "101;;5.28.20;1;;;1.000,25;;\n" // no year
                + "101;2015;5.28.20;1;;;mange penge;;\n"
                + "101;2015;5.28.20;8;;;-0,50;;\n" // no such dranst
                + "abc;2015;5.28.20;1;;;7;;\n"
                + "101;2015;5.28.20;1;;;9;;;;;;slipped\n"
                + "101;2015;5.28.20;1;;;5;;\n");
    assertThat(laest.laesning().antalAfvist()).isEqualTo(5);
    assertThat(laest.laesning().afviste())
        .containsOnly(
            entry(0, new Laesning.Afvist(2, 1, 700)),
            entry(101, new Laesning.Afvist(3, 2, 99_975)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.28.21 Forebyggende foranstaltninger | 1 Drift | 017 Tidlig indsats",
        "52821: Forebyggende | Drift | 17 - Tidlig indsats (2011-)",
        "52821.0 | 1.0 | 17.0",
        "05.28.21 | 01 | 017",
        "5.28.21 | | 17,0"
      })
  void tekstBagKoderOgRegnearketsDecimaler(String funktion, String dranst, String gruppering)
      throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            HOVED
                + "101;2015;%s;%s;%s;4 Private leverandører;5;;\n"
                    .formatted(funktion, dranst == null ? "" : dranst, gruppering));
    assertThat(laest.problemer())
        .isEqualTo(dranst == null ? List.of("advarsel 2 dranst dranst-tom") : List.of());
    Postering postering = laest.raekker().get(0).postering();
    assertThat(postering.konto().funktion()).isEqualTo("5.28.21");
    assertThat(postering.konto().trin()).as("gruppering 017").isEqualTo(2);
    assertThat(postering.dranst()).isEqualTo(1);
  }

  @Test
  void refusionSomOrdErDranst2() throws IOException {
    assertThat(postering(HOVED + "101;2015;5.28.20;Statsrefusion;;;5;;\n").dranst()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5;28;21",
        "05;28;21",
        "5.0;28.0;21.0",
        "5 Sociale opgaver;28 Børn;21 Forebyggelse",
        "5;5.28;21",
        "5;5.28;5.28.21",
        "05;028;021"
      })
  void kontoenITreKolonner(String dele) throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            "kommunekode;år;hovedkonto;hovedfunktion;funktion;dranst;gruppering;beløb\n101;2015;"
                + dele
                + ";1;017;5\n");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker().get(0).postering().konto().funktion()).isEqualTo("5.28.21");
  }

  @ParameterizedTest
  @CsvSource({"6;5.28;21", ";28;21", "5;28;xx", "5;28;"})
  void treKolonnerDerIkkeErEnKontoGaettesDerIkke(String dele) throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes("kommunekode;år;hovedkonto;hovedfunktion;funktion;beløb\n101;2015;" + dele + ";5\n");
    assertThat(laest.problemer())
        .singleElement()
        .asString()
        .matches("(advarsel 2 funktion ukendt-konto|afvist 2 funktion funktion-mangler)");
  }

  @Test
  void hovedfunktionAleneErFunktionen() throws IOException {
    assertThat(
            postering("kommunekode;år;hovedkonto;hovedfunktion;beløb\n101;2015;5;5.28.20;5\n")
                .konto()
                .funktion())
        .isEqualTo("5.28.20");
  }

  /** The first file has its funktion in the column hovedfunktion, the second beside it. */
  @Test
  void hvadEnFilSigerOmEnKontoGaelderIkkeDenNaeste() throws IOException {
    Posteringseksport eksport = new Posteringseksport(Proevelaesning.KONTEKST);
    String raekke = "101;2015;5;5.28.20;";
    assertThat(
            Proevelaesning.af(
                    eksport, "kommunekode;år;hovedkonto;hovedfunktion;beløb\n" + raekke + "5\n")
                .raekker())
        .hasSize(1);
    Proevelaesning<Posteringsraekke> naeste =
        Proevelaesning.af(
            eksport, "kommunekode;år;hovedkonto;hovedfunktion;funktion;beløb\n" + raekke + ";5\n");
    assertThat(naeste.raekker()).isEmpty();
    assertThat(naeste.problemer()).containsExactly("afvist 2 funktion funktion-mangler");
  }

  @Test
  void enUkendtGrupperingVarslesEnGangMedRaekkerOgBeloeb() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            HOVED
                + "101;2015;5.28.20;1;003;;5;;\n"
                + "101;2015;5.28.20;1;099;;1.000,50;;\n"
                + "101;2015;5.28.20;1;99;;-0,25;;\n"
                + "101;2015;5.28.24;1;000;;7;;\n"
                + "101;2015;6.45.58;1;099;;7;;\n");
    assertThat(laest.problemer()).containsExactly("advarsel 3 gruppering ukendt-gruppering");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .isEqualTo(
            "gruppering «099» på 5.28.20 står ikke i kontoplanen; beløbet føres, som funktionen"
                + " ellers føres (2 rækker, i alt 1.000,25 kr.)");
    assertThat(laest.raekker()).hasSize(5);
  }

  /** Only the gruppering says netværkspleje from foster care; 5.28.24 and 6.45.58 have none. */
  @Test
  void enTomGrupperingVarslesHvorKontoplanenDelerEfterDen() throws IOException {
    Proevelaesning<Posteringsraekke> laest =
        laes(
            HOVED
                + "101;2015;5.28.22;1;005;;5;;\n"
                + "101;2015;5.28.24;1;;;7;;\n"
                + "101;2015;6.45.58;1;;;7;;\n"
                + "101;2015;5.28.22;1;;;1.000,50;;\n"
                + "101;2015;5.28.22;2;;;-0,25;;\n"
                + "101;2015;5.28.22;1;;;0;;\n"
                + "101;2015;5.28.22;1;000;;0;;\n");
    assertThat(laest.problemer()).containsExactly("advarsel 5 gruppering gruppering-tom");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .startsWith("gruppering mangler på 5.28.22, som kontoplanen deler op efter den;")
        .endsWith("(2 rækker, i alt 1.000,25 kr.)");
    assertThat(laest.raekker()).hasSize(7);
  }

  /** Of a column that is not there all rows have the same to say: the file says it once. */
  @Test
  void enFilUdenGrupperingSigerDetIkkeForHverKonto() throws IOException {
    assertThat(
            laes("kommunekode;år;funktion;beløb\n101;2015;5.28.21;5\n101;2015;5.28.24;5\n")
                .problemer())
        .isEmpty();
  }

  @Test
  void enUkendtKontoVarslesEnGangOgsaaOverFilensDele() throws IOException {
    String raekke = "101;2015;5.99.99;1;;;2;;\n";
    Proevelaesning<Posteringsraekke> laest =
        Proevelaesning.af(
            new Posteringseksport(Proevelaesning.KONTEKST),
            (HOVED + raekke.repeat(40)).getBytes(StandardCharsets.UTF_8),
            "auto",
            200);
    assertThat(laest.problemer()).containsExactly("advarsel 2 funktion ukendt-konto");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .endsWith("(40 rækker, i alt 80,00 kr.)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;;5.28.20;1;;;5;; | år heltal",
        "101;15;5.28.20;1;;;5;; | år aar",
        "101;610100500;5.28.20;1;;;5;; | år aar",
        "101;2015;;1;;;5;; | funktion funktion-mangler",
        "101;2015;5.28.20;8;;;5;; | dranst dranst",
        "101;2015;5.28.20;1;;;;; | beløb beloeb",
        "101;2015;5.28.20;1;;;mange penge;; | beløb beloeb",
        "101;2015;5.28.20;1;;;1,234;; | beløb beloeb",
        "101;2015;5.28.20;1;;;5;6113005003; | cpr cpr"
      })
  void afvises(String raekke, String kolonneOgRegel) throws IOException {
    Proevelaesning<Posteringsraekke> laest = laes(HOVED + raekke + "\n");
    assertThat(laest.problemer()).containsExactly("afvist 2 " + kolonneOgRegel);
    assertThat(laest.laesning().dataproblemer().get(0).besked()).doesNotContain("610100500");
  }
}
