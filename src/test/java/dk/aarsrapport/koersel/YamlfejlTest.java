package dk.aarsrapport.koersel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in a run file that is no YAML, or other YAML than they mean. */
class YamlfejlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'input:\\n\\tsager: a.csv' | tabulator",
        "input: {sager: \"C:\\data\\a.csv\"} | stien",
        "input: {sager: \"C:\\temp\\a.csv\"} | stien",
        "titel: \"Årsrapport | anførselstegn",
        "input: {sager: *.csv} | \"*.csv\"",
        "kommuner: [510, 657 | ]",
        "titel: Rapport: 2017 | kolon",
        "titel: @rapport | anførselstegn",
        "titel: %rapport | anførselstegn",
        "titel: !rapport x | !",
        "maal: [{noegletal: anbragte, vaerdi: 95,5}] | punktum",
        "afvisning: {hoejst_pct: 0,5} | punktum",
        "'  titel: x\\n aar: 2017' | indryk"
      })
  void sigesPaaDanskMedLinje(String linje, String naevner) {
    String tekst =
        "aar: 2017\n"
            + (linje.startsWith("kommuner") ? "" : "kommuner: [510]\n")
            + (linje.contains("input") ? "" : "input: {sager: a.csv}\n")
            + (linje.startsWith("'") ? linje.substring(1, linje.length() - 1) : linje)
                .replace("\\n", "\n")
                .replace("\\tsager", "\tsager")
            + "\n";
    assertThatThrownBy(
            () -> Koerselsfil.laes("rapport.yaml", tekst, Set.of("anbragte"), Set.of("sager")))
        .isInstanceOf(Brugerfejl.class)
        .message()
        .startsWith("rapport.yaml, linje ")
        .contains(naevner)
        .satisfies(
            besked ->
                assertThat(besked)
                    .doesNotContainPattern("\\p{Cc}")
                    .doesNotContainPattern("(?i)found|expected|while|cannot|token"));
  }
}
