package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.reference.Indsatstyper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is damaged, a run ends well: written, or one Danish line and the old reports as they
 * were; no row is lost, and no CPR number is in anything written or said.
 *
 * <p>Exports, run file, template, theme, reference tables and the last edition of the micro world,
 * one or two of them damaged. {@code -Dmutanter=5000} takes more, {@code -Dmutanter.froe=17} one
 * alone; {@code scripts/mutanter} does both.
 */
class MutantTest {
  private static final int ANTAL = Integer.getInteger("mutanter", 150);
  private static final long FRA = Long.getLong("mutanter.fra", 0);
  private static final Long FROE = Long.getLong("mutanter.froe");

  /** Every so many is a whole run, with documents; the others are read, counted and checked. */
  private static final int HELE = 12;

  private static final long HOEJST_SEKUNDER = 20;
  private static final Pattern RAEKKER =
      Pattern.compile("  (.*): (\\d+) rækker læst, (\\d+) brugt, (\\d+) udeladt, (\\d+) afvist");
  private static final Pattern CIFRE = Pattern.compile("(?<!\\d)\\d{6}-?\\d{4}(?!\\d)");

  @TempDir private Path rod;

  private final Map<String, byte[]> verden = new TreeMap<>();
  private final Cprsoegning hemmelige = new Cprsoegning();

  /** How a run ended. */
  private record Udfald(int kode, String fejl, List<String> linjer) {}

  @Test
  void ingenMutantEnderGalt() throws IOException {
    byg();
    List<String> fejl = new ArrayList<>();
    Map<Integer, Integer> koder = new TreeMap<>();
    for (long froe = FROE == null ? FRA : FROE;
        froe < (FROE == null ? FRA + ANTAL : FROE + 1);
        froe++) {
      Path mappe = Files.createDirectory(rod.resolve("m" + froe));
      koder.merge(proev(froe, mappe, fejl), 1, Integer::sum);
      FileUtil.fullyDelete(mappe.toFile());
    }
    assertThat(fejl).isEmpty();
    if (FROE == null && ANTAL >= 100) {
      assertThat(koder.keySet()).as("both ways of ending are tried").contains(0, 2);
    }
  }

  /** The micro world with everything that a run file may name. */
  private void byg() throws IOException {
    Path mappe = Files.createDirectory(rod.resolve("verden"));
    Proevekoersel.i(mappe)
        .ret(
            "rapport.yaml",
            "(?m)^aar: 2017$",
            """
            aar: 2017
            skabelon: min.md
            tema: hus.properties
            afvisning: {hoejst_pct: 100}
            reference: {indsatstyper: r1.csv, kontoplan: r2.csv, kontohierarki: r3.csv, opfoelgningsstandard: r4.csv, refusionsgraenser: r5.csv, kommuner: r6.csv}\
            """);
    List<String> tabeller =
        List.of(
            "indsatstyper",
            "kontoplan",
            "kontohierarki",
            "opfoelgningsstandard",
            "refusionsgraenser",
            "kommuner");
    for (int i = 0; i < tabeller.size(); i++) {
      String kilde = "/reference/" + tabeller.get(i) + ".csv";
      try (InputStream ind = Indsatstyper.class.getResourceAsStream(kilde)) {
        Files.write(mappe.resolve("r" + (i + 1) + ".csv"), ind.readAllBytes());
      }
    }
    Files.writeString(
        mappe.resolve("hus.properties"), "farve.accent=#5B1A1A\nfarve.accent@101=#17375E\n");
    Files.delete(mappe.resolve("forventet.csv"));
    Files.writeString(
        mappe.resolve("min.md"),
        """
        # Om børnene i {{ omraade }}

        {{ Periode('anbragte') }} var {{ antal('anbragte', 'ét barn', 'børn') }} i {{ omraade }} anbragt.

        - Et punkt med **fed** og en [henvisning](#om-boernene-i).

        ```tabel
        noegletal: underretninger-underretter
        titel: Hvem underretter
        ```
        """);
    Udfald hel = koer(mappe, true);
    assertThat(hel.kode()).as(hel.fejl()).isZero();
    assertThat(hel.linjer()).filteredOn(linje -> RAEKKER.matcher(linje).matches()).hasSize(7);
    Files.copy(
        mappe.resolve("ud/intern/101-koebenhavn/noegletal.csv"), mappe.resolve("tidligere.csv"));
    Path koerselsfil = mappe.resolve("rapport.yaml");
    Files.writeString(koerselsfil, "tidligere: tidligere.csv\n" + Files.readString(koerselsfil));
    try (Stream<Path> filer = Files.list(mappe)) {
      for (Path fil : filer.filter(Files::isRegularFile).toList()) {
        verden.put(fil.getFileName().toString(), Files.readAllBytes(fil));
      }
    }
    verden.remove("README.md");
    hemmelige.cpr(Mutator.CPR);
    CIFRE
        .matcher(new String(verden.get("indsatser.csv"), StandardCharsets.UTF_8))
        .results()
        .forEach(cpr -> hemmelige.cpr(cpr.group().replace("-", "")));
    assertThat(koer(mappe, true).kode()).isZero();
  }

