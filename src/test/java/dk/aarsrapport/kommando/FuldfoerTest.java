package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What bash offers to write is what the command knows: every verb, and every option of each. */
class FuldfoerTest {
  private static final Path FIL = Path.of("scripts/aarsrapport-fuldfoer.bash").toAbsolutePath();

  @Test
  void efterKommandoenStaarVerberneOgDeFaellesTilvalg() throws Exception {
    List<String> kendte = new ArrayList<>(verber());
    kendte.addAll(tilvalg(Kommandolinje.linje()));
    assertThat(tilbudte("")).containsExactlyInAnyOrderElementsOf(kendte);
  }

  @Test
  void etBegyndtVerbumSkrivesFaerdigt() throws Exception {
    assertThat(tilbudte("val")).containsExactly("valider");
  }

  @ParameterizedTest
  @MethodSource("verber")
  void efterEtVerbumStaarDetsTilvalg(String verbum) throws Exception {
    assertThat(tilbudte(verbum, ""))
        .containsExactlyInAnyOrderElementsOf(
            tilvalg(Kommandolinje.linje().getSubcommands().get(verbum)));
  }

  @ParameterizedTest
  @MethodSource("verber")
  void efterEtTilvalgMedVaerdiStaarIkkeFlereTilvalg(String verbum) throws Exception {
    for (OptionSpec et :
        Kommandolinje.linje().getSubcommands().get(verbum).getCommandSpec().options()) {
      if (et.arity().max() > 0) {
        assertThat(tilbudte(verbum, et.longestName(), "--"))
            .as(et.longestName())
            .noneMatch(ord -> ord.startsWith("--"));
      }
    }
  }

  private static Collection<String> verber() {
    return Kommandolinje.linje().getSubcommands().keySet();
  }

  private static List<String> tilvalg(CommandLine kommando) {
    return kommando.getCommandSpec().options().stream()
        .map(
            et ->
                List.of(et.names()).contains("--hjaelp")
                    ? "--hjaelp" // --help is its other name
                    : et.longestName())
        .toList();
  }

  /** What bash offers when the last of these words is begun. */
  private static List<String> tilbudte(String... ord) throws IOException, InterruptedException {
    List<String> linje =
        new ArrayList<>(
            List.of(
                "bash",
                "-c",
                """
                compopt() { :; }  # there is no line to complete here
                source "$0"
                COMP_WORDS=(aarsrapport "$@")
                COMP_CWORD=$#
                _aarsrapport
                [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
                """,
                FIL.toString()));
    linje.addAll(List.of(ord));
    Process bash = new ProcessBuilder(linje).redirectErrorStream(true).start();
    String ud = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(ud).isZero();
    return ud.lines().toList();
  }
}
