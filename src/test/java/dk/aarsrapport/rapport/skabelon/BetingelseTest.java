package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a template shows only where numbers say so. */
class BetingelseTest {
  private static Proeve anbragte(String antal) {
    return new Proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, antal);
  }

  private static String hvis(String gaelder) {
    return "# A\n\nFørst.\n\n```hvis\ngaelder: "
        + gaelder
        + "\n```\n\nMange.\n\n- Punkt\n\n```slut\n```\n\nSlut.\n";
  }

  @Test
  void detMellemHvisOgSlutStaarKunNaarBetingelsenHolder() {
    assertThat(anbragte("12").tekst(hvis("vaerdi('anbragte') > 10")))
        .containsSubsequence("Først.", "Mange.", "Punkt", "Slut.");
    assertThat(anbragte("10").tekst(hvis("vaerdi('anbragte') > 10")))
        .containsSubsequence("Først.", "Slut.")
        .doesNotContain("Mange", "Punkt");
  }

  /** 10.4 is printed as 10: the condition sees the number itself. */
  @Test
  void betingelsenSerTalletFoerAfrunding() {
    assertThat(anbragte("10.4").tekst(hvis("vaerdi('anbragte') > 10"))).contains("Mange.");
    assertThat(anbragte("10.4").tekst(hvis("vaerdi('anbragte') > 10.5"))).doesNotContain("Mange.");
  }

  @Test
  void ligeUnderOverskriftenGaelderDenHeleAfsnittetMedUnderafsnit() {
    String skabelon =
        "# A\n\nTekst.\n\n## B\n\n```hvis\ngaelder: vaerdi('anbragte') >= 12\n```\n\nMange.\n\n"
            + "### C\n\nMere.\n\n## D\n\nSlut.\n";
    assertThat(anbragte("12").tekst(skabelon)).containsSubsequence("## B", "Mange.", "### C", "D");
    assertThat(anbragte("11").tekst(skabelon))
        .doesNotContain("## B", "Mange.", "### C")
        .contains("## D");
  }

  @Test
  void enBlokKanHaveSinEgenBetingelse() {
    String skabelon =
        "# A\n\nTekst.\n\n```tabel\nnoegletal: anbragte\ntitel: Tabellen\n"
            + "hvis: vaerdi('anbragte') > 10 and er_offentlig == false\n```\n";
    assertThat(anbragte("12").tekst(skabelon)).contains("Tabellen");
    assertThat(anbragte("9").tekst(skabelon)).doesNotContain("Tabellen");
  }

  /** Hidden or missing: nobody knows whether it holds, and the appendix says so. */
  @Test
  void enBetingelseUdenTalHolderIkkeOgDetSiges() {
    Proeve uden =
        new Proeve().uden("anbragte", "2017-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "");
    assertThat(uden.tekst(hvis("vaerdi('anbragte') > 0") + "\n# Udeladt\n\n```udeladt\n```\n"))
        .doesNotContain("Mange.")
        .contains("er noget tekst udeladt");
  }

  @Test
  void fejlNaevnerFilOgLinje() {
    fejl("# A\n\n```hvis\ngaelder: vaerdi('anbragte') > 1\n```\n\nT.\n\n## B\n\nT.\n", "", 0);
    fejl(
        "# A\n\nT.\n\n```hvis\ngaelder: vaerdi('anbragte') > 1\n```\n\nT.\n",
        "mangler sin blok slut",
        5);
    fejl("# A\n\nT.\n\n```slut\n```\n", "hører til en blok hvis", 5);
    fejl("# A\n\nT.\n\n```hvis\n```\n\n```slut\n```\n", "mangler linjen «gaelder", 5);
    fejl(
        "# A\n\nT.\n\n```hvis\ngaelder: vaerdi('anbragt') > 1\n```\n\n```slut\n```\n",
        "mente du «anbragte»",
        6);
    fejl(
        "# A\n\nT.\n\n```hvis\ngaelder: tal('anbragte')\n```\n\nT.\n\n```slut\n```\n",
        "hverken sand eller falsk",
        6);
    fejl("# A\n\nDer er {{ vaerdi('anbragte') }}.\n", "tal(…) i tekst", 3);
  }

  @Test
  void detDerIngenBetingelseErSigesNaarSkabelonenLaesesUdenTal() {
    for (String ingen :
        List.of("5", "'a > b'", "vaerdi('anbragte')", "vaerdi('anbragte') + 1", "aar")) {
      assertThatThrownBy(() -> Skabelon.laes("proeve.md", hvis(ingen)))
          .as(ingen)
          .isInstanceOf(SkabelonFejl.class)
          .hasMessageContaining("proeve.md, linje 6")
          .hasMessageContaining("hverken sand eller falsk");
    }
    for (String en :
        List.of("vaerdi('anbragte') ge 1", "er_gruppe", "har_vaerdi('anbragte')", "true")) {
      assertThatCode(() -> Skabelon.laes("proeve.md", hvis(en))).as(en).doesNotThrowAnyException();
    }
  }

  private static void fejl(String skabelon, String besked, int linje) {
    if (besked.isEmpty()) {
      assertThat(anbragte("2").tekst(skabelon)).contains("## B");
      return;
    }
    assertThatThrownBy(() -> anbragte("2").tekst(skabelon))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining(besked)
        .hasMessageContaining("proeve.md, linje " + linje);
  }
}
