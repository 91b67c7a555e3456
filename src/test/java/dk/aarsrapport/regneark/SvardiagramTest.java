package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A question's chart stands beside its answers where no more than a third of them are hidden. */
class SvardiagramTest {
  private static final Omraade HADERSLEV = new Omraade("510", "Haderslev");

  private final List<Resultat> resultater = new ArrayList<>();

  /** The shares of a question's answers in one round, of which a null is hidden. */
  private void svar(String spoergsmaal, String boelge, Integer... andele) {
    for (int i = 0; i < andele.length; i++) {
      Noegle noegle =
          new Noegle("survey-svar", "510", boelge, "Ledere > " + spoergsmaal, "Svar " + i);
      resultater.add(
          andele[i] == null
              ? Resultat.udenVaerdi(noegle, Enhed.PCT, Status.DISKRETIONERET, "")
              : Resultat.vaerdi(noegle, Enhed.PCT, BigDecimal.valueOf(andele[i]), Status.OK));
    }
  }

  /** Two of six answers in two rounds are hidden, and three of six. */
  @Test
  void etDiagramOverEnTredjedelTegnesIkke() throws IOException {
    svar("Er det let?", "2016-10", 40, null, 20);
    svar("Er det let?", "2017-10", 40, null, 20);
    svar("Er det godt?", "2016-10", 40, null, 20);
    svar("Er det godt?", "2017-10", 40, null, null);
    assertThat(titler()).containsExactly("Er det let?");
  }

  /**
   * Printed, each chart lies on a page of its own, with nothing of the table beside or above it.
   */
  @Test
  void ingenSideGaarMidtIgennemEtDiagram() throws IOException {
    for (int i = 0; i < 9; i++) {
      svar("Spørgsmål " + i + "?", "2017-10", 20, 40, 40);
    }
    for (int boelge = 1; boelge <= 15; boelge++) {
      svar("Spurgt igen og igen?", (2000 + boelge) + "-10", 20, 40, 40);
    }
    try (XSSFWorkbook bog = Proevelaeser.laes(skriv())) {
      XSSFSheet ark = bog.getSheet("survey-svar");
      List<CellRangeAddress> sider =
          Stream.of(bog.getPrintArea(bog.getSheetIndex(ark)).split(",", -1))
              .map(CellRangeAddress::valueOf)
              .toList();

      assertThat(sider).hasSize(1 + 10);
      for (XSSFShape diagram : ark.getDrawingPatriarch().getShapes()) {
        XSSFClientAnchor anker = (XSSFClientAnchor) diagram.getAnchor();
        assertThat(sider)
            .filteredOn(
                side ->
                    side.isInRange(anker.getRow1(), anker.getCol1())
                        && side.isInRange(anker.getRow2(), anker.getCol2()))
            .hasSize(1);
      }
      int gentaget = ark.getRepeatingRows().getLastRow();
      assertThat(sider.subList(1, sider.size())).allMatch(side -> side.getFirstRow() > gentaget);
      assertThat(ark.getRepeatingColumns()).isNull();
      assertThat(ark.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }
  }

  private List<String> titler() throws IOException {
    try (XSSFWorkbook bog = Proevelaeser.laes(skriv())) {
      XSSFDrawing tegning = bog.getSheet("survey-svar").getDrawingPatriarch();
      return tegning.getCharts().stream().map(d -> d.getTitleText().getString()).toList();
    }
  }

  private byte[] skriv() throws IOException {
    List<Definition> svar =
        Katalog.definitioner().stream().filter(d -> d.id().equals("survey-svar")).toList();
    return Proevelaeser.skriv(
        Proeveudgivelse.udgivelse(
            Udgave.OFFENTLIG, List.of(HADERSLEV), svar, Resultater.af(resultater)));
  }
}
