package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit code 2: one Danish line that says what, where and what to do, and nothing is written. */
class ForkertBrugTest {
  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe);
    Files.createDirectory(verden.fil("ud"));
    Files.writeString(verden.fil("ud").resolve("manifest.json"), "det gamle");
  }

  private void stopper(String... dele) throws IOException {
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(2);
    assertThat(udfald.fejllinjer()).singleElement().asString().startsWith("Fejl: ").contains(dele);
    assertThat(verden.udmappe()).containsOnlyKeys("manifest.json");
    assertThat(verden.linjer("manifest.json")).containsExactly("det gamle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indsatser.csv",
        "undersøgelser.csv",
        "underretninger.csv",
        "sager.csv",
        "posteringer.csv",
        "befolkning.csv",
        "pl.csv"
      })
  void enFilDerIkkeFindes(String navn) throws IOException {
    Files.delete(verden.fil(navn));
    stopper(
        "rapport.yaml, linje ",
        "(«input." + navn.replace(".csv", "") + "»)",
        navn,
        "findes ikke",
        "ret");
  }

  @Test
  void enFilDerIkkeLaesesEndnuSkalOgsaaFindes() throws IOException {
    int linje = verden.tilfoej("rapport.yaml", "  survey: spoergeskema.csv");
    stopper(
        "rapport.yaml, linje " + linje + " («input.survey»)", "spoergeskema.csv", "findes ikke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"indsatser.csv", "posteringer.csv", "befolkning.csv", "pl.csv"})
  void enTomFil(String navn) throws IOException {
    verden.skriv(navn, "");
    stopper(navn + " er tom", "træk filen igen");
  }

  @Test
  void etTemaMedEnUkendtNoegleEllerEtLogoDerMangler() throws IOException {
    verden.tilfoej("rapport.yaml", "tema: hus.properties");
    stopper("hus.properties findes ikke");
    verden.skriv("hus.properties", "farve.acent=#112233");
    stopper("hus.properties", "«farve.acent»", "«farve.accent»");
    verden.skriv("hus.properties", "logo=våben.png");
    stopper("logoet våben.png findes ikke");
    verden.skriv("våben.png", "ikke et billede");
    stopper("våben.png er ikke et billede", "PNG");
  }

  @Test
  void enFilUdenOverskrifter() throws IOException {
    verden.ret("indsatser.csv", "\\Akommunekode.*\n", "");
    stopper("indsatser.csv, linje 1", "ingen overskriftslinje", "kommunekode; cpr; indsats");
  }

  @ParameterizedTest
  @CsvSource({
    "indsatser.csv, startdato",
    "undersøgelser.csv, type",
    "underretninger.csv, modtaget",
    "sager.csv, sagsnr",
    "posteringer.csv, beløb",
    "befolkning.csv, antal",
    "pl.csv, procent"
  })
  void enKolonneDerMangler(String navn, String kolonne) throws IOException {
    verden.ret(navn, "(?<=[;\n]|\\A)" + kolonne + "(?=[;\n])", "noget-andet");
    stopper(navn + ", linje 1", "«" + kolonne + "» mangler", "noget-andet", "kørselsfilen");
  }

  @Test
  void enOverskriftFraKoerselsfilenDerIkkeErIFilen() throws IOException {
    verden.ret(
        "rapport.yaml",
        "indsatser: indsatser.csv",
        "indsatser: {filer: indsatser.csv, kolonner: {slutdato: Ophørt}}");
    stopper("rapport.yaml, linje 16 («input.indsatser.kolonner.slutdato»)", "«Ophørt»", "ret");
  }

  @Test
  void eksempletPaaEtBeloebTagesIkkeForEtCprNummer() throws IOException {
    verden.ret(
        "rapport.yaml",
        "(?m)^aar: 2017$",
        "aar: 2017\nkontroltotaler: [{kommune: 101, aar: 2017, beloeb: mange}]");
    stopper("«mange» er ikke et beløb; skriv f.eks. 161.234.567,89");
  }

  @Test
  void enUkendtNoegle() throws IOException {
    int linje = verden.tilfoej("rapport.yaml", "prisnivau: 2016");
    stopper("rapport.yaml, linje " + linje, "«prisnivau»", "mente du «prisniveau»");
  }

  @Test
  void enUkendtProfilOgEtUkendtTegnsaet() throws IOException {
    verden.ret("rapport.yaml", "sager: sager.csv", "sager: {filer: sager.csv, profil: os3bos}");
    stopper("«os3bos»", "mente du «os2bos»");
    verden.ret("rapport.yaml", "profil: os3bos", "tegnsaet: utf-9");
    stopper("rapport.yaml, linje 19 («input.sager.tegnsaet»)", "«utf-9»", "windows-1252");
  }

  @Test
  void enUkendtKolonneIKoerselsfilen() throws IOException {
    verden.ret(
        "rapport.yaml",
        "indsatser: indsatser.csv",
        "indsatser: {filer: indsatser.csv, kolonner: {indsat: Ydelse}}");
    stopper(
        "rapport.yaml, linje 16 («input.indsatser.kolonner.indsat»)",
        "«indsat» er ikke en kolonne i indsatser",
        "mente du «indsats»?");
  }

  @Test
  void prisniveauUdenForPl() throws IOException {
    verden.ret("rapport.yaml", "prisniveau: 2016", "prisniveau: 2031");
    stopper("rapport.yaml, linje 12 («prisniveau»)", "2031 står ikke i pl-filen", "tilføj");
  }

  @Test
  void prisniveauUdenPl() throws IOException {
    verden.ret("rapport.yaml", "\\n  pl: pl.csv", "");
    stopper("rapport.yaml, linje 12 («prisniveau»)", "2016 kræver", "tilføj «pl» under input");
  }

  @Test
  void enSkabelonDerIkkeFindes() throws IOException {
    int linje = verden.tilfoej("rapport.yaml", "skabelon: min.md");
    stopper("rapport.yaml, linje " + linje + " («skabelon»)", "min.md findes ikke", "ret");
  }

  @Test
  void enReferencetabelDerErForkert() throws IOException {
    int linje = verden.tilfoej("rapport.yaml", "reference: {kontoplan: kontoplan.csv}");
    stopper("linje " + linje + " («reference.kontoplan»)", "kontoplan.csv findes ikke");
    verden.skriv(
        "kontoplan.csv",
        "funktion;navn;omraade;trin;hovedgruppe\n5.28.20;X;service;6;a\n5.28.21;X;servis;3;a\n");
    stopper("kontoplan.csv, linje 3, kolonne «omraade»", "«servis»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl.csv", "pl.csv/under", "pl.csv/langt/under/"})
  void udErEnFilEllerLiggerUnderEn(String ud) {
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "koer",
            "--config",
            verden.fil("rapport.yaml").toString(),
            "--ud",
            verden.fil(ud) + (ud.endsWith("/") ? "/" : ""));
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .contains("pl.csv» er ikke en mappe", "--ud");
  }

  @ParameterizedTest
  @ValueSource(strings = {"findes-ikke.yaml", ""})
  void koerselsfilenFindesIkke(String navn) {
    String sti = navn.isEmpty() ? "" : verden.fil(navn).toString();
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer("koer", "--config", sti, "--ud", verden.fil("ud").toString());
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .contains("kørselsfilen", "findes ikke", "--config");
  }

  @Test
  void koerselsfilenErEnMappe() {
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer("valider", "--config", mappe.toString(), "--ud", verden.fil("x") + "");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .startsWith("Fejl: kørselsfilen ")
        .endsWith(" er en mappe og ikke en fil; ret stien efter --config");
  }

  @Test
  void enMappeSomInput() throws IOException {
    Files.delete(verden.fil("pl.csv"));
    Files.createDirectory(verden.fil("pl.csv"));
    stopper("(«input.pl»): «pl.csv» er en mappe og ikke en fil; skriv filen selv");
  }

  @Test
  void etMoensterDerKunPasserPaaEnMappe() throws IOException {
    Files.delete(verden.fil("pl.csv"));
    Files.createDirectory(verden.fil("pl.csv"));
    String koersel = Files.readString(verden.fil("rapport.yaml"));
    verden.skriv("rapport.yaml", koersel.replaceFirst("pl: .*", "pl: 'p?.csv'"));
    stopper("(«input.pl»): «p?.csv» passer kun på «pl.csv», der er en mappe og ikke en fil");
  }

  @Test
  void enFifoSomInputVentesDerIkkePaa() throws IOException, InterruptedException {
    Files.delete(verden.fil("indsatser.csv"));
    Process mkfifo = new ProcessBuilder("mkfifo", verden.fil("indsatser.csv").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    stopper("(«input.indsatser»): «indsatser.csv» er en strøm", "ikke en fil", "skriv filen selv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "koerr",
        "koer",
        "koer --config x.yaml",
        "koer --config x.yaml --ud y --hurtigt",
        "valider",
        "ny --fra x",
        "noegletal --xml",
        "demo ekstra"
      })
  void ukendteKommandoerOgTilvalg(String linje) {
    Proevekoersel.Udfald udfald = Proevekoersel.koer(linje.split(" "));
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.ud()).isEmpty();
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .startsWith("Fejl: ")
        .contains("«aarsrapport " + linje, "--hjaelp");
  }

  @Test
  void sporetVisesKunMedFejlsoeg() throws IOException {
    Files.delete(verden.fil("pl.csv"));
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "koer",
            "--fejlsoeg",
            "--config",
            verden.fil("rapport.yaml").toString(),
            "--ud",
            verden.fil("ud").toString());
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains("\tat dk.aarsrapport").contains("Fejl: rapport.yaml");
  }

  @Test
  void enKoerselsfilIWindowsTegnsaetLaesesOgsaa() throws IOException {
    String tekst = Files.readString(verden.fil("rapport.yaml")).replace("2016\n", "2031\n");
    Files.write(verden.fil("rapport.yaml"), tekst.getBytes(Charset.forName("cp1252")));
    stopper("prisniveau 2031");
  }
}
