package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

/** Amounts in thousands, levels of accounts, and the dash that means that there is nothing. */
class TabeltusinderTest {
  private static Proeve proeve() {
    return new Proeve().katalog(Katalog.definitioner()).omraade(Proeve.HADERSLEV);
  }

  private static Tabel tabel(Proeve proeve, String blok) {
    return (Tabel) proeve.blokke("```tabel\n" + blok + "\n```\n").get(0);
  }

  @Test
  void millionerStaarITusinder() {
    Tabel tabel =
        tabel(
            proeve()
                .tal("udgifter/service/netto", "2017", Enhed.KR, "119800499.50")
                .tal("udgifter/administration/netto", "2017", Enhed.KR, "-26500"),
            "noegletal: udgifter");

    assertThat(tabel.enhed()).isEqualTo("1.000 kr.");
    assertThat(tabel.raekker().get(0).celler()).containsExactly("119.800");
    assertThat(tabel.raekker().get(1).celler()).containsExactly("−27");
  }

  @Test
  void mindreBeloebStaarIKroner() {
    Tabel tabel =
        tabel(
            proeve().tal("udgifter/service/netto", "2017", Enhed.KR, "999999"),
            "noegletal: udgifter");

    assertThat(tabel.enhed()).isEqualTo("kr.");
    assertThat(tabel.raekker().get(0).celler()).containsExactly("999.999");
  }

  @Test
  void deNedersteNiveauerKanUdelades() {
    Proeve proeve = proeve();
    for (String sti :
        new String[] {"Alt", "Alt > Anbringelser", "Alt > Anbringelser > Plejefamilier"}) {
      proeve.tal("budgetopfoelgning/" + sti + "/forbrug", "2017", Enhed.KR, "5000");
    }

    assertThat(
            tabel(proeve, "noegletal: budgetopfoelgning\nopstilling: matrix\nniveauer: 2")
                .raekker())
        .hasSize(2);
  }

  @Test
  void enBarStregErIkkeEtSkjultTal() {
    Tabel tabel =
        tabel(
            proeve()
                .tal("survey-svar/Unge > Trives du?/Ofte", "2017", Enhed.PCT, "60")
                .uden(
                    "survey-svar/Unge > Hører vi dig?/Helt",
                    "2017",
                    Enhed.PCT,
                    Status.DISKRETIONERET,
                    ""),
            "noegletal: survey-svar\nopstilling: matrix");

    assertThat(tabel.noter())
        .contains("Skjult af hensyn til børnene.", "–: Her er der ikke noget at tælle.");
    assertThat(tabel.raekker().toString()).contains("skjult");
  }
}
