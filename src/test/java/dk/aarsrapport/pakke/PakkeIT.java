package dk.aarsrapport.pakke;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip, unpacked to a folder that nothing is written to, with a space and æøå in its name, and
 * run through a link by a user who has neither Maven nor its libraries.
 */
class PakkeIT {
  private static final String DEMO = "ud fra demo";

  @TempDir private static Path rod;

  private static Path hjem;
  private static Path link;
  private static Path bruger;

  /** What a run came to. */
  private record Udfald(int kode, String tekst) {}

  @BeforeAll
  static void pakUd() throws Exception {
    Path programmer = Files.createDirectory(rod.resolve("Fælles prøve på øen"));
    bruger = Files.createDirectory(rod.resolve("bruger"));
    try (Stream<Path> bygget = Files.list(Path.of("target"))) {
      Path zip =
          bygget
              .filter(fil -> fil.getFileName().toString().matches("aarsrapport-.*\\.zip"))
              .findFirst()
              .orElseThrow();
      hjem = programmer.resolve(zip.getFileName().toString().replace(".zip", ""));
      try (ZipFile indhold = ZipFile.builder().setPath(zip).get()) {
        for (ZipArchiveEntry fil : Collections.list(indhold.getEntries())) {
          pakUd(indhold, fil, programmer);
        }
      }
    }
    skrivbar(false);
    link = Files.createSymbolicLink(rod.resolve("aarsrapport"), hjem.resolve("bin/aarsrapport"));
    Path mvn =
        Files.writeString(
            bruger.resolve("mvn"), "#!/bin/sh\necho Maven blev kaldt >&2\nexit 1\n"); // never asked
    assertThat(mvn.toFile().setExecutable(true)).isTrue();
  }

  private static void pakUd(ZipFile indhold, ZipArchiveEntry fil, Path til) throws IOException {
    Path sti = til.resolve(fil.getName());
    if (fil.isDirectory()) {
      Files.createDirectories(sti);
      return;
    }
    Files.createDirectories(sti.getParent());
    try (InputStream ind = indhold.getInputStream(fil)) {
      Files.copy(ind, sti);
    }
    Files.setPosixFilePermissions(
        sti,
        PosixFilePermissions.fromString(
            (fil.getUnixMode() & 0111) != 0 ? "r-xr-xr-x" : "r--r--r--"));
  }

  @AfterAll
  static void slet() throws IOException {
    skrivbar(true);
    FileUtil.fullyDelete(rod.resolve("Fælles prøve på øen").toFile());
  }

  private static void skrivbar(boolean skrivbar) throws IOException {
    try (Stream<Path> alt = Files.walk(hjem)) {
      for (Path mappe : alt.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(
            mappe, PosixFilePermissions.fromString(skrivbar ? "rwxr-xr-x" : "r-xr-xr-x"));
      }
    }
  }

  private static Udfald koer(Map<String, String> miljoe, String... argumenter) throws Exception {
    return koer(link, miljoe, argumenter);
  }

  private static Udfald koer(Path kommando, Map<String, String> miljoe, String... argumenter)
      throws Exception {
    ProcessBuilder bygger = new ProcessBuilder(kommando.toString());
    bygger.command().addAll(List.of(argumenter));
    bygger.directory(bruger.toFile()).redirectErrorStream(true);
    String sti = System.getenv("PATH");
    bygger.environment().put("PATH", bruger + ":" + sti);
    bygger.environment().put("HOME", bruger.toString());
    bygger.environment().put("JAVA_HOME", System.getProperty("java.home"));
    bygger.environment().put("XDG_CACHE_HOME", bruger.resolve("gemt her").toString());
    bygger.environment().putAll(miljoe);
    Process proces = bygger.start();
    String tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Udfald(proces.waitFor(), tekst);
  }

  private static void lykkes(String... argumenter) throws Exception {
    Udfald udfald = koer(Map.of(), argumenter);
    assertThat(udfald.kode()).as(udfald.tekst()).isZero();
  }

  private static Map<Path, Object> installeret() throws IOException {
    try (Stream<Path> alt = Files.walk(hjem)) {
      return alt.collect(
          Collectors.toMap(
              sti -> sti, sti -> sti.toFile().lastModified(), (a, b) -> a, TreeMap::new));
    }
  }

  private static List<Path> arkiver() throws IOException {
    try (Stream<Path> alt = Files.list(bruger.resolve("gemt her/aarsrapport"))) {
      return alt.toList();
    }
  }

