package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.angreb.Proeveudgave.Grundlag;
import dk.aarsrapport.angreb.Regnskabsviden.Konto;
import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.naiv.TilfaeldigVerden;
import dk.aarsrapport.resultat.Resultater;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader with all that runs on small random worlds publish, of municipalities in groups that
 * overlap: one edition at a threshold of 3, 5 or 10, and two or three editions of the same world at
 * 5, each told of those before: of three years, with other measuring days, or of one municipality,
 * of some and of all. Any number of worlds is asked for with {@code -Dangreb.verdener=<number>},
 * from {@code -Dangreb.fra}.
 */
class AngrebTest {
  private static final int[] GRAENSER = {3, 5, 10};
  private static final int FLERE_UDGAVER = 5;

  /** Worlds whose first edition has one municipality, and the last all of them. */
  private static final int EN_KOMMUNE_FOERST = 2;

  private static final Pattern AAR = Pattern.compile("(?m)^aar: (\\d+)$");
  private static final Pattern FRA = Pattern.compile("(?m)^opgjort_fra: (\\d{4})");
  private static final Pattern KOMMUNER = Pattern.compile("(?m)^kommuner: \\[(\\d+).*]$");

  @TempDir private Path mappe;

  static LongStream froe() {
    return froe(3);
  }

