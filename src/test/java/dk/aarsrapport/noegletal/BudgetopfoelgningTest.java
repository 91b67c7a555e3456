package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Disponering;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Indsats.Leverandoertype;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Kontoplan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code budgetopfoelgning}: the year 2017 has 365 days. */
class BudgetopfoelgningTest {
  private static final String ID = "budgetopfoelgning";
  private static final String I_ALT = "Børn og unge med særlige behov";
  private static final String ANBRINGELSER = I_ALT + " > Anbringelser";
  private static final String PLEJE = ANBRINGELSER + " > Plejefamilier > 001 Plejefamilier";
  private static final String OPHOLD =
      ANBRINGELSER + " > Opholdssteder m.v. > 003 Opholdssteder for børn og unge";
  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();

  private final Lilleverden verden = new Lilleverden();
  private long barn;

  private String kr(String niveau, String hvad) {
    return kr("101", niveau, hvad);
  }

  private String kr(String omraade, String niveau, String hvad) {
    return verden.vaerdi(ID, omraade, "2017", niveau, hvad);
  }

  private void forbrug(int kommune, String gruppering, String kroner, String dag) {
    String funktion = gruppering.equals("001") ? "5.28.22" : "5.28.20";
    verden.bogfoert(kommune, 2017, funktion, gruppering, 1, kroner, dag);
  }

  private void pleje(int kommune, String kroner) {
    verden.budget(kommune, 2017, "5.28.22", "001", 1, kroner);
  }

  private void skoen(String gruppering, String korrigeret, String oprindeligt, String forventet) {
    Kontonummer nummer = new Kontonummer("5.28.22", gruppering, 1, "");
    verden.raekke(
        "budget",
        2017,
        new Budgetpost(
            101,
            2017,
            Kontoplan.medfulgt().find(nummer, 2017),
            Kontohierarki.medfulgt().sti(nummer, 2017),
            nummer,
            Barneraekker.oere(korrigeret),
            Barneraekker.oere(oprindeligt),
            Barneraekker.oere(forventet),
            ""));
  }

  /** An intervention that runs on; its year costs so much. */
  private void loeber(int kommune, String type, String slut, String kroner, String sti) {
    loeber(kommune, ++barn, type, slut, kroner, sti);
  }

  private void loeber(int kommune, long hvem, String type, String slut, String kroner, String sti) {
    LocalDate start = LocalDate.of(2016, 1, 1);
    Indsats indsats =
        new Indsats(
            kommune,
            TYPER.find(type, start).orElseThrow(),
            start,
            slut.isEmpty() ? LocalDate.MAX : LocalDate.parse(slut),
            null,
            true,
            null,
            Leverandoertype.UOPLYST,
            Barneraekker.oere(kroner),
            true);
    verden.raekke("indsatser", 2016, new Disponering(indsats, hvem, sti), "årlig_pris", kroner);
  }

