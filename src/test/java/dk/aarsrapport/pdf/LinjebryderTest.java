package dk.aarsrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Tema;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinjebryderTest {
  private static final Stil STIL =
      new Format(Tema.standard()).stil(Skrift.NORMAL, "tabel", "tekst");

  private static List<String> celle(String tekst, String plads) {
    return Linjebryder.brydCelle(tekst, STIL, null, STIL.bredde(plads) + 0.1f).stream()
        .map(
            linje ->
                linje.stykker().stream()
                    .map(Linjebryder.Stykke::tekst)
                    .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void etSpandAfDatoerBrydesEfterStregen() {
    assertThat(celle("31.01.2016–31.05.2016", "31.01.2016–31.05."))
        .containsExactly("31.01.2016–", "31.05.2016");
    assertThat(celle("31.01.2016–31.05.2016", "31.01.2016–"))
        .containsExactly("31.01.2016–", "31.05.2016");
  }

  @Test
  void hvorEnDatoIkkeErPladsTilBrydesDenFoerAaret() {
    assertThat(celle("31.01.2016–31.05.2016", "31.01.2"))
        .containsExactly("31.01.", "2016–", "31.05.", "2016");
    assertThat(celle("31.01.2016", "31.01.2")).containsExactly("31.01.", "2016");
  }
}
