package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

class DiskretionTest {
  private final Tabelverden verden = new Tabelverden();

  @Test
  void tallenUnderGraensenSkjulesOgNulVises() {
    verden.antal("101", "a", 0).antal("101", "b", 1).antal("101", "c", 4).antal("101", "d", 5);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/b", "101/c");
  }

  @Test
  void skjultTalHarIngenVaerdiMenEnBegrundelse() {
    Resultat skjult = verden.antal("101", "a", 3).diskretion(5).offentlige().alle().get(0);
    assertThat(skjult.vaerdi()).isNull();
    assertThat(skjult.status()).isEqualTo(Status.DISKRETIONERET);
    assertThat(skjult.aarsag()).isNotEmpty();
  }

  /** What is listed occurs: three of them that come to three are one each. */
  @Test
  void listedeTalErMindstEnOgTotalenSkjulesMed() {
    verden.antal("101", "a", 1).antal("101", "b", 1).antal("101", "c", 1).antal("101", "t", 3);
    verden.sum("101", "t", "a", "b", "c");
    assertThat(verden.diskretion(3).skjulte()).containsExactly("101/a", "101/b", "101/c", "101/t");
  }

  /** One of them may be two then, whatever the threshold says of the rest. */
  @Test
  void etListetTalMereGiverTvivl() {
    verden.antal("101", "a", 1).antal("101", "b", 1).antal("101", "c", 2).antal("101", "t", 4);
    verden.sum("101", "t", "a", "b", "c");
    assertThat(verden.diskretion(3).skjulte()).containsExactly("101/a", "101/b", "101/c");
  }

  @Test
  void beloebSkjulesEfterHvemDeBrugesPaa() {
    verden.beloeb("101", "faa", 700, 4, false).beloeb("101", "mange", 2, 5, false);
    verden.beloeb("101", "et barn", 900, 30, true).beloeb("101", "fri", 1, 30, false);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/et barn", "101/faa");
    assertThat(verden.diskretion(4).skjulte()).containsExactly("101/et barn");
    assertThat(verden.diskretion(0).skjulte()).isEmpty();
  }

  @Test
  void etBeloebSkjulesMedEtAndetAfEnKendtTotal() {
    verden.beloeb("101", "faa", 700, 4, false).beloeb("101", "mange", 900, 50, false);
    verden
        .skjultAntal("101", "konto", 1600)
        .almenKendt("101", "konto")
        .sum("101", "konto", "faa", "mange");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/faa", "101/mange");
  }

  /** The account's own total is public, and what is below it is not hidden for its sake. */
  @Test
  void etBeloebDerErHeleKontoenSkjulesAlene() {
    verden.beloeb("101", "faa", 700, 4, false).beloeb("101", "anden", 50, 50, false);
    verden.skjultAntal("101", "konto", 700).almenKendt("101", "konto").sum("101", "konto", "faa");
    verden.skjultAntal("101", "alle", 750).sum("101", "alle", "konto", "anden");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/faa");
  }

  /** The third municipality has counted others, and has spent nothing. */
  @Test
  void gruppensBeloebErMedlemmernesOgsaaNaarEtIntetHarBrugt() {
    verden.gruppe("alle", "101", "147", "155").andetNoegletal("155");
    verden.beloeb("101", "kr", 700, 4, false).beloeb("147", "kr", 900, 50, false);
    verden.beloeb("alle", "kr", 1600, 60, false);
    assertThat(verden.diskretion(5).skjulte()).hasSize(2).contains("101/kr");
  }

  @Test
  void graenseNulOgEnSkjulerIntet() {
    verden.antal("101", "a", 1).antal("101", "b", 4);
    assertThat(verden.diskretion(0).skjulte()).isEmpty();
    assertThat(verden.diskretion(1).skjulte()).isEmpty();
    assertThat(verden.diskretion(2).skjulte()).containsExactly("101/a");
  }

  @Test
  void andelMedLilleTaellerEllerNaevnerSkjules() {
    verden.skjultAntal("101", "lille", 3).antal("101", "stor", 50).antal("101", "anden", 60);
    verden.vis("taeller", "101", "x", lille(), stor());
    verden.vis("naevner", "101", "x", stor(), lille());
    verden.vis("fri", "101", "x", stor(), Tabelverden.stoerrelse("101", "anden"));
    assertThat(verden.diskretion(5).skjulte()).containsExactly("naevner 101/x", "taeller 101/x");
  }

