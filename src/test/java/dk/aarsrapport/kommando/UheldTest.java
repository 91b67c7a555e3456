package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed, out of disk, locked out, and with exports that change under the reader: what stood stays,
 * and no number comes from half a file.
 */
class UheldTest {
  private static final long TAALMODIGHED = TimeUnit.MINUTES.toNanos(2);

  private static final String SIDSTE = "(2 af 2)";

  /** Mikroverden's two municipalities, run once. */
  private static Proevekoersel koert;

  @TempDir private Path mappe;

  private Proevekoersel verden;
  private Path midlertidig;
  private Path udskrift;

  @BeforeAll
  static void koerEnGang(@TempDir Path rod) throws IOException {
    koert = Proevekoersel.i(rod).ret("rapport.yaml", "grupper:\n.*\n", "");
    koerFaerdig(koert);
  }

  @BeforeEach
  void kopier() throws IOException {
    verden = koert.kopi(mappe.resolve("data"));
    midlertidig = Files.createDirectory(mappe.resolve("midlertidig"));
    udskrift = mappe.resolve("udskrift.txt");
  }

  private Egenproces proces() {
    return new Egenproces(mappe, midlertidig, udskrift);
  }

  private String[] koer() {
    return new String[] {
      "koer", "--config", verden.fil("rapport.yaml").toString(), "--ud", verden.fil("ud").toString()
    };
  }

  private static Map<String, String> udenManifest(Map<String, String> filer) {
    Map<String, String> uden = new TreeMap<>(filer);
    uden.remove("manifest.json");
    return uden;
  }

  private static void koerFaerdig(Proevekoersel verden) throws IOException {
    Faellesspark.koersel().koer(verden.fil("rapport.yaml").toString(), verden.fil("ud").toString());
  }

  private static void saet(Path mappe, Map<String, String> filer) throws IOException {
    FileUtil.fullyDelete(mappe.toFile());
    for (Map.Entry<String, String> fil : filer.entrySet()) {
      Path sti = mappe.resolve(fil.getKey());
      Files.createDirectories(sti.getParent());
      Files.writeString(sti, fil.getValue(), StandardCharsets.ISO_8859_1);
    }
  }

  /** Looks every millisecond, and all the time once the last report is drawn. */
  private void vent(Process proces, Predicate<Path> sket) throws Exception {
    long start = System.nanoTime();
    boolean tegnet = false;
    while (proces.isAlive() && !sket.test(verden.fil("ud"))) {
      assertThat(System.nanoTime() - start).as(Files.readString(udskrift)).isLessThan(TAALMODIGHED);
      tegnet = tegnet || sagt(SIDSTE);
      if (!tegnet) {
        proces.waitFor(1, TimeUnit.MILLISECONDS);
      }
    }
  }

  private boolean sagt(String tekst) {
    try {
      return Files.readString(udskrift).contains(tekst);
    } catch (IOException e) {
      return false;
    }
  }

  /** While reading, while writing and while what is written moves in place. */
  @Test
  void killedAtAnyMomentTheNextRunGivesTheSameBytes() throws Exception {
    Map<String, String> gammel = Egenproces.filer(verden.fil("ud"));
    verden.ret("rapport.yaml", "titel: Mikroverden", "titel: Ny titel");
    koerFaerdig(verden);
    Map<String, String> ny = udenManifest(Egenproces.filer(verden.fil("ud")));
    assertThat(ny).isNotEqualTo(udenManifest(gammel));

    Random tilfaeldig = new Random();
    List<Predicate<Path>> tidspunkter =
        List.of(
            ud -> sagt("Læser"),
            ud -> sagt("Skriver"),
            ud -> Files.exists(ud.resolve(".aarsrapport-journal")));
    for (int i = 0; i < tidspunkter.size(); i++) {
      saet(verden.fil("ud"), gammel);
      Process proces = proces().start(koer());
      vent(proces, tidspunkter.get(i));
      long pause = tilfaeldig.nextLong(i == 0 ? 1000 : i == 1 ? 300 : 3);
      Thread.sleep(pause);
      proces.destroyForcibly().waitFor();
      String hvornaar = "killed at moment %d after %d ms".formatted(i, pause);

      Map<String, String> efter = Egenproces.filer(verden.fil("ud"));
      if (!Files.exists(verden.fil("ud").resolve(".aarsrapport-journal"))) {
        efter.keySet().removeIf(navn -> navn.startsWith(".aarsrapport-"));
        assertThat(udenManifest(efter)).as(hvornaar).isIn(udenManifest(gammel), ny);
      }
      koerFaerdig(verden);
      assertThat(udenManifest(Egenproces.filer(verden.fil("ud")))).as(hvornaar).isEqualTo(ny);
    }

    assertThat(proces().start(koer()).waitFor()).as(Files.readString(udskrift)).isZero();
    assertThat(udenManifest(Egenproces.filer(verden.fil("ud"))))
        .as("another process")
        .isEqualTo(ny);
    assertThat(midlertidig).isEmptyDirectory();
  }

