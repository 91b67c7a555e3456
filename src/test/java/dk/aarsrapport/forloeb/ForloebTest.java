package dk.aarsrapport.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Indsatstyper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForloebTest {
  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();
  private final List<Haendelse> raekker = new ArrayList<>();

  private Indsats indsats(String type, String start, String slut) {
    LocalDate dag = LocalDate.parse(start);
    Indsats indsats =
        new Indsats(
            101, TYPER.find(type, dag).orElseThrow(), dag, LocalDate.parse(slut), null, true);
    raekker.add(indsats);
    return indsats;
  }

  private Forloeb forloeb() {
    return Forloeb.barn(
        new Person(0, 1, LocalDate.of(2008, 2, 29), Koen.UOPLYST), List.copyOf(raekker));
  }

  private int trin(String dag) {
    return forloeb().hoejesteTrin(LocalDate.parse(dag));
  }

  @Test
  void hoejesteTrinBeggeDageMed() {
    indsats("raadgivning", "2016-01-01", "2016-01-31");
    indsats("opholdssted", "2016-01-10", "2016-01-20");
    indsats("eftervaern-doegnophold", "2016-01-01", "2016-12-31");
    assertThat(trin("2015-12-31")).isZero();
    assertThat(trin("2016-01-01")).isEqualTo(2);
    assertThat(trin("2016-01-10")).isEqualTo(6);
    assertThat(trin("2016-01-20")).isEqualTo(6);
    assertThat(trin("2016-01-21")).isEqualTo(2);
    assertThat(trin("2016-02-01")).isZero();
  }

  @Test
  void fortsatNaarDerErEtLangtForloebBag() {
    indsats("raadgivning", "2015-01-01", "2016-12-31");
    indsats("raadgivning", "2015-02-01", "2015-02-10");
    Indsats sidst = indsats("raadgivning", "2016-06-01", "2016-06-30");
    assertThat(forloeb().nyStart(sidst)).isFalse();
  }

  @Test
  void dagenEfterFortsaetterOgEnDagsPauseBegynder() {
    indsats("raadgivning", "2015-01-01", "2015-01-31");
    assertThat(forloeb().nyStart(indsats("raadgivning", "2015-02-01", "2015-02-28"))).isFalse();
    Indsats efterPause = indsats("raadgivning", "2015-03-02", "2015-03-31");
    assertThat(forloeb().nyStart(efterPause)).isTrue();
    assertThat(forloeb().nyStart(indsats("netvaerksgruppe", "2015-02-01", "2015-02-28"))).isTrue();
  }

  @Test
  void senereRaekkeAendrerIkkeDenFoersteStart() {
    Indsats foerst = indsats("raadgivning", "2015-01-01", "2015-01-31");
    indsats("raadgivning", "2015-01-15", "2015-02-28");
    indsats("raadgivning", "2015-01-01", "2015-06-30");
    assertThat(forloeb().nyStart(foerst)).isTrue();
  }

  @Test
  void alderForSkuddagsbarn() {
    Person person = forloeb().person().orElseThrow();
    assertThat(person.alder(LocalDate.of(2008, 2, 29))).isZero();
    assertThat(person.alder(LocalDate.of(2009, 2, 28))).isZero();
    assertThat(person.alder(LocalDate.of(2009, 3, 1))).isEqualTo(1);
    assertThat(person.alder(LocalDate.of(2012, 2, 28))).isEqualTo(3);
    assertThat(person.alder(LocalDate.of(2012, 2, 29))).isEqualTo(4);
  }

  @Test
  void alderOverSkudaar() {
    Person marts = new Person(0, 1, LocalDate.of(2008, 3, 1), Koen.UOPLYST);
    assertThat(marts.alder(LocalDate.of(2011, 2, 28))).isEqualTo(2);
    assertThat(marts.alder(LocalDate.of(2011, 3, 1))).isEqualTo(3);
    assertThat(marts.alder(LocalDate.of(2012, 2, 29))).isEqualTo(3);
    assertThat(marts.alder(LocalDate.of(2012, 3, 1))).isEqualTo(4);
  }

  @Test
  void ufoedtOgIkkeFoedtEndnuErIkkeMindreaarig() {
    assertThat(forloeb().mindreaarig(LocalDate.of(2008, 2, 28))).isFalse();
    assertThat(forloeb().mindreaarig(LocalDate.of(2008, 2, 29))).isTrue();
    assertThat(forloeb().mindreaarig(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(forloeb().mindreaarig(LocalDate.of(2026, 3, 1))).isFalse();
    Underretning underretning =
        new Underretning(101, LocalDate.of(2016, 1, 1), "", "", "", "", "", null);
    Forloeb ufoedt = Forloeb.ufoedt(underretning);
    assertThat(ufoedt.person()).isEmpty();
    assertThat(ufoedt.mindreaarig(LocalDate.of(2016, 1, 1))).isFalse();
  }
}
