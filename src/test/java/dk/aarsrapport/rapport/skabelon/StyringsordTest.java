package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences on price, volume and budget, in words a councillor uses. */
class StyringsordTest {
  private static final List<Definition> KATALOG =
      List.of(
          definition("helaarspersoner", Enhed.HELAAR),
          definition("enhedspris", Enhed.KR),
          definition("budgetopfoelgning", Enhed.KR));
  private static final String ANTAL = "Der var {{ antal_og_pris('helaarspersoner/institution') }}.";
  private static final String BUDGET = "I {{ aar }} {{ budgettet('budgetopfoelgning') }}.";

  private static Definition definition(String id, Enhed enhed) {
    Map<String, String> etiketter = Map.of("institution", "Institution");
    return new Definition(
        id, "Tal om " + id, Kapitel.STYRING, "", "", enhed, "", List.of(), etiketter);
  }

  /** The budget and what is expected are of the whole year, also where the accounts are not. */
  @Test
  void kunForbrugetErForeloebigt() {
    Proeve proeve = new Proeve().katalog(KATALOG);
    Map.of("oprindeligt", "9", "korrigeret", "8", "forbrug", "3", "forventet", "7", "rest", "5")
        .forEach(
            (hvad, kr) ->
                proeve.ufuldstaendig("budgetopfoelgning/B/" + hvad, "2017", Enhed.KR, kr));

    Tabel tabel = (Tabel) proeve.blokke("```tabel\nnoegletal: budgetopfoelgning\n```").get(0);

    assertThat(tabel.raekker())
        .flatExtracting(Tabel.Raekke::celler)
        .containsExactlyInAnyOrder("9", "8", "3*", "7", "5*");
  }

