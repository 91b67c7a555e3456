package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Up to thirty municipalities in six groups that overlap, with few children and so few that some
 * counts have no other number in their place: all of it is hidden well, and nothing stops. More
 * worlds are asked for with {@code -Ddiskretion.verdener=<number>}.
 */
class OverlappendeGrupperTest {
  private static final int VERDENER = 12;
  private static final int GRUPPER = 6;
  private static final int MINDSTE_ANTAL = 5;

  /** What nobody need hide. */
  private static final String FRI = "flere";

  static IntStream froe() {
    return IntStream.range(0, Integer.getInteger("diskretion.verdener", VERDENER));
  }

  @ParameterizedTest
  @MethodSource("froe")
  void intetLilleTalKanRegnesUd(int froe) {
    Tabelverden verden = verden(new Random(froe)).diskretion(MINDSTE_ANTAL);
    assertThat(verden.skjulte()).isNotEmpty();
    assertThat(Ligningsloeser.afsloerede(verden, MINDSTE_ANTAL))
        .as("seed %d", froe)
        .allMatch(navn -> navn.endsWith(FRI));
    assertThat(Angriber.indsnaevrede(verden, MINDSTE_ANTAL))
        .as("seed %d", froe)
        .allMatch(navn -> navn.endsWith(FRI));
  }

  private static Tabelverden verden(Random terning) {
    int antalKommuner = 4 + terning.nextInt(27);
    int dele = 2 + terning.nextInt(3);
    int hoejst = 2 + terning.nextInt(12);
    List<String> kommuner =
        IntStream.range(0, antalKommuner).mapToObj(i -> Integer.toString(101 + i)).toList();
    long[][] tal = new long[antalKommuner][dele];
    for (long[] raekke : tal) {
      for (int del = 0; del < dele; del++) {
        raekke[del] = terning.nextInt(3) == 0 ? 0 : terning.nextInt(hoejst);
      }
    }
    Tabelverden verden = new Tabelverden();
    kommuner.forEach(kommune -> omraade(verden, kommune, List.of(kommune), tal));
    for (int gruppe = 0; gruppe < GRUPPER; gruppe++) {
      List<String> blandet = new ArrayList<>(kommuner);
      Collections.shuffle(blandet, terning);
      List<String> medlemmer = blandet.subList(0, 1 + terning.nextInt(antalKommuner));
      String id = "gruppe:" + gruppe;
      verden.gruppe(id, medlemmer.toArray(String[]::new));
      omraade(verden, id, medlemmer, tal);
    }
    verden.gruppe("landet", kommuner.toArray(String[]::new));
    omraade(verden, "landet", kommuner, tal);
    return verden;
  }

  private static void omraade(Tabelverden verden, String id, List<String> medlemmer, long[][] tal) {
    String[] dele =
        IntStream.range(0, tal[0].length).mapToObj(del -> "del" + del).toArray(String[]::new);
    long alle = 0;
    for (int del = 0; del < dele.length; del++) {
      int nummer = del;
      long antal = medlemmer.stream().mapToLong(m -> tal[Integer.parseInt(m) - 101][nummer]).sum();
      verden.antal(id, dele[del], antal);
      alle += antal;
    }
    verden.antal(id, "i alt", alle);
    verden.sum(id, "i alt", dele);
    long flere =
        dele.length > 2
            ? medlemmer.stream().mapToLong(m -> tal[Integer.parseInt(m) - 101][2] / 3).sum()
            : 0;
    omHvertBarn(verden, id, verden.antal(), flere);
  }

  /**
   * The parts are children with one, two and three or more each, and what they have in all is
   * shown: few tables agree with that.
   *
   * @param flere what there is more than three times; it adds up over the areas, as the others do
   */
  private static void omHvertBarn(
      Tabelverden verden, String id, Map<Stoerrelse, Long> antal, long flere) {
    long en = antal.get(Tabelverden.stoerrelse(id, "del0"));
    long to = antal.get(Tabelverden.stoerrelse(id, "del1"));
    verden.skjultAntal(id, "del1 igen", to).sum(id, "del1 igen", "del1");
    List<String> dele = new ArrayList<>(List.of("del0", "del1", "del1 igen"));
    long sum = en + 2 * to;
    Stoerrelse tre = Tabelverden.stoerrelse(id, "del2");
    if (antal.containsKey(tre)) {
      long antalTre = antal.get(tre);
      verden.skjultAntal(id, "del2 igen", antalTre).sum(id, "del2 igen", "del2");
      verden.skjultAntal(id, "del2 for tredje gang", antalTre);
      verden.sum(id, "del2 for tredje gang", "del2");
      verden.skjultAntal(id, FRI, flere).fri(id, FRI);
      dele.addAll(List.of("del2", "del2 igen", "del2 for tredje gang", FRI));
      sum += 3 * antalTre + flere;
    }
    verden.antal(id, "om dem", sum).sum(id, "om dem", dele.toArray(String[]::new));
  }
}
