package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and their systems put in a run's way ends with one Danish line, or as rejections. */
class OndtInputTest {
  private static final String CPR = "6605045003";

  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe);
  }

  private void noegle(String linje) throws IOException {
    verden.ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\n" + linje);
  }

  /** Stops with 2 and a line that begins and ends so. */
  private void stopper(String begynder, String slutter) {
    Proevekoersel.Udfald udfald = verden.valider();
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .startsWith("Fejl: " + begynder)
        .endsWith(slutter)
        .doesNotContain(CPR)
        .hasSizeLessThan(2100);
    assertThat(mappe.resolve("ud/datakvalitet.csv")).doesNotExist();
  }

  private void logo(byte[] fil) throws IOException {
    Files.write(verden.fil("logo.png"), fil);
    noegle("tema: hus.properties");
    verden.skriv("hus.properties", "logo=logo.png\n");
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    BufferedImage billede = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 300; i++) {
      billede.setRGB(i, i * 7 % 300, i * 99_991);
    }
    ImageIO.write(billede, "png", ud);
    return ud.toByteArray();
  }

  @Test
  void etLogoDerErEnMappe() throws IOException {
    Files.createDirectory(verden.fil("logo.png"));
    noegle("tema: hus.properties");
    verden.skriv("hus.properties", "logo=logo.png\n");
    stopper("temaet: logoet logo.png er en mappe og ikke en fil; ", "skriv billedets fil");
  }

  @Test
  void etLogoDerErSkaaretAf() throws IOException {
    byte[] hel = png();
    logo(Arrays.copyOf(hel, 60));
    stopper("temaet: logoet logo.png kan ikke læses; ", "gem det igen som PNG");
  }

  @Test
  void etLogoPaaMangeMillionerPunkter() throws IOException {
    byte[] hel = png();
    ByteBuffer.wrap(hel).putInt(16, 60_000).putInt(20, 60_000);
    logo(hel);
    stopper("temaet: logoet logo.png er på 60000 × 60000 punkter; ", "2000 × 2000 er rigeligt");
  }

  @Test
  void etLogoDerIngenBilledeEr() throws IOException {
    logo("et våben".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    stopper("temaet: logoet logo.png er ikke et billede; ", "brug PNG eller JPEG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"findesikke://vært/kontoplan.csv", "hdfs:/[/{.csv", "a:b:c://x"})
  void enStiDerIngenEr(String sti) throws IOException {
    noegle("reference: {kontoplan: '" + sti + "'}");
    stopper("rapport.yaml, linje 3 («reference.kontoplan»): ", "");
  }

  @Test
  void etKolonIEtFilnavnErEtTegnSomAndre() throws IOException {
    noegle("reference: {kontoplan: 'a:b.csv'}");
    stopper("rapport.yaml, linje 3 («reference.kontoplan»): filen a:b.csv findes ikke; ", "");
  }

  @Test
  void enTitelPaaTyveTusindTegn() throws IOException {
    verden.ret("rapport.yaml", "titel: Mikroverden", "titel: " + "Lang ".repeat(4000));
    stopper("rapport.yaml, linje 1 («titel»): teksten er på 19999 tegn; ", "forkort den");
  }

  @Test
  void treHundredeAar() throws IOException {
    verden.ret("rapport.yaml", "opgjort_fra: 2015-01-01", "opgjort_fra: 1715-01-01");
    stopper(
        "rapport.yaml, linje 6 («opgjort_fra»): perioden er på over 60 år; ",
        "ret opgjort_fra eller opgjort_til");
  }

  @Test
  void tusindSkaeringsdatoer() throws IOException {
    String datoer =
        IntStream.range(0, 1000)
            .mapToObj(nr -> LocalDate.of(2015, 1, 1).plusDays(nr).toString())
            .collect(Collectors.joining(", "));
    verden.ret("rapport.yaml", "(?m)^skaeringsdatoer: .*$", "skaeringsdatoer: [" + datoer + "]");
    stopper("rapport.yaml, linje ", "der er plads til 366 i en rapport; del kørslen i flere");
  }

  @ParameterizedTest
  @ValueSource(strings = {CPR, "660504-5003", "660504 5003"})
  void etPersonnummerITitlen(String cpr) throws IOException {
    verden.ret("rapport.yaml", "titel: Mikroverden", "titel: Barnet " + cpr);
    stopper(
        "rapport.yaml, linje 1 («titel»): her står noget, der ligner et CPR-nummer",
        "teksten trykkes; slet det");
  }

  @Test
  void etPersonnummerIEnGruppesNavn() throws IOException {
    verden.ret("rapport.yaml", "navn: Begge kommuner", "navn: Begge 660504-5003");
    stopper("rapport.yaml, linje 5 («grupper.begge.navn»): her står noget, der ligner", "slet det");
  }

  @Test
  void etPersonnummerISkabelonenOgIEnKommunesNavn() throws IOException {
    noegle("skabelon: min.md");
    verden.skriv("min.md", "# Om børnene\n\nSe barnet 660504-5003.\n");
    stopper("min.md, linje 3: her står noget, der ligner et CPR-nummer", "slet det");

    noegle("reference: {kommuner: k.csv}");
    verden.skriv("k.csv", "kommunekode;navn\n101;København 6605045003\n");
    stopper("k.csv, linje 2: her står noget, der ligner et CPR-nummer", "slet det");
  }

  @Test
  void etStyretegnIEnTabel() throws IOException {
    noegle("reference: {kommuner: k.csv}");
    verden.skriv("k.csv", "kommunekode;navn\n101;Køben\u0007havn\n");
    stopper("k.csv, linje 2: her står et tegn, der ikke kan ses", "skriv linjen igen");
  }

  @Test
  void udtrykITusindParenteser() throws IOException {
    noegle("skabelon: min.md");
    verden.skriv("min.md", "# Om\n\n{{ " + "(".repeat(2000) + "1" + ")".repeat(2000) + " }}\n");
    stopper("min.md, linje 3: udtrykket er for langt", "del det op");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "> ", "**a ", "[", "*a "})
  void dybtIndlejretTekst(String tegn) throws IOException {
    noegle("skabelon: min.md");
    verden.skriv("min.md", "# Om\n\n" + tegn.repeat(3000) + "tekst\n");
    Proevekoersel.Udfald udfald = verden.valider();
    assertThat(udfald.kode()).as(udfald.fejl()).isIn(0, 2);
  }

  @Test
  void treTusindNiveauerAfLister() throws IOException {
    noegle("skabelon: min.md");
    StringBuilder liste = new StringBuilder("# Om\n\n");
    for (int i = 0; i < 3000; i++) {
      liste.append("  ".repeat(i)).append("- punkt\n");
    }
    verden.skriv("min.md", liste.toString());
    stopper("min.md, linje 3: et punkt i en liste skal være ét afsnit", "");
  }

  /** One run: what no cell can hold is rejected, and the rest is counted. */
  @Test
  void cellerUdenForAlleGraenser() throws IOException {
    verden.udenPort();
    int lang =
        verden.tilfoej(
            "underretninger.csv",
            "101;6605045003;02-02-2016;skriftlig;" + "x".repeat(70_000) + ";A;B;C;02-02-2016");
    int stor =
        verden.tilfoej(
            "posteringer.csv",
            "101;2014;5.28.20;1;003;92233720368547758,00",
            "101;2014;5.28.20;1;003;92233720368547758,00",
            "101;2014;5.28.20;1;003;" + "9".repeat(1_000_000));
    Proevekoersel.Udfald udfald = verden.valider();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    List<String> linjer = verden.linjer("datakvalitet.csv");
    assertThat(linjer)
        .anyMatch(l -> l.contains("underretninger.csv," + lang + ",underretter,for-lang-tekst"))
        .anyMatch(l -> l.contains("posteringer.csv," + stor + ",beløb,beloeb"))
        .anyMatch(l -> l.contains("posteringer.csv," + (stor + 1) + ",beløb,beloeb"))
        .anyMatch(l -> l.contains("posteringer.csv," + (stor + 2) + ",beløb,beloeb"))
        .allMatch(l -> l.length() < 1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[i]ndsatser.csv", "{indsatser,pl}.csv"})
  void klammerIEtFilnavnErBogstaveligeOgPasserIkkePaaAndet(String sti) throws IOException {
    verden.ret("rapport.yaml", "indsatser: indsatser.csv", "indsatser: \"" + sti + "\"");
    stopper(
        "rapport.yaml, linje 16 («input.indsatser»): filen " + sti + " findes ikke; ",
        "regnes fra kørselsfilen");
  }

  @Test
  void etFilsystemDerIkkeErHer() throws IOException {
    verden.ret("rapport.yaml", "indsatser: indsatser.csv", "indsatser: s3a://spand/x.csv");
    stopper(
        "rapport.yaml, linje 16 («input.indsatser»): «s3a://spand/x.csv» kan ikke læses som sti"
            + " (Hadoop kan ikke s3a her); ",
        "regnes fra kørselsfilen");
  }

  /** It opens, but no byte comes: as a broken disk or a share that is gone. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void enFilDerIkkeKanLaeses() throws IOException {
    verden.ret("rapport.yaml", "indsatser: indsatser.csv", "indsatser: /proc/self/mem");
    stopper("mem: filen kan ikke læses (", "se efter, at den kan åbnes herfra, og kør igen");
  }

  @Test
  void styretegnIEnCelleErVaekIAltDerSkrives() throws IOException {
    verden.ret("underretninger.csv", ";Politi;", ";Po\u0001li\u001b[31m\u202eti\u0007;");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(verden.linjer("intern/101-koebenhavn/noegletal.csv"))
        .anyMatch(linje -> linje.contains("Po li [31mti,"))
        .noneMatch(linje -> linje.matches(".*[\\p{Cc}\\p{Cf}].*"));
  }

  @Test
  void enKoerselsfilDerErForDybEllerForStor() throws IOException {
    verden.skriv("rapport.yaml", "titel: " + "[".repeat(3000) + "]".repeat(3000));
    stopper("rapport.yaml: der er nøgler eller lister i hinanden over 50 gange; ", "filen om");
    verden.skriv("rapport.yaml", "titel: Lang\n# " + "x".repeat(5_000_000));
    stopper(
        "rapport.yaml: filen er på 5000014 tegn og kan ikke være en kørselsfil; ", "forkort den");
  }

  @Test
  void etPersonnummerIEnNote() throws IOException {
    noegle("noter: [{noegletal: anbragte, tekst: \"Barnet 660504-5003 er flyttet\"}]");
    stopper(
        "rapport.yaml, linje 3 («noter»): her står noget, der ligner et CPR-nummer", "slet det");
  }
}
