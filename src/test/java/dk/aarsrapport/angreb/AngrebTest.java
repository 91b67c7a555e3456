package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.angreb.Proeveudgave.Grundlag;
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
 * A reader with all that runs on small random worlds publish, of municipalities in groups that
 * overlap: one edition at a threshold of 3, 5 or 10, and two editions of the same world at 5, the
 * second told of the first, a year apart, with other measuring days or of fewer municipalities. Any
 * number of worlds is asked for with {@code -Dangreb.verdener=<number>}, from {@code -Dangreb.fra}.
 */
class AngrebTest {
  private static final int[] GRAENSER = {3, 5, 10};
  private static final int TO_UDGAVER = 5;
  private static final Pattern AAR = Pattern.compile("(?m)^aar: (\\d+)$");
  private static final Pattern KOMMUNER = Pattern.compile("(?m)^kommuner: \\[(\\d+).*]$");

  @TempDir private Path mappe;

  static LongStream froe() {
    long fra = Long.getLong("angreb.fra", 3);
    return LongStream.range(fra, fra + Long.getLong("angreb.verdener", 3));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void intetLilleTalFoelgerAfDetOffentlige(long froe) throws IOException {
    Path fil = TilfaeldigVerden.skriv(froe, mappe);
    Grundlag nu = Grundlag.af(fil);
    enUdgave(nu, GRAENSER[(int) (froe % GRAENSER.length)]);
    Files.writeString(fil, aendret(Files.readString(fil), froe));
    toUdgaver(Grundlag.af(fil), nu);
  }

  private static void enUdgave(Grundlag grundlag, int mindsteAntal) throws IOException {
    Proeveudgave udgave = grundlag.udgave(mindsteAntal, Offentliggjort.intet());
    Tabeller tabeller = new Tabeller();
    tabeller.sandt(udgave.sande());
    tabeller.offentligt(udgave.offentlige());
    intetFindes(new Angreb(tabeller, Kendskab.laes(), udgave.medlemmer()), mindsteAntal);

    tabeller.offentligt(
        udgave.sande().stream()
            .filter(r -> tabeller.skjult(Tal.af('t', r)))
            .filter(r -> tabeller.sand(Tal.af('t', r)) >= mindsteAntal)
            .toList());
    assertThat(new Angreb(tabeller, Kendskab.laes(), udgave.medlemmer()).finderNoget(mindsteAntal))
        .as("what is hidden for others' sake gives them away when it is seen")
        .isTrue();
  }

  private static void toUdgaver(Grundlag foer, Grundlag nu) throws IOException {
    Proeveudgave foerste = foer.udgave(TO_UDGAVER, Offentliggjort.intet());
    Offentliggjort fortalt = new Offentliggjort(List.of(foerste.resultater()));
    intetFindes(angreb(foerste, nu.udgave(TO_UDGAVER, fortalt)), TO_UDGAVER);
  }

  private static void intetFindes(Angreb angreb, int mindsteAntal) {
    assertThat(angreb.brudte()).isEmpty();
    assertThat(angreb.smaa(mindsteAntal)).isNotEmpty();
    assertThat(angreb.viste(mindsteAntal)).isEmpty();
    assertThat(angreb.huller(mindsteAntal)).isEmpty();
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
