package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Aktivitet;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code aktivitetstal}. */
class AktivitetstalTest {
  private static final String ID = "aktivitetstal";
  private final Lilleverden verden = new Lilleverden();

  private void tal(
      int kommune, String periode, String emne, String kategori, int antal, Integer grundlag) {
    verden.raekke(
        ID,
        Integer.parseInt(periode.substring(0, 4)),
        new Aktivitet(kommune, periode, emne, kategori, antal, grundlag),
        "emne",
        emne,
        "kategori",
        kategori);
  }

  @Test
  void talletGengivesForSinPeriode() {
    tal(101, "2011", "Fødsler", "Alle", 298, null);
    tal(101, "2016-04", "Fødsler", "Alle", 21, null);
    tal(101, "2015/16", "Skolebørn", "Behovsbørn", 311, 2939);
    assertThat(verden.perioder(ID, "101")).containsExactly("2011", "2015/16", "2016-04");
    assertThat(verden.vaerdi(ID, "101", "2011", "Fødsler", "Alle")).isEqualTo("298");
    assertThat(verden.raekker(ID, "101", "2011")).containsExactly("Fødsler/Alle");
    assertThat(verden.broek(ID, "101", "2015/16", "Skolebørn", "Behovsbørn-pct"))
        .isEqualTo("311/2939");
    assertThat(verden.vaerdi(ID, "101", "2015/16", "Skolebørn", "Behovsbørn-pct"))
        .isEqualTo("10.5818");
  }

  @Test
  void flereRaekkerOmDetSammeLaeggesSammen() {
    tal(101, "2016", "Fødsler", "Alle", 3, 10);
    tal(101, "2016", "fødsler", "ALLE", 2, 40);
    assertThat(verden.broek(ID, "101", "2016", "Fødsler", "ALLE-pct")).isEqualTo("5/50");
  }

  @Test
  void grundlagINogleRaekkerGiverIngenPct() {
    tal(101, "2016", "Fødsler", "Alle", 3, 10);
    tal(101, "2016", "Fødsler", "Alle", 2, null);
    assertThat(verden.vaerdi(ID, "101", "2016", "Fødsler", "Alle")).isEqualTo("5");
    assertThat(verden.status(ID, "101", "2016", "Fødsler", "Alle-pct")).isEqualTo("ikke-beregnet");
  }

  @Test
  void grundlagNulErIkkeBeregnet() {
    tal(101, "2016", "Fødsler", "Alle", 0, 0);
    assertThat(verden.status(ID, "101", "2016", "Fødsler", "Alle-pct")).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenKraeverEmnetFraAlleKommuner() {
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    tal(147, "2016", "Fødsler", "Tvillinger", 4, null);
    tal(101, "2016", "Skolebørn", "Alle", 9, 90);
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "Fødsler", "Alle")).isEqualTo("3");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "Fødsler", "Tvillinger")).isEqualTo("4");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "Skolebørn", "Alle"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "Skolebørn", "Alle-pct"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void periodeDerIkkeErUdloebetErUfuldstaendig() {
    verden.opgjort("2015-01-01", "2016-06-30");
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    tal(101, "2016-06", "Fødsler", "Alle", 3, null);
    tal(101, "2013", "Fødsler", "Alle", 3, null);
    assertThat(verden.status(ID, "101", "2016", "Fødsler", "Alle")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016-06", "Fødsler", "Alle")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2013", "Fødsler", "Alle")).isEqualTo("ok");
  }

  @Test
  void udenFilErDerEnRaekkeIRapportaaret() {
    tal(101, "2016", "Fødsler", "Alle", 3, null);
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
