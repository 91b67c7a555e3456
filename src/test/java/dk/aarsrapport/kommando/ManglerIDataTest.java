package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that are whole but not enough: the run goes through and says so. */
class ManglerIDataTest {
  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe);
  }

  private List<String> tal(String noegletal) throws IOException {
    return verden.linjer("intern/101-koebenhavn/noegletal.csv").stream()
        .filter(linje -> linje.startsWith(noegletal + ",101,"))
        .toList();
  }

  private String pdf() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(verden.fil("ud/intern/101-koebenhavn/aarsrapport.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void ukendtKontoFoeresMedOgAdvares() throws IOException {
    int linje = verden.tilfoej("posteringer.csv", "101;2016;5.99.99;1;;1000,00");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(verden.linjer("datakvalitet.csv"))
        .filteredOn(l -> l.contains("ukendt-konto"))
        .singleElement()
        .asString()
        .startsWith("advarsel,posteringer.csv," + linje + ",funktion,ukendt-konto,");
    assertThat(tal("udgifter-pr-funktion"))
        .contains("udgifter-pr-funktion,101,2016,ukendt konto,,1000,kr,,,ok")
        .contains("udgifter-pr-funktion,101,2016,i-alt,,1151000,kr,,,ok");
    assertThat(tal("udgifter")).contains("udgifter,101,2016,i-alt,netto,1070000,kr,,,ok");
  }

  @Test
  void enAndenKommunesRaekkeTagerTalleneForAlleMedSigOgDetSiges() throws IOException {
    verden.tilfoej("sager.csv", "151;S9;6605045003;R1;Børn;01-01-2015;");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(verden.linjer("datakvalitet.csv"))
        .filteredOn(linje -> linje.contains("anden-kommune"))
        .singleElement()
        .asString()
        .startsWith("oplysning,sager.csv,,kommunekode,anden-kommune,")
        .contains("kommune 151 har rækker her, men ikke i indsatser, undersøgelser");
    assertThat(verden.linjer("intern/101-koebenhavn/noegletal.csv"))
        .contains("anbragte,landet,2016-01-31,,,,antal,,,ikke-beregnet");
  }

  @Test
  void befolkningsaarOgPrisaarDerMangler() throws IOException {
    verden.ret("befolkning.csv", "(?m)^101;2016;.*\n", "").ret("pl.csv", "2014;1,50\n", "");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(tal("anbragte-pr-1000"))
        .contains("anbragte-pr-1000,101,2016-01-31,,,,pr-1000,,,ikke-beregnet")
        .filteredOn(linje -> linje.contains(",2017-01-31,"))
        .allMatch(linje -> linje.endsWith(",1,990,ok"));
    assertThat(tal("anbragte")).contains("anbragte,101,2016-01-31,,,2,antal,,,ok");
    assertThat(tal("udgifter"))
        .contains("udgifter,101,2014,i-alt,netto,,kr,,,ikke-beregnet")
        .contains("udgifter,101,2016,i-alt,netto,1070000,kr,,,ok");
    assertThat(tal("udgifter-pr-funktion"))
        .contains("udgifter-pr-funktion,101,2014,i-alt,,,kr,,,ikke-beregnet");
    assertThat(pdf()).contains("befolkningstal for 0-17-årige mangler for 2016");
  }
}
