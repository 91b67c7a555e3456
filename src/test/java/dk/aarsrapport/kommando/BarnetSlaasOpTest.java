package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that names the case and not the child: the child is that of the case, or nobody's. */
class BarnetSlaasOpTest {
  private static final String SAGER =
      """
      kommunekode;sagsnr;cpr;startdato;slutdato
      510;A1;6101055003;01-02-2015;
      510;A2;6102055004;01-02-2015;
      510;A3;6103055005;01-02-2015;
      510;A3;6104055006;01-02-2015;
      """;

  @TempDir private Path mappe;

  private Proevekoersel.Udfald ny() throws IOException {
    return Proevekoersel.koer(
        "ny",
        "--fra",
        mappe.resolve("udtraek").toString(),
        "--til",
        mappe.resolve("rapport.yaml").toString());
  }

  private void skriv(String navn, String tekst) throws IOException {
    Path fil = mappe.resolve("udtraek").resolve(navn);
    Files.createDirectories(fil.getParent());
    Files.writeString(fil, tekst);
  }

  @Test
  void nyFinderSagerneIDenAndenFil() throws IOException {
    skriv("sager.csv", SAGER);
    skriv(
        "tilbud.csv",
        "Kommune;Sags id;Foranstaltning;Bevilget fra;Bevilget til\n"
            + "510;A1;plejefamilie;01-03-2015;\n510;A2;opholdssted;01-03-2016;\n");
    assertThat(ny().kode()).isZero();
    assertThat(Files.readString(mappe.resolve("rapport.yaml")))
        .contains("cpr: \"Sags id i sager\" # gæt ud fra «sager.csv»: se efter");
  }

  @Test
  void sagerSomIngenKenderErIngenTraad() throws IOException {
    skriv("sager.csv", SAGER);
    skriv(
        "tilbud.csv",
        "Kommune;Sags id;Foranstaltning;Bevilget fra;Bevilget til\n"
            + "510;B1;plejefamilie;01-03-2015;\n510;A2;opholdssted;01-03-2016;\n");
    assertThat(ny().kode()).isZero();
    assertThat(Files.readString(mappe.resolve("rapport.yaml")))
        .contains("tilbud.csv ligner indsatser, men mangler cpr")
        .doesNotContain("Sags id i sager");
  }

  @Test
  void enKoerselsfilIMappenErIntetUdtraek() throws IOException {
    skriv("sager.csv", SAGER);
    skriv("rapport.yaml", "input:\n  indsatser: {filer: a.csv, kolonner: {cpr: startdato}}\n");
    assertThat(ny().kode()).isZero();
    assertThat(Files.readString(mappe.resolve("rapport.yaml"))).doesNotContain("rapport.yaml");
  }
}
