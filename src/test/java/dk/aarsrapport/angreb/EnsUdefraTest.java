package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two worlds that differ in hidden counts alone: not a byte of any public file may tell which one
 * it is, neither on a page nor in a chart's own numbers, an alternative text, a name or a property.
 */
class EnsUdefraTest {
  @TempDir private Path mappe;

  private Path koer(String navn, boolean anden) throws IOException {
    Path fil = Tvillingeverden.skriv(mappe.resolve(navn), anden);
    Path ud = mappe.resolve(navn + "-ud");
    Faellesspark.koersel().koer(fil.toString(), ud.toString());
    return ud;
  }

  private static Map<String, byte[]> filer(Path under) throws IOException {
    Map<String, byte[]> filer = new TreeMap<>();
    try (Stream<Path> stier = Files.walk(under)) {
      for (Path fil : stier.filter(Files::isRegularFile).toList()) {
        filer.put(under.relativize(fil).toString(), Files.readAllBytes(fil));
      }
    }
    return filer;
  }

  @Test
  void ingenOffentligFilRoeberHvilkenVerdenDetEr() throws IOException {
    Path den = koer("den", false);
    Path anden = koer("anden", true);

    List<Raekke> sande = Raekke.laes(den.resolve("intern/510-haderslev/noegletal.csv"));
    List<Raekke> andre = Raekke.laes(anden.resolve("intern/510-haderslev/noegletal.csv"));
    assertThat(
            sande.stream()
                .filter(r -> !andre.contains(r))
                .map(Raekke::noegletal)
                .collect(Collectors.toSet()))
        .as("figures with a number that is another")
        .contains(
            "anbragte-i-aaret",
            "anbragte-ultimo",
            "underretninger-form",
            "underretninger-underretter",
            "underretninger-aarsag",
            "underretninger-foerste-handling",
            "bfu",
            "klageafgoerelser",
            "survey-svar",
            "egen-ekstern",
            "helaarspersoner-type");

    Map<String, byte[]> filer = filer(den.resolve("offentlig"));
    Map<String, byte[]> dens = filer(anden.resolve("offentlig"));
    assertThat(dens.keySet()).isEqualTo(filer.keySet());
    assertThat(Offentligefiler.laes(den.resolve("offentlig")).slags())
        .containsExactly("csv", "html", "pdf", "xlsx");
    filer.forEach(
        (navn, bytes) -> {
          if (navn.endsWith(".csv")) {
            assertThat(new String(dens.get(navn), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
          }
        });
    filer.forEach((navn, bytes) -> assertThat(dens.get(navn)).as(navn).isEqualTo(bytes));
  }
}