  @Test
  void hvertVerbumKoererUdenMavenOgSkriverIntetIInstallationen() throws Exception {
    Map<Path, Object> foer = installeret();

    Udfald foerste = koer(Map.of(), "--version");
    assertThat(foerste.kode()).as(foerste.tekst()).isZero();
    assertThat(foerste.tekst().lines()).hasSize(2).first().isEqualTo("Gør klar til hurtig start …");
    assertThat(foerste.tekst()).contains("Årsrapport ");
    assertThat(arkiver()).singleElement().satisfies(fil -> assertThat(fil).isNotEmptyFile());

    Path klasser = rod.resolve("klasser.txt");
    Udfald demo =
        koer(
            Map.of(
                "AARSRAPPORT_JAVA",
                // as where there is enough to start Spark, and what a task found is more than it
                // sends at once
                "-Xmx950m -Dspark.master=local[*] -Dspark.task.maxDirectResultSize=1 -Xlog:class+load:file="
                    + klasser),
            "demo",
            "--ud",
            DEMO);
    assertThat(demo.kode()).as(demo.tekst()).isZero();
    assertThat(demo.tekst()).doesNotContain("Gør klar").doesNotContain("Maven");
    assertThat(bruger.resolve(DEMO + "/offentlig/510-haderslev/aarsrapport.pdf")).isNotEmptyFile();
    assertThat(Files.readString(klasser, StandardCharsets.UTF_8))
        .as("from the archive")
        .contains("shared objects file (top)")
        .as("on Windows, Hadoop's local files want winutils.exe")
        .contains("dk.aarsrapport.lager.LokaltLager ")
        .doesNotContain("RawLocalFileSystem");

    Path samples = kopi(hjem.resolve("data-samples"), bruger.resolve("egne udtræk"));
    Path koerselsfil = samples.resolve("rapport.yaml");
    String skrevet = Files.readString(koerselsfil);
    String arkbog = "../" + DEMO + "/intern/510-haderslev/noegletal.xlsx";
    String medArk =
        skrevet.replace(
            "budget: budget.csv",
            "budget: {filer: \"" + arkbog + "\", ark: Budget til næste kørsel}");
    assertThat(medArk).isNotEqualTo(skrevet);
    Files.writeString(koerselsfil, medArk);
    lykkes("valider", "--config", koerselsfil.toString(), "--ud", "ud");
    lykkes("ny", "--fra", samples.toString(), "--til", "ny.yaml");
    lykkes(
        "forklar",
        "--config",
        koerselsfil.toString(),
        "--noegletal",
        "anbragte",
        "--omraade",
        "510",
        "--periode",
        "2017-01-31");

    assertThat(installeret()).isEqualTo(foer);
    assertThat(arkiver()).hasSize(1);
  }

  /** The exports and the reference tables beside them. */
  private static Path kopi(Path fra, Path til) throws IOException {
    for (String mappe : List.of("", "reference")) {
      Files.createDirectory(til.resolve(mappe));
      try (Stream<Path> filer = Files.list(fra.resolve(mappe))) {
        for (Path fil : filer.filter(Files::isRegularFile).toList()) {
          Files.write(til.resolve(fra.relativize(fil).toString()), Files.readAllBytes(fil));
        }
      }
    }
    return til;
  }

