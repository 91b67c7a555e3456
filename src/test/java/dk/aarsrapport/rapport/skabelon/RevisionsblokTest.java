package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionsblokTest {
  private static final String SKABELON =
      "# Bilag\n\n## Reviderede tal\n\nDe står her.\n\n```revision\n```\n\n## Mangler\n\n```udeladt\n```";

  private static final String GRUPPE = Proeve.GRUPPE.id();

  private static Revision revision(
      String sti, String omraade, String periode, Enhed enhed, String foer, String nu) {
    Noegle noegle = Proeve.noegle(sti, omraade, periode);
    return new Revision(noegle, side(noegle, enhed, foer), side(noegle, enhed, nu));
  }

  private static Optional<Resultat> side(Noegle noegle, Enhed enhed, String vaerdi) {
    return switch (vaerdi) {
      case "" -> Optional.empty();
      case "?" ->
          Optional.of(Resultat.udenVaerdi(noegle, enhed, Status.IKKE_BEREGNET, "data mangler"));
      default -> Optional.of(Resultat.vaerdi(noegle, enhed, new BigDecimal(vaerdi), Status.OK));
    };
  }

  private static Tabel tabel(Proeve proeve) {
    for (Blok blok : proeve.blokke(SKABELON)) {
      if (blok instanceof Tabel tabel) {
        return tabel;
      }
    }
    throw new AssertionError("no table");
  }

  private static List<String> raekker(Tabel tabel) {
    return tabel.raekker().stream()
        .map(r -> r.overskrift() + " | " + String.join(" | ", r.celler()))
        .toList();
  }

  @Test
  void siferHvadDerVarOgHvadDerEr() {
    Tabel tabel =
        tabel(
            new Proeve()
                .udgave(Udgave.OFFENTLIG)
                .revisioner(
                    List.of(
                        revision("anbragte", "510", "2016-01-31", Enhed.ANTAL, "87", "91"),
                        revision("anbragte", "landet", "2016-01-31", Enhed.ANTAL, "?", "200"),
                        revision("anbragte-pr-1000", "510", "2016", Enhed.PR_1000, "7.71", "7.68"),
                        revision(
                            "anbragte-pr-1000", "510", "2017", Enhed.PR_1000, "7.714", "7.712"),
                        revision(
                            "anbringelsesformer/institution", "510", "2016", Enhed.PCT, "9", ""),
                        revision(
                            "udgifter/i-alt/netto", "510", "2016", Enhed.KR, "5000", "4000.5"))));
    assertThat(tabel.kolonner())
        .containsExactly("Nøgletal", "Område", "Periode", "Før", "Nu", "Ændring");
    assertThat(raekker(tabel))
        .containsExactly(
            "Anbragte børn (antal) | Haderslev Kommune | 31.01.2016 | 87 | 91 | +4",
            "Anbragte børn (antal) | Alle kommuner i materialet | 31.01.2016 | – | 200 | –",
            "Anbragte børn pr. 1000 | Haderslev Kommune | 2016 | 7,71 | 7,68 | −0,03",
            "Anbragte børn pr. 1000 | Haderslev Kommune | 2017 | 7,714 | 7,712 | −0,002",
            "Anbringelsesformer: Institution (pct.) | Haderslev Kommune | 2016 | 9 | ingen | –",
            "Udgifter: I alt (kr.) | Haderslev Kommune | 2016 | 5.000 | 4.001 | −999");
    assertThat(tabel.noter())
        .contains(
            "–: Ikke beregnet (data mangler).",
            "Tal, der er skjult i en af udgaverne, er ikke med.",
            "Beløb i faste priser ændrer sig også, når de to udgaver ikke er i samme års priser.");
  }

  @Test
  void afRigtigMangeVisesDeStoersteIHvertNoegletal() {
    List<Revision> mange = new ArrayList<>();
    for (int aar = 1951; aar <= 2000; aar++) {
      mange.add(
          revision("anbragte", "510", aar + "", Enhed.ANTAL, "100", Integer.toString(aar - 1800)));
    }
    mange.add(revision("anbragte-pr-1000", "510", "2000", Enhed.PR_1000, "7.1", "7.2"));
    Tabel tabel = tabel(new Proeve().revisioner(mange));
    assertThat(tabel.kolonner()).containsExactly("Nøgletal", "Periode", "Før", "Nu", "Ændring");
    assertThat(raekker(tabel))
        .hasSize(21)
        .startsWith("Anbragte børn (antal) | 1981 | 100 | 181 | +81")
        .endsWith("Anbragte børn pr. 1000 | 2000 | 7,1 | 7,2 | +0,1");
    assertThat(tabel.noter())
        .containsExactly(
            "Vist er de største ændringer i hvert nøgletal. 30 andre tal er ændret; de står i"
                + " noegletal.xlsx, arket Revision.");
  }

  @Test
  void enhedenStaarIkkeToGange() {
    Tabel tabel =
        tabel(
            new Proeve()
                .katalog(Katalog.definitioner())
                .revisioner(
                    List.of(
                        revision("anbragte", "510", "2016", Enhed.ANTAL, "87", "91"),
                        revision(
                            "varighed-afsluttede/institution/median-dage",
                            "510",
                            "2016",
                            Enhed.DAGE,
                            "300",
                            "306"))));
    assertThat(raekker(tabel)).last().asString().contains(", Dage (median) | 2016 | 300 | 306");
  }

  @Test
  void omraadetsEgneGaarForanGruppensSomErStoerre() {
    List<Revision> mange = new ArrayList<>();
    for (int aar = 1951; aar <= 2000; aar++) {
      mange.add(revision("anbragte", GRUPPE, aar + "", Enhed.ANTAL, "100", "900"));
    }
    mange.add(revision("anbragte", "510", "1951", Enhed.ANTAL, "10", "11"));
    mange.add(revision("anbragte-pr-1000", GRUPPE, "2000", Enhed.PR_1000, "7.1", "7.2"));
    Tabel tabel = tabel(new Proeve().revisioner(mange));
    assertThat(raekker(tabel))
        .hasSize(21)
        .contains("Anbragte børn (antal) | Haderslev Kommune | 1951 | 10 | 11 | +1");
    assertThat(tabel.noter())
        .containsExactly(
            "Vist er de største ændringer i hvert nøgletal, dem for Haderslev Kommune først. 31"
                + " andre tal er ændret; de står i noegletal.xlsx, arket Revision.");
  }

  @Test
  void afsnittetForsvinderMedEnBegrundelseOgTagerIkkeKapitletMed() {
    assertThat(new Proeve().tekst(SKABELON))
        .startsWith("# Bilag\n## Mangler\n")
        .doesNotContain("De står her.")
        .contains(
            "Hele afsnittet »Reviderede tal« er udeladt: der er ikke angivet en tidligere udgave at"
                + " sammenligne med.");
    assertThat(new Proeve().revisioner(List.of()).tekst(SKABELON))
        .contains(
            "»Reviderede tal« er udeladt: ingen af de tal, der kan vises, er ændret siden den"
                + " tidligere udgave.");
  }
}
