package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue that stands in the repository is the one that the command writes. */
class KatalogdokumentTest {
  private static final Path DOKUMENT = Path.of("src/docs/noegletal.md");

  @Test
  void theCommittedCatalogueIsUpToDate() {
    Proevekoersel.Udfald udfald = Proevekoersel.koer("noegletal", "--md");
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(DOKUMENT)
        .as(
            "A definition has changed, or a figure has come or gone. Write the catalogue again with"
                + " `scripts/aarsrapport noegletal --md > %s` and commit it; the difference shows"
                + " what readers of the report will see",
            DOKUMENT)
        .hasContent(udfald.ud());
  }
}
