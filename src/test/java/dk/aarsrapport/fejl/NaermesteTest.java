package dk.aarsrapport.fejl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An unknown word is only taken for one that it is like. */
class NaermesteTest {
  private static final List<String> KENDTE = List.of("anbragte", "bfu", "underretninger");

  @Test
  void kunEtOrdDerLignerForeslaas() {
    assertThat(Naermeste.naer("underretningr", KENDTE)).contains("underretninger");
    assertThat(Naermeste.naer("fbu", KENDTE)).contains("bfu");
    assertThat(Naermeste.naer("underretninger-i-alt-og-hvem", KENDTE)).contains("underretninger");
    assertThat(Naermeste.naer("underret", KENDTE)).contains("underretninger");
    assertThat(Naermeste.naer("trafik", KENDTE)).isEmpty();
    assertThat(Naermeste.naer("xyz", KENDTE)).isEmpty();
    assertThat(Naermeste.naer("anbragte", List.of())).isEmpty();
  }

  @Test
  void hvorIntetLignerOpremsesDeFaa() {
    assertThat(Naermeste.forslag("anbragt", KENDTE)).isEqualTo("mente du «anbragte»?");
    assertThat(Naermeste.forslag("trafik", KENDTE))
        .isEqualTo("kendte: anbragte, bfu, underretninger");
    List<String> mange = IntStream.range(100, 200).mapToObj(Integer::toString).toList();
    assertThat(Naermeste.forslag("trafik", mange)).isEmpty();
  }
}