  private static dk.aarsrapport.resultat.Stoerrelse lille() {
    return Tabelverden.stoerrelse("101", "lille");
  }

  private static dk.aarsrapport.resultat.Stoerrelse stor() {
    return Tabelverden.stoerrelse("101", "stor");
  }

  @Test
  void sammeTalIEtAndetNoegletalSkjules() {
    verden.antal("101", "lille", 3).vis("andet", "101", "samme", lille());
    assertThat(verden.diskretion(5).skjulte()).containsExactly("andet 101/samme", "101/lille");
  }

  @Test
  void enMereSkjulesNaarTotalenVilleGiveTalletTilbage() {
    verden.antal("101", "a", 3).antal("101", "b", 20).antal("101", "c", 10).antal("101", "t", 33);
    verden.sum("101", "t", "a", "b", "c");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "101/c");
  }

  @Test
  void enMereFindesOgsaaNaarTotalenKunErNaevner() {
    verden.antal("101", "a", 3).antal("101", "b", 20).skjultAntal("101", "t", 23);
    verden.sum("101", "t", "a", "b");
    verden.vis(
        "andel",
        "101",
        "x",
        Tabelverden.stoerrelse("101", "b"),
        Tabelverden.stoerrelse("101", "t"));
    assertThat(verden.diskretion(5).skjulte()).containsExactly("andel 101/x", "101/a");
  }

  @Test
  void udenVistTotalErEtSkjultTalNok() {
    verden.antal("101", "a", 3).antal("101", "b", 20).skjultAntal("101", "t", 23);
    verden.sum("101", "t", "a", "b");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a");
  }

  @Test
  void totalenSkjulesNaarDeAndreErNul() {
    verden.antal("101", "a", 3).antal("101", "b", 0).antal("101", "t", 3);
    verden.sum("101", "t", "a", "b");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "101/t");
  }

  @Test
  void toSkjulteMedLilleSumFaarEnMere() {
    verden.antal("101", "a", 1).antal("101", "b", 1).antal("101", "c", 30).antal("101", "t", 32);
    verden.sum("101", "t", "a", "b", "c");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "101/b", "101/c");
  }

  @Test
  void toSkjulteMedStorNokSumErNok() {
    verden.antal("101", "a", 2).antal("101", "b", 3).antal("101", "c", 30).antal("101", "t", 35);
    verden.sum("101", "t", "a", "b", "c");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "101/b");
  }

  @Test
  void toSkjulteDerBeggeMaaVaereDetStoersteFaarEnMere() {
    verden.antal("101", "a", 4).antal("101", "b", 4).antal("101", "c", 30).antal("101", "t", 38);
    verden.sum("101", "t", "a", "b", "c");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "101/b", "101/c");
  }

  @Test
  void gruppenErSummenAfMedlemmerne() {
    verden.gruppe("gruppe:g", "101", "147", "510");
    verden.antal("101", "a", 3).antal("147", "a", 9).antal("510", "a", 7);
    verden.antal("gruppe:g", "a", 19);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "510/a");
  }

  @Test
  void medlemUdenKategorienHarIngenIDen() {
    verden.gruppe("gruppe:g", "101", "147", "510");
    verden.antal("101", "a", 3).antal("147", "a", 9).antal("510", "b", 7);
    verden.antal("gruppe:g", "a", 12);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "147/a");
  }

  @Test
  void medlemHvisTalIkkeKanOpgoeresKanHaveHvadSomHelst() {
    verden.gruppe("gruppe:g", "101", "147", "510").andetNoegletal("510");
    verden.antal("101", "a", 3).antal("147", "a", 9).antal("gruppe:g", "a", 12);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a");
  }

  @Test
  void kommuneUdenRapportDerIntetHarGiverDenAndensTal() {
    verden.gruppe("landet", "101", "147", "510");
    verden.antal("101", "a", 3).antal("147", "a", 9).antal("landet", "a", 12);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a", "147/a");
  }

  @Test
  void hvadLandetHarUdenForKoerslenErEtTalSomAndre() {
    verden.gruppe("landet", "101", "510");
    verden.antal("101", "a", 5).antal("landet", "a", 8);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a");
    assertThat(verden.diskretion(3).skjulte()).isEmpty();
  }

  @Test
  void enKommuneUdenRapportHarMindstEnAfHvertDerListes() {
    verden.gruppe("landet", "101", "510");
    verden.antal("101", "a", 9).antal("101", "b", 9).antal("101", "t", 18);
    verden.antal("landet", "a", 12).antal("landet", "b", 12).antal("landet", "t", 24);
    verden.sum("101", "t", "a", "b").sum("landet", "t", "a", "b");
    assertThat(verden.diskretion(5).skjulte()).hasSize(2).noneMatch(s -> s.endsWith("/t"));
  }

  @Test
  void toRaekkerDerHverErMindstEnMaaIkkeKendesTilsammen() {
    verden.gruppe("landet", "101", "510");
    verden.antal("101", "a", 9).antal("101", "b", 9).antal("101", "t", 18);
    verden.antal("landet", "a", 10).antal("landet", "b", 10).antal("landet", "t", 20);
    verden.sum("101", "t", "a", "b").sum("landet", "t", "a", "b");
    assertThat(verden.diskretion(5).skjulte()).anyMatch(s -> s.endsWith("/t"));
  }

  @Test
  void yderpunkterLaeggesIkkeSammen() {
    verden.gruppe("gruppe:g", "101", "147");
    verden.antal("101", "max", 3).antal("147", "max", 9).antal("gruppe:g", "max", 9);
    verden.yderpunkt("gruppe:g", "max");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/max");
  }

  @Test
  void landetMinusGruppenErDenSidsteKommune() {
    verden.gruppe("gruppe:g", "101", "147").gruppe("landet", "101", "147", "510");
    verden.antal("101", "a", 3).antal("147", "a", 9).antal("510", "a", 2);
    verden.antal("gruppe:g", "a", 12).antal("landet", "a", 14);
    verden.diskretion(5);
    assertThat(verden.skjulte()).contains("101/a", "510/a");
    assertThat(Angriber.afsloerede(verden, 5)).isEmpty();
  }

  @Test
  void fireEnereSkjulerKunDenDerIkkeVedHvilkeTalDerErSmaa() {
    verden.gruppe("gruppe:g", "101", "147", "151", "510", "657");
    verden.antal("101", "a", 1).antal("147", "a", 1).antal("151", "a", 1).antal("510", "a", 1);
    verden.antal("657", "a", 0).antal("gruppe:g", "a", 4);
    assertThat(verden.diskretion(5).skjulte())
        .containsExactly("101/a", "147/a", "151/a", "510/a", "gruppe:g/a");
  }

  @Test
  void omraaderDerIkkeUdgivesErUkendte() {
    verden.gruppe("landet", "101", "147");
    verden.skjultAntal("147", "a", 30).antal("101", "a", 3).antal("landet", "a", 33);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/a");
  }

  @Test
  void detDerKanVisesBeholderSinStatus() {
    verden.antal("101", "a", 3).antal("101", "b", 30).diskretion(5);
    assertThat(verden.offentlige().alle())
        .extracting(Resultat::status)
        .containsExactly(Status.DISKRETIONERET, Status.OK);
  }

  @Test
  void detSammeBarnTolvGangeErEtBarn() {
    verden.antal("101", "måneder", 36).gentages("101", "måneder", 12);
    verden.antal("102", "måneder", 60).gentages("102", "måneder", 12);
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/måneder");
  }

  /** One month more or less is no doubt about a child. */
  @Test
  void gentagneTalErITvivlNaarEtBarnMereKanPasse() {
    verden.antal("101", "måneder", 36).gentages("101", "måneder", 12);
    verden.antal("101", "lidt", 11).antal("101", "andet", 30).antal("101", "alle", 77);
    verden.sum("101", "alle", "måneder", "lidt", "andet");
    assertThat(verden.diskretion(5).skjulte()).containsExactly("101/andet", "101/måneder");
  }
}
