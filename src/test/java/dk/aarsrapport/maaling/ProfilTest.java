package dk.aarsrapport.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figure and which method of the product a stack is laid to. */
final class ProfilTest {

  private static final List<String> TAELLER =
      List.of(
          "java.util.HashMap.getNode",
          "dk.aarsrapport.forloeb.Forloeb.tidsrum",
          "dk.aarsrapport.noegletal.Barnedage.tael",
          "dk.aarsrapport.noegletal.Helaarspersoner.tael",
          "dk.aarsrapport.taelling.Taellevaerk$Bunke.lambda$tael$0",
          "java.util.ArrayList.forEach",
          "dk.aarsrapport.taelling.Taellevaerk$Bunke.tael");

  @Test
  void theFigureIsTheOneThatTheCountingAsked() {
    assertThat(Profil.taeller(TAELLER)).contains("Helaarspersoner");
  }

  @Test
  void whatAFigureAddsIsItsOwn() {
    assertThat(
            Profil.taeller(
                List.of(
                    "dk.aarsrapport.taelling.Celler.laegTil",
                    "dk.aarsrapport.taelling.Taellevaerk.lambda$ind$4",
                    "dk.aarsrapport.noegletal.Anbragte.tael",
                    "dk.aarsrapport.taelling.Taellevaerk$Bunke.lambda$tael$0")))
        .contains("Anbragte");
  }

  @Test
  void theCountingItselfIsNoFigure() {
    assertThat(Profil.taeller(TAELLER.subList(5, 7))).isEmpty();
    assertThat(Profil.taeller(List.of("dk.aarsrapport.noegletal.Anbragte.tael"))).isEmpty();
  }

  @Test
  void thePlaceIsTheProductsNearestMethod() {
    assertThat(Profil.sted(TAELLER)).isEqualTo("forloeb.Forloeb.tidsrum");
    assertThat(Profil.sted(List.of("java.lang.Thread.run"))).isEqualTo("uden for produktet");
  }
}
