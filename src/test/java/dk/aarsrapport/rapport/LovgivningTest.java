package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Brud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LovgivningTest {
  private static final Lovgivning FOER = new Lovgivning(2019, 2023);
  private static final Lovgivning EFTER = new Lovgivning(2024, 2025);
  private static final Lovgivning BEGGE = new Lovgivning(2020, 2024);

  @Test
  void lovensNavnFoelgerAarene() {
    assertThat(FOER.loven()).isEqualTo("serviceloven");
    assertThat(EFTER.loven()).isEqualTo("barnets lov");
    assertThat(BEGGE.loven()).isEqualTo("serviceloven og fra 2024 barnets lov");
  }

  @Test
  void paragraffenFoelgerAarene() {
    assertThat(FOER.paragraf("11,3")).contains("servicelovens § 11, stk. 3");
    assertThat(EFTER.paragraf("11,3")).contains("barnets lovs § 30");
    assertThat(BEGGE.paragraf("11,3"))
        .contains("servicelovens § 11, stk. 3 og fra 2024 efter barnets lovs § 30");
    assertThat(FOER.paragraf("52,3 nr. 7")).contains("servicelovens § 52, stk. 3, nr. 7");
    assertThat(EFTER.paragraf("52 a")).contains("barnets lovs § 35, stk. 4");
    assertThat(FOER.paragraf("999")).isEmpty();
  }

  @Test
  void kildenHarKunDenLovDerGjaldt() {
    String kilde = "Serviceloven §§ 11, stk. 3, og 50; barnets lov §§ 20 og 30. Evaluering (2018)";
    assertThat(FOER.kilde(kilde)).isEqualTo("Serviceloven §§ 11, stk. 3, og 50. Evaluering (2018)");
    assertThat(EFTER.kilde(kilde)).isEqualTo("Barnets lov §§ 20 og 30. Evaluering (2018)");
    assertThat(BEGGE.kilde(kilde))
        .isEqualTo(
            "Serviceloven §§ 11, stk. 3, og 50 (til 2023); barnets lov §§ 20 og 30 (fra 2024)."
                + " Evaluering (2018)");
    assertThat(EFTER.kilde("Serviceloven § 66; barnets lov § 43")).isEqualTo("Barnets lov § 43");
    assertThat(EFTER.kilde("Den kommunale kontoplan")).isEqualTo("Den kommunale kontoplan");
  }

  @Test
  void ingenDefinitionNaevnerEnLovUdenForDensAar() {
    assertThat(Katalog.definitioner())
        .allSatisfy(
            d -> {
              assertThat(FOER.kilde(d.kilde())).doesNotContainIgnoringCase("barnets lov");
              assertThat(EFTER.kilde(d.kilde())).doesNotContainIgnoringCase("serviceloven");
            });
  }

  @Test
  void seriernePaaTrin2Og3OgUnderretterneBrydesHvorAareneErPaaBeggeSider() {
    assertThat(FOER.brud()).isEmpty();
    assertThat(EFTER.brud()).isEmpty();
    assertThat(BEGGE.brud())
        .extracting(Brud::noegletal)
        .contains("hjemmebaserede-pr-1000", "underretninger-underretter")
        .doesNotContain("anbragte", "underretninger")
        .isSubsetOf(Katalog.id());
    assertThat(BEGGE.brud()).allMatch(b -> b.dato().equals(LocalDate.of(2024, 1, 1)));
  }

  @Test
  void skabelonenSkriverIngenLovIHaanden() throws IOException {
    assertThat(Files.readString(Path.of("report-templates/aarsrapport.md")))
        .doesNotContainIgnoringCase("servicelov")
        .doesNotContainIgnoringCase("barnets lov");
  }
}
