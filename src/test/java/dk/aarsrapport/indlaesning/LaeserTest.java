package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Undersoegelse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every export: lines, cells, quotes and counts. */
class LaeserTest {
  private static final String HOVED = "kommunekode;cpr;type;afgørelsesdato;bemærkning\n";
  private static final String GOD = "101;6101005003;bfu;01-11-2015;\n";
  private static final String DAARLIG = "101;6101005003;bfu;i går;\n";

  private static Proevelaesning<Barneraekke> laes(String tekst) throws IOException {
    return Proevelaesning.af(new Undersoegelseseksport(Proevelaesning.KONTEKST), tekst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linjenumreErFilensEgne(String linjeskift) throws IOException {
    String tekst =
        "Titel\n\n"
            + HOVED
            + GOD
            + "\n;;;;\n"
            + "101;6101005003;bfu;01-11-2015;\"to\nlinjer; og et skilletegn\"\n"
            + DAARLIG;
    Proevelaesning<Barneraekke> laest = laes(tekst.replace("\n", linjeskift));
    assertThat(laest.problemer()).containsExactly("afvist 9 afgørelsesdato dato");
    assertThat(laest.laesning().antalLaest()).isEqualTo(3);
    assertThat(laest.raekker()).hasSize(2);
    assertThat(laest.linjer()).containsExactly(4L, 7L);
  }

  @Test
  void anfoerselstegnOmCeller() throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(
            HOVED
                + "\"101\";\"6101005003\";\"bfu\";\"01-11-2015\";\"han sagde \"\"ja\"\"; så\"\n"
                + "101;6101005003;bfu;02-11-2015;et 5\" rør\n"
                + "101;6101005003;bfu;03-11-2015;\"Huset\" i Nord\n");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker())
        .extracting(r -> ((Undersoegelse) r.haendelse()).afgjort())
        .containsExactly(
            LocalDate.of(2015, 11, 1), LocalDate.of(2015, 11, 2), LocalDate.of(2015, 11, 3));
  }

  @Test
  void enSumlinjeUnderTabellenErUdenforOgIkkeAfvist() throws IOException {
    assertThat(laes(HOVED + GOD + "I alt;;;;12\nTotal;;;;\n").problemer())
        .containsExactly("oplysning 0  sumlinje");
    Proevelaesning<Barneraekke> andenRaekkefoelge =
        laes("type;kommunekode;cpr;afgørelsesdato\nbfu;101;6101005003;01-11-2015\nI alt:;;;1\n");
    assertThat(andenRaekkefoelge.problemer()).containsExactly("oplysning 0  sumlinje");
    assertThat(andenRaekkefoelge.laesning().antalUdenfor()).isEqualTo(1);
  }

  @Test
  void enSumlinjeMedKommunensKodeErOgsaaUdenfor() throws IOException {
    assertThat(laes(HOVED + GOD + "101;;I alt;;12\n101;I alt 2015;;;12\n").problemer())
        .containsExactly("oplysning 0  sumlinje");
    assertThat(laes(HOVED + "101;;Summerup;;\n").problemer())
        .containsExactly("afvist 2 cpr cpr-mangler");
  }

