package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report made before the year is over says so, and holds no part of a year against a whole. */
class OpfoelgningTest {
  private static final List<Definition> KATALOG =
      List.of(
          definition("udgifter"),
          definition("merudgifter").medHeleAar(),
          definition("opfoelgning"));

  private static Definition definition(String id) {
    return new Definition(
        id,
        "Tal om " + id,
        Kapitel.OEKONOMI,
        "",
        "",
        Enhed.KR,
        "",
        List.of(),
        Map.of("i-alt", "I alt"));
  }

  private static Proeve proeve() {
    return new Proeve()
        .katalog(KATALOG)
        .til("2017-08-31")
        .tal("udgifter/i-alt", "2016", Enhed.KR, "9000000")
        .ufuldstaendig("udgifter/i-alt", "2017", Enhed.KR, "6000000")
        .ufuldstaendig("opfoelgning/i-alt", "2017", Enhed.KR, "7")
        .tal("merudgifter/i-alt", "2016", Enhed.KR, "1000000")
        .ufuldstaendig("merudgifter/i-alt", "2017", Enhed.KR, "-2000000");
  }

  @Test
  void undertitlenOgForsidenSigerHvorLangtAaretErKommet() {
    Rapport rapport = Skabelon.laes("x.md", "# Kapitel\n\nTekst.").byg(proeve().udgivelse());
    assertThat(rapport.undertitel()).isEqualTo("Haderslev Kommune pr. 31. august 2017");
    assertThat(rapport.forsidelinjer())
        .contains(
            "Perioden 1. januar 2015 – 31. august 2017; 2017 er ikke omme, og årets tal er foreløbige");
    assertThat(
            Skabelon.laes("x.md", "# Kapitel\n\nTekst.")
                .byg(proeve().til("2017-12-31").udgivelse())
                .undertitel())
        .isEqualTo("Haderslev Kommune 2017");
  }

  @Test
  void enSaetningOmDetUfaerdigeAarSigerTilHvilkenDag() {
    assertThat(
            proeve().tekst("{{ Periode('opfoelgning/i-alt') }}: {{ tal('opfoelgning/i-alt') }}."))
        .isEqualTo("I 2017 (foreløbigt tal til og med 31. august 2017): 7.");
  }

  @Test
  void detUfaerdigeAarHoldesIkkeOpModHeleAar() {
    String tabel = proeve().tekst("```tabel\nnoegletal: merudgifter\ntitel: Merudgifter\n```");
    assertThat(tabel).contains("| 1.000 | –", "ikke omme").doesNotContain("2.000");
    assertThat(proeve().tekst("```tabel\nnoegletal: udgifter\ntitel: Udgifter\n```"))
        .as("an amount that is held against nothing keeps its mark")
        .contains("9.000 | 6.000*");
  }

  @Test
  void erAaretOmmeVisesTallet() {
    assertThat(
            proeve()
                .til("2017-12-31")
                .tekst("```tabel\nnoegletal: merudgifter\ntitel: Merudgifter\n```"))
        .contains("−2.000*");
  }
}
