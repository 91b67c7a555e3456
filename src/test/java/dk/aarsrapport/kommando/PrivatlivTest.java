package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No CPR number and no pseudonym gets out: not into documents, messages, traces or temporary files.
 *
 * <p>Every number here is a substitute number (day + 60), each in a place of its own.
 */
class PrivatlivTest {
  private static final String NOEGLE = "en nøgle kun til denne prøve";

  /**
   * So little is read without Spark unless a master is named; what its history shows goes there.
   */
  private static final String MED_SPARK =
      "-Dspark.master=local[*] -Dspark.eventLog.enabled=true -Dspark.eventLog.compress=false"
          + " -Dspark.eventLog.dir=";

  @TempDir private Path mappe;

  private final List<String> numre = new ArrayList<>();
  private Path data;
  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    data = Files.createDirectory(mappe.resolve("data"));
    verden = Proevekoersel.i(data);
  }

  /** The next number, never used before. */
  private String nummer() {
    String cifre = "%02d0105%d".formatted(61 + numre.size() % 28, 5011 + 10 * numre.size());
    numre.add(cifre);
    return cifre;
  }

  private String medStreg() {
    String cifre = nummer();
    return cifre.substring(0, 6) + "-" + cifre.substring(6);
  }

  private String medSkille(String skille) {
    String cifre = nummer();
    return cifre.substring(0, 6) + skille + cifre.substring(6);
  }

  private Cprsoegning soegning() throws GeneralSecurityException {
    Cprsoegning soegning = new Cprsoegning();
    for (String cifre : numre) {
      soegning.cpr(cifre);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(NOEGLE.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] hash = mac.doFinal(("person\0" + cifre).getBytes(StandardCharsets.UTF_8));
      soegning.tekst(HexFormat.of().formatHex(hash, 0, 8));
      soegning.tekst(HexFormat.of().formatHex(hash, 8, 16));
      soegning.tekst(Long.toString(ByteBuffer.wrap(hash).getLong()));
    }
    return soegning.tekst(NOEGLE);
  }

  private void forurenAlt() throws IOException {
    verden.tilfoej(
        "indsatser.csv",
        "101;%s;plejefamilie;01-02-2016;;ja;social;myndighed".formatted(medStreg()),
        "101;%s;plejefamilie;01-02-2016;;ja;social;myndighed".formatted(nummer()),
        "101;%s;plejefamilie;01-02-2016;01-01-2016;;;".formatted(nummer()),
        "101;%s;plejefamilie;01-02-1990;;;;".formatted(medStreg()),
        "%s;%s;plejefamilie;01-02-2016;;;;".formatted(nummer(), nummer()),
        "101;%s;%s;01-02-2016;;;;".formatted(nummer(), medStreg()),
        "101;%s;plejefamilie;%s;;;;".formatted(nummer(), nummer()),
        "101;%s;plejefamilie;01-02-2016;%s;;;".formatted(nummer(), medStreg()),
        "101;%s;plejefamilie;01-02-2016;;%s;;".formatted(nummer(), nummer()),
        "101;%s;plejefamilie;01-02-2016;;;%s;".formatted(nummer(), medStreg()),
        "101;%s;plejefamilie;01-02-2016;;;;%s".formatted(nummer(), nummer()),
        "101;%s1;plejefamilie;01-02-2016;;;;".formatted(nummer()),
        "101;%s;plejefamilie;01-02-2016;;;;;;%s".formatted(nummer(), nummer()));
    verden.tilfoej(
        "underretninger.csv",
        "101;%s;02-02-2016;skriftlig;%s;%s;far %s;ring %s;"
            .formatted(nummer(), medStreg(), nummer(), medStreg(), nummer()),
        "101;;02-02-2016;;%s;%s;;;".formatted(medSkille("−"), medSkille(":")),
        "101;;02-02-2016;%s;;;;;".formatted(nummer()),
        "101;;02-02-2016;;;;%s;;%s".formatted(nummer(), medStreg()));
    verden.tilfoej(
        "sager.csv",
        "101;%s;%s;%s;Team %s;01-01-2016;".formatted(nummer(), medStreg(), medStreg(), medStreg()));
    verden
        .ret("posteringer.csv", "(?m)$(?=\n)", ";")
        .ret("posteringer.csv", "beløb;", "beløb;tekst");
    verden.tilfoej(
        "posteringer.csv",
        "101;2016;5.28.20;1;003;5,00;%s".formatted(nummer()),
        "101;%s;5.28.20;1;003;5,00;".formatted(nummer()),
        "101;%s;5.28.20;1;003;5,00;".formatted(nummer().substring(1)),
        "101;2016;%s;1;003;5,00;".formatted(nummer()),
        "101;2016;5.28.20;%s;003;5,00;".formatted(medStreg()),
        "101;2016;5.28.20;1;%s;5,00;".formatted(nummer()),
        "101;2016;5.28.20;1;003;%s;".formatted(medStreg()));
    verden.tilfoej("befolkning.csv", "101;2016;%s;1".formatted(nummer()));
    verden.tilfoej("pl.csv", "2018;%s".formatted(nummer()));
    String overskrift = nummer();
    verden.ret("undersøgelser.csv", "afgørelsesdato\n", "afgørelsesdato;" + overskrift + "\n");
    verden.skriv(
        "undersøgelser.csv",
        "Udtræk om " + medStreg() + "\n" + Files.readString(verden.fil("undersøgelser.csv")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void enHelKoersel(boolean medSpark) throws Exception {
    forurenAlt();
    String filnavn = "indsatser-" + nummer() + ".csv";
    Files.move(verden.fil("indsatser.csv"), verden.fil(filnavn));
    verden
        .udenPort()
        .ret("rapport.yaml", "indsatser: indsatser.csv", "indsatser: " + filnavn)
        .ret("rapport.yaml", "udgaver: \\[intern\\]", "udgaver: [intern, offentlig]");
    Path koerselsfil = verden.fil("rapport-" + medStreg() + ".yaml");
    Files.move(verden.fil("rapport.yaml"), koerselsfil);
    Path ud = mappe.resolve("ud");
    Path midlertidig = Files.createDirectory(mappe.resolve("midlertidig"));
    Path arbejde = Files.createDirectory(mappe.resolve("arbejde"));
    Path udskrift = mappe.resolve("udskrift.txt");
    Path historik = Files.createDirectory(mappe.resolve("historik"));

    assertThat(
            new Egenproces(arbejde, midlertidig, udskrift)
                .miljoe("AARSRAPPORT_NOEGLE", NOEGLE)
                .miljoe("JAVA_TOOL_OPTIONS", medSpark ? MED_SPARK + historik.toUri() : "")
                .start(
                    "koer", "--fejlsoeg", "--config", koerselsfil.toString(), "--ud", ud.toString())
                .waitFor())
        .as(Files.readString(udskrift))
        .isZero();

    // the rows did get in, and those that should be rejected were
    assertThat(Files.readString(ud.resolve("intern/101-koebenhavn/noegletal.csv")))
        .contains("Team [cpr fjernet]");
    assertThat(Files.readAllLines(ud.resolve("datakvalitet.csv")))
        .filteredOn(linje -> linje.startsWith("afvist") || linje.startsWith("advarsel"))
        .hasSizeGreaterThan(15);
    assertThat(Files.readString(udskrift)).contains("Læser indsatser-[cpr fjernet].csv");

    Cprsoegning soegning = soegning();
    assertThat(soegning.fundet(ud)).isEmpty();
    assertThat(soegning.fundet("udskrift", Files.readAllBytes(udskrift))).isEmpty();
    if (medSpark) {
      assertThat(historik)
          .as("what Spark's history server shows")
          .isDirectoryRecursivelyContaining("glob:**events*");
    }
    assertThat(soegning.fundet(historik)).isEmpty();
    assertThat(soegning.fundet(midlertidig)).isEmpty();
    assertThat(soegning.fundet(arbejde)).isEmpty();
    assertThat(midlertidig).isEmptyDirectory();
    assertThat(arbejde).isEmptyDirectory();
  }

  private void sigerIntet(int kode, String... argumenter) throws Exception {
    Proevekoersel.Udfald udfald = Proevekoersel.koer(argumenter);
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(kode);
    assertThat(udfald.ud() + udfald.fejl()).isNotBlank();
    assertThat(soegning().fundet("ud", udfald.ud().getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(soegning().fundet("fejl", udfald.fejl().getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private void koerSigerIntet() throws Exception {
    sigerIntet(
        2,
        "koer",
        "--fejlsoeg",
        "--config",
        verden.fil("rapport.yaml").toString(),
        "--ud",
        mappe.resolve("ud").toString());
  }

  @Test
  void fejlOmKommandoOgKoerselsfil() throws Exception {
    sigerIntet(2, "koer", medStreg());
    sigerIntet(2, "koer", "--config", nummer() + ".yaml", "--ud", "ud", "--fejlsoeg");
    verden.ret("rapport.yaml", "indsatser: indsatser.csv", "indsatser: i-" + nummer() + ".csv");
    koerSigerIntet();
    verden.ret("rapport.yaml", "aar: 2017", "aar: " + nummer());
    koerSigerIntet();
    verden.ret("rapport.yaml", "aar: .*", "\"" + medStreg() + "\": 5");
    koerSigerIntet();
  }

  @Test
  void fejlOmEnHelFil() throws Exception {
    String navn = "indsatser-" + nummer() + ".csv";
    verden.ret("rapport.yaml", "indsatser: indsatser.csv", "indsatser: " + navn);
    verden.skriv(navn, "101;" + nummer() + ";plejefamilie;01-02-2016\n");
    koerSigerIntet();
    verden.skriv(navn, "kommunekode;cpr;" + medStreg() + ";startdato\n");
    koerSigerIntet();
    verden.skriv(navn, "");
    koerSigerIntet();
  }

  @Test
  void enNyKoerselsfil() throws Exception {
    forurenAlt();
    Files.move(verden.fil("indsatser.csv"), verden.fil("indsatser-" + nummer() + ".csv"));
    Files.writeString(verden.fil("noter-" + nummer() + ".txt"), "om " + medStreg());
    Path til = mappe.resolve("ny.yaml");
    sigerIntet(0, "ny", "--fra", data.toString(), "--til", til.toString());
    assertThat(soegning().fundet("ny.yaml", Files.readAllBytes(til))).isEmpty();
    assertThat(Files.readString(til)).contains("indsatser-??????????.csv");
  }
}
