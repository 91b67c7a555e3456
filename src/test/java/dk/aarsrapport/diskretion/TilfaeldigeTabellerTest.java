package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No small count can be worked out from the public results of any of 300 random tables. */
class TilfaeldigeTabellerTest {
  private static final int TABELLER = 300;
  private static final int MINDSTE_ANTAL = 5;

  static IntStream froe() {
    return IntStream.range(0, TABELLER);
  }

  @ParameterizedTest
  @MethodSource("froe")
  void intetLilleTalKanRegnesUd(int froe) {
    Tabelverden verden = verden(new Random(froe), 0).diskretion(MINDSTE_ANTAL);
    assertThat(Angriber.afsloerede(verden, MINDSTE_ANTAL))
        .withFailMessage(() -> Angriber.afsloerede(verden, MINDSTE_ANTAL) + " in\n" + verden)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("froe")
  void intetSkjulesUdenSmaaTal(int froe) {
    Tabelverden verden = verden(new Random(froe), MINDSTE_ANTAL).diskretion(MINDSTE_ANTAL);
    assertThat(verden.skjulte()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("froe")
  void ingenSumHarEtSkjultTalAlene(int froe) {
    Tabelverden verden = verden(new Random(froe), 0).diskretion(MINDSTE_ANTAL);
    assertThat(verden.alene()).as(verden::toString).isEmpty();
  }

  /** One edition shows the parts alone, the next their total, and the other way. */
  @ParameterizedTest
  @MethodSource("froe")
  void toUdgaverRoeberIkkeTilsammenHvadDeSkjuler(int froe) {
    boolean totalFoerst = froe % 2 == 0;
    Tabelverden foer =
        verden(new Random(froe), 0, Optional.of(totalFoerst)).diskretion(MINDSTE_ANTAL);
    Tabelverden nu =
        verden(new Random(froe), 0, Optional.of(!totalFoerst)).diskretionEfter(MINDSTE_ANTAL, foer);
    assertThat(nu.skjulte()).as(nu::toString).containsAll(igen(foer.skjulte(), nu));
    assertThat(Angriber.afsloerede(nu, MINDSTE_ANTAL)).as(nu::toString).isEmpty();
  }

  /** Those that the later edition has as well. */
  private static List<String> igen(List<String> skjulte, Tabelverden nu) {
    return skjulte.stream().filter(nu.navne()::contains).toList();
  }

  /** Two to four municipalities, up to two groups and landet; a total of two to four parts. */
  private static Tabelverden verden(Random terning, int lagtTil) {
    return verden(terning, lagtTil, Optional.empty());
  }

  private static Tabelverden verden(Random terning, int lagtTil, Optional<Boolean> medTotal) {
    int antalKommuner = 2 + terning.nextInt(3);
    List<String> kommuner = new ArrayList<>();
    for (int i = 1; i <= antalKommuner; i++) {
      kommuner.add("10" + i);
    }
    Tabelverden verden = new Tabelverden().gruppe("landet", kommuner.toArray(String[]::new));
    List<List<String>> omraader = new ArrayList<>();
    kommuner.forEach(kommune -> omraader.add(List.of(kommune)));
    List<String> id = new ArrayList<>(kommuner);
    for (int gruppe = terning.nextInt(3); gruppe > 0; gruppe--) {
      List<String> medlemmer = kommuner.stream().filter(k -> terning.nextInt(3) > 0).toList();
      if (!medlemmer.isEmpty()) {
        verden.gruppe("gruppe:" + gruppe, medlemmer.toArray(String[]::new));
        id.add("gruppe:" + gruppe);
        omraader.add(medlemmer);
      }
    }
    id.add("landet");
    omraader.add(kommuner);
    int antalDele = 2 + terning.nextInt(3);
    long[][] tal = new long[antalKommuner][antalDele];
    for (long[] raekke : tal) {
      for (int del = 0; del < antalDele; del++) {
        raekke[del] = terning.nextInt(4) == 0 ? 0 : lagtTil + terning.nextInt(13);
        raekke[del] = raekke[del] > 0 && raekke[del] < lagtTil ? lagtTil : raekke[del];
      }
    }
    boolean visTotal = medTotal.orElse(terning.nextInt(4) > 0);
    boolean visRate = terning.nextBoolean();
    for (int o = 0; o < id.size(); o++) {
      tilfoej(verden, id.get(o), omraader.get(o), kommuner, tal, visTotal, visRate);
    }
    return verden;
  }

  private static void tilfoej(
      Tabelverden verden,
      String id,
      List<String> medlemmer,
      List<String> kommuner,
      long[][] tal,
      boolean visTotal,
      boolean visRate) {
    int antalDele = tal[0].length;
    String[] dele = new String[antalDele];
    long total = 0;
    for (int del = 0; del < antalDele; del++) {
      dele[del] = "del" + del;
      long antal = 0;
      for (String medlem : medlemmer) {
        antal += tal[kommuner.indexOf(medlem)][del];
      }
      total += antal;
      verden.antal(id, dele[del], antal);
    }
    if (visTotal) {
      verden.antal(id, "total", total);
    } else {
      verden.skjultAntal(id, "total", total);
    }
    verden.sum(id, "total", dele);
    if (visRate) {
      verden.vis(
          "andel",
          id,
          dele[0],
          Tabelverden.stoerrelse(id, dele[0]),
          Tabelverden.stoerrelse(id, "total"));
    }
  }
}
