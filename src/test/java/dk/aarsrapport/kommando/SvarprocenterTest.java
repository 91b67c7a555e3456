package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More answers than invited is said: one of the two numbers is wrong. */
class SvarprocenterTest {
  private static Resultat rate(String underkategori, int taeller, int naevner) {
    return new Resultat(
        new Noegle("survey-svar", "510", "2017-10", "Myndighed", underkategori),
        Enhed.PCT,
        BigDecimal.valueOf(100.0 * taeller / naevner),
        BigDecimal.valueOf(taeller),
        BigDecimal.valueOf(naevner),
        Status.OK,
        "");
  }

  @Test
  void kunSvarprocenterOver100Naevnes() {
    assertThat(
            Svarprocenter.linjer(
                List.of(
                    rate("svarprocent", 20, 20),
                    rate("svarprocent", 19, 10),
                    rate("Helt enig", 19, 10))))
        .containsExactly(
            "Bemærk: survey: «Myndighed» i 510, oktober 2017, har 19 besvarelser af 10 inviterede; ret antallet af inviterede");
  }
}