  private int proev(long froe, Path mappe, List<String> fejl) throws IOException {
    Random tilfaeldig = new Random(froe);
    Mutator mutator = new Mutator(froe * 31 + 7);
    Map<String, byte[]> filer = new LinkedHashMap<>(verden);
    List<String> navne = new ArrayList<>(verden.keySet());
    List<String> ramte = new ArrayList<>();
    for (int i = 0; i <= tilfaeldig.nextInt(2); i++) {
      String navn = navne.get(tilfaeldig.nextInt(navne.size()));
      filer.put(navn, mutator.beskadig(filer.get(navn)));
      ramte.add(navn);
    }
    for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
      Files.write(mappe.resolve(fil.getKey()), fil.getValue());
    }
    Files.createDirectories(mappe.resolve("ud/intern/101-koebenhavn"));
    Files.writeString(mappe.resolve("ud/intern/101-koebenhavn/egen.txt"), "står");
    Map<String, Long> foer = indhold(mappe.resolve("ud"));

    long start = processor();
    Udfald udfald = koer(mappe, froe % HELE == 0);
    long sekunder = TimeUnit.NANOSECONDS.toSeconds(processor() - start);

    String hvem = "mutant " + froe + " " + ramte + ": ";
    if (udfald.kode() != 0 && udfald.kode() != 2 && udfald.kode() != 3) {
      fejl.add(hvem + "kode " + udfald.kode() + " " + udfald.fejl());
    }
    if (udfald.kode() != 0
        && (udfald.fejl().lines().count() != 1
            || !udfald.fejl().matches("(?s)(Fejl|Stoppet): .{20,2050}\\R"))) {
      fejl.add(hvem + "ikke én linje: " + udfald.fejl());
    }
    if (sekunder > HOEJST_SEKUNDER) {
      fejl.add(hvem + sekunder + " sekunder af processoren");
    }
    if (udfald.kode() == 2 && !indhold(mappe.resolve("ud")).equals(foer)) {
      fejl.add(hvem + "ud er rørt");
    }
    raekker(udfald).forEach(linje -> fejl.add(hvem + linje));
    hemmelige.fundet(mappe.resolve("ud")).forEach(fund -> fejl.add(hvem + fund));
    String sagt = udfald.fejl() + String.join("\n", udfald.linjer());
    hemmelige
        .fundet("sagt", sagt.getBytes(StandardCharsets.UTF_8))
        .forEach(fund -> fejl.add(hvem + fund));
    return udfald.kode();
  }

  /** What the process has used, whoever else works on the machine. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Files whose rows do not add up. */
  private static List<String> raekker(Udfald udfald) {
    List<String> skaeve = new ArrayList<>();
    for (String linje : udfald.linjer()) {
      Matcher tal = RAEKKER.matcher(linje);
      if (tal.matches()
          && Long.parseLong(tal.group(2))
              != Long.parseLong(tal.group(3))
                  + Long.parseLong(tal.group(4))
                  + Long.parseLong(tal.group(5))) {
        skaeve.add(linje);
      }
    }
    return skaeve;
  }

  private static Map<String, Long> indhold(Path mappe) throws IOException {
    Map<String, Long> indhold = new TreeMap<>();
    try (Stream<Path> alt = Files.walk(mappe)) {
      for (Path sti : alt.toList()) {
        indhold.put(sti.toString(), Files.isRegularFile(sti) ? Files.size(sti) : -1);
      }
    }
    return indhold;
  }

  private static Udfald koer(Path mappe, boolean hel) {
    List<String> linjer = new ArrayList<>();
    StringWriter fejl = new StringWriter();
    Rapportkoersel koersel = new Rapportkoersel(new Melding(linjer::add), Faellesspark::motor);
    String config = mappe.resolve("rapport.yaml").toString();
    String ud = mappe.resolve("ud").toString();
    int kode = 0;
    try {
      if (hel) {
        koersel.koer(config, ud);
      } else {
        koersel.valider(config, ud);
      }
    } catch (IOException | RuntimeException | Error e) { // as the command does
      kode = new Kommandolinje().meld(e, new PrintWriter(fejl, true));
      if (kode == 1) {
        e.printStackTrace(new PrintWriter(fejl, true)); // a finding is looked into
      }
    }
    return new Udfald(kode, fejl.toString(), linjer);
  }
}
