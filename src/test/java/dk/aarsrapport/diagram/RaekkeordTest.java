package dk.aarsrapport.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaekkeordTest {
  private static final Font FONT = Diagramskrift.normal(8);
  private static final String SOCIAL = "Børn og unge > Anbringelser > Døgninstitutioner > Sociale";
  private static final String HANDICAP =
      "Børn og unge > Anbringelser > Døgninstitutioner > Handicap";

  @Test
  void toStierMedSammeBegyndelseSkaeresOverIMidten() {
    assertThat(Raekkeord.af(List.of(SOCIAL, HANDICAP, "Børn > Skole"), FONT, 140))
        .doesNotHaveDuplicates()
        .satisfies(
            navne -> {
              assertThat(navne.get(0)).startsWith("Børn og").contains(" … ").endsWith("> Sociale");
              assertThat(navne.get(1)).startsWith("Børn og").contains(" … ").endsWith("> Handicap");
              assertThat(navne.get(2)).isEqualTo("Børn > Skole");
            })
        .allSatisfy(navn -> assertThat(Diagramskrift.bredde(navn, FONT)).isLessThanOrEqualTo(140));
  }

  @Test
  void etLangtNavnForSigSkaeresTilSidst() {
    assertThat(Raekkeord.af(List.of(SOCIAL, SOCIAL), FONT, 140))
        .containsOnly("Børn og unge > Anbringelser > …");
  }
}
