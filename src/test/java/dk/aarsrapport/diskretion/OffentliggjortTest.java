package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An edition after others, of the same numbers and of revised ones. */
class OffentliggjortTest {
  private static final int MINDSTE_ANTAL = 5;

  /** The total and its parts; the total is shown by a result where asked for. */
  private static Tabelverden verden(long a, long b, boolean medTotal) {
    Tabelverden verden = new Tabelverden().antal("101", "a", a).antal("101", "b", b);
    if (medTotal) {
      verden.antal("101", "alle", a + b);
    } else {
      verden.skjultAntal("101", "alle", a + b);
    }
    return verden.sum("101", "alle", "a", "b");
  }

  private static Tabelverden udenTotal() {
    return verden(3, 20, false).diskretion(MINDSTE_ANTAL);
  }

  @Test
  void enDelErVistOgSaaKanTotalenIkkeVises() {
    assertThat(udenTotal().skjulte()).containsExactly("101/a");
    Tabelverden nu = verden(3, 20, true);
    assertThat(nu.diskretion(MINDSTE_ANTAL).skjulte()).containsExactly("101/a", "101/b");
    assertThat(nu.diskretionEfter(MINDSTE_ANTAL, udenTotal()).skjulte())
        .containsExactly("101/a", "101/alle");
  }

  @Test
  void hvadDerHarVaeretSkjultForbliverSkjult() {
    Tabelverden foer = verden(3, 20, true).diskretion(MINDSTE_ANTAL);
    assertThat(foer.skjulte()).containsExactly("101/a", "101/b");
    assertThat(verden(3, 20, false).diskretionEfter(MINDSTE_ANTAL, foer).skjulte())
        .containsExactly("101/a", "101/b");
  }

  @Test
  void etRevideretTalErIkkeKendt() {
    assertThat(verden(3, 25, true).diskretionEfter(MINDSTE_ANTAL, udenTotal()).skjulte())
        .containsExactly("101/a", "101/b");
  }

  @Test
  void denInterneUdgaveSkjulerStadigIntet() {
    assertThat(verden(3, 20, true).diskretionEfter(0, udenTotal()).skjulte()).isEmpty();
  }
}
