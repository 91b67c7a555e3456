package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import org.junit.jupiter.api.Test;

class RaekkebredderTest {
  private static Raekkebredder bredder(int overskrifter, int... celler) {
    Raekkebredder bredder = new Raekkebredder();
    for (int i = 0; i < celler.length; i++) {
      bredder.se(celler[i], overskrifter, i + 2L);
    }
    return bredder;
  }

  @Test
  void enKlippetRaekkeNaevnesMedSinLinje() {
    assertThat(bredder(8, 8, 8, 4, 8, 8).problem("f.csv"))
        .get()
        .satisfies(
            problem -> {
              assertThat(problem.linje()).isEqualTo(4);
              assertThat(problem.besked()).contains("4 celler", "de fleste har 8", "(1 række)");
            });
  }

  @Test
  void enCelleForMegetNaevnesOgsaaHvorDenErTom() {
    assertThat(bredder(3, 3, 3, 3, 3, 4).problem("f.csv")).map(Dataproblem::linje).hasValue(6L);
  }

  @Test
  void etSkilletegnSidstIAlleRaekkerErIngenFejl() {
    assertThat(bredder(3, 4, 4, 4, 4).problem("f.csv")).isEmpty();
  }

  @Test
  void raekkerDerEnderHvorDeIkkeHarMereErIngenFejl() {
    assertThat(bredder(3, 2, 2, 2, 2, 2, 3).problem("f.csv")).isEmpty();
    assertThat(bredder(3, 3, 2, 3, 2, 3).problem("f.csv")).isEmpty();
  }

  @Test
  void deleneSigerDetSammeSomHelheden() {
    Raekkebredder foerst = bredder(3, 3, 3, 3);
    Raekkebredder sidst = new Raekkebredder();
    sidst.se(3, 3, 6);
    sidst.se(1, 3, 5);
    foerst.laegTil(sidst);
    assertThat(foerst.problem("f.csv")).isEqualTo(bredder(3, 3, 3, 3, 1, 3).problem("f.csv"));
    assertThat(foerst.problem("f.csv")).get().extracting(Dataproblem::linje).isEqualTo(5L);
  }

  @Test
  void enTomFilSigerIntet() {
    assertThat(new Raekkebredder().problem("f.csv")).isEmpty();
  }
}
