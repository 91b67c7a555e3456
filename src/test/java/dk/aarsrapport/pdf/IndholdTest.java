package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Udgave;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndholdTest {
  private static final Format FORMAT = new Format(Tema.standard());

  private static Rapport rapport(int kapitler, int afsnit) {
    List<Blok> blokke = new ArrayList<>();
    for (int k = 0; k < kapitler; k++) {
      blokke.add(new Blok.Overskrift(1, "Kapitel " + k, "k" + k));
      for (int a = 0; a < afsnit; a++) {
        blokke.add(new Blok.Overskrift(2, "Afsnit " + k + "." + a, "k" + k + "a" + a));
      }
    }
    return new Rapport(
        "Titel", "Undertitel", List.of(), Udgave.OFFENTLIG, Rapport.Form.HEL, blokke);
  }

  private static List<Side> sider(Rapport rapport) {
    return Sidebryder.bryd(Indhold.saet(rapport, Tag.dokument(), FORMAT), FORMAT);
  }

  private static List<Float> kolonner(List<Side> sider) {
    return sider.stream()
        .flatMap(side -> side.maerker().stream())
        .filter(Maerke.Sidetal.class::isInstance)
        .map(m -> ((Maerke.Sidetal) m).x())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"6, 3, 1", "8, 3, 1", "13, 3, 2", "16, 3, 2"})
  void theContentsStandOnOnePageInAsFewColumnsAsTheyNeed(int kapitler, int afsnit, int antal) {
    List<Side> sider = sider(rapport(kapitler, afsnit));
    assertThat(sider).hasSize(1);
    assertThat(kolonner(sider)).hasSize(antal);
  }

  @Test
  void everyLineIsThereInOrderInsideThePage() {
    List<Side> sider = sider(rapport(13, 3));
    List<String> ankre = new ArrayList<>();
    for (Maerke maerke : sider.get(0).maerker()) {
      if (maerke instanceof Maerke.Sidetal tal) {
        ankre.add(tal.anker());
        assertThat(tal.y()).isBetween(FORMAT.top(), FORMAT.satsbund(false));
        assertThat(tal.x()).isLessThanOrEqualTo(FORMAT.venstre() + FORMAT.satsbredde(false));
      }
    }
    assertThat(ankre).hasSize(13 * 4).startsWith("k0", "k0a0", "k0a1").endsWith("k12a2");
  }

  @Test
  void moreThanTwoColumnsHoldGoOnOverThePage() {
    List<Side> sider = sider(rapport(30, 4));
    assertThat(sider).hasSizeGreaterThan(1);
    assertThat(kolonner(sider)).hasSize(1);
  }
}
