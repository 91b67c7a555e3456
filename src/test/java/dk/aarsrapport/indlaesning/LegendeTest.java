package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LegendeTest {
  @Test
  void enOverskriftSigerHvadDensKoderBetyder() {
    assertThat(Legende.af("SAMTYKKE (1=JA 2=NEJ)")).isEqualTo(Map.of("1", "JA", "2", "NEJ"));
    assertThat(Legende.uden("SAMTYKKE (1=JA 2=NEJ)")).startsWith("SAMTYKKE");
    assertThat(Legende.af("Form: 1 = Skriftlig, 2 = Telefonisk, 3 = Møde"))
        .isEqualTo(Map.of("1", "Skriftlig", "2", "Telefonisk", "3", "Møde"));
    assertThat(Legende.af("Samtykke [J=med samtykke; N=uden samtykke]"))
        .isEqualTo(Map.of("J", "med samtykke", "N", "uden samtykke"));
  }

  @Test
  void andreOverskrifterSigerDetIkke() {
    for (String overskrift :
        new String[] {"Samtykke", "Beløb (1=kr.)", "Startdato", "Dato: fra", "CPR-nr.", ""}) {
      assertThat(Legende.af(overskrift)).as(overskrift).isEmpty();
      assertThat(Legende.uden(overskrift)).isEqualTo(overskrift);
    }
  }
}
