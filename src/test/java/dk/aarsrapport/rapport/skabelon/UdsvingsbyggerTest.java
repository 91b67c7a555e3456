package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Tilfaeldighed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quiet band in charts says the same as the sentences: what is outside it is a real change. */
class UdsvingsbyggerTest {
  private static final int AAR = 5;

  private static Proeve proeve() {
    return new Proeve().katalog(Katalog.definitioner()).omraade(Proeve.HADERSLEV);
  }

  private static Diagram diagram(Proeve proeve, String noegletal) {
    return diagrammer(proeve, "```diagram\nnoegletal: " + noegletal + "\n```").get(0);
  }

  private static List<Diagram> diagrammer(Proeve proeve, String skabelon) {
    return proeve.blokke(skabelon).stream()
        .filter(Diagram.class::isInstance)
        .map(Diagram.class::cast)
        .toList();
  }

  @Test
  void udenForBaandetErPraecisDetDerIkkeErTilfaeldigt() {
    Random r = new Random(181);
    int uden = 0;
    int inde = 0;
    for (int verden = 0; verden < 200; verden++) {
      Proeve antal = proeve();
      Proeve rater = proeve();
      Proeve andele = proeve();
      long[] tal = new long[AAR];
      long[] alle = new long[AAR];
      for (int i = 0; i < AAR; i++) {
        String dato = (2013 + i) + "-01-31";
        tal[i] = r.nextInt(1 + 10 * (1 + verden % 20));
        alle[i] = tal[i] + 40 + r.nextInt(200);
        antal.tal("anbragte", dato, Enhed.ANTAL, "" + tal[i]);
        rater.andel("anbragte-pr-1000", "510", dato, Enhed.PR_1000, tal[i], alle[i] * 30);
        andele.andel("ikke-anbragte-efter-et-aar", "510", dato, Enhed.PCT, tal[i], alle[i]);
      }
      List<Diagram> diagrammer =
          List.of(
              diagram(antal, "anbragte"),
              diagram(rater, "anbragte-pr-1000"),
              diagram(andele, "ikke-anbragte-efter-et-aar"));
      for (int i = 1; i < AAR; i++) {
        double[] p = {
          Tilfaeldighed.antal(tal[0], 1, tal[i], 1),
          Tilfaeldighed.antal(tal[0], alle[0] * 30.0, tal[i], alle[i] * 30.0),
          Tilfaeldighed.andele(tal[0], alle[0], tal[i], alle[i])
        };
        for (int d = 0; d < p.length; d++) {
          boolean udenfor = udenfor(diagrammer.get(d), i);
          assertThat(udenfor)
              .as("%s of %s, %s of %s: %s", tal[i], alle[i], tal[0], alle[0], p[d])
              .isEqualTo(p[d] < Tilfaeldighed.GRAENSE);
          uden += udenfor ? 1 : 0;
          inde += udenfor ? 0 : 1;
        }
      }
    }
    assertThat(uden).isGreaterThan(300);
    assertThat(inde).isGreaterThan(300);
  }

  private static boolean udenfor(Diagram diagram, int punkt) {
    BigDecimal vaerdi = diagram.serier().get(0).punkter().get(punkt).vaerdi();
    Diagram.Udsving baand =
        diagram.udsving().stream().filter(u -> u.til() == punkt).findFirst().orElseThrow();
    assertThat(baand.fra()).isZero();
    return vaerdi.compareTo(baand.lavest()) < 0 || vaerdi.compareTo(baand.hoejest()) > 0;
  }

  @Test
  void baandetBegynderForfraEfterEtBrud() {
    Proeve proeve = proeve().brud("anbragte", "510", "2015-06-01", "Ny opgørelse.");
    for (int i = 0; i < AAR; i++) {
      proeve.tal("anbragte", (2013 + i) + "-01-31", Enhed.ANTAL, "" + (100 + i));
    }

    assertThat(diagram(proeve, "anbragte").udsving())
        .extracting(u -> u.fra() + "-" + u.til())
        .containsExactly("0-1", "0-2", "3-4");
  }

  @Test
  void skjulteOgIkkeHeleTalHarIntetBaand() {
    Proeve proeve =
        proeve()
            .uden("anbragte", "2013-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "")
            .tal("anbragte", "2014-01-31", Enhed.ANTAL, "20")
            .uden("anbragte", "2015-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "")
            .ufuldstaendig("anbragte", "2016-01-31", Enhed.ANTAL, "24")
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "22")
            .tal("anbragte", "2018-01-31", Enhed.ANTAL, "21")
            .tal("anbragte", "2019-01-31", Enhed.ANTAL, "23");

    assertThat(diagram(proeve, "anbragte").udsving())
        .extracting(u -> u.fra() + "-" + u.til())
        .containsExactly("1-4", "1-5", "1-6");
  }

  @Test
  void pengeOgGennemsnitHarIntetBaand() {
    Proeve proeve = proeve();
    for (int i = 0; i < AAR; i++) {
      proeve.tal("sager-pr-raadgiver/gennemsnit", (2013 + i) + "-01-31", Enhed.GENNEMSNIT, "2" + i);
    }

    assertThat(diagram(proeve, "sager-pr-raadgiver\nkategorier: gennemsnit").udsving()).isEmpty();
  }

  @Test
  void baandetForklaresEnGang() {
    Proeve proeve = proeve();
    for (int i = 0; i < AAR; i++) {
      proeve.tal("anbragte", (2013 + i) + "-01-31", Enhed.ANTAL, "100");
      proeve.tal("bfu/bfu", "" + (2013 + i), Enhed.ANTAL, "40");
    }

    List<Diagram> diagrammer =
        diagrammer(
            proeve,
            "```diagram\n"
                + "noegletal: anbragte\n"
                + "```\n\n"
                + "```diagram\n"
                + "noegletal: bfu\n"
                + "kategorier: bfu\n"
                + "```");

    assertThat(diagrammer).allSatisfy(d -> assertThat(d.udsving()).hasSize(AAR - 1));
    List<String> noter = new ArrayList<>();
    diagrammer.forEach(d -> noter.addAll(d.noter()));
    assertThat(noter).containsOnlyOnce(Udsvingsbygger.FORKLARING);
    assertThat(diagrammer.get(0).alternativ())
        .contains("Tilfældige udsving 31.01.2017: fra 74 til 130.");
  }
}
