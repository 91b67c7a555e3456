package dk.aarsrapport.resultat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultaterTest {
  private static Resultat resultat(Noegle noegle) {
    return Resultat.vaerdi(noegle, Enhed.ANTAL, BigDecimal.ONE, Status.OK);
  }

  private static Noegle noegle(String noegletal, String omraade, String kategori) {
    return new Noegle(noegletal, omraade, "2016", kategori, "");
  }

  @Test
  void ordenEfterBytesIkkeEfterUtf16() {
    Noegle emoji = noegle("a", "101", "\uD83D\uDE00");
    Noegle privat = noegle("a", "101", "\uFF5E");
    Noegle oe = noegle("a", "101", "ø");
    Noegle stort = noegle("a", "101", "Z");
    Noegle tom = noegle("a", "101", "");
    Noegle cifre = noegle("a", "101", "10");
    Noegle ciffer = noegle("a", "101", "9");
    assertThat(
            Resultater.af(
                    List.of(emoji, privat, oe, stort, tom, ciffer, cifre).stream()
                        .map(ResultaterTest::resultat)
                        .toList())
                .alle())
        .extracting(Resultat::noegle)
        .containsExactly(tom, cifre, ciffer, stort, oe, privat, emoji);
  }

  @Test
  void femKolonnerITurOgOrden() {
    assertThat(new Noegle("a", "b", "c", "d", "e")).isLessThan(new Noegle("a", "b", "c", "d", "f"));
    assertThat(new Noegle("a", "b", "c", "d", "z")).isLessThan(new Noegle("a", "b", "c", "e", "a"));
    assertThat(new Noegle("a", "b", "c", "z", "z")).isLessThan(new Noegle("a", "b", "d", "a", "a"));
    assertThat(new Noegle("a", "b", "z", "z", "z")).isLessThan(new Noegle("a", "c", "a", "a", "a"));
    assertThat(new Noegle("a", "z", "z", "z", "z")).isLessThan(new Noegle("b", "a", "a", "a", "a"));
  }

  @Test
  void toGangeSammeNoegleStandser() {
    Resultat resultat = resultat(noegle("a", "101", ""));
    assertThatThrownBy(() -> Resultater.af(List.of(resultat, resultat)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("101");
  }

  @Test
  void etNoegletalsResultaterErKunDets() {
    Resultat anbragte = resultat(noegle("anbragte", "101", ""));
    Resultat rate = resultat(noegle("anbragte-pr-1000", "101", ""));
    Resultater alle = Resultater.af(List.of(rate, anbragte));
    assertThat(alle.af("anbragte")).containsExactly(anbragte);
    assertThat(alle.find(rate.noegle())).contains(rate);
    assertThat(alle.find(noegle("anbragte", "147", ""))).isEmpty();
  }

  @Test
  void etNoegletalsResultaterIEtOmraadeErKunDets() {
    Resultat her = resultat(noegle("anbragte", "10", "a"));
    Resultat ogHer = resultat(noegle("anbragte", "10", "b"));
    Resultat der = resultat(noegle("anbragte", "101", ""));
    Resultat andet = resultat(noegle("anbragte-pr-1000", "10", ""));
    Resultater alle = Resultater.af(List.of(andet, der, ogHer, her));
    assertThat(alle.af("anbragte", "10")).containsExactly(her, ogHer);
    assertThat(alle.af("anbragte", "1")).isEmpty();
  }

  @Test
  void flereKommerPaaDeresPlads() {
    Resultat foerst = resultat(noegle("a", "101", ""));
    Resultat sidst = resultat(noegle("c", "101", ""));
    Resultat imellem = resultat(noegle("b", "101", ""));
    Resultater to = Resultater.af(List.of(sidst, foerst));
    assertThat(to.og(List.of(imellem)).alle()).containsExactly(foerst, imellem, sidst);
    assertThatThrownBy(() -> to.og(List.of(sidst))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void kunDeValgteOmraader() {
    Resultat her = resultat(noegle("anbragte", "101", ""));
    Resultat der = resultat(noegle("anbragte", "147", ""));
    Resultat rate = resultat(noegle("anbragte-pr-1000", "147", ""));
    Resultat naesten = resultat(noegle("anbragte-pr-1000", "1470", ""));
    Resultat landet = resultat(noegle("anbragte-pr-1000", "landet", ""));
    Resultater alle = Resultater.af(List.of(landet, naesten, rate, her, der));
    assertThat(alle.i(List.of("147")).alle()).containsExactly(der, rate);
    assertThat(alle.i(List.of("landet", "101", "landet")).alle()).containsExactly(her, landet);
    assertThat(alle.i(List.of("14")).alle()).isEmpty();
    assertThat(alle.i(List.of()).alle()).isEmpty();
  }

  @Test
  void vaerdiOgStatusSkalPasseSammen() {
    Noegle noegle = noegle("anbragte", "101", "");
    assertThatThrownBy(() -> Resultat.vaerdi(noegle, Enhed.ANTAL, null, Status.OK))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Resultat.vaerdi(noegle, Enhed.ANTAL, BigDecimal.ONE, Status.FOR_NYT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void skjultHarHverkenVaerdiTaellerEllerNaevner() {
    Resultat rate =
        new Resultat(
            noegle("a", "101", ""),
            Enhed.PCT,
            BigDecimal.TEN,
            BigDecimal.ONE,
            BigDecimal.TEN,
            Status.OK,
            "");
    Resultat skjult = rate.skjult(Status.DISKRETIONERET, "skjult");
    assertThat(skjult.vaerdi()).isNull();
    assertThat(skjult.taeller()).isNull();
    assertThat(skjult.naevner()).isNull();
    assertThat(skjult.noegle()).isEqualTo(rate.noegle());
  }

  @Test
  void sumDerIkkeGaarOpStandser() {
    Grundresultater grund = new Grundresultater();
    Stoerrelse total = new Stoerrelse("a", "101", "2016", "total");
    Stoerrelse del = new Stoerrelse("a", "101", "2016", "del");
    grund.antal(total, 3);
    grund.antal(del, 2);
    assertThatThrownBy(() -> grund.identitet(new Identitet(total, List.of(del))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> grund.antal(del, 3)).isInstanceOf(IllegalStateException.class);
  }
}
