package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.baggrund.Befolkning;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Population and price index. */
class BaggrundseksporterTest {
  private static Proevelaesning<Befolkning.Antal> befolkning(String tekst) throws IOException {
    return Proevelaesning.af(new Befolkningseksport(), tekst);
  }

  private static Proevelaesning<Prisindekseksport.Aendring> pl(String tekst) throws IOException {
    return Proevelaesning.af(new Prisindekseksport(), tekst);
  }

  @Test
  void befolkningPrAar() throws IOException {
    assertThat(befolkning("kommunekode;år;alder;antal\n101;2015;17 år;1.056\n").raekker())
        .containsExactly(new Befolkning.Antal(101, 2015, 17, false, 1056));
  }

  @Test
  void kunFoersteJanuarTaeller() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            """
            kommunekode;dato;alder;antal;køn
            101;01-01-2015;0;56;I alt
            101;01-04-2015;0;57;I alt
            """);
    assertThat(laest.raekker()).containsExactly(new Befolkning.Antal(101, 2015, 0, true, 56));
    assertThat(laest.problemer()).containsExactly("oplysning 0  ikke-1-januar");
  }

  @Test
  void alleAldreIAltErEnSumlinje() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            "kommunekode;år;køn;alder;antal\n101;2015;Mænd;0;56\n101;2015;Mænd;I alt;56\n"
                + "101;2015;I alt;0;99\n");
    assertThat(laest.problemer()).containsExactly("oplysning 0  sumlinje");
    assertThat(laest.raekker()).hasSize(2);
  }

  @Test
  void enKildeUnderTabellenErEnFodnote() throws IOException {
    assertThat(pl("år;procent\n2014;1,50\nKilde: KL;\n").problemer())
        .containsExactly("oplysning 0  fodnote");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;2015;0;57 | alder dublet",
        "101;2015;spæd;5 | alder alder",
        "101;2015;1;-5 | antal negativt",
        "101;2015;1;.. | antal heltal",
        "101;15;1;5 | år aar"
      })
  void befolkningDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(
            befolkning("kommunekode;år;alder;antal\n101;2015;0;56\n" + raekke + "\n").problemer())
        .containsExactly("afvist 3 " + kolonneOgRegel);
  }

  @Test
  void prisaendringer() throws IOException {
    assertThat(pl("år;procent\n2014;1,50\n2015;-0.25 %\n").raekker())
        .containsExactly(
            new Prisindekseksport.Aendring(2014, new BigDecimal("1.50")),
            new Prisindekseksport.Aendring(2015, new BigDecimal("-0.25")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014;2 | år dublet",
        "2015;lidt | procent procent",
        "2015; | procent procent",
        "2015;-100 | procent procent",
        "i fjor;2 | år heltal"
      })
  void prisaendringerDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(pl("år;procent\n2014;1,50\n" + raekke + "\n").problemer())
        .containsExactly("afvist 3 " + kolonneOgRegel);
  }
}
