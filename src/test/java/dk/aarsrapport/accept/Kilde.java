package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the product comes to on the exports that agree with one published report. */
record Kilde(Grundresultater resultater) {

  /** Writes the exports that are generated and not committed. */
  @FunctionalInterface
  interface Eksporter {
    void skriv(Path mappe) throws IOException;
  }

  /** Runs the committed run file with the committed and the generated exports beside it. */
  static Kilde koer(String navn, Eksporter eksporter, Path mappe) throws IOException {
    Path data = Files.createDirectory(mappe.resolve("data"));
    try (Stream<Path> filer = Files.list(Path.of("src/test/resources", navn))) {
      for (Path fil : filer.toList()) {
        Files.copy(fil, data.resolve(fil.getFileName()));
      }
    }
    eksporter.skriv(data);
    return new Kilde(
        Faellesspark.koersel()
            .beregn(data.resolve("rapport.yaml").toString(), mappe.resolve("ud").toString()));
  }

  /** The row with that key, whose last one or two parts may be left out. */
  Resultat find(String noegletal, String omraade, String periode, String... kategorier) {
    Noegle noegle =
        new Noegle(
            noegletal,
            omraade,
            periode,
            kategorier.length > 0 ? kategorier[0] : "",
            kategorier.length > 1 ? kategorier[1] : "");
    Resultat fundet = resultater.find(noegle).orElse(null);
    assertThat(fundet).as("%s", noegle).isNotNull();
    return fundet;
  }

  /** The value of a row that has one. */
  BigDecimal vaerdi(String noegletal, String omraade, String periode, String... kategorier) {
    Resultat fundet = find(noegletal, omraade, periode, kategorier);
    assertThat(fundet.vaerdi()).as("%s", fundet).isNotNull();
    return fundet.vaerdi();
  }

  /** A count. */
  int antal(String noegletal, String omraade, String periode, String... kategorier) {
    return vaerdi(noegletal, omraade, periode, kategorier).intValueExact();
  }

  /** The value as printed with this many decimals. */
  String trykt(
      int decimaler, String noegletal, String omraade, String periode, String... kategorier) {
    return Talformat.tal(vaerdi(noegletal, omraade, periode, kategorier), decimaler);
  }

  /** Numerator and denominator. */
  String broek(String noegletal, String omraade, String periode, String... kategorier) {
    Resultat fundet = find(noegletal, omraade, periode, kategorier);
    return Talformat.tal(fundet.taeller(), 0) + " af " + Talformat.tal(fundet.naevner(), 0);
  }
}
