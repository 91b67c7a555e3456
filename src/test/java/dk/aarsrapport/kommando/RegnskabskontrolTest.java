package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.aarsrapport.indlaesning.Budgeteksport;
import dk.aarsrapport.indlaesning.Eksport;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Figurkendskab;
import dk.aarsrapport.indlaesning.Fildel;
import dk.aarsrapport.indlaesning.Filhoved;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laeser;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Posteringseksport;
import dk.aarsrapport.indlaesning.Pseudonymnoegle;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Afstemning.Konti;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.reference.Opfoelgningsstandard;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegnskabskontrolTest {
  private static final Laesekontekst KONTEKST =
      new Laesekontekst(
          LocalDate.of(2017, 6, 30),
          Set.of(),
          Indsatstyper.medfulgte(),
          Kontoplan.medfulgt(),
          Kontohierarki.medfulgt(),
          Opfoelgningsstandard.medfulgt(),
          new Pseudonymnoegle(new byte[] {1}),
          Figurkendskab.INTET);
  private static final String PLEJE =
      "Børn og unge med særlige behov > Anbringelser > Plejefamilier";

  @TempDir private Path mappe;

  private static Laesning laes(Eksport<?> eksport, String tekst) throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    Filhoved hoved = Filhoved.find("fil.csv", bytes, eksport, "auto", Map.of());
    try (Laeser<?> laeser =
        new Laeser<>(
            new Fildel("fil.csv", "", "", hoved, 0, bytes.length, 1),
            new ByteArrayInputStream(bytes),
            eksport,
            KONTEKST.noegle())) {
      laeser.forEachRemaining(raekke -> {});
      return laeser.laesning();
    }
  }

  private static Laesning posteringer() throws IOException {
    return laes(
        new Posteringseksport(KONTEKST),
        """
        kommunekode;år;funktion;dranst;beløb
        101;2016;5.28.22;1;100,25
        101;2016;5.28.22;3;7
        101;2016;5.57.72;1;20
        101;2016;5.99.99;1;-4
        """);
  }

  private static Laesning budget() throws IOException {
    return laes(
        new Budgeteksport(KONTEKST),
        """
        kommunekode;år;funktion;dranst;oprindeligt_budget
        101;2016;5.28.22;1;90
        101;2016;5.28.21;1;50
        """);
  }

  private static List<Sum> talt() {
    return new ArrayList<>(
        List.of(
            new Sum(101, 2016, Afstemningstaelling.KONTI, "5.28.22", "service", 10_025),
            new Sum(101, 2016, Afstemningstaelling.KONTI, "5.28.22", "anden-dranst", 700),
            new Sum(101, 2016, Afstemningstaelling.KONTI, "5.57.72", "udenfor", 2_000),
            new Sum(101, 2016, Afstemningstaelling.KONTI, "ukendt konto", "udenfor", -400),
            new Sum(101, 2016, Afstemningstaelling.REGNSKAB, PLEJE, "i-hierarkiet", 10_025),
            new Sum(101, 2016, Afstemningstaelling.REGNSKAB, "5.57.72", "1", 2_000),
            new Sum(101, 2016, Afstemningstaelling.BUDGET, PLEJE, "i-hierarkiet", 9_000),
            new Sum(101, 2016, Afstemningstaelling.BUDGET, "Forebyggelse", "i-hierarkiet", 5_000)));
  }

  private static Koersel koersel(String linje) {
    return Koerselsfil.laes(
        "rapport.yaml",
        "aar: 2016\nkommuner: [101]\ninput: {posteringer: p.csv}\n" + linje,
        Set.of("udgifter"),
        Eksporter.navne());
  }

  private static Regnskabskontrol kontrol(List<Sum> talt, String linje) throws IOException {
    return new Regnskabskontrol(List.of(posteringer(), budget()), talt, koersel(linje));
  }

  @Test
  void hverOereErRedegjortForEllerUdenfor() throws IOException {
    Regnskabskontrol kontrol = kontrol(talt(), "");
    assertThat(kontrol.port()).isEmpty();
    assertThat(kontrol.afstemning().konti())
        .containsExactly(
            new Konti(101, 2016, "5.28.22", 10_725, 10_025, 0, 0, 0, 700),
            new Konti(101, 2016, "5.57.72", 2_000, 0, 0, 2_000, 0, 0),
            new Konti(101, 2016, "ukendt konto", -400, 0, 0, -400, 0, 0));
    assertThat(kontrol.afstemning().konti()).allMatch(k -> k.difference() == 0);
  }

  @Test
  void kontiForUdeladteMaalgrupperHarDeresEgenKolonne() throws IOException {
    List<Sum> talt = talt();
    talt.set(0, new Sum(101, 2016, Afstemningstaelling.KONTI, "5.28.22", "service", 4_025));
    talt.add(new Sum(101, 2016, Afstemningstaelling.KONTI, "5.28.22", "anden-maalgruppe", 6_000));
    Regnskabskontrol kontrol = kontrol(talt, "");
    assertThat(kontrol.port()).isEmpty();
    assertThat(kontrol.afstemning().konti())
        .contains(new Konti(101, 2016, "5.28.22", 10_725, 4_025, 0, 0, 6_000, 700));
  }

  @Test
  void budgetUdenRegnskabRegnskabUdenBudgetOgDetUdenforHierarkietStaarDer() throws IOException {
    assertThat(kontrol(talt(), "").afstemning().steder())
        .extracting(Afstemning.Sted::sted, Afstemning.Sted::bemaerkning)
        .containsExactlyInAnyOrder(
            tuple("5.57.72, dranst 1", "uden for kontohierarkiet; regnskab uden budget"),
            tuple(PLEJE, ""),
            tuple("Forebyggelse", "budget uden regnskab"));
  }

  @Test
  void afvisteRaekkerLaeggesSammenOverFilerne() throws IOException {
    Laesning daarlige =
        laes(
            new Posteringseksport(KONTEKST),
            """
            kommunekode;år;funktion;dranst;beløb
            101;x;5.28.22;1;1,50
            101;2016;5.28.22;1;meget
            """);
    Regnskabskontrol kontrol =
        new Regnskabskontrol(
            List.of(posteringer(), daarlige, daarlige, budget()), talt(), koersel(""));
    assertThat(kontrol.port()).isEmpty();
    assertThat(kontrol.afstemning().afviste())
        .containsExactly(new Afstemning.Afvist("posteringer", 101, 4, 2, 300));
  }

  @Test
  void afvistePosteringerStaarDerOgEnKommuneSerSineEgneOgDemIngenKender() {
    Afstemning.Afvist ukendt = new Afstemning.Afvist("posteringer", 0, 1, 0, 0);
    Afstemning.Afvist egne = new Afstemning.Afvist("posteringer", 101, 2, 2, 700);
    Afstemning.Afvist andres = new Afstemning.Afvist("posteringer", 147, 1, 1, 5);
    Afstemning alle =
        new Afstemning(List.of(), List.of(ukendt, egne, andres), List.of(), List.of());
    assertThat(alle.kun(List.of(101)).afviste()).containsExactly(ukendt, egne);
  }

  @Test
  void enTabtOereStandserKoerslen() throws IOException {
    List<Sum> talt = talt();
    talt.set(0, new Sum(101, 2016, Afstemningstaelling.KONTI, "5.28.22", "service", 10_024));
    assertThat(kontrol(talt, "").port().orElseThrow())
        .hasMessageStartingWith(
            "posteringer stemmer ikke: kommune 101 i 2016, 5.28.22 er læst med 107,25 kr., men der"
                + " er redegjort for 107,24 kr.");
    talt.remove(0);
    assertThat(kontrol(talt, "").port()).isPresent();
  }

  @Test
  void enOereBudgetTalt2GangeStandserKoerslen() throws IOException {
    List<Sum> talt = talt();
    talt.add(new Sum(101, 2016, Afstemningstaelling.BUDGET, "Mere", "i-hierarkiet", 1));
    assertThat(kontrol(talt, "").port().orElseThrow()).hasMessageStartingWith("budget stemmer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kommune: 101, aar: 2016, beloeb: '123,25'}",
        "{kommune: 101, aar: 2016, beloeb: 123.25}",
        "{kommune: 101, aar: 2016, funktion: 5.28.22, beloeb: 107.25}",
        "{kommune: 101, aar: 2016, funktion: '052822', beloeb: '107,25'}",
        "{kommune: 101, aar: 2015, beloeb: 0}"
      })
  void kontroltotalerDerPasser(String total) throws IOException {
    assertThat(kontrol(talt(), "kontroltotaler: [" + total + "]").port()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kommune: 101, aar: 2016, beloeb: '1.123,26'} | 2016 er 1.123,26 kr., men posteringerne"
            + " giver 123,25 kr.",
        "{kommune: 147, aar: 2016, beloeb: 1} | 147, 2016 er 1,00 kr., men posteringerne giver 0,00"
            + " kr.",
        "{kommune: 101, aar: 2016, funktion: 5.28.20, beloeb: -5} | 2016, funktion 5.28.20 er −5,00"
            + " kr."
      })
  void enKontroltotalDerIkkePasserStandserKoerslen(String total, String besked) throws IOException {
    assertThat(kontrol(talt(), "kontroltotaler: [" + total + "]").port().orElseThrow())
        .hasMessageStartingWith(
            "rapport.yaml, linje 4 («kontroltotaler»): kontroltotalen for kommune")
        .hasMessageContaining(besked);
    Regnskabskontrol kontrol = kontrol(talt(), "kontroltotaler: [" + total + "]");
    assertThat(kontrol.kontroltotaler().antal()).isEqualTo(1);
    assertThat(kontrol.kontroltotaler().ikkeKoert()).isEmpty();
    assertThat(kontrol.problemer()).hasSize(1);
  }

  @Test
  void udenKontroltotalerErReglenIkkeKoert() throws IOException {
    assertThat(kontrol(talt(), "").kontroltotaler().ikkeKoert())
        .isEqualTo("kørselsfilen nævner ingen kontroltotaler");
  }

  /** From the command: exit code 3, the reports left alone, and the sums where one can see them. */
  @Test
  void portenFraKommandoen() throws IOException {
    Proevekoersel koersel = Proevekoersel.i(mappe);
    String total = "kontroltotaler: [{kommune: 101, aar: 2013, beloeb: %s}]\n";
    koersel.ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\n" + total.formatted("1000000.01"));
    Proevekoersel.Udfald udfald = koersel.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(3);
    assertThat(udfald.fejllinjer()).hasSize(1);
    assertThat(udfald.fejl())
        .startsWith(
            "Stoppet: rapport.yaml, linje 3 («kontroltotaler»): kontroltotalen for kommune 101,"
                + " 2013 er 1.000.000,01");
    assertThat(koersel.udmappe().keySet())
        .containsExactly("afvist/datakvalitet.csv", "afvist/datakvalitet.xlsx");
    koersel.ret("rapport.yaml", "1000000.01", "'1.000.000,00'");
    assertThat(koersel.koer().kode()).isZero();
  }
}