  private interface Aendring {
    void paa(Path fil) throws IOException;
  }

  @Test
  void anExportThatChangesUnderTheReaderStopsTheRun() throws IOException {
    Map<String, String> foer = Egenproces.filer(verden.fil("ud"));
    Path fil = verden.fil("indsatser.csv");
    byte[] hel = Files.readAllBytes(fil);
    byte[] andre =
        new String(hel, StandardCharsets.UTF_8)
            .replace(";101;", ";147;")
            .getBytes(StandardCharsets.UTF_8);
    Map<String, Aendring> aendringer =
        Map.of(
            "cut short",
                f ->
                    Files.write(
                        f, List.of(new String(hel, 0, hel.length / 2, StandardCharsets.UTF_8))),
            "longer", f -> Files.write(f, List.of(""), StandardOpenOption.APPEND),
            "gone", Files::delete,
            "as long as before", f -> Files.write(f, andre));
    Faellesspark.luk();
    try (Sparkmotor motor = Sparkmotor.start("local[2]")) {
      for (Map.Entry<String, Aendring> aendring : aendringer.entrySet()) {
        Files.write(fil, hel);
        List<String> linjer = new ArrayList<>();
        Melding melding =
            new Melding(
                linje -> {
                  linjer.add(linje);
                  if (linje.equals("Læser indsatser.csv")) {
                    aendr(aendring.getValue(), fil);
                  }
                });
        assertThatThrownBy(
                () ->
                    new Rapportkoersel(melding, motor::laant)
                        .koer(verden.fil("rapport.yaml").toString(), verden.fil("ud").toString()))
            .as(aendring.getKey())
            .isInstanceOf(Brugerfejl.class)
            .hasMessageStartingWith("indsatser.csv: filen blev ændret eller fjernet");
        assertThat(linjer).as(aendring.getKey()).contains("Læser indsatser.csv");
        assertThat(Egenproces.filer(verden.fil("ud"))).as(aendring.getKey()).isEqualTo(foer);
      }
    }
  }

