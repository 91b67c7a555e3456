package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KontohierarkiTest {
  private static final String HOVED = "funktion;gruppering;ejerforhold;dranst;sti\n";

  private static String sti(
      Kontohierarki hierarki, String funktion, String gruppering, int dranst, String ejerforhold) {
    return hierarki.sti(new Kontonummer(funktion, gruppering, dranst, ejerforhold), 2016);
  }

  @Test
  void denMestSpecifikkeRaekkeVinderHvorDenEndStaar() {
    Kontohierarki hierarki =
        Kontohierarki.laes(
            "h.csv",
            HOVED
                + "5.28.20;3;4;;I alt > Private\n"
                + ";;;;I alt > Resten\n"
                + "52820;;;;I alt > Steder\n"
                + "5.28.20;003;;;I alt>Opholdssteder>Alle\n"
                + ";003;4;2;I alt > Refusion\n"
                + "5.28.20;;7;;I alt > Andres steder\n"
                + "5.28.20;;;2;I alt > Steder, refusion\n");
    assertThat(sti(hierarki, "5.28.20", "003", 1, "4")).isEqualTo("I alt > Private");
    assertThat(sti(hierarki, "5.28.20", "003", 2, "1")).isEqualTo("I alt > Opholdssteder > Alle");
    assertThat(sti(hierarki, "5.28.20", "", 1, "4")).isEqualTo("I alt > Steder");
    assertThat(sti(hierarki, "5.28.20", "", 2, "4")).isEqualTo("I alt > Steder, refusion");
    assertThat(sti(hierarki, "5.28.20", "", 1, "7")).isEqualTo("I alt > Andres steder");
    assertThat(sti(hierarki, "5.28.20", "", 2, "7")).isEqualTo("I alt > Steder, refusion");
    assertThat(sti(hierarki, "5.28.22", "003", 2, "4")).isEqualTo("I alt > Refusion");
    assertThat(sti(hierarki, "ukendt", "", 1, "")).isEqualTo("I alt > Resten");
  }

  /** A line for each of the shipped chart of accounts, but for administration. */
  @ParameterizedTest
  @CsvSource({
    "5.28.20, 005, Anbringelser > Opholdssteder m.v. > 005 Eget værelse",
    "5.28.20, 092, Anbringelser > Opholdssteder m.v.",
    "5.28.21, 017, Forebyggende foranstaltninger > 017 Tidlige forebyggende indsatser",
    "5.28.22, 005, Anbringelser > Plejefamilier > 005 Netværksplejefamilier",
    "5.28.23, 001, Anbringelser > Døgninstitutioner > 001 Døgninstitutioner for børn og unge med",
    "5.22.07, '', Refusion for særligt dyre enkeltsager",
    "5.57.72, 015, Kontante ydelser > 015 Tabt arbejdsfortjeneste",
    "5.57.72, 002, Kontante ydelser"
  })
  void detMedfulgteErLigeSaaFintSomKontoplanen(String funktion, String gruppering, String ende) {
    for (int dranst : new int[] {1, 2}) {
      assertThat(sti(Kontohierarki.medfulgt(), funktion, gruppering, dranst, "1"))
          .startsWith("Børn og unge med særlige behov > " + ende);
    }
  }

  @Test
  void dranstOgKontiUdenRaekkeStaarUdenfor() {
    Kontohierarki medfulgt = Kontohierarki.medfulgt();
    assertThat(sti(medfulgt, "5.28.24", "", 2, ""))
        .isEqualTo("Børn og unge med særlige behov > Anbringelser > Sikrede døgninstitutioner");
    assertThat(sti(medfulgt, "5.28.24", "", 3, "")).isEqualTo(Kontohierarki.UDENFOR);
    assertThat(sti(medfulgt, "6.45.58", "", 1, "")).isEqualTo(Kontohierarki.UDENFOR);
  }

  /**
   * Levels with a part of an account by ejerforhold; where all parts are, is the account itself.
   */
  @Test
  void niveauerMedEnDelAfEnKontoErDelte() {
    assertThat(Kontohierarki.medfulgt().delte(Set.of("5.28.20"))).isEmpty();
    Kontohierarki delt =
        Kontohierarki.laes(
            "h.csv",
            HOVED
                + "5.28.20;003;1;1;I alt > Steder > Egne\n"
                + "5.28.20;003;4;1;I alt > Steder > Andres\n"
                + "5.28.20;;;;I alt > Steder > Resten\n"
                + "5.28.22;;;;I alt > Pleje\n");
    assertThat(delt.delte(Set.of()))
        .containsExactly(
            "I alt > Steder > Andres", "I alt > Steder > Egne", "I alt > Steder > Resten");
    Kontohierarki enAlene =
        Kontohierarki.laes(
            "h.csv",
            HOVED
                + "5.28.20;;1;1;I alt > Egne\n5.28.20;;1;2;I alt > Egne\n5.28.22;;;;I alt > Pleje\n");
    assertThat(enAlene.delte(Set.of("5.28.20"))).containsExactly("I alt", "I alt > Egne");
    assertThat(enAlene.delte(Set.of())).isEmpty();
    assertThat(enAlene.delteFunktioner()).containsExactly("5.28.20");
  }

  @Test
  void raekkerKanHaveGyldighed() {
    Kontohierarki hierarki =
        Kontohierarki.laes(
            "h.csv",
            "funktion;gruppering;ejerforhold;dranst;sti;gyldig_fra;gyldig_til\n"
                + "5.28.20;;;;Før;;2015-12-31\n"
                + "5.28.20;;;;Efter;2016-01-01;\n");
    Kontonummer nummer = new Kontonummer("5.28.20", "", 1, "");
    assertThat(hierarki.sti(nummer, 2015)).isEqualTo("Før");
    assertThat(hierarki.sti(nummer, 2016)).isEqualTo("Efter");
  }

  @Test
  void niveauerneFraTotalenOgNed() {
    assertThat(Kontohierarki.niveauer("I alt > A > B"))
        .containsExactly("I alt", "I alt > A", "I alt > A > B");
    assertThat(Kontohierarki.niveauer("I alt")).containsExactly("I alt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x;;;;I alt | funktion",
        "5.28.20;;;; | sti",
        "5.28.20;;;;I alt > | sti",
        "5.28.20;;;;I alt >> A | sti"
      })
  void enForkertRaekkeNaevnesMedLinjeOgKolonne(String raekke, String kolonne) {
    assertThatThrownBy(() -> Kontohierarki.laes("h.csv", HOVED + raekke + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("h.csv, linje 2, kolonne «" + kolonne + "»");
  }
}
