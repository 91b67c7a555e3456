package dk.aarsrapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarsrapport.pdf.Eksempelrapport;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Udgave;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser under axe, with every table open: no violation, and nothing runs over. */
public class AxeTest {
  /** Where {@code .ci/run} puts the npm module; the environment variable names another place. */
  private static final Path AXE =
      Path.of(
          Optional.ofNullable(System.getenv("AXE_CORE"))
              .orElse("target/axe/node_modules/axe-core/axe.min.js"));

  private static final List<String> BROWSERE =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern RESULTAT =
      Pattern.compile("<pre id=\"resultat\">(.*?)</pre>", Pattern.DOTALL);

  /** Axe says what it found to the page around it, which is as wide as the browser likes. */
  private static final String KOER =
      """
      document.querySelectorAll('details').forEach(d => { d.open = true; });
      axe.run(document, {resultTypes: ['violations']}).then(r => parent.postMessage(JSON.stringify({
        bredde: innerWidth,
        indhold: document.documentElement.scrollWidth,
        moerk: matchMedia('(prefers-color-scheme:dark)').matches,
        bestaaet: r.passes.length,
        brud: r.violations.map(v => v.id + ' ' + v.nodes.length + ' ' + v.nodes[0].html)
      }), '*'));
      """;

  private static final String RAMME =
      """
      <!DOCTYPE html><html><body><pre id="resultat"></pre>
      <script>addEventListener('message', e => {
        document.getElementById('resultat').textContent = e.data;
      });</script>
      <iframe src="side.html" style="border:0;width:%dpx;height:900px"></iframe></body></html>
      """;

  @TempDir private Path mappe;

  @ParameterizedTest
  @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
  void axeFindsNoViolation(int bredde, boolean moerk) throws Exception {
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    new WebRapport(Tema.standard(), Optional.empty())
        .skriv(Eksempelrapport.rapport(Udgave.INTERN), html);
    kontroller(html.toByteArray(), bredde, moerk, mappe);
  }

  /** Checks a page at this width, or skips the test with a line where that cannot be. */
  public static void kontroller(byte[] html, int bredde, boolean moerk, Path mappe)
      throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "skipped: no Chromium on the PATH");
    assumeTrue(
        Files.exists(AXE), "skipped: no " + AXE + "; npm install --prefix target/axe axe-core");
    Files.writeString(mappe.resolve("side.html"), medAxe(html));
    Path ramme = Files.writeString(mappe.resolve("ramme.html"), RAMME.formatted(bredde));
    JsonNode fund = fund(browser.get(), ramme, moerk, mappe);
    assertThat(fund.get("bredde").asInt()).isEqualTo(bredde);
    assertThat(fund.get("moerk").asBoolean()).isEqualTo(moerk);
    assertThat(fund.get("indhold").asInt()).as("width of the content").isLessThanOrEqualTo(bredde);
    assertThat(fund.get("bestaaet").asInt()).as("rules kept").isGreaterThan(25);
    assertThat(fund.get("brud")).as("rules broken").isEmpty();
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
        .flatMap(sted -> BROWSERE.stream().map(navn -> Path.of(sted, navn)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The page lets nobody in: what forbids scripts is taken out for the check alone. */
  private static String medAxe(byte[] html) throws IOException {
    String side = new String(html, StandardCharsets.UTF_8);
    String aaben = side.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    assertThat(aaben).isNotEqualTo(side);
    String script = "<script>" + Files.readString(AXE) + "</script><script>" + KOER + "</script>";
    return aaben.replace("</body>", script + "</body>");
  }

  private static JsonNode fund(Path browser, Path ramme, boolean moerk, Path mappe)
      throws IOException, InterruptedException {
    Path ud = mappe.resolve("dom.html");
    Process proces =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + mappe.resolve("profil"),
                "--window-size=1400,1000",
                "--blink-settings=preferredColorScheme=" + (moerk ? 0 : 1),
                "--virtual-time-budget=120000",
                "--dump-dom",
                ramme.toUri().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ud.toFile())
            .start();
    assertThat(proces.waitFor(3, TimeUnit.MINUTES)).as("the browser ended").isTrue();
    Matcher resultat = RESULTAT.matcher(Files.readString(ud));
    assertThat(resultat.find()).as("axe answered").isTrue();
    String json =
        resultat
            .group(1)
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
    return new ObjectMapper().readTree(json);
  }
}
