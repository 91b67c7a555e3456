package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.reference.Paragraffer;
import dk.aarsrapport.resultat.Brud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LovgivningTest {
  private static final Set<String> TYPER = Set.of("kontaktperson", "aflastning");
  private static final Paragraffer PARAGRAFFER = Paragraffer.medfulgte();
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
    assertThat(FOER.paragraf(PARAGRAFFER, "11,3")).contains("servicelovens § 11, stk. 3");
    assertThat(EFTER.paragraf(PARAGRAFFER, "11,3")).contains("barnets lovs § 30");
    assertThat(BEGGE.paragraf(PARAGRAFFER, "11,3"))
        .contains("servicelovens § 11, stk. 3 og fra 2024 efter barnets lovs § 30");
    assertThat(FOER.paragraf(PARAGRAFFER, "52,3 nr. 7"))
        .contains("servicelovens § 52, stk. 3, nr. 7");
    assertThat(EFTER.paragraf(PARAGRAFFER, "52 a")).contains("barnets lovs § 35, stk. 4");
    assertThat(FOER.paragraf(PARAGRAFFER, "999")).isEmpty();
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
    assertThat(FOER.brud(Katalog.definitioner(), TYPER)).isEmpty();
    assertThat(EFTER.brud(Katalog.definitioner(), TYPER)).isEmpty();
    assertThat(BEGGE.brud(Katalog.definitioner(), TYPER))
        .extracting(Brud::noegletal)
        .contains("hjemmebaserede-pr-1000", "underretninger-underretter")
        .doesNotContain("anbragte", "anbringelsesformer", "underretninger");
    assertThat(BEGGE.brud(Katalog.definitioner(), TYPER))
        .filteredOn(b -> !b.dato().equals(LocalDate.of(2024, 1, 1)))
        .extracting(b -> b.noegletal() + " " + b.dato())
        .containsExactlyInAnyOrder(
            "bevaegelser-hjemmebaseret 2025-01-01", "forebyggende-fulgt-af-bfu 2024-07-01");
  }

  @Test
  void iTalForAlleTrinBrydesTrin2Og3OgAnbringelserneKanSammenlignes() {
    for (String id : List.of("enhedspris", "helaarspersoner", "gennemsnit-pr-maaned")) {
      assertThat(brud(id).gaelder("forebyggende")).as(id).isTrue();
      assertThat(brud(id).gaelder("familiepleje")).as(id).isFalse();
      assertThat(brud(id).gaelder("anbringelser")).as(id).isFalse();
    }
    assertThat(brud("bevaegelsesmatrix").gaelder("3")).isTrue();
    assertThat(brud("bevaegelsesmatrix").gaelder("5")).isFalse();
    assertThat(brud("helaarspersoner-type").gaelder("kontaktperson")).isTrue();
    assertThat(brud("helaarspersoner-type").gaelder("plejefamilie")).isFalse();
    assertThat(brud("helaarspersoner-type").kun(Katalog.definitioner().get(0)))
        .isEqualTo("typer af hjælp på trin 2 og 3");
  }

  private static Brud brud(String id) {
    return BEGGE.brud(Katalog.definitioner(), TYPER).stream()
        .filter(b -> b.noegletal().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void skabelonenSkriverIngenLovIHaanden() throws IOException {
    assertThat(Files.readString(Path.of("report-templates/aarsrapport.md")))
        .doesNotContainIgnoringCase("servicelov")
        .doesNotContainIgnoringCase("barnets lov");
  }

  /** A table of the municipality's own, named in the run file, replaces the shipped one. */
  @Test
  void enEgenTabelGaelderIStedet() {
    Paragraffer egen =
        Paragraffer.laes("egen.csv", "serviceloven;barnets_lov;navn\n11,3;31;Egen\n");
    assertThat(EFTER.paragraf(egen, "11,3")).contains("barnets lovs § 31");
    assertThat(EFTER.paragraf(egen, "52,3 nr. 7")).isEmpty();
  }
}
