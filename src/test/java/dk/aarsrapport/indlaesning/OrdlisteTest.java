package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Ordbog;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdlisteTest {
  private final Ordliste indsatser = Indsatseksport.indsatser(Indsatstyper.medfulgte());

  private Optional<String> forslag(String tekst) {
    return indsatser.forslag(Ordbog.medfulgt(), "indsatser", "indsats", tekst);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Familiepleje|plejefamilie",
        "Fam.pleje|plejefamilie",
        "Plejefam.|plejefamilie",
        "Døgninst.|doegninstitution",
        "Fam. beh.|familiebehandling",
        "Sikr. døgninst.|sikret-doegninstitution",
        "plejefamlie|plejefamilie",
        "plejefamlie alm|plejefamilie-almen"
      })
  void ordbogenSpoergesFoerstSaaForkortelsenSaaBogstaverne(String tekst, String ment) {
    assertThat(forslag(tekst)).contains(ment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fam.", "Netv.", "Anbringelse", "Konfliktmægling", "§ 5", "x"})
  void detDerKanVaereFlereTingEllerLiggerFjerntFaarIntetForslag(String tekst) {
    assertThat(forslag(tekst)).isEmpty();
  }
}
