package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single ages, or bands of them: never both. */
class RaekkevalgTest {
  private static final List<Resultat> AAR = List.of(alder("4", 8), alder("5", 7), alder("6", 9));
  private static final List<Resultat> BAAND =
      List.of(alder("0-5", 15), alder("6-11", 9), alder("18-22", 0));

  private static Resultat alder(String kategori, int antal) {
    return Resultat.vaerdi(
        new Noegle("forebyggende-alder", "510", "2017-12-31", kategori, ""),
        Enhed.ANTAL,
        BigDecimal.valueOf(antal),
        Status.OK);
  }

  /** Nobody is 18-22 years old, so no row says what that band stands for. */
  private static Resultater alle() {
    List<Resultat> begge = new java.util.ArrayList<>(AAR);
    begge.addAll(BAAND);
    return Resultater.af(
        begge,
        Map.of(
            BAAND.get(0).noegle(), List.of(AAR.get(0).noegle(), AAR.get(1).noegle()),
            BAAND.get(1).noegle(), List.of(AAR.get(2).noegle())));
  }

  @Test
  void etBaandUdenBoernStaarIkkeVedEnkelteAar() {
    Raekkevalg valg = new Raekkevalg(alle(), "510", alle().alle());
    assertThat(alle().alle()).filteredOn(valg::vises).containsExactlyElementsOf(AAR);
    assertThat(valg.note(kode -> kode, "børnene")).isEmpty();
  }

  @Test
  void erKunBaandeneValgtStaarDeAlle() {
    Raekkevalg valg = new Raekkevalg(alle(), "510", BAAND);
    assertThat(BAAND).allMatch(valg::vises);
    assertThat(valg.note(kode -> kode, "børnene")).isEmpty();
  }
}
