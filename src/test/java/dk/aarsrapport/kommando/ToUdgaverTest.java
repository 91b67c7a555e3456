package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same accounts twice, in another form each time, in a whole run. */
class ToUdgaverTest {
  private static final Pattern BELOEB = Pattern.compile("(?m)(-?\\d+),(\\d\\d)$");

  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe);
  }

  private String posteringer() throws IOException {
    return Files.readString(verden.fil("posteringer.csv")).replace("\r\n", "\n");
  }

  /** What is told of postings that stand in these files. */
  private List<String> fundne(String... filer) throws IOException {
    List<String> navne = new ArrayList<>();
    for (String fil : filer) {
      navne.add('"' + fil + '"');
    }
    verden.ret("rapport.yaml", "(?m)^  posteringer: .*$", "  posteringer: " + navne);
    Proevekoersel.Udfald udfald = verden.valider();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    return verden.linjer("datakvalitet.csv").stream()
        .filter(l -> l.contains(",to-udgaver,") || l.contains(",gentagne-raekker,"))
        .toList();
  }

  private List<String> medAnden(String navn, UnaryOperator<String> ret) throws IOException {
    verden.skriv(navn, ret.apply(posteringer()));
    return fundne("posteringer.csv", navn);
  }

  private static String nummereret(String tekst) {
    StringBuilder ny = new StringBuilder();
    int nummer = 0;
    for (String linje : tekst.lines().toList()) {
      ny.append(linje).append(';').append(nummer == 0 ? "Løbenr" : nummer).append('\n');
      nummer++;
    }
    return ny.toString();
  }

  private static String skaleret(String tekst, double faktor) {
    return BELOEB
        .matcher(tekst)
        .replaceAll(m -> Math.round(Long.parseLong(m.group(1)) * faktor) + "," + m.group(2));
  }

  @Test
  void sammeRaekkerMedPunktumIBeloebet() throws IOException {
    assertThat(medAnden("andre.csv", t -> BELOEB.matcher(t).replaceAll("$1.$2")))
        .singleElement()
        .asString()
        .contains(",to-udgaver,", "andre.csv", "posteringer.csv", "rækker til fælles");
  }

  @Test
  void sammeRaekkerMedEnKolonneMere() throws IOException {
    assertThat(medAnden("andre.csv", ToUdgaverTest::nummereret))
        .singleElement()
        .asString()
        .contains(",to-udgaver,", "rækker til fælles");
  }

  @Test
  void enForeloebigOgEnEndeligUdgave() throws IOException {
    assertThat(medAnden("endelig.csv", t -> skaleret(t, 1.02)))
        .singleElement()
        .asString()
        .contains(",to-udgaver,", "næsten samme beløb");
  }

  @Test
  void andreBeloebPaaDeSammeKontiErIkkeEnUdgave() throws IOException {
    assertThat(medAnden("andre.csv", t -> skaleret(t, 1.1))).isEmpty();
  }

  @Test
  void nummeretPaaEnUdgaveErIkkeEnMaaned() throws IOException {
    verden.skriv("forbrug 2016-01.csv", posteringer());
    verden.skriv("forbrug 2016-02.csv", skaleret(posteringer(), 1.02));
    verden.skriv("forbrug v1.csv", posteringer());
    verden.skriv("forbrug v2.csv", skaleret(posteringer(), 1.02));
    assertThat(fundne("forbrug 2016-01.csv", "forbrug 2016-02.csv")).isEmpty();
    assertThat(fundne("forbrug v1.csv", "forbrug v2.csv"))
        .singleElement()
        .asString()
        .contains(",to-udgaver,");
  }

  @Test
  void enFilLagtSammenMedSigSelv() throws IOException {
    String en = posteringer();
    String igen = en.substring(en.indexOf('\n') + 1);
    verden.skriv("posteringer.csv", nummereret(en + igen));
    assertThat(fundne("posteringer.csv"))
        .singleElement()
        .asString()
        .contains(",gentagne-raekker,", "står to gange i filen");
  }
}
