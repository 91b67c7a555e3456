package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product in a folder with others: other runs, the user's own files, and other users. */
class EgneFilerTest {
  private static final long TAALMODIGHED = TimeUnit.MINUTES.toNanos(2);

  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(Files.createDirectory(mappe.resolve("data")));
    verden.ret("rapport.yaml", "kommuner: \\[101, 147\\]\ngrupper:\n.*", "kommuner: [147]");
  }

  private String[] argumenter(String verbum) {
    return new String[] {
      verbum, "--config", verden.fil("rapport.yaml").toString(), "--ud", verden.fil("ud").toString()
    };
  }

  private void koer() {
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
  }

  private void stopper(Proevekoersel.Udfald udfald, String hvorfor) {
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(2);
    assertThat(udfald.fejllinjer()).singleElement().asString().contains(hvorfor);
  }

  @Test
  void theSecondOfTwoRunsIsToldWhoHasTheFolder() throws Exception {
    Path udskrift = mappe.resolve("udskrift.txt");
    Path midlertidig = Files.createDirectory(mappe.resolve("midlertidig"));
    Process foerste = new Egenproces(mappe, midlertidig, udskrift).start(argumenter("koer"));
    try {
      long start = System.nanoTime();
      while (!Files.readString(udskrift).contains("Læser")) {
        assertThat(foerste.isAlive()).as(Files.readString(udskrift)).isTrue();
        assertThat(System.nanoTime() - start).isLessThan(TAALMODIGHED);
        foerste.waitFor(1, TimeUnit.MILLISECONDS);
      }
      for (String verbum : List.of("koer", "valider")) {
        stopper(Proevekoersel.koer(argumenter(verbum)), ", proces " + foerste.pid() + ", begyndt ");
      }
      assertThat(foerste.waitFor()).as(Files.readString(udskrift)).isZero();
    } finally {
      foerste.destroyForcibly();
    }
    assertThat(verden.udmappe())
        .containsOnlyKeys(
            "datakvalitet.csv",
            "datakvalitet.xlsx",
            "intern/147-frederiksberg/aarsrapport.html",
            "intern/147-frederiksberg/aarsrapport.pdf",
            "intern/147-frederiksberg/noegletal.csv",
            "intern/147-frederiksberg/noegletal.xlsx",
            "manifest.json");
  }

  @ParameterizedTest
  @CsvSource({"022,rw-r--r--,rwxr-xr-x", "077,rw-------,rwx------"})
  void onlyThePublicEditionIsForOthersAsFarAsTheUmaskGoes(
      String umask, String fil, String mappenavn) throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    verden.ret("rapport.yaml", "udgaver: \\[intern\\]", "udgaver: [offentlig, intern]");
    Path udskrift = mappe.resolve("udskrift.txt");
    Path midlertidig = Files.createDirectory(mappe.resolve("midlertidig"));
    Files.createDirectories(verden.fil("ud/intern"));
    Files.setPosixFilePermissions(
        verden.fil("ud/intern"), PosixFilePermissions.fromString("rwxrwxrwx"));
    Egenproces proces = new Egenproces(mappe, midlertidig, udskrift);
    List<String> linje =
        new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
    linje.addAll(proces.linje(argumenter("koer")));
    assertThat(proces.startLinje(linje).waitFor()).as(Files.readString(udskrift)).isZero();

    Map<String, String> rettigheder = new TreeMap<>();
    try (Stream<Path> alle = Files.walk(verden.fil("ud"))) {
      for (Path sti : alle.toList()) {
        rettigheder.put(
            verden.fil("ud").relativize(sti).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(sti)));
      }
    }
    rettigheder.remove("");
    assertThat(rettigheder).hasSizeGreaterThan(10).containsKey("manifest.json");
    rettigheder.forEach(
        (navn, har) -> {
          boolean enFil = Files.isRegularFile(verden.fil("ud").resolve(navn));
          boolean offentlig = navn.startsWith("offentlig");
          String ejerens = enFil ? "rw-------" : "rwx------";
          assertThat(har).as(navn).isEqualTo(offentlig ? enFil ? fil : mappenavn : ejerens);
        });
  }

  @Test
  void exportsWhereTheReportsGoStopTheRunAndStay() throws IOException {
    Path intern = Files.createDirectories(verden.fil("ud/intern"));
    Files.move(verden.fil("indsatser.csv"), intern.resolve("indsatser.csv"));
    verden.ret("rapport.yaml", " indsatser.csv", " ud/intern/indsatser.csv");
    stopper(verden.koer(), "indsatser.csv» står dér, hvor kørslen selv skriver («intern»)");
    assertThat(verden.udmappe()).containsOnlyKeys("intern/indsatser.csv");
  }

  @Test
  void theRunFileWhereTheReportsGoStopsTheRun() throws IOException {
    Path afvist = Files.createDirectories(verden.fil("ud/afvist"));
    Files.copy(verden.fil("rapport.yaml"), afvist.resolve("rapport.yaml"));
    stopper(
        Proevekoersel.koer(
            "valider",
            "--config",
            afvist.resolve("rapport.yaml").toString(),
            "--ud",
            verden.fil("ud").toString()),
        "rapport.yaml» står dér");
  }

  @Test
  void lastEditionInTheSameFolderStopsTheRun() throws IOException {
    Path sidste = Files.createDirectories(verden.fil("ud/intern/147-frederiksberg"));
    Files.writeString(sidste.resolve("noegletal.csv"), "sidste års");
    Map<String, String> foer = verden.udmappe();
    verden.ret(
        "rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\ntidligere: ud/intern/*/noegletal.csv");
    stopper(verden.koer(), "noegletal.csv» står dér, hvor kørslen selv skriver («intern»)");
    assertThat(verden.udmappe()).isEqualTo(foer);
  }

  @Test
  void ownFilesStayAlsoWhenTheirMunicipalityGoes() throws IOException {
    koer();
    Path frederiksberg = verden.fil("ud/intern/147-frederiksberg");
    Files.writeString(frederiksberg.resolve("notat.txt"), "mit");
    verden.ret("rapport.yaml", "kommuner: \\[147\\]", "kommuner: [101]");
    koer();
    assertThat(verden.udmappe().keySet())
        .filteredOn(navn -> navn.startsWith("intern/"))
        .containsExactly(
            "intern/101-koebenhavn/aarsrapport.html",
            "intern/101-koebenhavn/aarsrapport.pdf",
            "intern/101-koebenhavn/noegletal.csv",
            "intern/101-koebenhavn/noegletal.xlsx",
            "intern/147-frederiksberg/notat.txt");
  }

  @Test
  void anOwnManifestIsNotWrittenOver() throws IOException {
    Files.createDirectories(verden.fil("ud"));
    Files.writeString(verden.fil("ud/manifest.json"), "{\"name\": \"hjemmeside\"}");
    Map<String, String> foer = verden.udmappe();
    stopper(verden.koer(), "manifest.json» er ikke skrevet af Årsrapport");
    assertThat(verden.udmappe()).isEqualTo(foer);
  }

  @Test
  void whatIsRejectedGoesAwayWhenTheDataAreMended() throws IOException {
    Path fil = verden.fil("indsatser.csv");
    byte[] god = Files.readAllBytes(fil);
    String hoved = Files.readAllLines(fil).get(0);
    Files.writeString(fil, hoved + "\n" + hoved.replaceAll("[^;]+", "x") + "\n");
    assertThat(verden.koer().kode()).isEqualTo(3);
    assertThat(verden.udmappe())
        .containsOnlyKeys("afvist/datakvalitet.csv", "afvist/datakvalitet.xlsx");
    assertThat(verden.koer().kode()).as("a second time").isEqualTo(3);
    Files.write(fil, god);
    Proevekoersel.Udfald valideret = Proevekoersel.koer(argumenter("valider"));
    assertThat(valideret.kode()).as(valideret.fejl()).isZero();
    assertThat(verden.udmappe()).containsOnlyKeys("datakvalitet.csv", "datakvalitet.xlsx");
    koer();
    assertThat(verden.udmappe()).containsKeys("manifest.json", "datakvalitet.csv");
  }

  /** The run file writes ø as one letter, the disk as o with a stroke; å as a and a ring. */
  @Test
  void anExportWhoseNameIsComposedOtherwiseOnTheDiskIsFound() throws IOException {
    String samlet = "undersøgelser på året.csv";
    verden.ret("rapport.yaml", "(undersøgelser: ).*", "$1" + samlet);
    Files.move(
        verden.fil("undersøgelser.csv"),
        verden.fil(Normalizer.normalize(samlet, Normalizer.Form.NFD)));
    Proevekoersel.Udfald udfald = Proevekoersel.koer(argumenter("valider"));
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(udfald.ud()).contains(samlet + ": 4 rækker læst, 4 brugt, 0 udeladt, 0 afvist");
  }
}
