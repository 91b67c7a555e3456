package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontonummer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KontobogTest {
  private record Sted(int kommune, String gruppering) {}

  private final Map<Sted, Long> oere = new HashMap<>();
  private final Map<Sted, Long> absolut = new HashMap<>();
  private final Map<Sted, Long> over = new HashMap<>();
  private final Map<Sted, Long> under = new HashMap<>();
  private int fortalt;
  private final Kontobog bog =
      new Kontobog(
          (kommune, kontering, beloeb) -> {
            Sted sted = new Sted(kommune, kontering.nummer().gruppering());
            oere.merge(sted, beloeb.oere(), Long::sum);
            absolut.merge(sted, beloeb.absolut(), Long::sum);
            over.merge(sted, beloeb.over(), Long::sum);
            under.merge(sted, beloeb.under(), Long::sum);
            fortalt++;
          });

  private static Kontering konto(int gruppering) {
    return new Kontering(
        new Kontonummer("5.28.20", Integer.toString(gruppering), 1, ""),
        2017,
        new Konto(Konto.UKENDT, "Ukendt konto", Konto.Omraade.UDENFOR, 0, Konto.OEVRIGE, "", false),
        "",
        true,
        false);
  }

  @Test
  void beloebOgDeresFortegnLaeggesSammenStedForSted() {
    Kontering en = konto(1);
    Kontering anden = konto(2);
    bog.se(101, en, 500, "");
    bog.se(101, en, -200, "");
    bog.se(147, en, 7, "");
    bog.se(101, anden, -1, "");
    bog.se(101, anden, 0, "");
    assertThat(oere).isEmpty();
    bog.toem();
    assertThat(oere)
        .isEqualTo(
            Map.of(new Sted(101, "1"), 300L, new Sted(147, "1"), 7L, new Sted(101, "2"), -1L));
    assertThat(absolut)
        .isEqualTo(
            Map.of(new Sted(101, "1"), 700L, new Sted(147, "1"), 7L, new Sted(101, "2"), 1L));
    assertThat(over)
        .isEqualTo(Map.of(new Sted(101, "1"), 1L, new Sted(147, "1"), 1L, new Sted(101, "2"), 0L));
    assertThat(under)
        .isEqualTo(Map.of(new Sted(101, "1"), 1L, new Sted(147, "1"), 0L, new Sted(101, "2"), 1L));
  }

  @Test
  void flereStederEndDerSamlesFortaellesIPortioner() {
    List<Kontering> konti = IntStream.range(0, 1500).mapToObj(KontobogTest::konto).toList();
    Random tilfaeldig = new Random(7);
    Map<Sted, Long> ventet = new HashMap<>();
    for (int i = 0; i < 400_000; i++) {
      int kommune = 100 + tilfaeldig.nextInt(98);
      int nummer = tilfaeldig.nextInt(konti.size());
      bog.se(kommune, konti.get(nummer), i, "");
      ventet.merge(new Sted(kommune, Integer.toString(nummer)), (long) i, Long::sum);
    }
    bog.toem();
    bog.toem();
    assertThat(oere).isEqualTo(ventet);
    assertThat(fortalt).as("portions").isGreaterThan(ventet.size());
  }

  @Test
  void forStoreSummerStopper() {
    Kontering en = konto(1);
    bog.se(101, en, Long.MAX_VALUE, "");
    assertThatThrownBy(() -> bog.se(101, en, 1, "")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void denStoersteRaekkeKendesMedSinArtHvadOrdenDeEndStaarI() {
    Map<String, Kontobog.Stoerst> stoerst = new HashMap<>();
    Kontobog anden =
        new Kontobog(
            (kommune, kontering, beloeb) ->
                stoerst.put(kontering.nummer().gruppering(), beloeb.stoerst()));
    anden.se(101, konto(1), 4, "4");
    Kontering to = konto(2);
    anden.se(101, to, 3, "4");
    anden.se(101, to, -5, "");
    anden.se(101, to, 2, "4");
    Kontering lige = konto(3);
    anden.se(101, lige, 5, "0");
    anden.se(101, lige, 5, "4");
    Kontering omvendt = konto(4);
    anden.se(101, omvendt, 5, "4");
    anden.se(101, omvendt, 5, "0");
    anden.toem();
    assertThat(stoerst)
        .isEqualTo(
            Map.of(
                "1", new Kontobog.Stoerst(4, "4", false),
                "2", new Kontobog.Stoerst(-5, "", true),
                "3", new Kontobog.Stoerst(5, "0", true),
                "4", new Kontobog.Stoerst(5, "0", true)));
  }
}
