package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrisnoteTest {
  private static Definition figur(String id) {
    return Katalog.definitioner().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void fixedPricesAndWhatIsInTheAmount() {
    assertThat(Prisnote.om(figur("udgifter"), Optional.of(2017)))
        .isEqualTo("Nettoudgifter (drift og statsrefusion, dranst 1 og 2) i 2017-priser.");
    assertThat(Prisnote.om(figur("udgifter-paa-trappen"), Optional.empty()))
        .isEqualTo("Bruttoudgifter (drift før statsrefusion, dranst 1) i årets egne priser.");
  }

  @Test
  void theBudgetIsNeverInFixedPrices() {
    assertThat(Prisnote.om(figur("budget-regnskab"), Optional.of(2017)))
        .endsWith("i årets egne priser.");
  }

  @Test
  void whatSaysNothingIsNotInFixedPrices() {
    assertThat(Prisnote.om(figur("aktivitetstal"), Optional.of(2017)))
        .isEqualTo("Beløb i årets egne priser.");
  }

  @Test
  void aTargetIsInThePricesOfItsFigure() {
    assertThat(Prisnote.om(figur("maal"), Optional.of(2017)))
        .isEqualTo("Beløb i de priser, som målets nøgletal er i: 2017-priser eller årets egne.");
    assertThat(Prisnote.om(figur("maal"), Optional.empty()))
        .isEqualTo("Beløb i årets egne priser.");
  }

  @Test
  void everyFigureInKronerSaysWhatIsInIt() {
    assertThat(Katalog.definitioner().stream().filter(d -> d.enhed() == Enhed.KR))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.beloeb()).as(d.id()).isNotEqualTo(Beloeb.SOM_OPGIVET));
  }
}
