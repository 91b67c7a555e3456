package dk.aarsrapport.taelling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.resultat.Omraade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OmraaderTest {
  private static final int LANDET = 0;
  private static final int K101 = 1;
  private static final int K147 = 2;
  private static final int K510 = 3;
  private static final int A = 4;
  private static final int B = 5;
  private final Omraader omraader = omraader();

  private static Omraader omraader() {
    Map<Integer, String> kommuner = new LinkedHashMap<>();
    kommuner.put(101, "København");
    kommuner.put(147, "Frederiksberg");
    kommuner.put(510, "Haderslev");
    Map<Omraade, List<Integer>> grupper = new LinkedHashMap<>();
    grupper.put(Omraade.gruppe("a", "A"), List.of(101, 147));
    grupper.put(Omraade.gruppe("b", "B"), List.of(147, 510));
    return new Omraader(kommuner, grupper);
  }

  /** A child with one row in each of these municipalities; areas by the rows that they see. */
  private Map<List<Integer>, List<Integer>> syn(int... kommuner) {
    List<Haendelse> raekker = new ArrayList<>();
    for (int kommune : kommuner) {
      raekker.add(new Opfoelgning(kommune, "", LocalDate.of(2016, 1, 1)));
    }
    Person person = new Person(0, 1, LocalDate.of(2008, 5, 5), Koen.UOPLYST);
    Map<List<Integer>, List<Integer>> efterRaekker = new LinkedHashMap<>();
    for (Omraader.Syn syn : omraader.syn(Forloeb.barn(person, raekker))) {
      efterRaekker.put(
          syn.forloeb().haendelser().stream().map(Haendelse::kommune).toList(), syn.omraader());
    }
    return efterRaekker;
  }

  @Test
  void barnIEnKommuneSesEnsAfAlleDensOmraader() {
    assertThat(syn(147, 147)).containsOnly(Map.entry(List.of(147, 147), List.of(0, 2, 4, 5)));
  }

  @Test
  void flyttetBarnSesHeltAfDenFaellesGruppe() {
    assertThat(syn(101, 147))
        .containsOnly(
            Map.entry(List.of(101, 147), List.of(LANDET, A)),
            Map.entry(List.of(101), List.of(K101)),
            Map.entry(List.of(147), List.of(K147, B)));
  }

  @Test
  void kommuneUdenForRapportenSesKunAfLandet() {
    assertThat(syn(999)).containsOnly(Map.entry(List.of(999), List.of(LANDET)));
    assertThat(syn(510, 999))
        .containsOnly(
            Map.entry(List.of(510, 999), List.of(LANDET)),
            Map.entry(List.of(510), List.of(K510, B)));
  }

  @Test
  void landetsMedlemmerErMaterialets() {
    Set<Integer> materialet = Set.of(101, 999);
    assertThat(omraader.medlemmer(LANDET, () -> materialet)).containsExactlyInAnyOrder(101, 999);
    assertThat(omraader.medlemmer(A, () -> materialet)).containsExactlyInAnyOrder(101, 147);
    assertThat(omraader.medlemmer(K510, () -> materialet)).containsExactly(510);
    assertThat(omraader.synligFor(147)).containsExactly(LANDET, K147, A, B);
  }

  @Test
  void omraadernesId() {
    assertThat(omraader.efterId())
        .containsOnlyKeys("101", "147", "510", "gruppe:a", "gruppe:b", "landet");
    assertThat(omraader.omraade(B)).isEqualTo(new Omraade("gruppe:b", "B"));
  }
}
