package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrisnoteTest {
  @Test
  void fixedPricesAndWhatIsInTheAmount() {
    assertThat(Prisnote.om("udgifter", Optional.of(2017)))
        .isEqualTo("Nettoudgifter (drift og statsrefusion, dranst 1 og 2) i 2017-priser.");
    assertThat(Prisnote.om("udgifter-paa-trappen", Optional.empty()))
        .isEqualTo("Bruttoudgifter (drift før statsrefusion, dranst 1) i årets egne priser.");
  }

  @Test
  void theBudgetIsNeverInFixedPrices() {
    assertThat(Prisnote.om("budget-regnskab", Optional.of(2017))).endsWith("i årets egne priser.");
  }

  @Test
  void everyFigureInKronerSaysWhatIsInIt() {
    assertThat(Katalog.definitioner().stream().filter(d -> d.enhed() == Enhed.KR))
        .isNotEmpty()
        .extracting(Definition::id)
        .allSatisfy(
            id -> assertThat(Prisnote.om(id, Optional.of(2017))).doesNotStartWith("Beløb i"));
  }
}
