package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.naiv.TilfaeldigVerden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two editions of the same world, the second told of the first: a year apart, with other measuring
 * days, or of fewer municipalities. All that both publish goes into the same program. Any number of
 * worlds is asked for with {@code -Dangreb.par=<number>}.
 */
class UdgaverOverTidAngrebTest {
  private static final int MINDSTE_ANTAL = 5;
  private static final Pattern AAR = Pattern.compile("(?m)^aar: (\\d+)$");
  private static final Pattern KOMMUNER = Pattern.compile("(?m)^kommuner: \\[(\\d+).*]$");

  @TempDir private Path mappe;

  static LongStream froe() {
    long fra = Long.getLong("angreb.parfra", 3);
    return LongStream.range(fra, fra + Long.getLong("angreb.par", 3));
  }

  private Path verden(String navn, long froe, String fra) throws IOException {
    Path fil = TilfaeldigVerden.skriv(froe, Files.createDirectories(mappe.resolve(navn)));
    String tekst = Files.readString(fil);
    Files.writeString(fil, fra.isEmpty() ? tekst : aendret(tekst, froe));
    return fil;
  }

  /** The edition before: of the year before, on other days or of one municipality. */
  private static String aendret(String tekst, long froe) {
    Matcher aar = AAR.matcher(tekst);
    assertThat(aar.find()).isTrue();
    int foer = Integer.parseInt(aar.group(1)) - 1;
    return switch ((int) (froe % 3)) {
      case 0 ->
          aar.replaceFirst("aar: %d".formatted(foer)).replaceAll("(?m)^opgjort_til: .*\n", "")
              + "opgjort_til: %d-12-31%n".formatted(foer);
      case 1 ->
          tekst.replaceAll("(?m)^skaeringsdatoer(_for)?:.*\n(  .*: \\[.*\n)?", "")
              + "skaeringsdatoer: [%1$d-03-31, %1$d-06-30, %1$d-12-31]%n".formatted(foer);
      default ->
          KOMMUNER
              .matcher(tekst)
              .replaceFirst("kommuner: [$1]")
              .replaceAll("(?m)^maal:\n(?: .*\n)+", "");
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void intetLilleTalFoelgerAfToUdgaverTilsammen(long froe) throws IOException {
    Proeveudgave foer =
        Proeveudgave.af(verden("foer", froe, "foer"), MINDSTE_ANTAL, Offentliggjort.intet());
    Proeveudgave nu =
        Proeveudgave.af(
            verden("nu", froe, ""), MINDSTE_ANTAL, new Offentliggjort(List.of(foer.resultater())));
    Angreb angreb = angreb(foer, nu);
    assertThat(angreb.brudte()).isEmpty();
    assertThat(angreb.smaa(MINDSTE_ANTAL)).isNotEmpty();
    assertThat(angreb.viste(MINDSTE_ANTAL)).isEmpty();
    assertThat(angreb.huller(MINDSTE_ANTAL)).isEmpty();
  }

  private static Angreb angreb(Proeveudgave foer, Proeveudgave nu) throws IOException {
    Tabeller tabeller = new Tabeller();
    tabeller.sandt(somFoer(foer.sande()));
    tabeller.sandt(nu.sande());
    tabeller.offentligt(somFoer(foer.offentlige()));
    tabeller.offentligt(nu.offentlige());
    Map<String, List<String>> medlemmer = new HashMap<>(nu.medlemmer());
    foer.medlemmer()
        .forEach(
            (gruppe, med) ->
                medlemmer.put(
                    Kendskab.FOER + gruppe, med.stream().map(m -> Kendskab.FOER + m).toList()));
    return new Angreb(tabeller, Kendskab.laes(), medlemmer);
  }

  private static List<Raekke> somFoer(List<Raekke> raekker) {
    List<Raekke> foer = new ArrayList<>();
    raekker.forEach(r -> foer.add(r.i(Kendskab.FOER + r.omraade())));
    return foer;
  }
}
