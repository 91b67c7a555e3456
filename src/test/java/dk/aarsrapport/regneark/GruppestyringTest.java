package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The controller's sheets of a group say what they do not hold of its members. */
class GruppestyringTest {
  private static Styring styring(Set<Integer> medCpr) {
    return new Styring(
        LocalDate.of(2017, 6, 30),
        List.of(),
        List.of(),
        List.of(
            new Styring.Loebende(
                510, "Opholdssted", 6, LocalDate.of(2017, 6, 1), LocalDate.MAX, 36_500L, "", 1)),
        List.of(new Styring.Sag(510, "Opholdssted", 250_000_000)),
        medCpr,
        List.of(),
        List.of(),
        Map.of());
  }

  private static XSSFWorkbook bog(Set<Integer> medCpr) throws IOException {
    return Proevelaeser.laes(
        Proevelaeser.skriv(
            Proeveudgivelse.medStyring(
                Udgave.INTERN,
                List.of(
                    Proeveudgivelse.GRUPPE,
                    Proeveudgivelse.HADERSLEV,
                    Proeveudgivelse.HERNING,
                    Omraade.LANDET),
                List.of(
                    Proeveudgivelse.definition(
                        "udgifter", "Udgifter", Kapitel.OEKONOMI, Enhed.KR, Map.of())),
                Resultater.af(List.of()),
                styring(medCpr))));
  }

  private static List<String> tekster(XSSFWorkbook bog, String ark) {
    List<String> tekster = new ArrayList<>();
    bog.getSheet(ark).forEach(raekke -> tekster.add(raekke.getCell(0).toString()));
    return tekster;
  }

  @Test
  void etMedlemUdenCprSigesVedDeDyresteEnkeltsager() throws IOException {
    try (XSSFWorkbook bog = bog(Set.of(510))) {
      assertThat(tekster(bog, "Dyreste enkeltsager"))
          .contains("Uden posteringer med cpr i 2017, og derfor ikke med her: Herning.");
    }
    try (XSSFWorkbook bog = bog(Set.of(510, 657))) {
      assertThat(tekster(bog, "Dyreste enkeltsager")).noneMatch(t -> t.contains("med cpr i 2017"));
    }
  }

  /** Only a municipality's own follow-up reads the rows; a group's is the sum of its members'. */
  @Test
  void enGruppesDisponeringLoverIkkeAtFlytteBudgetopfoelgningen() throws IOException {
    try (XSSFWorkbook bog = bog(Set.of(510, 657))) {
      assertThat(tekster(bog, "Disponering"))
          .contains("Det disponerede er ikke opgjort i budgetopfølgningen.")
          .noneMatch(t -> t.contains("flytter"));
    }
  }
}
