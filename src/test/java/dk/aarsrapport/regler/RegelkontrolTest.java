package dk.aarsrapport.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.fejl.Regelstatus;
import dk.aarsrapport.forloeb.Herkomst;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report says of the rules: lines, counts, severities, and those that could not run. */
class RegelkontrolTest {
  private static final String OVERLAP = "overlap-anbringelser";
  private static final String PRIS = "pris-uden-postering";

  private final Daekning daekning = new Daekning();
  private final Fund fund = new Fund();

  private Regelresultat resultat(Map<String, Alvor> alvor, boolean udeladte) {
    Udtraek udtraek =
        Udtraek.af(
            Set.of(101),
            2017,
            Proevebarn.KALENDER,
            daekning,
            new Befolkning(List.of()),
            List.of(),
            List.of());
    return new Regelkontrol(udtraek, alvor, udeladte)
        .resultat(fund, fil -> "fil" + fil + ".csv", input -> input + ".csv");
  }

  private static Regelstatus status(Regelresultat resultat, String regel) {
    return resultat.regler().stream()
        .filter(r -> r.regel().equals(regel))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRuleHasItsOwnNameAndSaysWhatItMeansAndWhatToDo() {
    Set<String> navne = new HashSet<>();
    assertThat(Regelsaet.alle())
        .allSatisfy(
            regel -> {
              assertThat(navne.add(regel.id())).as(regel.id()).isTrue();
              assertThat(regel.id()).matches("[a-z0-9-]+");
              assertThat(regel.mening()).isNotBlank().doesNotEndWith(".");
              assertThat(regel.handling()).isNotBlank();
            });
  }

  @Test
  void theNamesOfAllRulesAreTheRunFiles() {
    assertThat(Regelsaet.id()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(Regelsaet.alle()).extracting(Regel::id).isSubsetOf(Regelsaet.id());
    assertThat(Regelsaet.alle()).extracting(Regel::id).doesNotContainAnyElementsOf(raekkeregler());
    assertThat(Regelsaet.id()).containsAll(raekkeregler());
  }

  private static List<String> raekkeregler() {
    return Raekkeregel.ALLE.stream().map(Raekkeregel::id).toList();
  }

  static List<Raekkeregel> alleRaekkeregler() {
    return Raekkeregel.ALLE;
  }

  private static Dataproblem paaRaekken(String alvor, String regel) {
    return new Dataproblem(alvor, "fil.csv", 7, "", regel, "A", "B");
  }

  @ParameterizedTest
  @MethodSource("alleRaekkeregler")
  void theRunFileChangesTheSeverityOfARuleOfOneRow(Raekkeregel regel) {
    Dataproblem laest = paaRaekken(Dataproblem.ADVARSEL, regel.id());
    Dataproblem afvist = paaRaekken(Dataproblem.AFVIST, "dato");
    List<Dataproblem> alle = List.of(laest, afvist);
    assertThat(new Raekkekontrol(Map.of()).vist(alle)).isEqualTo(alle);
    assertThat(new Raekkekontrol(Map.of(regel.id(), Alvor.OPLYSNING)).vist(alle))
        .containsExactly(paaRaekken(Dataproblem.OPLYSNING, regel.id()), afvist);
    assertThat(new Raekkekontrol(Map.of(regel.id(), Alvor.FRA)).vist(alle)).containsExactly(afvist);
  }

  @Test
  void aRuleOfOneRowTellsHowManyRowsBreakItAndWhyItCouldNotRun() {
    daekning.raekke("indsatser", 101, 2016, List.of("slutdato"));
    List<Regelstatus> status =
        new Raekkekontrol(Map.of("usandsynlig-alder", Alvor.FRA))
            .status(daekning, Map.of("usandsynlig-slutdato", 3L, "usandsynlig-alder", 2L));
    assertThat(status)
        .extracting(Regelstatus::regel, Regelstatus::antal, Regelstatus::ikkeKoert)
        .contains(
            tuple("usandsynlig-slutdato", 3L, ""),
            tuple("usandsynlig-alder", 0L, "slået fra i kørselsfilen"),
            tuple(
                "type-mod-paragraf", 0L, "kolonnen «paragraf» i «indsatser» mangler eller er tom"));
  }

  @Test
  void aBrokenRuleNamesBothLinesAndOtherFiles() {
    daekning.raekke("indsatser", 101, 2016, List.of());
    fund.laegTil(OVERLAP, 101, new Herkomst(1, 7), () -> "A og B", new Herkomst(1, 3));
    fund.laegTil(OVERLAP, 101, new Herkomst(1, 9), () -> "A og C", new Herkomst(2, 3));
    Regelresultat resultat = resultat(Map.of(), false);
    assertThat(resultat.problemer())
        .extracting(Dataproblem::alvor, Dataproblem::fil, Dataproblem::linje)
        .containsExactly(tuple("advarsel", "fil1.csv", 7L), tuple("advarsel", "fil1.csv", 9L));
    assertThat(resultat.problemer().get(0).besked()).endsWith("A og B (se også linje 3)");
    assertThat(resultat.problemer().get(1).besked()).endsWith("(se også fil2.csv, linje 3)");
    assertThat(status(resultat, OVERLAP).antal()).isEqualTo(2);
  }

  @Test
  void theRunFileChangesSeveritiesAndTurnsRulesOff() {
    daekning.raekke("indsatser", 101, 2016, List.of());
    fund.laegTil(OVERLAP, 101, new Herkomst(1, 7), () -> "A", null);
    assertThat(resultat(Map.of(OVERLAP, Alvor.OPLYSNING), false).problemer())
        .extracting(Dataproblem::alvor)
        .containsExactly("oplysning");
    Regelresultat fra = resultat(Map.of(OVERLAP, Alvor.FRA), false);
    assertThat(fra.problemer()).isEmpty();
    assertThat(status(fra, OVERLAP).ikkeKoert()).contains("slået fra");
  }

  @Test
  void onlyTheFirstLinesAreListedAndTheRestCountedInAnyOrderOfAdding() {
    daekning.raekke("indsatser", 101, 2016, List.of());
    Fund foer = new Fund();
    for (int linje = Fund.HOEJST + 5; linje > 1; linje--) {
      (linje % 2 == 0 ? fund : foer).laegTil(OVERLAP, 101, new Herkomst(1, linje), () -> "A", null);
    }
    fund.laegTil(foer);
    Regelresultat resultat = resultat(Map.of(), false);
    assertThat(resultat.problemer()).hasSize(Fund.HOEJST + 1);
    assertThat(resultat.problemer())
        .extracting(Dataproblem::linje)
        .contains(2L, Fund.HOEJST + 1L)
        .doesNotContain(Fund.HOEJST + 2L);
    assertThat(resultat.problemer().get(Fund.HOEJST).besked()).contains("yderligere 4 rækker");
    assertThat(status(resultat, OVERLAP).antal()).isEqualTo(Fund.HOEJST + 4L);
  }

  @Test
  void aRuleWithoutItsInputIsListedAsNotRun() {
    daekning.raekke("undersøgelser", 101, 2016, List.of());
    fund.laegTil("undersoegelse-uden-sag", 101, new Herkomst(1, 2), () -> "A", null);
    Regelresultat resultat = resultat(Map.of(), false);
    assertThat(resultat.problemer()).isEmpty();
    assertThat(status(resultat, "undersoegelse-uden-sag").ikkeKoert()).contains("«sager»");
    assertThat(status(resultat, "befolkning-mangler").ikkeKoert()).contains("«befolkning»");
  }

  @Test
  void whatIsNotThereCannotBeSeenWhereTargetGroupsAreLeftOut() {
    daekning.raekke("undersøgelser", 101, 2016, List.of());
    daekning.raekke("sager", 101, 2016, List.of());
    fund.laegTil("undersoegelse-uden-sag", 101, new Herkomst(1, 2), () -> "A", null);
    assertThat(resultat(Map.of(), false).problemer()).hasSize(1);
    Regelresultat udeladte = resultat(Map.of(), true);
    assertThat(udeladte.problemer()).isEmpty();
    assertThat(status(udeladte, "undersoegelse-uden-sag").ikkeKoert()).contains("maalgrupper");
  }

  @Test
  void whatMostRowsBreakIsAWayOfKeepingBooks() {
    daekning.raekke("indsatser", 101, 2017, List.of("årlig_pris"));
    daekning.raekke("posteringer", 101, 2017, List.of("cpr"));
    fund.laegTil(PRIS, 101, new Herkomst(1, 2), () -> "A", null);
    fund.holdt(PRIS, 101, new Herkomst(1, 3));
    assertThat(resultat(Map.of(), false).problemer()).hasSize(1);
    fund.laegTil(PRIS, 101, new Herkomst(1, 4), () -> "A", null);
    Regelresultat resultat = resultat(Map.of(), false);
    assertThat(resultat.problemer()).isEmpty();
    assertThat(status(resultat, PRIS).ikkeKoert()).contains("gennemgående");
  }
}
