package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
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

  /** The same municipalities under another name are one column. */
  @Test
  void alleIMaterialetUdeladesHvorDeErGruppen() {
    assertThat(
            gruppe()
                .tekst(tabel("noegletal: anbragte-i-aaret\nopstilling: omraader\nomraader: alle")))
        .contains("Haderslev | Herning")
        .doesNotContain("Alle kommuner i materialet");
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