  @Test
  void aaretErOmmeSaaForventetErForbruget() {
    skoen("001", "110", "100", "0");
    verden.budget(101, 2017, "5.28.20", "003", 1, "40");
    forbrug(101, "001", "90", "2017-05-05");
    forbrug(101, "003", "50", "2018-01-05");
    forbrug(101, "001", "7", "");
    verden.postering(101, 2016, "5.28.22", "001", 1, "999");
    assertThat(kr(PLEJE, "oprindeligt")).isEqualTo("100");
    assertThat(kr(PLEJE, "korrigeret")).isEqualTo("110");
    assertThat(kr(PLEJE, "forbrug")).isEqualTo("97");
    assertThat(kr(PLEJE, "rest")).isEqualTo("13");
    // the budget's own forecast, 0 though it is
    assertThat(kr(PLEJE, "forventet")).isEqualTo("0");
    assertThat(kr(PLEJE, "afvigelse")).isEqualTo("-110");
    assertThat(kr(OPHOLD, "forventet")).isEqualTo("50");
    assertThat(kr(OPHOLD, "afvigelsespct")).isEqualTo("25");
    assertThat(verden.broek(ID, "101", "2017", OPHOLD, "afvigelsespct")).isEqualTo("10/40");
    assertThat(kr(I_ALT, "korrigeret")).isEqualTo("150");
    assertThat(kr(I_ALT, "forbrugspct")).isEqualTo("98");
    assertThat(kr(I_ALT, "forventet")).isEqualTo("50");
    assertThat(verden.status(ID, "101", "2017", I_ALT, "forbrug")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", I_ALT, "disponeret")).isEqualTo("ikke-beregnet");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
  }

  @Test
  void midtIAaretLineaertElleMedDetDisponerede() {
    // 73 days of 365 have passed: a fifth.
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    verden.budget(101, 2017, "5.28.20", "003", 1, "400");
    forbrug(101, "001", "100", "2017-03-14");
    forbrug(101, "001", "500", "2017-03-15");
    forbrug(101, "003", "60", "2017-01-01");
    loeber(101, "plejefamilie", "", "365", PLEJE);
    loeber(101, "plejefamilie", "2017-03-24", "3650", PLEJE);
    assertThat(kr(PLEJE, "forbrug")).isEqualTo("100");
    assertThat(kr(PLEJE, "disponeret")).isEqualTo("392");
    assertThat(kr(PLEJE, "forventet")).isEqualTo("492");
    assertThat(kr(OPHOLD, "disponeret")).isEqualTo("0");
    assertThat(kr(OPHOLD, "forventet")).isEqualTo("300");
    assertThat(kr(I_ALT, "forventet")).isEqualTo("792");
    assertThat(kr(I_ALT, "afvigelse")).isEqualTo("-608");
    assertThat(verden.status(ID, "101", "2017", I_ALT, "rest")).isEqualTo("ufuldstaendig");
  }

  @Test
  void budgettetsEgetSkoenGaarForDetDisponerede() {
    verden.opgjort("2015-01-01", "2017-03-14");
    skoen("001", "110", "100", "105");
    forbrug(101, "001", "10", "2017-01-01");
    loeber(101, "plejefamilie", "", "365", PLEJE);
    assertThat(kr(PLEJE, "forventet")).isEqualTo("105");
    assertThat(kr(PLEJE, "disponeret")).isEqualTo("292");
  }

  @Test
  void udenKontoErEnLinjeForSigOgIIntetTotal() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    forbrug(101, "001", "100", "2017-03-14");
    loeber(101, "sikret-doegninstitution", "", "365", Kontohierarki.UDENFOR);
    assertThat(kr("uden konto", "disponeret")).isEqualTo("292");
    assertThat(kr(I_ALT, "disponeret")).isEqualTo("0");
    assertThat(verden.raekker(ID, "101", "2017"))
        .filteredOn(r -> r.startsWith("uden konto"))
        .containsExactly("uden konto/disponeret");
  }

