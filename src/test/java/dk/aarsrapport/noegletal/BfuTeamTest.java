package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code bfu-team}. */
class BfuTeamTest {
  private static final String ID = "bfu-team";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  @Test
  void kunBfuTaellerOgHverAfgoerelseTaeller() {
    barn()
        .undersoegelse(101, "BFU", "2016-01-31", Map.of("team", "Unge"))
        .undersoegelse(101, "BFU", "2016-12-31", Map.of("team", "Unge"))
        .undersoegelse(101, "SCREENING", "2016-02-01", Map.of("team", "Unge"))
        .undersoegelse(101, "AFDAEKNING", "2016-02-01", Map.of("team", "Modtagelse"));
    barn().undersoegelse(101, "BFU", "2016-02-01", Map.of("team", "Modtagelse"));
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("Modtagelse", "Unge", "i-alt");
    assertThat(verden.vaerdi(ID, "101", "2016", "Unge")).isEqualTo("2");
    assertThat(verden.vaerdi(ID, "101", "2016", "Modtagelse")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt")).isEqualTo("3");
    assertThat(verden.vaerdi("bfu", "101", "2016", "bfu")).isEqualTo("3");
  }

  @Test
  void stavemaaderErEtTeamOgUdenTeamErUoplyst() {
    barn().undersoegelse(101, "BFU", "2016-01-31", Map.of("team", "UNGE"));
    barn().undersoegelse(101, "BFU", "2016-01-31", Map.of("team", "Unge"));
    barn().undersoegelse(101, "BFU", "2016-01-31");
    assertThat(verden.vaerdi(ID, "101", "2016", "UNGE")).isEqualTo("2");
    assertThat(verden.vaerdi(ID, "101", "2016", "uoplyst")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt")).isEqualTo("3");
  }

  @Test
  void udenKolonnenErDetIkkeBeregnet() {
    barn().undersoegelse(101, "BFU", "2016-01-31");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("i-alt");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ikke-beregnet");
  }
}
