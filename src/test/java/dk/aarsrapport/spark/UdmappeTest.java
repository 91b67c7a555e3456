package dk.aarsrapport.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.lager.Laas;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.lager.LokaltLager;
import dk.aarsrapport.lager.Udmappe;
import dk.aarsrapport.rapport.Datakvalitetsfil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All or nothing, one run at a time, and nobody's own files: in a real folder, both ways to it. */
@ParameterizedClass
@ValueSource(booleans = {true, false})
class UdmappeTest {
  private static final List<String> OGSAA_VAEK = List.of("offentlig", "intern", "afvist");
  private static final String MANIFEST = "{\"produkt\": \"Årsrapport\", \"skrevet\": [%s]}";
  private static final String GAMMELT =
      MANIFEST.formatted("\"intern/510/a.csv\", \"intern/657/a.csv\", \"intern/657/b.csv\"");
  private static final String NYT = MANIFEST.formatted("\"offentlig/510/a.csv\"");

  /** What is somebody's own, between the product's. */
  private static final Map<String, String> EGET =
      Map.of("egen-note.txt", "min", "intern/510/egen.csv", "min", "offentlig/egen/a.csv", "min");

  private static final Map<String, String> GAMMEL =
      med(
          EGET,
          Map.of(
              "intern/510/a.csv",
              "gammel",
              "intern/657/a.csv",
              "gammel",
              "intern/657/b.csv",
              "gammel",
              "manifest.json",
              GAMMELT));
  private static final Map<String, String> NY =
      med(EGET, Map.of("offentlig/510/a.csv", "ny", "manifest.json", NYT));

  @TempDir private Path mappe;

  private final Lager lager;
  private final List<String> sagt = new ArrayList<>();

  UdmappeTest(boolean lokalt) {
    lager = lokalt ? new LokaltLager() : new HadoopLager(new Configuration());
  }

  private static Map<String, String> med(Map<String, String> a, Map<String, String> b) {
    Map<String, String> begge = new TreeMap<>(a);
    begge.putAll(b);
    return begge;
  }

  private Map<String, String> indhold() throws IOException {
    Map<String, String> filer = new TreeMap<>();
    try (Stream<Path> alt = Files.walk(mappe)) {
      for (Path fil : alt.filter(Files::isRegularFile).toList()) {
        filer.put(mappe.relativize(fil).toString(), Files.readString(fil));
      }
    }
    filer.remove(".aarsrapport-laas");
    return filer;
  }

  private void skriv(String navn, String indhold) throws IOException {
    Path sti = mappe.resolve(navn);
    Files.createDirectories(sti.getParent());
    Files.writeString(sti, indhold);
  }

  private void gammel() throws IOException {
    for (Map.Entry<String, String> fil : GAMMEL.entrySet()) {
      skriv(fil.getKey(), fil.getValue());
    }
  }

  private Udmappe tag() throws IOException {
    return tag(lager);
  }

  private Udmappe tag(Lager saaledes) throws IOException {
    return Udmappe.tag(saaledes, mappe.toString(), sagt::add);
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static void skrivNy(Udmappe ud) throws IOException {
    ud.skriv("offentlig/510/a.csv", bytes("ny"));
    ud.skriv("manifest.json", bytes(NYT));
  }

  private void ny() throws IOException {
    try (Udmappe ud = tag()) {
      skrivNy(ud);
      ud.offentliggoer(OGSAA_VAEK);
    }
  }

  @Test
  void detNyeKommerOgDetGamleGaarPaaEnGang() throws IOException {
    gammel();
    try (Udmappe ud = tag()) {
      skrivNy(ud);
      assertThat(indhold()).containsAllEntriesOf(GAMMEL);
      assertThat(Files.exists(mappe.resolve("offentlig/510"))).isFalse();
      ud.offentliggoer(OGSAA_VAEK);
    }
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(NY);
    assertThat(mappe.resolve("intern/657")).as("an emptied folder").doesNotExist();
    assertThat(sagt).isEmpty();
  }

  @Test
  void denDerLukkesUdenVidereLaderIntetBlive() throws IOException {
    gammel();
    try (Udmappe ud = tag()) {
      skrivNy(ud);
    }
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(GAMMEL);
    assertThat(mappe.resolve(".aarsrapport-laas")).doesNotExist();
  }

  @Test
  void enMappeDerBlevLavetForgaevesForsvinderIgen() throws IOException {
    Path dybt = mappe.resolve("a/b");
    try (Udmappe ud = Udmappe.tag(lager, dybt.toString(), sagt::add)) {
      assertThat(dybt).exists();
      ud.skriv("manifest.json", bytes("ny"));
    }
    assertThat(mappe).isEmptyDirectory();
  }

  @Test
  void detSomEnAfbrudtKoerselSkrevForsvinderVedDenNaeste() throws IOException {
    gammel();
    skriv(".aarsrapport-ny-1/intern/510/b.csv", "halv");
    skriv(".aarsrapport-ny/intern/510/b.csv", "halv");
    tag().close();
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(GAMMEL);
  }

  @Test
  void denAndenFaarIkkeMappenFoerDenFoersteErFaerdig() throws IOException {
    gammel();
    try (Udmappe foerste = tag()) {
      skrivNy(foerste);
      assertThatThrownBy(this::tag)
          .isInstanceOf(Brugerfejl.class)
          .hasMessageStartingWith("«" + mappe + "» bruges af en anden kørsel (maskinen ")
          .hasMessageContaining(", proces " + ProcessHandle.current().pid() + ", begyndt ")
          .hasMessageEndingWith("; vent, til den er færdig, eller vælg en anden mappe med --ud");
      foerste.offentliggoer(OGSAA_VAEK);
    }
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(NY);
    tag().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"offentlig/510/a.csv", "manifest.json", "offentlig/510/a.csv/b", "offentlig/510"})
  void enFremmedFilHvorDerSkalSkrivesStopper(String navn) throws IOException {
    skriv(navn, "min");
    Map<String, String> foer = indhold();
    assertThatThrownBy(this::ny)
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("er ikke skrevet af Årsrapport");
    assertThat(indhold()).isEqualTo(foer);
  }

