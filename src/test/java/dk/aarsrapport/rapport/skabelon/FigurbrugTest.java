package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import org.junit.jupiter.api.Test;

/** Only what the report shows is explained in it. */
class FigurbrugTest {
  @Test
  void etNoegletalUdenTalIBoksenForklaresIkke() {
    String tekst =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "148")
            .tekst(
                """
                # Kort

                ```boks
                anbragte: anbragte
                sager-pr-raadgiver/gennemsnit: sager pr. rådgiver
                ```

                # Tallene

                ```definitioner
                vis: korte
                ```
                """);

    assertThat(tekst).contains("Anbragte børn og unge: ").doesNotContain("Sager pr. rådgiver: ");
  }
}
