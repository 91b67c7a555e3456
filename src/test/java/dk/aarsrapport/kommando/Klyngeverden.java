package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileUtil;

/**
 * The micro world, and what an embedded run makes of it: a run anywhere else must make the same.
 */
final class Klyngeverden {
  private static final Pattern CIFRE = Pattern.compile("(?<!\\d)\\d{6}-?\\d{4}(?!\\d)");

  private final Proevekoersel verden;
  private final Map<String, String> indlejret;

  /** Copies it into this folder, and runs it once. */
  Klyngeverden(Path mappe) throws IOException {
    verden = Proevekoersel.i(mappe);
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    indlejret = udenManifest(verden.udmappe());
    FileUtil.fullyDelete(verden.fil("ud").toFile());
  }

  Proevekoersel verden() {
    return verden;
  }

  /** The same run as a command. */
  String[] koer() {
    return new String[] {
      "koer",
      "--fejlsoeg",
      "--config",
      verden.fil("rapport.yaml").toString(),
      "--ud",
      verden.fil("ud").toString()
    };
  }

  /** The run that this process is has made the same. */
  void sammeBytes(Sparkhjem spark, Process job) throws IOException, InterruptedException {
    assertThat(job.waitFor()).as(Files.readString(spark.udskrift(Sparkhjem.INDSEND))).isZero();
    sammeBytes(verden.udmappe());
  }

  /** These files are the same, but for the times in the manifest. */
  void sammeBytes(Map<String, String> filer) {
    Map<String, String> uden = udenManifest(filer);
    assertThat(uden.keySet()).isEqualTo(indlejret.keySet());
    indlejret.forEach((navn, bytes) -> assertThat(uden.get(navn)).as(navn).isEqualTo(bytes));
  }

  private static Map<String, String> udenManifest(Map<String, String> filer) {
    assertThat(filer.remove("manifest.json")).isNotEmpty();
    return filer;
  }

  /** A search for every CPR number that the exports have. */
  Cprsoegning cprnumre() throws IOException {
    Cprsoegning soegning = new Cprsoegning();
    for (String fil : new String[] {"indsatser.csv", "underretninger.csv"}) {
      String tekst = Files.readString(verden.fil(fil), StandardCharsets.UTF_8);
      assertThat(tekst).containsPattern(CIFRE);
      CIFRE.matcher(tekst).results().forEach(cpr -> soegning.cpr(cpr.group().replace("-", "")));
    }
    return soegning;
  }
}
