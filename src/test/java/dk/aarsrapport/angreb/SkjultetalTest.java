package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.angreb.Proeveudgave.Grundlag;
import dk.aarsrapport.diskretion.Offentliggjort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of the demo its public edition hides. */
class SkjultetalTest {
  private static final int MINDSTE_ANTAL = 5;

  /** So many a public edition may hide with nothing shown in their place. */
  private static final int HOEJST_UDAEKKEDE = 500;

  static Skjultetal demoens() throws IOException {
    return Skjultetal.af(
        Grundlag.af(Path.of("data-samples/rapport.yaml"), List.of(510, 657))
            .udgave(MINDSTE_ANTAL, Offentliggjort.intet())
            .resultater());
  }

  @Test
  void denEneGangSkjultesPladsErTagetAfNogetDerErSlaaetSammen() throws IOException {
    Skjultetal demoen = demoens();
    assertThat(demoen.skjulte()).as(demoen.efterNoegletal()).isNotEmpty();
    assertThat(demoen.udaekkede().size())
        .as(demoen.efterNoegletal())
        .isLessThanOrEqualTo(HOEJST_UDAEKKEDE);
  }
}