  @Test
  void enFremmedManifestGiverIntetBort() throws IOException {
    skriv("offentlig/510/gammel.csv", "min");
    skriv("delvis/manifest.json", "{\"produkt\": \"Andet\", \"skrevet\": [\"egen.csv\"]}");
    skriv("delvis/egen.csv", "min");
    Map<String, String> foer = indhold();
    ny();
    assertThat(indhold()).containsAllEntriesOf(foer);
  }

  /** A manifest is a file that others may have put there. */
  @Test
  void etManifestDerPegerUdPegerIngenSteder() throws IOException {
    Path udenfor = mappe.resolveSibling(mappe.getFileName() + "-udenfor");
    Files.writeString(udenfor, "x");
    skriv("egne/x", "min");
    skriv(
        "manifest.json",
        MANIFEST.formatted(
            "\"intern/../../%s\", \"../%s\", \"%s\", \"egne/x\", \"intern//x\""
                .formatted(udenfor.getFileName(), udenfor.getFileName(), udenfor)));
    ny();
    assertThat(udenfor).exists();
    assertThat(indhold()).containsEntry("egne/x", "min").containsEntry("manifest.json", NYT);
    Files.delete(udenfor);
  }

  @Test
  void detDelvisePladsesForSigOgForsvinderMedDetHele() throws IOException {
    gammel();
    try (Udmappe ud = tag()) {
      skrivNy(ud);
      ud.gemSom("delvis");
    }
    assertThat(indhold())
        .containsExactlyInAnyOrderEntriesOf(
            med(GAMMEL, Map.of("delvis/offentlig/510/a.csv", "ny", "delvis/manifest.json", NYT)));
    try (Udmappe ud = tag()) {
      skrivNy(ud);
      ud.offentliggoer(List.of("offentlig", "intern", "delvis"));
    }
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(NY);
  }

