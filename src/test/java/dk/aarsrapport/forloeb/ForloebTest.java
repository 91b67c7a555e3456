package dk.aarsrapport.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForloebTest {
  private static final Indsatstype RAADGIVNING =
      new Indsatstype("raadgivning", "Rådgivning", 2, "forebyggende", false);
  private static final Indsatstype PLEJEFAMILIE =
      new Indsatstype("plejefamilie", "Plejefamilie", 5, "familiepleje", true);
  private static final Person BARN = new Person(1, 2, LocalDate.of(2000, 2, 29), Koen.DRENG);

  private static LocalDate dag(String iso) {
    return iso.isEmpty() ? LocalDate.MAX : LocalDate.parse(iso);
  }

  private static Indsats indsats(Indsatstype type, String start, String slut, boolean myndighed) {
    return new Indsats(101, type, dag(start), dag(slut), null, myndighed);
  }

  private static boolean nyStart(String start, Haendelse... foer) {
    Indsats denne = indsats(RAADGIVNING, start, "", true);
    List<Haendelse> alle = new ArrayList<>(List.of(foer));
    alle.add(denne);
    return Forloeb.barn(BARN, alle).nyStart(denne);
  }

  /**
   * Two rows that say the same have each their line, and an area that sees one knows that one's.
   */
  @Test
  void hverRaekkeVedHvorDenKomFra() {
    Indsats foerste = indsats(RAADGIVNING, "2016-01-01", "", true);
    Indsats samme = indsats(RAADGIVNING, "2016-01-01", "", true);
    Opfoelgning andetsteds = new Opfoelgning(147, "", dag("2016-02-01"));
    Forloeb forloeb =
        Forloeb.barn(
            BARN,
            List.of(foerste, andetsteds, samme),
            List.of(new Herkomst(0, 2), new Herkomst(1, 5), new Herkomst(0, 3)));
    assertThat(forloeb.herkomst(foerste)).contains(new Herkomst(0, 2));
    assertThat(forloeb.herkomst(samme)).contains(new Herkomst(0, 3));
    Forloeb set = forloeb.udsnit(Set.of(147));
    assertThat(set.haendelser()).containsExactly(andetsteds);
    assertThat(set.herkomst(andetsteds)).contains(new Herkomst(1, 5));
    assertThat(set.herkomst(foerste)).isEmpty();
  }

  @Test
  void enEnligRaekkeErEnNyStart() {
    assertThat(nyStart("2016-01-01")).isTrue();
  }

  @Test
  void sammeTypeDagenFoerFortsaetterMenIkkeToDageFoer() {
    assertThat(nyStart("2016-01-01", indsats(RAADGIVNING, "2015-03-01", "2015-12-31", true)))
        .isFalse();
    assertThat(nyStart("2016-01-01", indsats(RAADGIVNING, "2015-03-01", "2015-12-30", true)))
        .isTrue();
  }

  @Test
  void sammeTypeDerLoeberFortsaetterHvemDerEndBevilgede() {
    assertThat(nyStart("2016-01-01", indsats(RAADGIVNING, "2015-03-01", "", false))).isFalse();
    assertThat(nyStart("2016-01-01", indsats(RAADGIVNING, "2015-12-31", "2016-01-01", true)))
        .isFalse();
  }

  @Test
  void enAndenTypeFortsaettesIkke() {
    assertThat(nyStart("2016-01-01", indsats(PLEJEFAMILIE, "2015-03-01", "", true))).isTrue();
  }

  @Test
  void toRaekkerSammeDagStarterBegge() {
    assertThat(nyStart("2016-01-01", indsats(RAADGIVNING, "2016-01-01", "2016-02-01", true)))
        .isTrue();
  }

  @Test
  void foersteOgSidsteDagHoererMed() {
    Forloeb forloeb =
        Forloeb.barn(BARN, List.of(indsats(PLEJEFAMILIE, "2016-01-10", "2016-01-31", true)));
    assertThat(forloeb.hoejesteTrin(dag("2016-01-09"))).isZero();
    assertThat(forloeb.hoejesteTrin(dag("2016-01-10"))).isEqualTo(5);
    assertThat(forloeb.hoejesteTrin(dag("2016-01-31"))).isEqualTo(5);
    assertThat(forloeb.hoejesteTrin(dag("2016-02-01"))).isZero();
  }

  @Test
  void detHoejesteTrinVinderOgBeggeErDer() {
    Forloeb forloeb =
        Forloeb.barn(
            BARN,
            List.of(
                indsats(PLEJEFAMILIE, "2016-01-01", "", true),
                indsats(RAADGIVNING, "2016-01-01", "", true)));
    assertThat(forloeb.hoejesteTrin(dag("2016-01-01"))).isEqualTo(5);
    assertThat(forloeb.harTrin(2, dag("2016-01-01"))).isTrue();
    assertThat(forloeb.anbragt(dag("2016-01-01"))).isTrue();
  }

  @Test
  void mindreaarigTilDetAttendeAarOgFraFoedslen() {
    Forloeb forloeb = Forloeb.barn(BARN, List.of());
    assertThat(forloeb.mindreaarig(dag("2000-02-28"))).isFalse();
    assertThat(forloeb.mindreaarig(dag("2000-02-29"))).isTrue();
    assertThat(forloeb.mindreaarig(dag("2018-02-28"))).isTrue();
    assertThat(forloeb.mindreaarig(dag("2018-03-01"))).isFalse();
  }

  @Test
  void enKortRaekkeImellemAfbryderIkkeDenLange() {
    assertThat(
            nyStart(
                "2016-01-01",
                indsats(RAADGIVNING, "2015-01-01", "2016-12-31", true),
                indsats(RAADGIVNING, "2015-02-01", "2015-02-10", true)))
        .isFalse();
  }

  @Test
  void senereRaekkeAendrerIkkeDenFoersteStart() {
    assertThat(nyStart("2016-01-01", indsats(RAADGIVNING, "2016-01-15", "2016-02-28", true)))
        .isTrue();
  }

  @Test
  void ufoedtErIkkeMindreaarig() {
    Underretning underretning = new Underretning(101, dag("2016-01-01"), "", "", "", "", "", null);
    Forloeb ufoedt = Forloeb.ufoedt(underretning);
    assertThat(ufoedt.person()).isEmpty();
    assertThat(ufoedt.mindreaarig(dag("2016-01-01"))).isFalse();
  }
}