  private static void aendr(Aendring aendring, Path fil) {
    try {
      aendring.paa(fil);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs the product behind a mount that it alone sees; what then stands in the output folder comes
   * back in another.
   */
  private int koerBag(String montering, Path efter) throws Exception {
    return koerBag(montering, efter, proces().linje(koer()));
  }

  private int koerBag(String montering, Path efter, List<String> kommando) throws Exception {
    assumeTrue(maaMontere(), "this machine lets nobody but its owner mount a file system");
    List<String> linje =
        new ArrayList<>(
            List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "ud=$1; efter=$2; shift 2; "
                    + montering
                    + " || exit 99; \"$@\"; kode=$?; cp -r \"$ud/.\" \"$efter\"; exit $kode",
                "sh",
                verden.fil("ud").toString(),
                Files.createDirectory(efter).toString()));
    linje.addAll(kommando);
    return proces().startLinje(linje).waitFor();
  }

  private boolean maaMontere() throws InterruptedException {
    try {
      return proces()
              .startLinje(
                  List.of("unshare", "-rm", "mount", "-t", "tmpfs", "none", midlertidig.toString()))
              .waitFor()
          == 0;
    } catch (IOException ingenUnshare) {
      return false;
    }
  }

  private List<String> fejllinjer() throws IOException {
    return Files.readAllLines(udskrift).stream()
        .filter(linje -> !linje.matches("(Læser|  |Beregner|Skriver) ?.*"))
        .toList();
  }

  @Test
  void aFullDiskIsOneLineAndLeavesWhatStood() throws Exception {
    Map<String, String> foer = Egenproces.filer(verden.fil("ud"));
    long plads = foer.values().stream().mapToLong(String::length).sum() / 1024 * 3 / 2;
    Path gemt = Files.move(verden.fil("ud"), mappe.resolve("gemt"));
    Files.createDirectory(verden.fil("ud"));
    Path efter = mappe.resolve("efter");
    String fyldt =
        "mount -t tmpfs -o size=%dk none \"$ud\" && cp -r \"%s/.\" \"$ud\"".formatted(plads, gemt);

    assertThat(koerBag(fyldt, efter)).as(Files.readString(udskrift)).isEqualTo(1);
    assertThat(fejllinjer())
        .singleElement()
        .asString()
        .matches(
            "Fejl: en fil kunne ikke læses eller skrives \\(.*/data/ud/\\.aarsrapport-.*: disken er"
                + " fuld\\); .*")
        .contains("se efter plads på disken");
    assertThat(Egenproces.filer(efter)).isEqualTo(foer);
  }

  @Test
  void noRoomForTemporaryFilesIsOneLineThatNamesTheFolder() throws Exception {
    FileUtil.fullyDeleteContents(verden.fil("ud").toFile());
    List<String> linje = proces().linje(koer());
    String egen = "-Djava.io.tmpdir=";
    String sti = linje.stream().filter(valg -> valg.startsWith(egen)).findFirst().orElseThrow();
    String fyldt =
        "mount -t tmpfs -o size=64k none '%1$s' && { head -c 65536 /dev/zero > '%1$s/fyld' || true; }"
            .formatted(sti.substring(egen.length()));
    Path efter = mappe.resolve("efter");

    assertThat(koerBag(fyldt, efter, linje)).as(Files.readString(udskrift)).isEqualTo(2);
    assertThat(Files.readAllLines(udskrift))
        .containsExactly(
            "Fejl: der kan ikke laves en mappe til midlertidige filer i «%s»; se efter plads og adgang, eller sæt TMPDIR til en anden mappe, og kør igen"
                .formatted(midlertidig));
    assertThat(efter).isEmptyDirectory();
  }

  @Test
  void aReadOnlyFolderIsOneLineBeforeAnythingIsRead() throws Exception {
    Map<String, String> foer = Egenproces.filer(verden.fil("ud"));
    Path efter = mappe.resolve("efter");
    String laast = "mount --bind \"$ud\" \"$ud\" && mount -o remount,bind,ro \"$ud\"";

    assertThat(koerBag(laast, efter)).as(Files.readString(udskrift)).isEqualTo(2);
    assertThat(Files.readAllLines(udskrift))
        .singleElement()
        .asString()
        .startsWith("Fejl: der kan ikke skrives i «")
        .endsWith("/data/ud»; giv adgang til mappen, eller vælg en anden med --ud");
    assertThat(Egenproces.filer(efter)).isEqualTo(foer);
  }

  /** A thread of its own can only hand on what went wrong with a file inside something else. */
  @Test
  void whatWentWrongWithAFileIsToldAlikeFromWhereverItCame() {
    IOException fejl = new FileNotFoundException("/data/sager.csv (No such file or directory)");
    StringWriter direkte = new StringWriter();
    StringWriter indpakket = new StringWriter();

    assertThat(new Kommandolinje().meld(fejl, new PrintWriter(direkte, true))).isEqualTo(1);
    assertThat(
            new Kommandolinje()
                .meld(new UncheckedIOException(fejl), new PrintWriter(indpakket, true)))
        .isEqualTo(1);
    assertThat(indpakket).asString().contains("filen findes ikke").isEqualTo(direkte.toString());
  }
}