  @Test
  void enRapportOmDatakvalitetKendesPaaSinFoersteKolonne() throws IOException {
    skriv("afvist/datakvalitet.csv", String.join(",", Datakvalitetsfil.KOLONNER) + "\r\n");
    skriv("afvist/datakvalitet.xlsx", "ark");
    skriv("afvist/egen.csv", "min");
    skriv("datakvalitet.csv", "egen;fil\n");
    ny();
    assertThat(indhold())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "afvist/egen.csv",
                "min",
                "datakvalitet.csv",
                "egen;fil\n",
                "offentlig/510/a.csv",
                "ny",
                "manifest.json",
                NYT));
  }

  /** Wherever the power goes: afterwards all is old or all is new. */
  @Test
  void hvorDenEndAfbrydesErAltGammeltEllerAltNytBagefter() throws IOException {
    int nye = 0;
    int trin = 0;
    boolean afbrudt = true;
    while (afbrudt) {
      ryd();
      gammel();
      Afbrudt svag = new Afbrudt(lager);
      Udmappe ud = tag(svag);
      svag.tilbage = trin++;
      try {
        skrivNy(ud);
        ud.offentliggoer(OGSAA_VAEK);
        afbrudt = false;
      } catch (Stroemsvigt svigt) {
        assertThat(svag.tilbage).isNegative();
      }
      doe(ud);
      tag().close();
      Map<String, String> efter = indhold();
      assertThat(efter).as("cut at step %d", trin).isIn(GAMMEL, NY);
      nye += efter.equals(NY) ? 1 : 0;
    }
    assertThat(trin).isGreaterThan(12);
    assertThat(nye).isBetween(6, trin - 4);
  }

  /** The process is gone, and where the lock is a file, nobody has renewed it for long. */
  private void doe(Udmappe ud) throws IOException {
    try {
      ud.close();
    } catch (Stroemsvigt svigt) {
      assertThat(svigt).isNotNull();
    }
    Path laas = mappe.resolve(".aarsrapport-laas");
    if (Files.exists(laas)) {
      Files.setLastModifiedTime(laas, FileTime.from(Instant.now().minus(11, ChronoUnit.MINUTES)));
    }
  }

  private void ryd() throws IOException {
    for (String navn : lager.indhold(mappe.toString())) {
      lager.slet(mappe + "/" + navn);
    }
  }

  /** A copy that was cut off, on a system that moves by copying. */
  @Test
  void enAfbrudtKopiGaelderIkkeForFaerdig() throws IOException {
    gammel();
    afbrydMidtI();
    Path arbejde;
    try (Stream<Path> alt = Files.list(mappe)) {
      arbejde =
          alt.filter(sti -> sti.getFileName().toString().startsWith(".aarsrapport-ny"))
              .findFirst()
              .orElseThrow();
    }
    Files.writeString(arbejde.resolve("offentlig/510/a.csv"), "n");
    tag().close();
    assertThat(indhold()).containsAllEntriesOf(GAMMEL);
    assertThat(indhold()).doesNotContainKey("offentlig/510/a.csv");
    sagt.removeIf(linje -> linje.startsWith("Overtager mappen efter en anden kørsel"));
    assertThat(sagt)
        .singleElement()
        .asString()
        .isEqualTo(
            "En kørsel, der blev afbrudt, har efterladt .aarsrapport-journal, som ikke passer med det, der står i mappen; den bruges ikke");
    ny();
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(NY);
  }

  /** Leaves a journal and nothing moved. */
  private void afbrydMidtI() throws IOException {
    Afbrudt svag = new Afbrudt(lager);
    Udmappe ud = tag(svag);
    skrivNy(ud);
    svag.tilbage = 2; // the journal is written and moved in sight
    assertThatThrownBy(() -> ud.offentliggoer(OGSAA_VAEK)).isInstanceOf(Stroemsvigt.class);
    doe(ud);
    assertThat(mappe.resolve(".aarsrapport-journal")).exists();
    sagt.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vaek ../../x",
        "vaek intern/../../x",
        "vaek /x",
        "vaek egen-note.txt",
        "vaek intern/510/egen.csv",
        "mappe ../x",
        "mappe .aarsrapport-ny/../..",
        "mappe intern",
        "ny 3\t%s\tx\t../x",
        "ny 3\t%s\tx\tegen-note.txt",
        "ny 3\t%s\t../egen-note.txt\tintern/x",
        "../../x"
      })
  void enPlantetJournalSletterOgFlytterIntet(String linje) throws IOException {
    gammel();
    skriv("x/x", "min");
    Map<String, String> foer = indhold();
    String sha = HexFormat.of().formatHex(sha256("min"));
    boolean mappelinje = linje.startsWith("mappe ");
    String tekst =
        "aarsrapport-journal 2\n"
            + (mappelinje ? "" : "mappe .aarsrapport-ny-1\n")
            + linje.formatted(sha)
            + (mappelinje ? "\nvaek intern/657/a.csv\nslut 3\n" : "\nslut 3\n");
    skriv(".aarsrapport-journal", tekst);
    tag().close();
    Map<String, String> efter = indhold();
    efter.remove(".aarsrapport-journal");
    assertThat(efter).isEqualTo(foer);
    // such as names a foreign file within is plain, but takes nothing that a manifest does not list
    assertThat(sagt).hasSize(linje.equals("vaek intern/510/egen.csv") ? 0 : 1);
    ny();
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(med(NY, Map.of("x/x", "min")));
  }

  private static byte[] sha256(String tekst) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes(tekst));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From a version that had no sizes to tell a whole folder from half a one. */
  @Test
  void enGammelJournalBrugesIkke() throws IOException {
    gammel();
    Path udenfor = mappe.resolveSibling(mappe.getFileName() + "-udenfor");
    skriv(".aarsrapport-klar/.aarsrapport-vaek", "../" + udenfor.getFileName() + "\nintern\n");
    skriv(".aarsrapport-klar/intern", "en fil");
    Files.writeString(udenfor, "x");
    tag().close();
    assertThat(indhold()).containsAllEntriesOf(GAMMEL);
    assertThat(sagt).singleElement().asString().contains(".aarsrapport-klar");
    ny();
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(NY);
    assertThat(udenfor).exists();
    Files.delete(udenfor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "/a", "intern/../../a", "intern//a", "intern\\a", "C:a", "."})
  void kunPlaneNavneSkrives(String navn) throws IOException {
    try (Udmappe ud = tag()) {
      assertThatThrownBy(() -> ud.skriv(navn, new byte[0]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intern/a.csv", "manifest.json", "afvist/a", "delvis/intern/a", "link/a"})
  void detDerLaesesMaaIkkeStaaHvorDerSkrives(String navn) throws IOException {
    assumeTrue(lager instanceof LokaltLager || !navn.startsWith("link"), "Hadoop has no links");
    skriv("intern/note", "");
    Files.createSymbolicLink(mappe.resolve("link"), mappe.resolve("intern"));
    skriv(navn, "data");
    skriv("andet/a.csv", "data");
    try (Udmappe ud = tag()) {
      Lager vogtet = ud.vogtet();
      for (String sti : List.of(mappe + "/" + navn, mappe + "/andet/../" + navn)) {
        assertThatThrownBy(() -> vogtet.find(sti))
            .isInstanceOf(Brugerfejl.class)
            .hasMessageContaining("hvor kørslen selv skriver");
        assertThatThrownBy(() -> vogtet.aabn(sti)).isInstanceOf(Brugerfejl.class);
      }
      assertThat(vogtet.find(mappe + "/andet/*")).hasSize(1);
      assertThat(vogtet.tekst(mappe + "/andet/a.csv")).isEqualTo("data");
    }
  }

  @Test
  void moenstreFinderHverFilEnGangOgIkkeMapper() throws IOException {
    Files.createDirectory(mappe.resolve("b.csv"));
    Files.writeString(mappe.resolve("c.csv"), "c");
    Files.writeString(mappe.resolve("a.csv"), "a");
    assertThat(lager.find(mappe + "/*.csv"))
        .hasSize(2)
        .isSorted()
        .containsAll(lager.find(mappe + "/a.csv"));
    assertThat(lager.find(mappe + "/b.csv")).isEmpty();
    assertThat(lager.find(mappe + "/findes-ikke/*.csv")).isEmpty();
    assertThat(lager.find(mappe + "/[.csv")).isEmpty();
    assertThat(lager.find(mappe + "/{a*.csv")).isEmpty();
    assertThat(lager.indhold(mappe + "/findes-ikke")).isEmpty();
  }

  @Test
  void atFlytteHvorIntetErErEnFejl() {
    assertThatThrownBy(() -> lager.flyt(mappe + "/x", mappe + "/y"))
        .isInstanceOf(IOException.class);
  }

  private static final class Stroemsvigt extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A real folder whose power goes after so many changes, and does not come back. */
  private static final class Afbrudt implements Lager {
    private final Lager rigtig;
    private int tilbage = Integer.MAX_VALUE;

    Afbrudt(Lager rigtig) {
      this.rigtig = rigtig;
    }

    private void aendring() {
      if (tilbage <= 0) {
        tilbage = -1;
        throw new Stroemsvigt();
      }
      tilbage--;
    }

    @Override
    public boolean findes(String sti) throws IOException {
      return rigtig.findes(sti);
    }

    @Override
    public Optional<String> filPaaVejen(String mappe) throws IOException {
      return rigtig.filPaaVejen(mappe);
    }

    @Override
    public List<String> find(String moenster) throws IOException {
      return rigtig.find(moenster);
    }

    @Override
    public InputStream aabn(String sti, long fra) throws IOException {
      return rigtig.aabn(sti, fra);
    }

    @Override
    public Filstand stand(String sti) throws IOException {
      return rigtig.stand(sti);
    }

    @Override
    public String kanonisk(String sti) throws IOException {
      return rigtig.kanonisk(sti);
    }

    @Override
    public void skriv(String sti, byte[] indhold, boolean privat) throws IOException {
      aendring();
      rigtig.skriv(sti, indhold, privat);
    }

    @Override
    public boolean opret(String sti, byte[] indhold) throws IOException {
      aendring();
      return rigtig.opret(sti, indhold);
    }

    @Override
    public void mappe(String sti, boolean privat) throws IOException {
      aendring();
      rigtig.mappe(sti, privat);
    }

    @Override
    public List<String> indhold(String sti) throws IOException {
      return rigtig.indhold(sti);
    }

    @Override
    public void flyt(String fra, String til) throws IOException {
      aendring();
      rigtig.flyt(fra, til);
    }

    @Override
    public void slet(String sti) throws IOException {
      aendring();
      rigtig.slet(sti);
    }

    @Override
    public void sletTom(String sti) throws IOException {
      aendring();
      rigtig.sletTom(sti);
    }

    @Override
    public Optional<Laas> systemlaas(String sti, String hvem) throws IOException {
      return rigtig.systemlaas(sti, hvem);
    }
  }
}