  @Test
  void enMidlertidigMappeDerMangler() throws Exception {
    Udfald udfald = koer(Map.of("TMPDIR", "/findes/ikke"), "--version");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.tekst().lines())
        .containsExactly(
            "Fejl: der kan ikke laves en mappe til midlertidige filer i «/findes/ikke»; se efter"
                + " plads og adgang, eller sæt TMPDIR til en anden mappe, og kør igen");
  }

  /** No place for the archive is no reason to say anything. */
  @Test
  void enAndenKopiUdenPladsTilArkivetStarterStille() throws Exception {
    Path anden = Files.createDirectories(hjem.resolveSibling("anden kopi"));
    Files.createDirectory(anden.resolve("bin"));
    for (String navn : List.of("aarsrapport", "java-aabninger")) {
      Files.copy(
          hjem.resolve("bin").resolve(navn), anden.resolve("bin").resolve(navn), COPY_ATTRIBUTES);
    }
    Files.createSymbolicLink(anden.resolve("lib"), hjem.resolve("lib"));
    Path fil = Files.writeString(bruger.resolve("ingen mappe"), "");
    for (Path kommando : List.of(link, anden.resolve("bin/aarsrapport"))) {
      Udfald udfald = koer(kommando, Map.of("XDG_CACHE_HOME", fil.toString()), "--version");
      assertThat(udfald.kode()).as(udfald.tekst()).isZero();
      assertThat(udfald.tekst().lines()).singleElement().asString().startsWith("Årsrapport ");
    }
  }

  @Test
  void kommandoenTilWindowsSigerDetSammeSomDenTilBash() throws Exception {
    String bash = Files.readString(hjem.resolve("bin/aarsrapport"));
    String cmd = Files.readString(hjem.resolve("bin/aarsrapport.cmd"));
    assertThat(cmd.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(cmd).startsWith("@echo off\r\n").endsWith("exit /b %kode%\r\n");
    for (String faelles :
        List.of(
            "java-aabninger",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Daarsrapport.hjem=",
            "-Xmx950m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "dk.aarsrapport.Aarsrapport",
            "AARSRAPPORT_JAVA",
            "JAVA_HOME",
            "JAVA_VERSION",
            "installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den")) {
      assertThat(bash).contains(faelles);
      assertThat(cmd).contains(faelles);
    }
    assertThat(cmd.lines().filter(linje -> !linje.startsWith("rem ")))
        .as("a path ends a block that it stands in, and a command where it is not quoted")
        .noneMatch(linje -> linje.endsWith("("))
        .noneMatch(
            linje ->
                linje
                    .replaceAll("\"[^\"]*\"", "")
                    .matches(".*%(hjem|java|oplysninger|LOCALAPPDATA)%.*"))
        .filteredOn(linje -> linje.startsWith("\"%java%\""))
        .singleElement()
        .asString()
        .endsWith(" dk.aarsrapport.Aarsrapport %*");
  }

  /** Wine's cmd.exe, and a program that says what it was asked for in place of Java. */
  @Test
  void kommandoenTilWindowsUnderWine() throws Exception {
    Path wine = Path.of("/usr/bin/wine");
    assumeTrue(Files.isExecutable(wine), "there is no Wine here");
    Path java = Files.createDirectories(bruger.resolve("Java (x86) & co/bin")).resolve("java.exe");
    Path bedt = bruger.resolve("bedt.txt");
    Files.writeString(
        java,
        "#!/bin/sh\nprintf '%s\\n' \"$@\" >'"
            + bedt
            + ".ny'\nmv '"
            + bedt
            + ".ny' '"
            + bedt
            + "'\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path oplysninger = java.getParent().resolveSibling("release");
    Files.writeString(oplysninger, "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    Path genvej = Files.createSymbolicLink(bruger.resolve("R&D (x86)"), hjem);

    Udfald gammel = wine(wine, genvej, java);
    assertThat(gammel.kode()).as(gammel.tekst()).isEqualTo(2);
    assertThat(gammel.tekst())
        .contains("Fejl: Java 11.0.2 er for gammel (\"" + windows(java) + "\");");

    Files.writeString(oplysninger, "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"21.0.4\"\n");
    Udfald udfald = wine(wine, genvej, java);
    await(bedt);
    String bin = windows(genvej);
    assertThat(Files.readAllLines(bedt))
        .as(udfald.tekst())
        .startsWith("-XX:+AutoCreateSharedArchive")
        .contains("-Xlog:disable", "-Xmx950m", "@" + bin + "\\bin\\java-aabninger")
        .contains("-Daarsrapport.hjem=" + bin)
        .endsWith(
            "-cp",
            bin + "\\lib\\aarsrapport.jar;" + bin + "\\lib\\*",
            "dk.aarsrapport.Aarsrapport",
            "koer",
            "--config",
            "rapport(1).yaml",
            "--ud",
            "C:\\R&D\\ud");

    Files.delete(java);
    Udfald ingen = wine(wine, genvej, java);
    assertThat(ingen.kode()).as(ingen.tekst()).isEqualTo(2);
    assertThat(ingen.tekst()).contains("Fejl: der er ingen Java i JAVA_HOME (");
  }

  private static String windows(Path sti) {
    return "Z:" + sti.toString().replace('/', '\\');
  }

  /** Wine does not wait for what is no program of Windows'. */
  private static void await(Path fil) {
    long start = System.nanoTime();
    while (!Files.exists(fil)) {
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(20));
      Thread.onSpinWait();
    }
  }

  private static Udfald wine(Path wine, Path installeret, Path java) throws Exception {
    Path kald =
        Files.writeString(
            bruger.resolve("kald.bat"),
            "@\"%s\\bin\\aarsrapport.cmd\" koer --config rapport(1).yaml --ud \"C:\\R&D\\ud\"\r\n"
                .formatted(windows(installeret)));
    return koer(
        wine,
        Map.of(
            "JAVA_HOME", windows(java.getParent().getParent()),
            "WINEPREFIX", bruger.resolve("wine").toString(),
            "WINEDEBUG", "-all"),
        "cmd",
        "/c",
        windows(kald));
  }

  /** The three lists of what is in the package say the same. */
  @Test
  void styklistenNaevnerHvadDerLiggerILib() throws Exception {
    List<String> lib =
        Arrays.stream(hjem.resolve("lib").toFile().list())
            .filter(navn -> !navn.equals("aarsrapport.jar"))
            .sorted()
            .toList();
    List<String> licenser =
        Files.readAllLines(hjem.resolve("LICENSER.txt")).stream()
            .filter(linje -> linje.matches("\\S+:\\S+ .*"))
            .toList();
    assertThat(licenser).hasSameSizeAs(lib).noneMatch(linje -> linje.endsWith(": "));
    assertThat(
            licenser.stream()
                .map(linje -> linje.replaceAll("^[^:]+:(\\S+) ([^:]+):.*", "$1-$2.jar")))
        .containsExactlyInAnyOrderElementsOf(lib);
    String sbom = Files.readString(hjem.resolve("sbom.cdx.xml"));
    assertThat(sbom.split("<component ", -1)).hasSize(lib.size() + 2); // and the product itself
    assertThat(hjem.resolve("NOTICE")).content().contains("JFreeChart", "OpenPDF");
    assertThat(hjem.resolve("reference/kontoplan.csv")).isRegularFile();
    assertThat(hjem.resolve("report-templates/aarsrapport.md")).isRegularFile();
  }
}
