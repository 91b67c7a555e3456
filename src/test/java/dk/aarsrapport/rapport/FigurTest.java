package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How much of a figure may be hidden before it must not be drawn. */
class FigurTest {
  private static final Diagram.Punkt SKJULT = new Diagram.Punkt(null, Status.DISKRETIONERET);
  private static final Diagram.Punkt MANGLER = new Diagram.Punkt(null, Status.IKKE_BEREGNET);

  private static Diagram.Punkt tal(Status status) {
    return new Diagram.Punkt(BigDecimal.TEN, status);
  }

  private static boolean forSkjult(int skjulte, int viste, int mangler) {
    List<Diagram.Punkt> punkter = new ArrayList<>(Collections.nCopies(skjulte, SKJULT));
    punkter.addAll(Collections.nCopies(viste, tal(Status.OK)));
    punkter.addAll(Collections.nCopies(mangler, MANGLER));
    return Figur.forSkjult(punkter.stream().map(Diagram.Punkt::status));
  }

  /** 2 of 6 and 3 of 9 are a third; 3 of 8 and 2 of 5 are more; what is missing is no mark. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, false", "0, 5, 0, false", "2, 4, 0, false", "3, 6, 0, false", "3, 5, 0, true",
    "2, 3, 0, true", "1, 1, 0, true", "2, 3, 9, true", "2, 4, 9, false", "4, 0, 0, true"
  })
  void enTredjedelErIkkeForMeget(int skjulte, int viste, int mangler, boolean forSkjult) {
    assertThat(forSkjult(skjulte, viste, mangler)).isEqualTo(forSkjult);
  }

  /** Two series of three points: two of six hidden, then three. */
  @ParameterizedTest
  @EnumSource(Diagram.Form.class)
  void dePunkterDerTaellerErAlleSerierneIEtDiagram(Diagram.Form form) {
    Diagram.Punkt tal = tal(Status.UFULDSTAENDIG);
    assertThat(diagram(form, List.of(tal, SKJULT, tal), List.of(tal, SKJULT, tal)).forSkjult())
        .isFalse();
    assertThat(diagram(form, List.of(tal, SKJULT, tal), List.of(SKJULT, SKJULT, tal)).forSkjult())
        .isTrue();
  }

  private static Diagram diagram(
      Diagram.Form form, List<Diagram.Punkt> en, List<Diagram.Punkt> anden) {
    return new Diagram(
        "Titel",
        form,
        Enhed.PCT,
        List.of("2015", "2016", "2017"),
        List.of(
            new Diagram.Serie("a", Diagram.Rolle.DEL, en),
            new Diagram.Serie("b", Diagram.Rolle.DEL, anden)),
        List.of(),
        List.of(),
        "",
        List.of(),
        "");
  }

  /** Five steps have fifteen marks: five counts, five arrows down, and five up, one from below. */
  @Test
  void iTrappenTaellerTalleneOgPilene() {
    assertThat(trappe(5).punkter()).hasSize(15);
    assertThat(trappe(5).forSkjult()).isFalse();
    assertThat(trappe(6).forSkjult()).isTrue();
  }

  /** So many of the steps' counts and arrows down are hidden. */
  private static Trappe trappe(int skjulte) {
    Diagram.Punkt tal = tal(Status.OK);
    List<Trappe.Trin> trin =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    new Trappe.Trin(
                        "Trin " + i,
                        "Navn",
                        2 * i < skjulte ? SKJULT : tal,
                        tal,
                        2 * i + 1 < skjulte ? SKJULT : tal))
            .toList();
    return new Trappe(
        "Titel",
        "nu",
        "før",
        new Trappe.Trin("", "Ingen hjælp", MANGLER, tal, MANGLER),
        trin,
        "",
        List.of(),
        "");
  }
}