  /** As many as are asked for, from the one that is asked for or this one. */
  static LongStream froe(long foerste) {
    long fra = Long.getLong("angreb.fra", foerste);
    return LongStream.range(fra, fra + Long.getLong("angreb.verdener", 3));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void intetLilleTalFoelgerAfDetOffentlige(long froe) throws IOException {
    Path fil = TilfaeldigVerden.skriv(froe, mappe);
    List<Integer> materialet = TilfaeldigVerden.kommuner(froe);
    String tekst = Files.readString(fil);
    Grundlag nu = Grundlag.af(fil, materialet);
    enUdgave(nu, GRAENSER[(int) (froe % GRAENSER.length)]);
    List<Grundlag> udgaver = new ArrayList<>();
    for (String foer : foer(tekst, froe)) {
      udgaver.add(Grundlag.af(Files.writeString(fil, foer), materialet));
    }
    udgaver.add(nu);
    if (froe % 3 == EN_KOMMUNE_FOERST) {
      String alle = KOMMUNER.matcher(tekst).replaceFirst("kommuner: " + materialet);
      udgaver.add(Grundlag.af(Files.writeString(fil, alle), materialet));
    }
    List<Proeveudgave> fortalte = fortalte(udgaver);
    intetFindes(angreb(fortalte), FLERE_UDGAVER);
    intetBeloebFindes(fortalte);
    for (int mindsteAntal : GRAENSER) {
      intetBeloebFindes(List.of(nu.udgave(mindsteAntal, Offentliggjort.intet())));
    }
  }

  /** No amount of few children, that is: others may be hidden for the sake of those. */
  private static void intetBeloebFindes(List<Proeveudgave> udgaver) {
    Set<String> afFaa =
        alle(udgaver, Proeveudgave::afFaa).map(Raekke::noegle).collect(Collectors.toSet());
    assertThat(
            new Pengeangreb(
                    alle(udgaver, Proeveudgave::sande).toList(),
                    alle(udgaver, Proeveudgave::offentlige).toList(),
                    medlemmer(udgaver),
                    konti(udgaver))
                .finder())
        .filteredOn(afFaa::contains)
        .isEmpty();
  }

  private static List<Konto> konti(List<Proeveudgave> udgaver) {
    return IntStream.range(0, udgaver.size())
        .boxed()
        .flatMap(
            i -> udgaver.get(i).konti().stream().map(k -> k.i(foran(i, udgaver) + k.omraade())))
        .toList();
  }

  private static Stream<Raekke> alle(
      List<Proeveudgave> udgaver, Function<Proeveudgave, List<Raekke>> raekker) {
    return IntStream.range(0, udgaver.size())
        .boxed()
        .flatMap(i -> i(foran(i, udgaver), raekker.apply(udgaver.get(i))).stream());
  }

  /** The mark of an edition's areas: the last one has none. */
  private static String foran(int i, List<Proeveudgave> udgaver) {
    return Kendskab.FOER.repeat(udgaver.size() - 1 - i);
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

  /** Each told of all before it. */
  private static List<Proeveudgave> fortalte(List<Grundlag> grundlag) {
    List<Proeveudgave> udgaver = new ArrayList<>();
    for (Grundlag et : grundlag) {
      List<Resultater> fortalt = udgaver.stream().map(Proeveudgave::resultater).toList();
      udgaver.add(et.udgave(FLERE_UDGAVER, new Offentliggjort(fortalt)));
    }
    return udgaver;
  }

  private static void intetFindes(Angreb angreb, int mindsteAntal) {
    assertThat(angreb.brudte()).isEmpty();
    assertThat(angreb.smaa(mindsteAntal)).isNotEmpty();
    assertThat(angreb.viste(mindsteAntal)).isEmpty();
    assertThat(angreb.huller(mindsteAntal)).isEmpty();
  }

  /** The editions before: of the two years before, on other days or of one municipality. */
  private static List<String> foer(String tekst, long froe) {
    Matcher fundet = AAR.matcher(tekst);
    assertThat(fundet.find()).isTrue();
    int aar = Integer.parseInt(fundet.group(1));
    return switch ((int) (froe % 3)) {
      case 0 ->
          IntStream.of(aar - 2, aar - 1)
              .filter(tidligere -> tidligere >= foerste(tekst))
              .mapToObj(tidligere -> foer(tekst, tidligere))
              .toList();
      case 1 ->
          List.of(
              tekst.replaceAll("(?m)^skaeringsdatoer(_for)?:.*\n(  .*: \\[.*\n)?", "")
                  + "skaeringsdatoer: [%1$d-03-31, %1$d-06-30, %1$d-12-31]%n".formatted(aar - 1));
      default ->
          List.of(
              KOMMUNER
                  .matcher(tekst)
                  .replaceFirst("kommuner: [$1]")
                  .replaceAll("(?m)^maal:\n(?: .*\n)+", ""));
    };
  }

  /** The first year that the run file lets be counted. */
  private static int foerste(String tekst) {
    Matcher fra = FRA.matcher(tekst);
    return fra.find() ? Integer.parseInt(fra.group(1)) : 0;
  }

  private static String foer(String tekst, int aar) {
    return AAR.matcher(tekst)
            .replaceFirst("aar: %d".formatted(aar))
            .replaceAll("(?m)^opgjort_til: .*\n", "")
        + "opgjort_til: %d-12-31%n".formatted(aar);
  }

  private static Angreb angreb(List<Proeveudgave> udgaver) throws IOException {
    Tabeller tabeller = new Tabeller();
    for (int i = 0; i < udgaver.size(); i++) {
      String foran = foran(i, udgaver);
      tabeller.sandt(i(foran, udgaver.get(i).sande()));
      tabeller.offentligt(i(foran, udgaver.get(i).offentlige()));
    }
    return new Angreb(tabeller, Kendskab.laes(), medlemmer(udgaver));
  }

  private static Map<String, List<String>> medlemmer(List<Proeveudgave> udgaver) {
    Map<String, List<String>> medlemmer = new HashMap<>();
    for (int i = 0; i < udgaver.size(); i++) {
      String foran = foran(i, udgaver);
      udgaver
          .get(i)
          .medlemmer()
          .forEach(
              (gruppe, med) ->
                  medlemmer.put(foran + gruppe, med.stream().map(foran::concat).toList()));
    }
    return medlemmer;
  }

  private static List<Raekke> i(String foran, List<Raekke> raekker) {
    return raekker.stream().map(r -> r.i(foran + r.omraade())).toList();
  }
}
