package dk.aarsrapport.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.lager.Udmappe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All or nothing, in a real folder. */
class UdmappeTest {
  private static final List<String> OGSAA_VAEK = List.of("offentlig", "intern", "afvist");
  private static final Map<String, String> GAMMEL =
      Map.of("intern/510/a.csv", "gammel", "manifest.json", "gammel", "egen-note.txt", "min");
  private static final Map<String, String> NY =
      Map.of("offentlig/510/a.csv", "ny", "manifest.json", "ny", "egen-note.txt", "min");

  @TempDir private Path mappe;

  private final Lager lager = new HadoopLager(new Configuration());

  private Map<String, String> indhold() throws IOException {
    Map<String, String> filer = new TreeMap<>();
    try (Stream<Path> alt = Files.walk(mappe)) {
      for (Path fil : alt.filter(Files::isRegularFile).toList()) {
        filer.put(mappe.relativize(fil).toString(), Files.readString(fil));
      }
    }
    return filer;
  }

  private void gammel() throws IOException {
    for (Map.Entry<String, String> fil : GAMMEL.entrySet()) {
      Path sti = mappe.resolve(fil.getKey());
      Files.createDirectories(sti.getParent());
      Files.writeString(sti, fil.getValue());
    }
  }

  private static void skrivNy(Udmappe ud) throws IOException {
    ud.skriv("offentlig/510/a.csv", "ny".getBytes(StandardCharsets.UTF_8));
    ud.skriv("manifest.json", "ny".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void detNyeKommerOgDetGamleGaarPaaEnGang() throws IOException {
    gammel();
    Udmappe ud = new Udmappe(lager, mappe.toString());
    skrivNy(ud);
    Map<String, String> foer = indhold();
    assertThat(foer).containsAllEntriesOf(GAMMEL);
    assertThat(foer.keySet()).noneMatch(navn -> navn.startsWith("offentlig"));
    ud.offentliggoer(OGSAA_VAEK);
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(NY);
  }

  @Test
  void fortrydLaderIntetBlive() throws IOException {
    gammel();
    Udmappe ud = new Udmappe(lager, mappe.toString());
    skrivNy(ud);
    ud.fortryd();
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(GAMMEL);
  }

  @Test
  void detSomEnAfbrudtKoerselSkrevForsvinderVedDenNaeste() throws IOException {
    gammel();
    Udmappe afbrudt = new Udmappe(lager, mappe.toString());
    afbrudt.skriv("intern/510/b.csv", new byte[] {1});
    new Udmappe(lager, mappe.toString());
    assertThat(indhold()).containsExactlyInAnyOrderEntriesOf(GAMMEL);
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
      Udmappe ud = new Udmappe(new Afbrudt(lager, trin++), mappe.toString());
      try {
        skrivNy(ud);
        ud.offentliggoer(OGSAA_VAEK);
        afbrudt = false;
      } catch (Stroemsvigt svigt) {
        new Udmappe(lager, mappe.toString());
      }
      Map<String, String> efter = indhold();
      assertThat(efter).as("cut at step %d", trin).isIn(new TreeMap<>(GAMMEL), new TreeMap<>(NY));
      nye += efter.equals(NY) ? 1 : 0;
    }
    assertThat(trin).isGreaterThan(8);
    assertThat(nye).isBetween(3, trin - 3);
  }

  private void ryd() throws IOException {
    for (String navn : lager.indhold(mappe.toString())) {
      lager.slet(mappe + "/" + navn);
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

  /** A real folder whose power goes after so many changes. */
  private static final class Afbrudt implements Lager {
    private final Lager rigtig;
    private int tilbage;

    Afbrudt(Lager rigtig, int tilbage) {
      this.rigtig = rigtig;
      this.tilbage = tilbage + 1; // the constructor of Udmappe clears up first
    }

    private void aendring() {
      if (tilbage-- == 0) {
        throw new Stroemsvigt();
      }
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
    public void skriv(String sti, byte[] indhold) throws IOException {
      aendring();
      rigtig.skriv(sti, indhold);
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
  }
}
