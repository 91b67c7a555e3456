package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are stored and parted shows in no output. */
class OpdelingTest {
  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe).udenPort();
  }

  private Map<String, String> koer(long mindsteDel) throws IOException {
    Faellesspark.luk();
    try (Sparkmotor motor = Sparkmotor.start("local[2]")) {
      return koer(motor::laant, mindsteDel, 0);
    }
  }

  private Map<String, String> koer(Supplier<Sparkmotor> spark, long mindsteDel, long udenSpark)
      throws IOException {
    new Rapportkoersel(new Melding(linje -> {}), spark, 2, mindsteDel, udenSpark, Dokumenter::new)
        .koer(verden.fil("rapport.yaml").toString(), verden.fil("ud").toString());
    Map<String, String> filer = verden.udmappe();
    filer.put("manifest.json", manifest().path("input").toString());
    return filer;
  }

  private JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(verden.fil("ud/manifest.json").toFile());
  }

  @Test
  void iHundredeByteEllerHeltErAlleFilerEns() throws IOException {
    verden.tilfoej("indsatser.csv", "101;6101105011;trylleri;01-02-2016;;;;", "");
    verden.tilfoej("posteringer.csv", "101;2016;5.28.20;1;003;omtrent 5", "102;2016;9.99.99;1;;7");
    verden.tilfoej(
        "underretninger.csv",
        "101;6605045003;02-02-2016;skriftlig;\"skole\nog hjem\";;;;",
        "101;6605045003;02-02-2016;;\"skole;;;;",
        "101;6605045003;03-02-2016;;;;;;",
        "101;6605045003;03-02-2016;;;;;;01-02-2016");
    Map<String, String> hele = koer(Long.MAX_VALUE);
    assertThat(hele.get("datakvalitet.csv")).contains("anfoerselstegn", "ukendt-konto");
    assertThat(koer(100)).isEqualTo(hele);
    assertThat(koer(1)).isEqualTo(hele);
  }

  @Test
  void medOgUdenSparkErAlleFilerEns() throws IOException {
    Supplier<Sparkmotor> ingen =
        () -> {
          throw new AssertionError("Spark was started");
        };
    assertThat(koer(ingen, 100, Long.MAX_VALUE)).isEqualTo(koer(100));
  }

  @Test
  void enPakketFilLaesesSomDenUpakkede() throws IOException {
    Map<String, String> upakket = koer(100);
    pak("indsatser.csv");
    pak("befolkning.csv");
    Map<String, String> pakket = koer(100);
    List<String> tal = upakket.keySet().stream().filter(f -> f.endsWith("noegletal.csv")).toList();
    assertThat(tal)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(pakket).containsEntry(f, upakket.get(f)));
    assertThat(pakket.get("manifest.json")).contains("indsatser.csv.gz", "befolkning.csv.gz");
  }

  @Test
  void enPakketFilDerIkkeErHelErEnFejlIFilen() throws IOException {
    pak("indsatser.csv");
    Path fil = verden.fil("indsatser.csv.gz");
    byte[] hel = Files.readAllBytes(fil);
    Files.write(fil, Arrays.copyOf(hel, hel.length - 9));
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .containsExactly(
            "Fejl: indsatser.csv.gz: filen er pakket med gzip, men kan ikke pakkes ud; træk den igen");
    assertThat(verden.udmappe()).isEmpty();
  }

  @Test
  void nyKenderEnPakketFil() throws IOException {
    pak("posteringer.csv");
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "ny", "--fra", mappe.toString(), "--til", verden.fil("ny.yaml").toString());
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(Files.readString(verden.fil("ny.yaml"))).contains("posteringer.csv.gz");
  }

  private void pak(String navn) throws IOException {
    byte[] bytes = Files.readAllBytes(verden.fil(navn));
    try (OutputStream ud = new GZIPOutputStream(Files.newOutputStream(verden.fil(navn + ".gz")))) {
      ud.write(bytes);
    }
    Files.delete(verden.fil(navn));
    Path fil = verden.fil("rapport.yaml");
    String yaml = Files.readString(fil, StandardCharsets.UTF_8);
    Files.writeString(fil, yaml.replace(": " + navn, ": " + navn + ".gz"));
  }
}
