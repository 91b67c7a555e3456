package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatotavleTest {
  private final List<String> laest = new ArrayList<>();
  private final Datotavle tavle = new Datotavle(this::laes);

  private LocalDate laes(String tekst) {
    laest.add(tekst);
    return Datoformat.laes(tekst);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-01-2016",
        "31.01.2016",
        "31/01/2016",
        "2016-01-31",
        "2016/01/31",
        "1-1-2016",
        "01-01-1899",
        "31-12-9999",
        "20160131",
        "31. jan. 2016",
      })
  void enDatoLaesesEnGangOgErDenSammeSiden(String tekst) {
    LocalDate dato = tavle.af(tekst);
    assertThat(dato).isNotNull().isEqualTo(Datoformat.laes(tekst));
    assertThat(tavle.af(String.valueOf(tekst.toCharArray()))).isSameAs(dato);
    assertThat(laest).containsExactly(tekst);
  }

  @Test
  void hverSkrivemaadeLaesesForSig() {
    List<String> sammeDag = List.of("02-03-2016", "02.03.2016", "02/03/2016", "2016-03-02");
    sammeDag.forEach(tavle::af);
    sammeDag.forEach(tavle::af);
    assertThat(laest).isEqualTo(sammeDag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-02-2016",
        "00-01-2016",
        "01-13-2016",
        "2016-13-01",
        "32-01-2016",
        "01-01/2016",
        "a1-01-2016",
        "01-01-20l6",
        "2016-01.31",
        "+1-01-2016",
        "０１-01-2016",
        "----------",
      })
  void hvadIngenDatoErBliverDetIkke(String tekst) {
    assertThat(tavle.af(tekst)).isEqualTo(Datoformat.laes(tekst));
    assertThat(tavle.af(tekst)).isEqualTo(Datoformat.laes(tekst));
  }

  @Test
  void alleDageHverForSig() {
    for (LocalDate dag = LocalDate.of(1900, 1, 1); dag.getYear() < 2100; dag = dag.plusDays(1)) {
      String iso = dag.toString();
      assertThat(tavle.af(iso)).isEqualTo(dag);
      String dansk = iso.substring(8) + "-" + iso.substring(5, 7) + "-" + iso.substring(0, 4);
      assertThat(tavle.af(dansk)).isEqualTo(dag);
    }
  }
}
