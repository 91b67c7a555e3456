package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.ForventetRaekke;
import dk.aarsrapport.naiv.Noegletalsfil;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of the sample data that two others have counted, each in its own way. */
class DemotalTest {
  @ParameterizedTest
  @CsvSource({
    "2016, institution, 22.9945",
    "2017, institution, 15.4055",
    "2017, familiepleje, 108.9890"
  })
  void haderslevsHelaarspersoner(String aar, String trin, BigDecimal ventet) throws IOException {
    ForventetRaekke raekke =
        Noegletalsfil.laes(Demokoersel.mappe().resolve("intern/510-haderslev/noegletal.csv"))
            .stream()
            .filter(r -> r.noegle().equals("helaarspersoner,510," + aar + "," + trin + ","))
            .findFirst()
            .orElseThrow();
    assertThat(BigDecimal.valueOf(raekke.vaerdi().orElseThrow()).setScale(4, RoundingMode.HALF_UP))
        .isEqualTo(ventet);
  }
}