  private static Proeve aar(Proeve proeve, String aar, String antal, String pris) {
    return proeve
        .tal("helaarspersoner/institution", aar, Enhed.HELAAR, antal)
        .tal("enhedspris/institution", aar, Enhed.KR, pris);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23.0 | 2092206 | 15.4 | 2518690 | færre børn i 2017 end i 2016, men hver plads blev"
            + " dyrere",
        "23.0 | 2518690 | 15.4 | 2092206 | færre børn i 2017 end i 2016, og hver plads blev"
            + " billigere",
        "15.4 | 400000 | 23.0 | 500000 | flere børn i 2017 end i 2016, og hver plads blev dyrere",
        "15.4 | 500000 | 23.0 | 400000 | flere børn i 2017 end i 2016, men hver plads blev"
            + " billigere",
        "15.41 | 500000 | 15.39 | 400000 | lige så mange børn i 2017 som i 2016, og hver plads blev"
            + " billigere",
        "15.4 | 2110000 | 10 | 2120000 | færre børn i 2017 end i 2016, og hver plads kostede"
            + " næsten det samme",
        // as 1,1 and 1,1 it would be the same, and the table has nine per cent
        "20.0 | 1051000 | 20.25 | 1149002 | lige så mange børn i 2017 som i 2016, og hver plads"
            + " blev dyrere"
      })
  void antalOgPris(String foer, String prisFoer, String nu, String prisNu, String ord) {
    Proeve proeve =
        aar(aar(new Proeve().katalog(KATALOG), "2016", foer, prisFoer), "2017", nu, prisNu);
    assertThat(proeve.tekst(ANTAL)).isEqualTo("Der var " + ord + ".");
  }

  /** A step nobody has posted anything on has no cheaper places. */
  @Test
  void enPrisPaaNulErIngenPris() {
    Proeve proeve =
        aar(aar(new Proeve().katalog(KATALOG), "2016", "1.9", "501807"), "2017", "0.3", "0");
    assertThat(proeve.tekst(ANTAL)).isEmpty();
  }

  /** A month of one child is a tenth, not none; of many nobody counts tenths. */
  @Test
  void faaHelaarspersonerHarEnDecimal() {
    String skabelon = "Antallet {{ siden_sidst('helaarspersoner/institution', 'decimaler=0') }}.";
    assertThat(
            aar(aar(new Proeve().katalog(KATALOG), "2016", "1.9", "1"), "2017", "0.3", "1")
                .tekst(skabelon))
        .isEqualTo(
            "Antallet er faldet fra 1,9 helårspersoner i 2016 til 0,3 helårspersoner i 2017.");
    assertThat(
            aar(aar(new Proeve().katalog(KATALOG), "2016", "23.4", "1"), "2017", "15.4", "1")
                .tekst(skabelon))
        .isEqualTo("Antallet er faldet fra 23 helårspersoner i 2016 til 15 helårspersoner i 2017.");
  }

  @Test
  void detSidsteHeleAarHoldesOpModAaretFoerOgIntetAndet() {
    Proeve hul = aar(aar(new Proeve().katalog(KATALOG), "2014", "9", "1"), "2016", "10", "2");
    assertThat(hul.tekst(ANTAL + "\n")).as("2015 is missing").doesNotContain("børn");
    Proeve halvt =
        aar(aar(new Proeve().katalog(KATALOG), "2015", "9", "1"), "2016", "10", "2")
            .ufuldstaendig("helaarspersoner/institution", "2017", Enhed.HELAAR, "4")
            .ufuldstaendig("enhedspris/institution", "2017", Enhed.KR, "3");
    assertThat(halvt.tekst(ANTAL)).contains("flere børn i 2016 end i 2015");
  }

  private static Proeve budget(String korrigeret, String forbrug, String forventet) {
    Proeve proeve = new Proeve().katalog(KATALOG);
    for (String sti : List.of("Alt", "Alt > A")) {
      String foran = "budgetopfoelgning/" + sti + "/";
      proeve
          .tal(foran + "korrigeret", "2017", Enhed.KR, korrigeret)
          .tal(foran + "forbrug", "2017", Enhed.KR, forbrug)
          .tal(foran + "forventet", "2017", Enhed.KR, forventet);
    }
    return proeve;
  }

  @Test
  void budgettetsResultatErTotalernesOgIkkeNiveauernesUnder() {
    assertThat(budget("61100000", "60000000", "1").tekst(BUDGET))
        .isEqualTo(
            "I 2017 blev forbruget på »Alt« 1,1 mio. kr. mindre end budgettet, svarende til 1,8 pct.");
    assertThat(budget("61100000", "61100000.40", "1").tekst(BUDGET))
        .isEqualTo("I 2017 blev forbruget på »Alt« som budgettet.");
    assertThat(budget("0", "500", "1").tekst(BUDGET))
        .isEqualTo("I 2017 blev forbruget på »Alt« 500 kr. større end budgettet.");
    assertThat(budget("100", "1100", "1").tekst(BUDGET))
        .isEqualTo(
            "I 2017 blev forbruget på »Alt« 1.000 kr. større end budgettet, svarende til 1.000,0"
                + " pct.");
    assertThat(budget("100", "1101", "1").tekst(BUDGET)) // more than tenfold
        .isEqualTo("I 2017 blev forbruget på »Alt« 1.001 kr. større end budgettet.");
  }

  @Test
  void foerAaretErOmmeErDetDetForventede() {
    assertThat(budget("124974000", "1", "138141792").til("2017-08-31").tekst(BUDGET))
        .isEqualTo(
            "I 2017 ventes forbruget på »Alt« at blive 13,2 mio. kr. større end budgettet, svarende til 10,5"
                + " pct.");
  }

  @Test
  void skjulesEnTotalSigesIntet() {
    Proeve proeve =
        budget("100", "90", "95")
            .uden("budgetopfoelgning/B/forbrug", "2017", Enhed.KR, Status.DISKRETIONERET, "skjult");
    assertThat(proeve.tekst(BUDGET + "\n")).doesNotContain("forbruget");
  }

  private static Proeve dele(String a, String b) {
    return budget("1000000", "1000000", "1")
        .tal("budgetopfoelgning/Alt > B/korrigeret", "2017", Enhed.KR, "500000")
        .tal("budgetopfoelgning/Alt > B/forbrug", "2017", Enhed.KR, b)
        .tal("budgetopfoelgning/Alt > C/korrigeret", "2017", Enhed.KR, "0")
        .tal("budgetopfoelgning/Alt > C/forbrug", "2017", Enhed.KR, a)
        .tal("budgetopfoelgning/Alt > C > D/korrigeret", "2017", Enhed.KR, "9000000")
        .tal("budgetopfoelgning/Alt > C > D/forbrug", "2017", Enhed.KR, "0");
  }

  @Test
  void denDelDerErLaengstFraSitBudget() {
    String afvigelse = "Den største afvigelse er {{ afviger_mest('budgetopfoelgning') }}.\n";
    assertThat(dele("1000", "480000").tekst(afvigelse))
        .isEqualTo(
            "Den største afvigelse er på »B«, hvor forbruget blev 20.000 kr. mindre end budgettet,"
                + " svarende til 4,0 pct.");
    assertThat(dele("70000", "480000").tekst(afvigelse))
        .isEqualTo(
            "Den største afvigelse er på »C«, hvor forbruget blev 70.000 kr. større end"
                + " budgettet.");
    assertThat(dele("20000", "480000").tekst(afvigelse)).as("two are as far").isEmpty();
    assertThat(budget("100", "90", "95").tekst(afvigelse)).as("one part").isEmpty();
    assertThat(
            dele("70000", "480000")
                .uden(
                    "budgetopfoelgning/Alt > E/forbrug",
                    "2017",
                    Enhed.KR,
                    Status.DISKRETIONERET,
                    "skjult")
                .tekst(afvigelse))
        .as("one is hidden")
        .doesNotContain("afvigelse er");
  }

  /** Limits change from year to year: one that does not hold in a year has no children above it. */
  @Test
  void enGraenseDerIkkeGaelderIEtAarErIkkeNul() {
    List<Definition> katalog = List.of(definition("dyre", Enhed.KR).medNulSkrevet());
    Tabel tabel =
        (Tabel)
            new Proeve()
                .katalog(katalog)
                .uden("dyre/beregnet", "2015", Enhed.KR, Status.IKKE_BEREGNET, "ingen grænser")
                .tal("dyre/beregnet", "2016", Enhed.KR, "7")
                .tal("dyre/over-1", "2016", Enhed.ANTAL, "6")
                .tal("dyre/beregnet", "2017", Enhed.KR, "9")
                .tal("dyre/over-2", "2017", Enhed.ANTAL, "0")
                .blokke("```tabel\nnoegletal: dyre\n```")
                .get(0);
    assertThat(tabel.raekker().stream().map(Tabel.Raekke::celler))
        .containsExactlyInAnyOrder(
            List.of("– a", "7", "9"), List.of("– a", "6", "–"), List.of("– a", "–", "0"));
    assertThat(tabel.noter())
        .contains("a: Ikke beregnet (ingen grænser).", "–: Her er der ikke noget at tælle.");
  }
}
