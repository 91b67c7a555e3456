package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EksporterTest {
  @Test
  void hvertInputStaarUnderSitEgetNavn() {
    assertThat(Eksporter.alle(Laesekontekst.udenKoersel()))
        .extracting(Eksport::navn)
        .containsExactlyElementsOf(Eksporter.navne());
  }

  /** A header that two columns know would be read as one of them, by chance. */
  @Test
  void ingenOverskriftErToKolonners() {
    for (Eksport<?> eksport : Eksporter.alle(Laesekontekst.udenKoersel())) {
      Set<String> sete = new HashSet<>();
      for (Kolonne kolonne : eksport.kolonner()) {
        assertThat(sete.add(Overskrift.noegle(kolonne.navn())))
            .as("%s, %s", eksport.navn(), kolonne.navn())
            .isTrue();
        for (String alias : kolonne.alias()) {
          assertThat(sete.add(Overskrift.noegle(alias)))
              .as("%s, %s: %s", eksport.navn(), kolonne.navn(), alias)
              .isTrue();
        }
      }
    }
  }
}
