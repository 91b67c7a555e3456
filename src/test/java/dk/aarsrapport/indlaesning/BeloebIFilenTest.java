package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in other units than kroner, and in two columns: the right number, or a warning. */
class BeloebIFilenTest {
  private final List<Long> oere = new ArrayList<>();
  private final List<Dataproblem> noter = new ArrayList<>();
  private Laesning laesning;

  private void laes(String navn, String tekst, Map<String, String> kolonner) throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    Posteringseksport eksport = new Posteringseksport(Proevelaesning.KONTEKST);
    Filhoved hoved = Filhoved.find(navn, bytes, eksport, "auto", kolonner);
    Fildel hele =
        Gennemsyn.dele(navn, new ByteArrayInputStream(bytes), hoved, Long.MAX_VALUE).get(0);
    try (Laeser<Posteringsraekke> laeser =
        new Laeser<>(
            hele, new ByteArrayInputStream(bytes), eksport, Proevelaesning.KONTEKST.noegle())) {
      laeser.forEachRemaining(raekke -> oere.add(raekke.postering().oere()));
      laesning = laeser.laesning();
    }
    Kolonnenoter kolonnenoter = new Kolonnenoter(eksport);
    kolonnenoter.se(navn, hoved);
    noter.addAll(kolonnenoter.dataproblemer());
  }

  private List<String> advarsler() {
    return noter.stream()
        .filter(n -> n.alvor().equals(Dataproblem.ADVARSEL))
        .map(Dataproblem::regel)
        .filter(regel -> !regel.equals("dranst-mangler"))
        .toList();
  }

  @Test
  void overskriftensEnhedGangesPaaOgSiges() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;Forbrug (1.000 kr.)\n510;2016;5.28.20;12,345678\n",
        Map.of());
    assertThat(oere).containsExactly(1_234_568L);
    assertThat(noter)
        .filteredOn(n -> n.regel().equals("beloebsenhed"))
        .singleElement()
        .satisfies(n -> assertThat(n.besked()).contains("Forbrug (1.000 kr.)", "overskriften"));
    assertThat(advarsler()).isEmpty();
  }

  @Test
  void titlensEnhedGangesPaaOgAdvares() throws IOException {
    laes(
        "fil.csv",
        "Alle beløb i mio. kr.;;;\nkommunekode;år;funktion;beløb\n510;2016;5.28.20;1,5\n",
        Map.of());
    assertThat(oere).containsExactly(150_000_000L);
    assertThat(advarsler()).containsExactly("beloebsenhed");
  }

  @Test
  void koerselsfilenBestemmerOverTitlen() throws IOException {
    laes(
        "fil.csv",
        "Alle beløb i mio. kr.;;;\nkommunekode;år;funktion;beløb\n510;2016;5.28.20;1,5\n",
        Map.of("beløb", "beløb * 1"));
    assertThat(oere).containsExactly(150L);
    assertThat(advarsler()).isEmpty();
  }

  @Test
  void raekkensEgenEnhedOgEnFremmedValutaAfvises() throws IOException {
    laes(
        "fil.csv",
        """
        kommunekode;år;funktion;beløb;enhed
        510;2016;5.28.20;2;1.000 kr.
        510;2016;5.28.20;2;kr.
        510;2016;5.28.20;2;EUR
        """,
        Map.of());
    assertThat(oere).containsExactly(200_000L, 200L);
    assertThat(laesning.dataproblemer())
        .filteredOn(p -> p.alvor().equals(Dataproblem.AFVIST))
        .singleElement()
        .satisfies(p -> assertThat(p.besked()).isEqualTo("«2 EUR» er ikke et beløb"));
  }

  @Test
  void enEnhedDerKunNaevnesErEnMistanke() throws IOException {
    laes("forbrug 1000 kr.csv", "kommunekode;år;funktion;beløb\n510;2016;5.28.20;2\n", Map.of());
    laes(
        "fil.csv",
        "Poster på mindst 1.000 kr.;;;\nkommunekode;år;funktion;beløb\n510;2016;5.28.20;2\n",
        Map.of());
    assertThat(oere).containsExactly(200L, 200L);
    assertThat(advarsler()).containsExactly("beloebsenhed-mistanke", "beloebsenhed-mistanke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Beløb (EUR)", "Beløb i €", "Amount USD"})
  void enFremmedValutaIOverskriftenErEnMistankeMedmindreKoerselsfilenSigerKroner(String overskrift)
      throws IOException {
    String tekst = "kommunekode;år;funktion;%s\n510;2016;5.28.20;2\n".formatted(overskrift);
    laes("fil.csv", tekst, Map.of("beløb", overskrift));
    assertThat(oere).containsExactly(200L);
    assertThat(advarsler()).containsExactly("valuta-mistanke");
    noter.clear();
    laes("fil.csv", tekst, Map.of("beløb", overskrift + " * 1"));
    assertThat(advarsler()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Akkumuleret beløb", "Forbrug ÅTD", "Beløb ÅTD", "Kumuleret beløb"})
  void aaretTilDatoMedEnBogfoeringsdatoErIngenSum(String overskrift) throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;bogføringsdato;udtræksdato;%s\n510;2016;5.28.20;28-01-2016;;2\n"
            .formatted(overskrift),
        Map.of("beløb", overskrift));
    assertThat(noter)
        .filteredOn(n -> n.regel().equals("aaret-til-dato"))
        .singleElement()
        .satisfies(n -> assertThat(n.besked()).contains("«bogføringsdato»"));
  }

  @Test
  void aaretTilDatoIEnFilDerKunHarEnUdtraeksdatoErIkkeLagtSammen() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;udtræksdato;Forbrug ÅTD\n510;2016;5.28.20;28-01-2016;2\n",
        Map.of("beløb", "Forbrug ÅTD"));
    assertThat(advarsler()).isEmpty();
  }

  @Test
  void enOrganisatoriskEnhedErIngenAfBeloebene() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;beløb;enhed\n510;2016;5.28.20;2;Familieafdelingen\n",
        Map.of());
    assertThat(oere).containsExactly(200L);
    assertThat(advarsler()).isEmpty();
  }

  @Test
  void enhedenILinjenUnderOverskriftenGangesPaaOgLinjenErIngenRaekke() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;dranst;Beløb\nkode;åååå;;;t.kr.\n510;2016;5.28.20;1;12,5\n",
        Map.of("beløb", "Beløb"));
    assertThat(oere).containsExactly(1_250_000L);
    assertThat(laesning.antalAfvist()).isZero();
    assertThat(noter)
        .filteredOn(n -> n.regel().equals("beloebsenhed"))
        .singleElement()
        .satisfies(n -> assertThat(n.besked()).contains("1.000 kr.", "linjen under overskriften"));
  }

  @Test
  void koerselsfilenBestemmerOverLinjenUnderOverskriften() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;dranst;Beløb\n;;;;(1.000 kr.)\n510;2016;5.28.20;1;12,5\n",
        Map.of("beløb", "Beløb * 1"));
    assertThat(oere).containsExactly(1_250L);
    assertThat(laesning.antalAfvist()).isZero();
    assertThat(advarsler()).isEmpty();
  }

  @Test
  void overskriftenOgLinjenUnderDenUenigeErEnMistanke() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;dranst;Beløb (kr.)\n;;;;t.kr.\n510;2016;5.28.20;1;12,5\n",
        Map.of("beløb", "Beløb (kr.)"));
    assertThat(oere).containsExactly(1_250L);
    assertThat(advarsler()).containsExactly("beloebsenhed-mistanke");
  }

  @Test
  void enRaekkeMedEnEnhedIStedetForEtBeloebErIngenLinjeMedEnheder() throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;dranst;beløb\n510;2016;5.28.20;1;t.kr.\n510;2016;5.28.20;1;2\n",
        Map.of());
    assertThat(oere).containsExactly(200L);
    assertThat(laesning.antalAfvist()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alle beløb er i 1.000 kr.;;;;",
        "Note:;Alle beløb er i 1.000 kr.;;;",
        "I alt (t.kr.);;;;2",
        "I alt;;;;2 t.kr."
      })
  void enEnhedUnderTabellenErEnMistankeMedSinLinje(String under) throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;dranst;beløb\n510;2016;5.28.20;1;2\n" + under + "\n",
        Map.of());
    assertThat(oere).containsExactly(200L);
    assertThat(laesning.dataproblemer())
        .filteredOn(p -> p.regel().equals("beloebsenhed-mistanke"))
        .singleElement()
        .satisfies(p -> assertThat(p.linje()).isEqualTo(3))
        .satisfies(p -> assertThat(p.alvor()).isEqualTo(Dataproblem.ADVARSEL))
        .satisfies(p -> assertThat(p.besked()).contains("læst i kroner", "linje 3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alle beløb er i kr.;;;;", "I alt;;;;1.000 kr.", "Udskrevet 3. maj;;;;"})
  void andetUnderTabellenErIngenMistanke(String under) throws IOException {
    laes(
        "fil.csv",
        "kommunekode;år;funktion;dranst;beløb\n510;2016;5.28.20;1;1000\n" + under + "\n",
        Map.of());
    assertThat(oere).containsExactly(100_000L);
    assertThat(laesning.dataproblemer()).noneMatch(p -> p.alvor().equals(Dataproblem.ADVARSEL));
  }

  @Test
  void denEnhedBeloebeneErLaestIErIngenMistankeUnderTabellen() throws IOException {
    String fil =
        "kommunekode;år;funktion;dranst;Beløb (t.kr.)\n"
            + "510;2016;5.28.20;1;2\n"
            + "Beløb i 1.000 kr.;;;;\n";
    laes("fil.csv", fil, Map.of("beløb", "Beløb (t.kr.)"));
    assertThat(laesning.dataproblemer()).noneMatch(p -> p.alvor().equals(Dataproblem.ADVARSEL));
    laes("fil.csv", fil, Map.of("beløb", "Beløb (t.kr.) * 1"));
    assertThat(oere).containsExactly(200_000L, 200L);
    assertThat(laesning.dataproblemer()).noneMatch(p -> p.alvor().equals(Dataproblem.ADVARSEL));
  }

  @Test
  void enEnhedUnderTabellenKanModsigeKoerselsfilensMenIkkeDensKroner() throws IOException {
    String fil =
        "kommunekode;år;funktion;dranst;beløb\n510;2016;5.28.20;1;2\nBeløb i mio. kr.;;;;\n";
    laes("fil.csv", fil, Map.of("beløb", "beløb * 1000"));
    assertThat(laesning.dataproblemer())
        .filteredOn(p -> p.regel().equals("beloebsenhed-mistanke"))
        .singleElement()
        .satisfies(p -> assertThat(p.besked()).contains("læst i 1.000 kr.", "linje 3"));
    laes("fil.csv", fil, Map.of("beløb", "beløb * 1000000"));
    assertThat(laesning.dataproblemer()).noneMatch(p -> p.alvor().equals(Dataproblem.ADVARSEL));
    laes("fil.csv", fil, Map.of("beløb", "beløb * 1"));
    assertThat(laesning.dataproblemer()).noneMatch(p -> p.alvor().equals(Dataproblem.ADVARSEL));
  }

  @Test
  void enCelleMedSinEgenEnhedGangesPaaOgSiges() throws IOException {
    laes(
        "fil.csv",
        """
        kommunekode;år;funktion;dranst;beløb
        510;2016;5.28.20;1;2 t.kr.
        510;2016;5.28.20;1;-1,5 mio. kr.
        510;2016;5.28.20;1;1.500 tkr
        510;2016;5.28.20;1;250 øre
        510;2016;5.28.20;1;7 kr.
        510;2016;5.28.20;1;2 t.eur
        510;2016;5.28.20;1;1,2 mio.
        """,
        Map.of());
    assertThat(oere).containsExactly(200_000L, -150_000_000L, 150_000_000L, 250L, 700L);
    assertThat(laesning.dataproblemer())
        .filteredOn(p -> p.regel().equals("beloebsenhed-i-cellen"))
        .singleElement()
        .satisfies(p -> assertThat(p.alvor()).isEqualTo(Dataproblem.OPLYSNING))
        .satisfies(p -> assertThat(p.besked()).contains("(4 rækker)"));
    assertThat(laesning.antalAfvist()).isEqualTo(2);
  }

  @Test
  void enCelleMedSinEgenEnhedGangesIkkeToGangeOgEnAndenEndKolonnensAfvises() throws IOException {
    laes(
        "fil.csv",
        """
        kommunekode;år;funktion;dranst;Beløb (t.kr.)
        510;2016;5.28.20;1;2 t.kr.
        510;2016;5.28.20;1;2
        510;2016;5.28.20;1;2 mio. kr.
        """,
        Map.of("beløb", "Beløb (t.kr.)"));
    assertThat(oere).containsExactly(200_000L, 200_000L);
    assertThat(laesning.dataproblemer())
        .filteredOn(p -> p.alvor().equals(Dataproblem.AFVIST))
        .singleElement()
        .satisfies(p -> assertThat(p.besked()).contains("«2 mio. kr. i 1.000 kr.»"));
    assertThat(laesning.dataproblemer())
        .filteredOn(p -> p.regel().equals("beloebsenhed-i-cellen"))
        .singleElement()
        .satisfies(p -> assertThat(p.besked()).contains("(1 række"));
  }

  @Test
  void udenDranstSigesHvadDetBetyderMenIkkeHvorKontostrengenHarDen() throws IOException {
    laes("fil.csv", "kommunekode;år;funktion;beløb\n510;2016;5.28.20;2\n", Map.of());
    assertThat(noter)
        .filteredOn(n -> n.regel().equals("dranst-mangler"))
        .singleElement()
        .satisfies(n -> assertThat(n.alvor()).isEqualTo(Dataproblem.ADVARSEL))
        .satisfies(n -> assertThat(n.besked()).contains("statsrefusion"));
    noter.clear();
    laes("fil.csv", "kommunekode;år;kontostreng;beløb\n510;2016;528201003;2\n", Map.of());
    laes("fil.csv", "kommunekode;år;funktion;beløb\n510;2016;5.28.20;2\n", Map.of("dranst", "=1"));
    assertThat(noter).noneMatch(n -> n.regel().equals("dranst-mangler"));
  }

  @Test
  void debetOgKreditErEtBeloeb() throws IOException {
    laes(
        "fil.csv",
        """
        kommunekode;år;funktion;Debet;Kredit
        510;2016;5.28.20;100,50;
        510;2016;5.28.20;;40
        510;2016;5.28.20;5;1
        510;2016;5.28.20;;
        """,
        Map.of("beløb", "Debet - Kredit"));
    assertThat(oere).containsExactly(10_050L, -4_000L, 400L);
    assertThat(laesning.antalAfvist()).isEqualTo(1);
    assertThat(noter).noneMatch(n -> n.besked().contains("«Kredit»"));
  }

  @Test
  void fortegnIEnKolonneForSig() throws IOException {
    String fil =
        """
        kommunekode;år;funktion;beløb;D/K
        510;2016;5.28.20;7;D
        510;2016;5.28.20;3;K
        """;
    laes("fil.csv", fil, Map.of("beløb", "beløb * D/K"));
    assertThat(oere).containsExactly(700L, -300L);
    assertThat(advarsler()).isEmpty();
    laes("fil.csv", fil, Map.of());
    assertThat(advarsler()).containsExactly("fortegn-mistanke");
  }
}
