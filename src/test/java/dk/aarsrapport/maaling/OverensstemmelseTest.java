package dk.aarsrapport.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two sides agree only when every row of the areas both have is alike to nine digits. */
final class OverensstemmelseTest {

  private static final String HOVED =
      "noegletal,omraade,periode,kategori,underkategori,vaerdi,taeller,naevner,status\n";
  private static final String RAEKKE =
      "anbragte-pr-1000,101,2017-01-31,,,7.70000000123,77,10000,ok\n";

  @TempDir Path mappe;

  @Test
  void alikeToNineDigitsIsAgreement() throws IOException {
    String lidtFra = RAEKKE.replace("7.70000000123", "7.70000000456");
    assertThat(sammenlign(RAEKKE, lidtFra).enige()).isTrue();
  }

  @Test
  void aDigitAStatusOrARowIsDisagreement() throws IOException {
    assertThat(sammenlign(RAEKKE, RAEKKE.replace("7.70000", "7.70001")).enige()).isFalse();
    assertThat(sammenlign(RAEKKE, RAEKKE.replace("ok", "ufuldstaendig")).enige()).isFalse();
    assertThat(sammenlign(RAEKKE, RAEKKE + RAEKKE.replace("-01-31", "-05-31")).enige()).isFalse();
    assertThat(sammenlign(RAEKKE + RAEKKE.replace("-01-31", "-05-31"), RAEKKE).enige()).isFalse();
  }

  @Test
  void nothingInCommonIsNoAgreement() throws IOException {
    assertThat(sammenlign(RAEKKE, RAEKKE.replace(",101,", ",147,")).enige()).isFalse();
  }

  private Overensstemmelse sammenlign(String duckdb, String produkt) throws IOException {
    Path intern = Files.createDirectories(mappe.resolve("ud/intern/101"));
    Files.writeString(intern.resolve("noegletal.csv"), HOVED + produkt);
    Path fil = Files.writeString(mappe.resolve("duckdb.csv"), HOVED + duckdb);
    return Overensstemmelse.af(mappe.resolve("ud"), fil);
  }
}
