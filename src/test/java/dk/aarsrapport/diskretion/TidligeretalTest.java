package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidligeretalTest {
  private final Grundresultater grund = new Grundresultater();
  private final List<Resultat> tidligere = new ArrayList<>();

  /** This run counts children in three figures and two years, and money in a fourth. */
  TidligeretalTest() {
    for (String aar : List.of("2015", "2016")) {
      for (String figur : List.of("boern", "andel", "andre")) {
        grund.antal(stoerrelse(figur, aar), 50);
        grund.tilfoej(
            Resultat.vaerdi(noegle(figur, "101", aar, "a"), Enhed.ANTAL, BigDecimal.TEN, Status.OK),
            List.of(stoerrelse(figur.equals("andel") ? "boern" : figur, aar)));
      }
      grund.tilfoej(
          Resultat.vaerdi(noegle("kroner", "101", aar, "a"), Enhed.KR, BigDecimal.TEN, Status.OK),
          List.of());
    }
  }

  private static Stoerrelse stoerrelse(String figur, String aar) {
    return new Stoerrelse(figur, "101", aar, "a");
  }

  private static Noegle noegle(String figur, String omraade, String aar, String kategori) {
    return new Noegle(figur, omraade, aar, kategori, "");
  }

  private TidligeretalTest antal(String figur, String omraade, String aar, long antal) {
    tidligere.add(
        Resultat.vaerdi(
            noegle(figur, omraade, aar, "a"), Enhed.ANTAL, BigDecimal.valueOf(antal), Status.OK));
    return this;
  }

  private TidligeretalTest pct(String aar, Integer taeller, Integer naevner) {
    tidligere.add(
        new Resultat(
            noegle("andel", "101", aar, "a"),
            Enhed.PCT,
            BigDecimal.valueOf(40),
            taeller == null ? null : BigDecimal.valueOf(taeller),
            naevner == null ? null : BigDecimal.valueOf(naevner),
            Status.OK,
            ""));
    return this;
  }

  private TidligeretalTest skjultEtSted() {
    tidligere.add(
        Resultat.udenVaerdi(
            noegle("boern", "101", "2014", "x"), Enhed.ANTAL, Status.DISKRETIONERET, ""));
    return this;
  }

  private List<String> viste(int mindsteAntal) {
    return new Tidligeretal(grund, mindsteAntal)
        .offentlige(Resultater.af(tidligere)).alle().stream()
            .filter(r -> r.status().harVaerdi())
            .map(
                r ->
                    r.noegle().noegletal()
                        + " "
                        + r.noegle().omraade()
                        + " "
                        + r.noegle().periode())
            .toList();
  }

  @Test
  void smaaTalSkjulesMenIkkeNulOgIkkePenge() {
    skjultEtSted().antal("boern", "101", "2015", 4).antal("boern", "101", "2016", 5);
    antal("andre", "101", "2016", 0).antal("kroner", "101", "2016", 3);
    assertThat(viste(5)).containsExactly("andre 101 2016", "boern 101 2016", "kroner 101 2016");
    assertThat(viste(0)).hasSize(4);
  }

  @Test
  void andeleSkjulesForTaellerNaevnerOgResten() {
    skjultEtSted().pct("2015", 96, 100).pct("2016", 95, 100);
    assertThat(viste(5)).containsExactly("andel 101 2016");
    tidligere.remove(2);
    pct("2016", 3, 100);
    assertThat(viste(5)).isEmpty();
  }

  @Test
  void etMuligtInterntTalTagerDetSammeAarsTalIFigurerMedFaellesStoerrelserMed() {
    antal("boern", "101", "2015", 4)
        .antal("boern", "147", "2015", 60)
        .antal("boern", "101", "2016", 9);
    pct("2015", 40, 100).antal("andre", "101", "2015", 70).antal("kroner", "101", "2015", 3);
    assertThat(viste(5)).containsExactly("andre 101 2015", "boern 101 2016", "kroner 101 2015");
    grund.identitet(
        new Identitet(stoerrelse("boern", "2015"), List.of(stoerrelse("andre", "2015"))));
    assertThat(viste(5)).containsExactly("boern 101 2016", "kroner 101 2015");
    skjultEtSted();
    assertThat(viste(5)).hasSize(5).doesNotContain("boern 101 2015");
  }

  @Test
  void enGruppesTalMaaIkkeGiveEtMedlemsLilleTal() {
    antal("boern", "101", "2015", 60).antal("boern", "gruppe:x", "2015", 62);
    antal("boern", "101", "2016", 60).antal("boern", "gruppe:x", "2016", 60);
    assertThat(viste(5)).containsExactly("boern 101 2016", "boern gruppe:x 2016");
    antal("boern", "147", "2016", 30).antal("boern", "landet", "2016", 93);
    assertThat(viste(5)).isEmpty();
  }

  @Test
  void etTalUdenAntalKanVaereOmFaa() {
    pct("2015", null, null);
    assertThat(viste(5)).isEmpty();
    skjultEtSted();
    assertThat(viste(5)).containsExactly("andel 101 2015");
  }
}
