package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The appendix says which figures rejected rows may belong to, and how far they could move. */
class BeroertbyggerTest {
  private static final String BLOK = "```datakvalitet\n```";

  private static Proeve proeve() {
    return new Proeve()
        .tal("anbragte", "2016-01-31", Enhed.ANTAL, "87")
        .kilder(new Datakilde("indsatser", "i.csv", "2016", 9, 5, 0, 4))
        .beroerte(
            beroert("anbragte", "510", "2016-01-31", 1, "87"),
            beroert("anbragte", "510", "2016-05-31", 3, "90"),
            beroert("anbragte", "657", "2016-05-31", 9, "70"),
            new Beroert("udgifter", "510", "2016", 2, List.of("posteringer"), Optional.empty()));
  }

  private static Beroert beroert(
      String noegletal, String omraade, String periode, long raekker, String vaerdi) {
    return new Beroert(
        noegletal,
        omraade,
        periode,
        raekker,
        List.of("indsatser"),
        Optional.of(new BigDecimal(vaerdi)));
  }

  @Test
  void thePeriodThatCouldMoveMostStandsForItsFigureAndOnlyOurOwnAreaIsThere() {
    List<Blok> blokke = proeve().blokke(BLOK);
    assertThat(blokke).hasSize(2);
    Tabel tabel = (Tabel) blokke.get(1);
    assertThat(tabel.raekker().stream().map(Tabel.Raekke::celler))
        .containsExactly(
            List.of("2", "31.05.2016", "3", "90", "93"), List.of("1", "2016", "2", "–", "–"));
  }

  @Test
  void thePublicEditionHasNoSuchTableAndNoNumbersOfRows() {
    List<Blok> blokke = proeve().udgave(Udgave.OFFENTLIG).blokke(BLOK);
    assertThat(blokke).hasSize(1);
    Tabel tabel = (Tabel) blokke.get(0);
    assertThat(tabel.kolonner()).containsExactly("Udtræk", "Rækkernes år");
    assertThat(tabel.raekker().stream().map(Tabel.Raekke::celler)).containsExactly(List.of("2016"));
  }
}
