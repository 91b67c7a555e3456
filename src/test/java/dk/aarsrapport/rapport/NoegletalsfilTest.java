package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoegletalsfilTest {
  private static final String HOVED = String.join(",", Noegletalsfil.KOLONNER) + "\r\n";

  private static final Resultater RESULTATER =
      Resultater.af(
          List.of(
              Resultat.vaerdi(
                  new Noegle("udgifter", "510", "2017", "service", "netto"),
                  Enhed.KR,
                  new BigDecimal("121711370.50"),
                  Status.UFULDSTAENDIG),
              new Resultat(
                  new Noegle("anbragte-pr-1000", "gruppe:begge", "2017-01-31", "", ""),
                  Enhed.PR_1000,
                  BigDecimal.valueOf(2000).divide(BigDecimal.valueOf(1515), Resultat.PRAECISION),
                  BigDecimal.valueOf(2),
                  BigDecimal.valueOf(1515),
                  Status.OK,
                  ""),
              Resultat.udenVaerdi(
                  new Noegle("underretninger-aarsag", "510", "2017", "Vold, \"trusler\"", ""),
                  Enhed.PCT,
                  Status.DISKRETIONERET,
                  "")));

  private static String skriv(Resultater resultater) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    Noegletalsfil.skriv(resultater, ud);
    return ud.toString(StandardCharsets.UTF_8);
  }

  private static Resultater laes(String tekst) throws IOException {
    InputStream ind = new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    return Noegletalsfil.laes(ind);
  }

  @Test
  void writesTheContractsColumnsSorted() throws IOException {
    assertThat(skriv(RESULTATER))
        .isEqualTo(
            HOVED
                + "anbragte-pr-1000,gruppe:begge,2017-01-31,,,1.32013201320132,pr-1000,2,1515,ok\r\n"
                + "udgifter,510,2017,service,netto,121711370.5,kr,,,ufuldstaendig\r\n"
                + "underretninger-aarsag,510,2017,\"Vold, \"\"trusler\"\"\",,,pct,,,diskretioneret\r\n");
  }

  @Test
  void textThatASpreadsheetTakesForAFormulaIsGuardedWhereAskedForAndReadBack() throws IOException {
    Resultater resultater =
        Resultater.af(
            List.of(
                Resultat.vaerdi(
                    new Noegle("aktivitetstal", "510", "2017", "=cmd|' /C calc'!A0", "-5 kr"),
                    Enhed.KR,
                    new BigDecimal("-5"),
                    Status.OK)));
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    Noegletalsfil.skriv(resultater, true, ud);
    String skrevet = ud.toString(StandardCharsets.UTF_8);
    assertThat(skrevet)
        .isEqualTo(HOVED + "aktivitetstal,510,2017,'=cmd|' /C calc'!A0,'-5 kr,-5,kr,,,ok\r\n");
    assertThat(skriv(laes(skrevet))).isEqualTo(skriv(resultater)).contains(",=cmd|");
  }

  @ParameterizedTest
  @CsvSource({
    "0.000,0",
    "1E+3,1000",
    "-5.50,-5.5",
    "0.00000012,0.00000012",
    "1234567890123456789,1234567890123460000",
    "2.00000000000000049,2"
  })
  void numbersArePlainWithFifteenDigits(String vaerdi, String ventet) {
    assertThat(Noegletalsfil.tal(new BigDecimal(vaerdi))).isEqualTo(ventet);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    String skrevet = skriv(RESULTATER);
    assertThat(skriv(laes(skrevet))).isEqualTo(skrevet);
    assertThat(skriv(laes("\uFEFF" + skrevet))).isEqualTo(skrevet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anbragte,510,2017,,,3,antal,,,godt|kolonne status",
        "anbragte,510,2017,,,3,stk,,,ok|kolonne enhed",
        "anbragte,510,2017,,,1e9,antal,,,ok|kolonne vaerdi",
        "anbragte,510,2017,,,,antal,,,ok|kolonne vaerdi",
        "anbragte,510,2017,,,,antal,1,,for-nyt|kolonne taeller",
        "anbragte,510,2017,,,3|kolonne status",
      })
  void saysWhereAFileIsWrong(String linje, String hvor) {
    assertThatThrownBy(() -> laes(HOVED + linje + "\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("linje 2")
        .hasMessageContaining(hvor);
  }

  @Test
  void saysWhichColumnIsMissing() {
    assertThatThrownBy(() -> laes("noegletal,omraade\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("»periode« mangler");
  }

  @Test
  void aRowThatStandsTwiceIsAnError() {
    String linje = "anbragte,510,2017,,,3,antal,,,ok\r\n";
    assertThatThrownBy(() -> laes(HOVED + linje + linje))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("to gange");
  }
}