  @Test
  void fodnoterUnderTabellenErUdenforOgIkkeAfvist() throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(HOVED + GOD + "\nKilde: DUBU\n;;Udtrukket den 1. januar 2018;;\nI alt: 1;;;;\n");
    assertThat(laest.problemer()).containsExactly("oplysning 0  fodnote", "oplysning 0  sumlinje");
    assertThat(laest.laesning().antalUdenfor()).isEqualTo(3);
    assertThat(laest.laesning().antalAfvist()).isZero();
  }

  @Test
  void tekstAleneMidtITabellenErEnAfvistRaekke() throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(HOVED + GOD + "mor sagde nej\n" + DAARLIG + "Kilde: DUBU\n");
    assertThat(laest.problemer())
        .containsExactly(
            "afvist 3 kommunekode kommunekode",
            "afvist 4 afgørelsesdato dato",
            "oplysning 0  fodnote");
  }

  @Test
  void enAfskaaretRaekkeOgEnLangTekstErIngenFodnoter() throws IOException {
    assertThat(laes(HOVED + GOD + "10\n").problemer()).containsExactly("afvist 3 cpr cpr-mangler");
    Proevelaesning<Barneraekke> laest = laes(HOVED + GOD + "et ord\n".repeat(25));
    assertThat(laest.laesning().antalAfvist()).isEqualTo(5);
    assertThat(laest.laesning().antalUdenfor()).isEqualTo(20);
  }

  @Test
  void enKommuneMedTotaltAndetINavnetErIngenSumlinje() throws IOException {
    assertThat(laes(HOVED + "Summerup;6101005003;bfu;01-11-2015;\n").problemer())
        .containsExactly("afvist 2 kommunekode kommunekode");
  }

  @Test
  void tekstBagSidsteKolonneAfviserRaekken() throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(HOVED + "101;6101005003;bfu;01-11-2015;mor; far\n" + GOD.replace("\n", ";;;\n"));
    assertThat(laest.problemer()).containsExactly("afvist 2  for-mange-celler");
    assertThat(laest.raekker()).hasSize(1);
  }

  @Test
  void forFaaCellerErTommeCeller() throws IOException {
    assertThat(laes(HOVED + "101;6101005003;bfu;01-11-2015\n").raekker()).hasSize(1);
    assertThat(laes(HOVED + "101;6101005003;bfu\n").problemer())
        .containsExactly("afvist 2 afgørelsesdato dato-mangler");
  }

  @Test
  void etAnfoerselstegnDerMangler() throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(HOVED + GOD + "101;6101005003;bfu;01-11-2015;\"mor\n" + GOD.repeat(5));
    assertThat(laest.problemer()).containsExactly("afvist 3  anfoerselstegn");
    assertThat(laest.laesning().antalLaest()).isGreaterThanOrEqualTo(7);
    assertThat(laest.laesning().antalBrugt()).isEqualTo(1);
    assertThat(laest.laesning().antalAfvist()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void enFritekstPaaFlereLinjerErIntetManglendeAnfoerselstegn() throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(HOVED + "101;6101005003;bfu;01-11-2015;\"1; mor\n2; far; og så videre\n3\"\n" + GOD);
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker()).hasSize(2);
  }

  @Test
  void etManglendeAnfoerselstegnIEnStorFilKosterHverRaekkeDetSluger() throws IOException {
    int slugt = 600_000;
    Proevelaesning<Barneraekke> laest =
        laes(HOVED + GOD + "101;6101005003;bfu;01-11-2015;\"mor\n" + GOD.repeat(slugt));
    assertThat(laest.problemer()).containsExactly("afvist 3  anfoerselstegn");
    assertThat(laest.laesning().antalBrugt()).isEqualTo(1);
    assertThat(laest.laesning().antalAfvist()).isBetween(slugt + 1L, slugt + 2L);
  }

  @Test
  void sammeFilITegnsaetLaesesEns() throws IOException {
    String tekst = HOVED + "101;6101005003;afdækning;01-11-2015;åæø\n";
    Undersoegelseseksport eksport = new Undersoegelseseksport(Proevelaesning.KONTEKST);
    Proevelaesning<Barneraekke> utf8 = Proevelaesning.af(eksport, tekst);
    assertThat(utf8.raekker()).hasSize(1);
    for (Charset tegnsaet :
        new Charset[] {Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
      assertThat(Proevelaesning.af(eksport, tekst.getBytes(tegnsaet)).raekker())
          .as("%s", tegnsaet)
          .isEqualTo(utf8.raekker());
    }
  }

  @Test
  void fingeraftrykketErFilens() throws IOException {
    // sha256sum of the same bytes
    assertThat(laes("kommunekode;cpr;type;afgørelsesdato\n").laesning().sha256())
        .isEqualTo("1b203a4be433a1b96489a875f28ec207e40d173f5ec7d5d4ef8e0d22c3d932a2");
  }
}
