package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Ordbog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgeteksportTest {
  private static final String HOVED =
      "kommunekode;år;funktion;dranst;gruppering;ejerforhold;oprindeligt_budget;korrigeret_budget\n";

  private static Proevelaesning<Budgetpost> laes(String tekst) throws IOException {
    return Proevelaesning.af(new Budgeteksport(Proevelaesning.KONTEKST), tekst);
  }

  private static Budgetpost post(String raekke) throws IOException {
    return laes(HOVED + raekke + "\n").raekker().get(0);
  }

  @Test
  void detKorrigeredeBudgetGaelderHvorDetErOplyst() throws IOException {
    assertThat(post("101;2015;52821;1;17;4;1.000,00;1.250,50").oere()).isEqualTo(125_050);
    assertThat(post("101;2015;52821;1;17;4;1.000,00;0").oere()).isZero();
    assertThat(post("101;2015;52821;1;17;4;1.000,00;").oere()).isEqualTo(100_000);
    assertThat(post("101;2015;52821;1;17;4;;-5").oere()).isEqualTo(-500);
  }

  /** What is said to be done about it is what reads it. */
  @Test
  void tillaegsbevillingerUdenKorrigeretBudget() throws IOException {
    Budgeteksport eksport = new Budgeteksport(Proevelaesning.KONTEKST);
    String fil =
        "kommunekode;år;funktion;Vedtaget budget;Tillægsbevillinger\n101;2015;52821;5,00;1,00\n";
    byte[] bytes = fil.getBytes(StandardCharsets.UTF_8);
    assertThat(tillaeg(eksport, Filhoved.find("b.csv", bytes, eksport, "auto", Map.of())))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.besked()).contains("«Tillægsbevillinger» læses ikke");
              assertThat(p.handling())
                  .contains("korrigeret_budget: \"Vedtaget budget + Tillægsbevillinger\"");
            });
    Filhoved hoved =
        Filhoved.find(
            "b.csv",
            bytes,
            eksport,
            "auto",
            Map.of("korrigeret_budget", "Vedtaget budget + Tillægsbevillinger"));
    assertThat(tillaeg(eksport, hoved)).isEmpty();
    Budgetpost post = Proevelaesning.af(eksport, bytes, hoved, Long.MAX_VALUE).raekker().get(0);
    assertThat(post.oere()).isEqualTo(600);
    assertThat(post.oprindeligt()).isEqualTo(500);
  }

  private static List<Dataproblem> tillaeg(Budgeteksport eksport, Filhoved hoved) {
    Kolonnenoter noter = new Kolonnenoter(eksport);
    noter.se("b.csv", hoved);
    return noter.dataproblemer().stream()
        .filter(p -> p.regel().equals("tillaegsbevilling"))
        .toList();
  }

  @Test
  void detVedtagneOgDetForventedeStaarVedSidenAf() throws IOException {
    String hoved = HOVED.strip() + ";forventet;bemærkning\n";
    Budgetpost alt =
        laes(hoved + "101;2015;52821;1;17;4;1.000,00;1.250,50;1.300;Ny aftale\n").raekker().get(0);
    assertThat(alt.oere()).isEqualTo(125_050);
    assertThat(alt.oprindeligt()).isEqualTo(100_000);
    assertThat(alt.forventet()).isEqualTo(130_000);
    assertThat(alt.bemaerkning()).isEqualTo("Ny aftale");
    Budgetpost kunKorrigeret =
        laes(hoved + "101;2015;52821;1;17;4;;5;;ring til 610100-5003\n").raekker().get(0);
    assertThat(kunKorrigeret.oprindeligt()).isNull();
    assertThat(kunKorrigeret.forventet()).isNull();
    assertThat(kunKorrigeret.bemaerkning()).doesNotContain("5003");
    assertThat(laes(hoved + "101;2015;52821;1;17;4;1;;mange;\n").problemer())
        .containsExactly("afvist 2 forventet beloeb");
  }

  @Test
  void kontoenHarStiDranstOgAar() throws IOException {
    Budgetpost post = post("101;2015;052822;2;5;4;1;");
    assertThat(post.konto().trin()).isEqualTo(4);
    assertThat(post.sti())
        .isEqualTo(
            "Børn og unge med særlige behov > Anbringelser > Plejefamilier"
                + " > 005 Netværksplejefamilier");
    assertThat(post.dranst()).isEqualTo(2);
    assertThat(post.aar()).isEqualTo(2015);
    assertThat(post("101;2015;6.45.58;;;;1;").sti()).isEmpty();
    assertThat(post("101;2015;6.45.58;;;;1;").dranst()).isEqualTo(1);
  }

  @Test
  void enUkendtKontoAdvaresOgFoeresMed() throws IOException {
    Proevelaesning<Budgetpost> laest = laes(HOVED + "101;2015;5.99.99;1;;;5;\n");
    assertThat(laest.problemer()).containsExactly("advarsel 2 funktion ukendt-konto");
    assertThat(laest.raekker().get(0).konto().funktion()).isEqualTo(Konto.UKENDT);
  }

  @Test
  void etBudgetPaaEnKontoUdenNiveauNaevnesEnGang() throws IOException {
    Proevelaesning<Budgetpost> laest =
        laes(
            HOVED
                + "101;2015;6.45.58;1;;;1.000,00;\n"
                + "101;2015;6.45.58;1;;;2.000,00;\n"
                + "101;2015;5.28.21;1;2;;3.000,00;\n");
    assertThat(laest.raekker()).hasSize(3);
    assertThat(laest.problemer()).containsExactly("advarsel 2 funktion budget-uden-niveau");
  }

  @Test
  void enUkendtKontostrengHarSinDranst() throws IOException {
    Proevelaesning<Budgetpost> laest =
        laes("kommunekode;år;kontostreng;oprindeligt_budget\n101;2015;528993001;5\n");
    assertThat(laest.raekker().get(0).dranst()).isEqualTo(3);
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .contains("«5.28.99, dranst 3, gruppering 001»");
  }

  @Test
  void enSumlinjeITabellenErUdenfor() throws IOException {
    assertThat(laes(HOVED + "101;2015;I alt;;;;5;\n").problemer())
        .containsExactly("oplysning 0  sumlinje");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;15;5.28.20;1;;;5; | år aar",
        "101;2015;;1;;;5; | funktion funktion-mangler",
        "101;2015;5.28.20;0;;;5; | dranst dranst",
        "101;2015;5.28.20;1;;;; | oprindeligt_budget beloeb",
        "101;2015;5.28.20;1;;;x;5 | oprindeligt_budget beloeb",
        "101;2015;5.28.20;1;;;5;x | korrigeret_budget beloeb"
      })
  void afvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(laes(HOVED + raekke + "\n").problemer())
        .containsExactly("afvist 2 " + kolonneOgRegel);
  }

  @Test
  void budgettetGenkendesOgsaaMedOpfoelgningensOverskrifter() throws IOException {
    String fil =
        "Kommune;Regnskabsår;Funktion;Dranst;Gruppering;Oprindeligt budget;Korrigeret budget;Forbrug;Restbudget\n"
            + "101;2015;5.28.20;1;003;1;2;3;4\n";
    byte[] bytes = fil.getBytes(StandardCharsets.UTF_8);
    Genkendelse genkendt =
        new Filkender(Ordbog.medfulgt()).kend("udtraek.csv", bytes).orElseThrow();
    assertThat(genkendt.input()).isEqualTo("budget");
    assertThat(genkendt.overskrifter())
        .containsEntry("oprindeligt_budget", "Oprindeligt budget")
        .containsEntry("korrigeret_budget", "Korrigeret budget");
    assertThat(genkendt.indhold(new ByteArrayInputStream(bytes)).aar()).containsExactly(2015);
  }
}