  @Test
  void gruppenErSummenAfMedlemmernesEgneSkoen() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    pleje(147, "500");
    forbrug(101, "001", "100", "2017-03-14");
    forbrug(147, "001", "20", "2017-03-14");
    loeber(101, "plejefamilie", "", "365", PLEJE);
    // 100 + 292 by what is promised, 20 x 5 by the days
    assertThat(kr("gruppe:begge", PLEJE, "forventet")).isEqualTo("492");
    assertThat(kr("landet", I_ALT, "forventet")).isEqualTo("492");
    assertThat(kr("147", PLEJE, "forventet")).isEqualTo("100");
    assertThat(verden.status(ID, "147", "2017", PLEJE, "disponeret")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017", PLEJE, "disponeret"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void udenBudgetForAaretErDerEnTomRaekke() {
    verden.budget(101, 2016, "5.28.22", "001", 1, "1");
    forbrug(101, "001", "100", "2017-03-14");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.aarsag(ID, "101", "2017"))
        .isEqualTo("året har ikke både posteringer og budget");
  }

  @Test
  void detDisponeredeOgSkoennetBagFaaIndsatserSkjules() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    verden.budget(101, 2017, "5.28.20", "003", 1, "400");
    verden.budget(101, 2017, "5.28.21", "003", 1, "10");
    forbrug(101, "001", "100", "2017-03-14");
    forbrug(101, "003", "100", "2017-03-14");
    verden.bogfoert(101, 2017, "5.28.21", "003", 1, "5", "2017-02-02");
    for (int i = 0; i < 6; i++) {
      loeber(101, "plejefamilie", "", "365", PLEJE);
    }
    loeber(101, "opholdssted", "", "3650", OPHOLD);
    assertThat(kr(OPHOLD, "forventet")).isEqualTo("3020");
    assertThat(verden.offentligeDele(ID, "101", "2017", OPHOLD))
        .containsExactly("forbrug", "forbrugspct", "korrigeret", "oprindeligt", "rest");
    // what one level hides no sum gives back
    boolean pleje = verden.offentligeDele(ID, "101", "2017", PLEJE).contains("forventet");
    boolean over = verden.offentligeDele(ID, "101", "2017", ANBRINGELSER).contains("forventet");
    boolean iAlt = verden.offentligeDele(ID, "101", "2017", I_ALT).contains("forventet");
    assertThat(pleje && over).isFalse();
    assertThat(pleje && iAlt).isFalse();
    assertThat(
            verden.offentligeDele(
                ID,
                "101",
                "2017",
                I_ALT + " > Forebyggende foranstaltninger > 003 Familiebehandling"))
        .contains("forventet", "afvigelse");
  }

  private List<String> skjulte(String niveau) {
    return Stream.of("disponeret", "forventet", "afvigelse", "afvigelsespct")
        .filter(hvad -> !verden.offentligeDele(ID, "101", "2017", niveau).contains(hvad))
        .toList();
  }

  private void toLinjer() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    verden.budget(101, 2017, "5.28.20", "003", 1, "400");
    forbrug(101, "001", "100", "2017-03-14");
    forbrug(101, "003", "100", "2017-03-14");
    for (int i = 0; i < 6; i++) {
      loeber(101, "opholdssted", "", "3650", OPHOLD);
    }
  }

  /** Six interventions are not few, but the four children that have them are. */
  @Test
  void fleresIndsatserHosFaaBoernSkjules() {
    toLinjer();
    for (int i = 0; i < 6; i++) {
      loeber(101, i % 4 + 100, "plejefamilie", "", "365", PLEJE);
    }
    assertThat(skjulte(PLEJE))
        .containsExactly("disponeret", "forventet", "afvigelse", "afvigelsespct");
    boolean ophold = skjulte(OPHOLD).isEmpty();
    assertThat(ophold && skjulte(ANBRINGELSER).isEmpty()).as("the difference tells it").isFalse();
    assertThat(ophold && skjulte(I_ALT).isEmpty()).as("the difference tells it").isFalse();
  }

  @Test
  void femBoernsIndsatserVises() {
    toLinjer();
    for (int i = 0; i < 6; i++) {
      loeber(101, i % 5 + 100, "plejefamilie", "", "365", PLEJE);
    }
    assertThat(skjulte(PLEJE)).isEmpty();
    assertThat(skjulte(OPHOLD)).isEmpty();
    assertThat(skjulte(I_ALT)).isEmpty();
  }

  /** Twenty of 25 kroner are four fifths and no more; 21 of 26 are more. */
  @Test
  void etBarnsNaestenHeleDisponeringSkjules() {
    toLinjer();
    for (int i = 0; i < 5; i++) {
      loeber(101, "plejefamilie", "", "365", PLEJE);
    }
    loeber(101, 7000, "plejefamilie", "", "3650", PLEJE);
    loeber(101, 7000, "plejefamilie", "", "3650", PLEJE);
    assertThat(skjulte(PLEJE)).isEmpty();
    loeber(101, 7000, "plejefamilie", "", "365", PLEJE);
    assertThat(skjulte(PLEJE))
        .containsExactly("disponeret", "forventet", "afvigelse", "afvigelsespct");
  }

  /** What has no account stands on a line of its own, and tells of its children too. */
  @Test
  void faaBoernUdenKontoSkjules() {
    toLinjer();
    for (int i = 0; i < 6; i++) {
      loeber(101, 8000, "sikret-doegninstitution", "", "365", Kontohierarki.UDENFOR);
    }
    assertThat(skjulte("uden konto")).contains("disponeret");
    assertThat(skjulte(PLEJE)).isEmpty();
  }

  /** A price of nothing is a price, and an intervention that ends on the last day has none left. */
  @Test
  void enPrisPaaNulErEnPrisMenDenDerErSlutLoeberIkkeVidere() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    verden.budget(101, 2017, "5.28.20", "003", 1, "400");
    forbrug(101, "001", "100", "2017-03-14");
    forbrug(101, "003", "60", "2017-03-14");
    loeber(101, "plejefamilie", "", "0", PLEJE);
    loeber(101, "opholdssted", "2017-03-14", "3650", OPHOLD);
    assertThat(kr(PLEJE, "disponeret")).isEqualTo("0");
    assertThat(kr(PLEJE, "forventet")).isEqualTo("100");
    assertThat(kr(OPHOLD, "disponeret")).isEqualTo("0");
    assertThat(kr(OPHOLD, "forventet")).isEqualTo("300");
  }

  /** 584 of the year's 1,000 kroner are left when the next year's days are not counted. */
  @Test
  void enKendtSlutdatoINaesteAarErAaretUd() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "1000");
    forbrug(101, "001", "100", "2017-03-14");
    loeber(101, "plejefamilie", "2018-06-30", "730", PLEJE);
    assertThat(kr(PLEJE, "disponeret")).isEqualTo("584");
  }

  /** The level's own accounts carry the forecast, the line below goes by its days. */
  @Test
  void etNiveausEgneKontiErEtNederstNiveauTil() {
    verden.opgjort("2015-01-01", "2017-03-14");
    String niveau = ANBRINGELSER + " > Plejefamilier";
    skoen("", "50", "50", "40");
    pleje(101, "1000");
    verden.bogfoert(101, 2017, "5.28.22", "", 1, "30", "2017-02-01");
    forbrug(101, "001", "100", "2017-03-14");
    assertThat(kr(niveau, "forbrug")).isEqualTo("130");
    assertThat(kr(niveau, "forventet")).as("40 and five times 100").isEqualTo("540");
    assertThat(kr(niveau, "afvigelse")).isEqualTo("-510");
    assertThat(kr(PLEJE, "forventet")).isEqualTo("500");
  }

  /** Corrections and repayments count as they stand, also where they leave less than nothing. */
  @Test
  void rettelserOgTilbagebetalingerTaellerMedDeresFortegn() {
    verden.opgjort("2015-01-01", "2017-03-14");
    pleje(101, "-20");
    forbrug(101, "001", "100", "2017-01-14");
    forbrug(101, "001", "-100", "2017-01-14");
    forbrug(101, "001", "-10", "");
    assertThat(kr(PLEJE, "forbrug")).isEqualTo("-10");
    assertThat(kr(PLEJE, "forbrugspct")).isEqualTo("50");
    assertThat(kr(PLEJE, "rest")).isEqualTo("-10");
    assertThat(kr(PLEJE, "forventet")).isEqualTo("-50");
    assertThat(kr(PLEJE, "afvigelse")).isEqualTo("-30");
    assertThat(kr(PLEJE, "afvigelsespct")).isEqualTo("150");
  }
}
