package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Areas and months set against each other, and what a group's tables say once. */
class OmraadebyggerTest {
  private static Proeve gruppe() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING, Omraade.LANDET);
    int antal = 10;
    for (String omraade : new String[] {"510", "657", "gruppe:partnerskab", "landet"}) {
      for (String aar : new String[] {"2016", "2017"}) {
        boolean samlet = omraade.equals("landet");
        int a = samlet ? 14 + (aar.equals("2017") ? 1 : 0) : antal++;
        proeve
            .tal("anbragte-i-aaret/plejefamilie", omraade, aar, Enhed.ANTAL, "" + a)
            .tal("anbragte-i-aaret/i-alt", omraade, aar, Enhed.ANTAL, "" + (a + 100));
      }
    }
    return proeve;
  }

  private static String tabel(String linjer) {
    return "# A\n\n```tabel\n" + linjer + "\ntitel: Tabellen\n```\n";
  }

  @Test
  void kommunerneErKolonnerOgGruppenDenSidste() {
    assertThat(
            gruppe()
                .tekst(
                    tabel(
                        "noegletal: anbragte-i-aaret\nopstilling: omraader\nomraader: medlemmer\n"
                            + "forspalte: Hvor")))
        .contains("Tabellen i 2017")
        .contains("Hvor | Haderslev | Herning | Partnerskabskommunerne")
        .contains("Plejefamilie | 11 | 13 | 15")
        .contains("= I alt (børn, hvert barn én gang) | 111 | 113 | 115");
  }

  @Test
  void alleIMaterialetUdeladesHvorDeErKommunenSelv() {
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.HADERSLEV, Omraade.LANDET)
            .tal("anbragte", "510", "2017-01-31", Enhed.ANTAL, "7")
            .tal("anbragte", "landet", "2017-01-31", Enhed.ANTAL, "7");
    assertThat(
            proeve.tekst(
                "```diagram\nnoegletal: anbragte\nopstilling: omraader\nomraader: alle\n```"))
        .contains("Haderslev")
        .doesNotContain("Alle kommuner i materialet");
  }

  /** The same municipalities under another name are one column. */
  @Test
  void alleIMaterialetUdeladesHvorDeErGruppen() {
    assertThat(
            gruppe()
                .tekst(tabel("noegletal: anbragte-i-aaret\nopstilling: omraader\nomraader: alle")))
        .contains("Haderslev | Herning")
        .doesNotContain("Alle kommuner i materialet");
  }

  /** Figure 44 of the evaluation, with others' numbers under those of the material. */
  @Test
  void delenesAndeleStablesForHvertOmraade() {
    String periode = "2015-01-31/2017-09-30";
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(
                Proeve.GRUPPE,
                Proeve.HADERSLEV,
                Proeve.HERNING,
                Omraade.ekstern("landet", "Landsgennemsnittet"));
    for (String[] sted :
        new String[][] {{"510", "3", "6"}, {"657", "21", "40"}, {Proeve.GRUPPE.id(), "24", "46"}}) {
      int i = Integer.parseInt(sted[1]);
      int n = Integer.parseInt(sted[2]);
      proeve
          .andel("ophoerte-hvorhen/anden-form", sted[0], periode, Enhed.PCT, i, n)
          .andel("ophoerte-hvorhen/ikke-laengere-anbragt", sted[0], periode, Enhed.PCT, n - i, n);
    }
    proeve
        .tal("ophoerte-hvorhen/anden-form", "ekstern:landet", periode, Enhed.PCT, "32")
        .tal("ophoerte-hvorhen/ikke-laengere-anbragt", "ekstern:landet", periode, Enhed.PCT, "68");
    String blok =
        "# A\n\n```diagram\nnoegletal: ophoerte-hvorhen\nopstilling: omraader\n"
            + "omraader: medlemmer, ekstern\ntitel: Hvorhen\n```\n";
    assertThat(proeve.tekst(blok))
        .contains("DIAGRAM Hvorhen fra den 31. jan. 2015 til den 30. sept. 2017")
        .contains("STABLET_BJAELKE")
        .contains(
            "Anbragt i anden form: Haderslev (N = 6) 50; Herning (N = 40) 53;"
                + " Partnerskabskommunerne (N = 46) 52; Landsgennemsnittet 32")
        .contains("Ikke længere anbragt: Haderslev (N = 6) 50; Herning (N = 40) 48");
  }

  /** An area of which most is hidden is named under the chart and the table: no bars of a word. */
  @Test
  void etOmraadeDerMestErSkjultStaarUnderDiagrammetOgTabellen() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING)
            .andel("underretninger-koen/dreng", "510", "2017", Enhed.PCT, 40, 80)
            .andel("underretninger-koen/pige", "510", "2017", Enhed.PCT, 40, 80)
            .andel("underretninger-koen/dreng", Proeve.GRUPPE.id(), "2017", Enhed.PCT, 60, 100)
            .andel("underretninger-koen/pige", Proeve.GRUPPE.id(), "2017", Enhed.PCT, 40, 100)
            .alle(List.of(skjult("dreng"), skjult("pige")));
    String valg = "noegletal: underretninger-koen\nopstilling: omraader\nomraader: medlemmer";
    String note = "Herning Kommune står her ikke for sig, fordi de fleste tal er skjult af hensyn";
    assertThat(proeve.tekst("# A\n\n```diagram\n" + valg + "\ntitel: T\n```\n"))
        .contains("Drenge: Haderslev (N = 80) 50; Partnerskabskommunerne (N = 100) 60")
        .contains(note);
    assertThat(proeve.tekst(tabel(valg)))
        .contains("Haderslev | Partnerskabskommunerne")
        .doesNotContain("skjult |", "| skjult")
        .contains(note);
  }

  private static Resultat skjult(String koen) {
    return Resultat.udenVaerdi(
        new Noegle("underretninger-koen", "657", "2017", koen, ""),
        Enhed.PCT,
        Status.DISKRETIONERET,
        "");
  }

  /** Counts of areas are a bar each; parts of them cannot be stacked to a hundred. */
  @Test
  void etAntalErEnSoejleForHvertOmraade() {
    String blok =
        "# A\n\n```diagram\nnoegletal: anbragte-i-aaret\nopstilling: omraader\n"
            + "omraader: medlemmer\ntitel: T\n%s```\n";
    assertThat(gruppe().tekst(blok.formatted("kategorier: i-alt\n")))
        .contains("2017: Haderslev 111; Herning 113; Partnerskabskommunerne 115");
    assertThatThrownBy(
            () ->
                gruppe()
                    .tal("anbragte-i-aaret/opholdssted", "2017", Enhed.ANTAL, "3")
                    .tekst(blok.formatted("")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("ét tal eller af dele i pct.");
  }

  @Test
  void maanederneIAarOgAaretFoerErToLinjer() {
    Proeve proeve = new Proeve().katalog(Katalog.definitioner());
    for (int maaned = 1; maaned <= 12; maaned++) {
      proeve.tal(
          "underretninger-pr-maaned", "2016-%02d".formatted(maaned), Enhed.ANTAL, "" + maaned);
      proeve.tal(
          "underretninger-pr-maaned", "2017-%02d".formatted(maaned), Enhed.ANTAL, "" + 2 * maaned);
    }
    assertThat(
            proeve.tekst(
                "# A\n\n```diagram\nnoegletal: underretninger-pr-maaned\nopstilling: maaneder\n"
                    + "titel: Måned for måned\n```\n"))
        .contains("LINJE")
        .contains("2017: Januar 2; Februar 4")
        .contains("2016: Januar 1; Februar 2");
  }

  @Test
  void enGruppesTabelSigerOmraadetEnGang() {
    String tekst = gruppe().tekst(tabel("noegletal: anbragte-i-aaret\nomraader: medlemmer"));
    assertThat(tekst.split("Haderslev Kommune", -1)).hasSize(2);
    assertThat(tekst)
        .containsSubsequence(
            "Haderslev Kommune |  | ",
            "Plejefamilie | 10 | 11",
            "hvert barn én gang) | 110 | 111",
            "Herning");
  }

  @Test
  void maanederneStaarMedAaretFoerVedSiden() {
    Proeve proeve = new Proeve().katalog(Katalog.definitioner());
    for (int maaned = 1; maaned <= 12; maaned++) {
      proeve.tal(
          "underretninger-pr-maaned", "2016-%02d".formatted(maaned), Enhed.ANTAL, "" + maaned);
      if (maaned <= 2) {
        proeve.tal(
            "underretninger-pr-maaned",
            "2017-%02d".formatted(maaned),
            Enhed.ANTAL,
            "" + (maaned + 40));
      }
    }
    assertThat(proeve.tekst(tabel("noegletal: underretninger-pr-maaned\nopstilling: maaneder")))
        .contains("Måned | 2016 | 2017")
        .contains("Januar | 1 | 41")
        .contains("Februar | 2 | 42")
        .contains("December | 12 | –");
    assertThatThrownBy(
            () -> gruppe().tekst(tabel("noegletal: anbragte-i-aaret\nopstilling: maaneder")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("proeve.md, linje 3")
        .hasMessageContaining("underretninger-pr-maaned");
  }

  /** Others' published numbers are in the sentence too; of a group one is in, it is said. */
  @Test
  void sammenligningenHarHeleLandetOgDemManErSammenMed() {
    Omraade landet = Omraade.ekstern("hele-landet", "Hele landet");
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.HADERSLEV, Proeve.GRUPPE, landet)
            .andel("anbragte-pr-1000", "510", "2017-01-31", Enhed.PR_1000, 120, 10_000)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), "2017-01-31", Enhed.PR_1000, 200, 40_000)
            .tal("anbragte-pr-1000", landet.id(), "2017-01-31", Enhed.PR_1000, "9.1");
    assertThat(proeve.tekst("# A\n\nTallet er {{ sammenligning('anbragte-pr-1000') }}.\n"))
        .contains("Partnerskabskommunerne tilsammen (5,0)")
        .contains("i hele landet (9,1)");
  }
}
