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
    assertThat(haderslev("helaarspersoner,510," + aar + "," + trin + ",", 4)).isEqualTo(ventet);
  }

  @ParameterizedTest
  @CsvSource({
    "'enhedspris,510,2016,institution,', 2092206",
    "'enhedspris,510,2017,institution,', 2518690",
    "'enhedspris,510,2017,familiepleje,', 422767",
    "'maengde-pris,510,2017,institution,maengde', -15877871",
    "'maengde-pris,510,2017,institution,pris', 6570178",
    "'maengde-pris,510,2017,institution,aendring', -9307692"
  })
  void haderslevsPriser(String noegle, BigDecimal ventet) throws IOException {
    assertThat(haderslev(noegle, 0)).isEqualTo(ventet);
  }

  private static BigDecimal haderslev(String noegle, int decimaler) throws IOException {
    ForventetRaekke raekke =
        Noegletalsfil.laes(Demokoersel.mappe().resolve("intern/510-haderslev/noegletal.csv"))
            .stream()
            .filter(r -> r.noegle().equals(noegle))
            .findFirst()
            .orElseThrow();
    return BigDecimal.valueOf(raekke.vaerdi().orElseThrow())
        .setScale(decimaler, RoundingMode.HALF_UP);
  }
}
