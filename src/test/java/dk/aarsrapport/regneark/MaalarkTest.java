package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Udgivelse;
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
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheet of targets: whether each is met can be seen in its numbers. */
class MaalarkTest {
  private static final String TIL_TIDEN = "opfoelgning/til-tiden";

  private static Noegle noegle(Omraade omraade, String hvad) {
    return new Noegle("maal", omraade.id(), "2017", TIL_TIDEN, hvad);
  }

  private static List<Resultat> maal(Omraade omraade, String naaet, String maal, String opfyldt) {
    return List.of(
        tal(noegle(omraade, "vaerdi"), naaet),
        tal(noegle(omraade, "maal"), maal),
        tal(noegle(omraade, "opfyldt"), opfyldt));
  }

  private static Resultat tal(Noegle noegle, String vaerdi) {
    return Resultat.vaerdi(noegle, Enhed.PCT, new BigDecimal(vaerdi), Status.OK);
  }

  /** Everything on the sheet as it is shown, a row to a line. */
  private static String vist(List<Omraade> omraader) throws IOException {
    Definition definition =
        Katalog.definitioner().stream()
            .filter(d -> d.id().equals("maal"))
            .findFirst()
            .orElseThrow();
    List<Resultat> tal = new ArrayList<>(maal(Proeveudgivelse.HADERSLEV, "79.91", "80", "0"));
    tal.addAll(maal(Proeveudgivelse.HERNING, "9.92", "9.95", "1"));
    Udgivelse udgivelse =
        Proeveudgivelse.medLofter(
            Proeveudgivelse.udgivelse(
                Udgave.INTERN, omraader, List.of(definition), Resultater.af(tal)),
            Set.of(noegle(Proeveudgivelse.HERNING, "maal")));
    StringBuilder ud = new StringBuilder();
    DataFormatter format = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse))) {
      for (Row raekke : bog.getSheet("maal")) {
        for (Cell celle : raekke) {
          if (celle.getCellType() != CellType.BLANK) {
            ud.append(format.formatCellValue(celle)).append('|');
          }
        }
        ud.append('\n');
      }
    }
    return ud.toString();
  }

  @Test
  void naaetEllerEjKanSesOgLoftetErDetsOmraades() throws IOException {
    String ark =
        vist(List.of(Proeveudgivelse.GRUPPE, Proeveudgivelse.HADERSLEV, Proeveudgivelse.HERNING));
    assertThat(ark)
        .contains("|79.9|80|0|", "|9.9|9.95|1|")
        .contains(
            "Herning, Opfølgning på indsatser: Opfølgninger til tiden, 2017: Målet er på højst.")
        .contains("Kilde: Kommunens egne mål i kørselsfilen.");
  }

  @Test
  void iKommunensEgenBogNaevnesDenIkke() throws IOException {
    assertThat(vist(List.of(Proeveudgivelse.HERNING)))
        .contains("|9.9|9.95|1|")
        .contains("\nOpfølgning på indsatser: Opfølgninger til tiden, 2017: Målet er på højst.");
  }
}
