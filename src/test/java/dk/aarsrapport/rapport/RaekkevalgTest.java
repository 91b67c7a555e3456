package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Single ages, or bands of them: never both. */
class RaekkevalgTest {
  private static final List<Resultat> AAR = List.of(alder("4", 8), alder("5", 7), alder("6", 9));
  private static final List<Resultat> BAAND =
      List.of(alder("0-5", 15), alder("6-11", 9), alder("18-22", 0));

  private static Resultat alder(String kategori, int antal) {
    return Resultat.vaerdi(
        new Noegle("forebyggende-alder", "510", "2017-12-31", kategori, ""),
        Enhed.ANTAL,
        BigDecimal.valueOf(antal),
        Status.OK);
  }

  /** Nobody is 18-22 years old, so no row says what that band stands for. */
  private static Resultater alle() {
    List<Resultat> begge = new ArrayList<>(AAR);
    begge.addAll(BAAND);
    return Resultater.af(
        begge,
        Map.of(
            BAAND.get(0).noegle(), List.of(AAR.get(0).noegle(), AAR.get(1).noegle()),
            BAAND.get(1).noegle(), List.of(AAR.get(2).noegle())));
  }

  @Test
  void etBaandUdenBoernStaarIkkeVedEnkelteAar() {
    Raekkevalg valg = new Raekkevalg(alle(), "510", alle().alle());
    assertThat(alle().alle()).filteredOn(valg::vises).containsExactlyElementsOf(AAR);
    assertThat(valg.note(kode -> kode, "børnene")).isEmpty();
  }

  @Test
  void erKunBaandeneValgtStaarDeAlle() {
    Raekkevalg valg = new Raekkevalg(alle(), "510", BAAND);
    assertThat(BAAND).allMatch(valg::vises);
    assertThat(valg.note(kode -> kode, "børnene")).isEmpty();
  }

  private static Resultat trin(String trin, boolean skjult) {
    Resultat tal =
        Resultat.vaerdi(
            new Noegle("bevaegelsesmatrix", "510", "2017-09-30", trin, "op"),
            Enhed.ANTAL,
            BigDecimal.TEN,
            Status.OK);
    return skjult ? tal.skjult(Status.DISKRETIONERET, "") : tal;
  }

  private static List<String> viste(List<Resultat> raekker, Map<Noegle, List<Noegle>> dele) {
    Raekkevalg valg = new Raekkevalg(Resultater.af(raekker, dele), "510", raekker);
    return raekker.stream().filter(valg::vises).map(r -> r.noegle().kategori()).toList();
  }

  /** Eight cells, two a step; the steps in pairs. */
  private static List<String> medSkjulte(Set<String> skjulte) {
    List<Resultat> raekker = new ArrayList<>();
    Map<Noegle, List<Noegle>> dele = new HashMap<>();
    for (String par : List.of("a", "b")) {
      List<Noegle> parrets = new ArrayList<>();
      for (String trin : List.of("1", "2")) {
        List<Noegle> trinnets = new ArrayList<>();
        for (String celle : List.of("x", "y")) {
          String navn = par + trin + celle;
          raekker.add(trin(navn, skjulte.contains(navn)));
          trinnets.add(raekker.get(raekker.size() - 1).noegle());
        }
        raekker.add(trin(par + trin, skjulte.contains(par + trin)));
        dele.put(raekker.get(raekker.size() - 1).noegle(), trinnets);
        parrets.add(raekker.get(raekker.size() - 1).noegle());
      }
      raekker.add(trin(par, skjulte.contains(par)));
      dele.put(raekker.get(raekker.size() - 1).noegle(), parrets);
    }
    return viste(raekker, dele);
  }

  @Test
  void faaSkjulteBliverStaaende() {
    assertThat(medSkjulte(Set.of("a1x", "a1y")))
        .containsExactly("a1x", "a1y", "a2x", "a2y", "b1x", "b1y", "b2x", "b2y");
  }

  @Test
  void erEnFjerdedelSkjultStaarDerHvadDerErLagtSammen() {
    assertThat(medSkjulte(Set.of("a1x", "a1y", "b2x"))).containsExactly("a1", "a2", "b1", "b2");
  }

  @Test
  void erDetLagtSammenOgsaaSkjultLaeggesKunDetSammenIgen() {
    assertThat(medSkjulte(Set.of("a1x", "a1y", "a2x", "a1", "a2")))
        .containsExactly("a", "b1", "b2");
  }

  @Test
  void enTotalStaarVedSidenAfSineDele() {
    List<Resultat> raekker = List.of(trin("x", true), trin("y", true), trin("i-alt", false));
    assertThat(
            viste(
                raekker,
                Map.of(
                    raekker.get(2).noegle(),
                    List.of(raekker.get(0).noegle(), raekker.get(1).noegle()))))
        .containsExactly("x", "y", "i-alt");
  }
}
