package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Disponering;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Indsats.Leverandoertype;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.resultat.Styring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rows behind a controller's sheets: the year's, however far the exports go. */
class StyringstaellingTest {
  private static final String PLEJE =
      "Børn og unge med særlige behov > Anbringelser > Plejefamilier > 001 Plejefamilier";

  private final Lilleverden verden =
      new Lilleverden()
          .refusionsgraenser("2016-01-01;2017-12-31;1000;25", "2018-01-01;2018-12-31;4000;50");

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private void pleje(int aar, String kroner, String dag) {
    verden.bogfoert(101, aar, "5.28.22", "001", 1, kroner, dag);
  }

  private void loeber(String slut) {
    LocalDate start = LocalDate.of(2016, 1, 1);
    Indsats indsats =
        new Indsats(
            101,
            Indsatstyper.medfulgte().find("plejefamilie", start).orElseThrow(),
            start,
            slut.isEmpty() ? LocalDate.MAX : LocalDate.parse(slut),
            null,
            true,
            null,
            Leverandoertype.UOPLYST,
            Barneraekker.oere("365"),
            true);
    verden.raekke("indsatser", 2016, new Disponering(indsats, 1, PLEJE), "årlig_pris", "365");
  }

  private void posteringer() {
    pleje(2015, "7", "2015-02-01");
    pleje(2016, "30", "2016-03-31");
    pleje(2016, "200", "2016-04-01");
    pleje(2017, "1000", "2017-02-01");
    pleje(2017, "500", "2017-10-01");
    pleje(2018, "90000", "2018-01-05");
  }

  @Test
  void aaretFoerErRapportaaretsOgsaaNaarUdtraekkeneNaarLaengere() {
    verden.opgjort("2015-01-01", "2018-03-31");
    posteringer();
    Styring styring = verden.styring(2017);
    assertThat(styring.til()).isEqualTo("2017-12-31");
    assertThat(styring.sidsteAar())
        .containsExactly(new Styring.SidsteAar(101, PLEJE, 23_000, 23_000, 2));
    assertThat(verden.styring(2018).sidsteAar())
        .as("of 2018 cut on 31 March, 2017 up to the same day")
        .containsExactly(new Styring.SidsteAar(101, PLEJE, 150_000, 100_000, 2));
  }

  @Test
  void aaretFoerHarEnDagNaarAaretErSkaaret() {
    verden.opgjort("2015-01-01", "2017-03-31");
    posteringer();
    assertThat(verden.styring(2017).sidsteAar())
        .containsExactly(new Styring.SidsteAar(101, PLEJE, 23_000, 3_000, 2));
  }

  @Test
  void intetErLovetAfEtAarDerErOmme() {
    verden.opgjort("2015-01-01", "2018-03-31");
    loeber("");
    loeber("2018-05-05");
    assertThat(verden.styring(2017).loebende()).isEmpty();
    assertThat(verden.styring(2018).loebende()).hasSize(2);
    assertThat(verden.styring(2018).til()).isEqualTo("2018-03-31");
  }

  @Test
  void onlyTheRowsThatAReportShowsAreRead() {
    verden.opgjort("2015-01-01", "2018-03-31");
    loeber("");
    posteringer();
    assertThat(verden.styring(2018, () -> Set.of(101)).loebende()).hasSize(1);
    Styring andre = verden.styring(2018, () -> Set.of(147));
    assertThat(andre.loebende()).isEmpty();
    assertThat(andre.sidsteAar()).isEmpty();
  }

  /** A country has three million of them in a heap under a gigabyte. */
  @Test
  void whatRunsOnSharesItsDaysAndPrices() {
    verden.opgjort("2015-01-01", "2018-03-31");
    loeber("");
    loeber("2018-05-05");
    List<Styring.Loebende> loebende = verden.styring(2018).loebende();
    assertThat(loebende.get(0).start()).isSameAs(loebende.get(1).start());
    assertThat(loebende.get(0).pris()).isSameAs(loebende.get(1).pris());
  }

  @Test
  void deDyresteErRapportaaretsMedDetsGraenserOgIndsatser() {
    verden.opgjort("2015-01-01", "2018-03-31");
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2017-12-31")
        .indsats(101, "opholdssted", "2018-01-01", "")
        .postering(101, 2017, "1500")
        .postering(101, 2018, "9000");
    barn().postering(101, 2017, "900").postering(101, 2018, "4100");
    barn().postering(147, 2016, "5000");
    Styring styring = verden.styring(2017);
    assertThat(styring.sager()).hasSize(1);
    assertThat(styring.sager().get(0).oere()).isEqualTo(150_000);
    assertThat(styring.sager().get(0).typer()).containsIgnoringCase("pleje").doesNotContain(",");
    assertThat(styring.graenser())
        .containsExactly(new Styring.Graense(1_000, BigDecimal.valueOf(25)));
    assertThat(styring.medCpr()).containsExactly(101);
    assertThat(verden.styring(2018).sager())
        .extracting(Styring.Sag::oere)
        .containsExactly(900_000L, 410_000L);
  }
}
