package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverskriftTest {
  @ParameterizedTest
  @CsvSource({
    "målgruppe, MÅLGRUPPE",
    "målgruppe, Maalgruppe",
    "første_handling, Første handling",
    "første_handling, FOERSTE-HANDLING:",
    "CPR-nr., cprnr",
    "årlig_pris, ' årlig   pris '",
    "Ydelse startdato, ydelse.startdato"
  })
  void erSammeOverskrift(String ene, String anden) {
    assertThat(Overskrift.noegle(ene)).isEqualTo(Overskrift.noegle(anden));
  }

  @Test
  void forskelligeErForskellige() {
    assertThat(Overskrift.noegle("startdato")).isNotEqualTo(Overskrift.noegle("slutdato"));
    assertThat(Overskrift.noegle("pris2")).isNotEqualTo(Overskrift.noegle("pris"));
  }
}
