package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Surveys as evaluations show them: figures 9 and 14 and table 1 of the partnership's evaluation.
 */
class SvarbyggerTest {
  private static final String GRUPPE = "Socialrådgivere i myndighed";
  private static final String MAAL = "Er indsatsen målrettet?";
  private static final String PLANER = "Er planerne til at følge?";
  private static final String KONTAKT = "Har du tæt nok kontakt?";
  private static final List<String> ENIG = List.of("Helt enig", "Delvist enig", "Hverken eller");
  private static final List<String> GRAD =
      List.of("I meget høj grad", "I høj grad", "I nogen grad", "I ringe grad", "Slet ikke");

  private final Proeve proeve =
      new Proeve()
          .katalog(katalog())
          .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING)
          .supplement(
              new Supplement(
                  List.of(),
                  List.of(),
                  Map.of(MAAL, "Praksis", PLANER, "Praksis", KONTAKT, "Praksis"),
                  List.of()));

  /** The catalogue of a run with these scales. */
  private static List<Definition> katalog() {
    List<String> skalaer = new ArrayList<>(ENIG);
    skalaer.addAll(GRAD);
    Map<String, String> etiketter = new LinkedHashMap<>();
    skalaer.forEach(svar -> etiketter.put(svar, svar));
    return Katalog.definitioner().stream()
        .map(d -> d.id().equals("survey-svar") ? d.medEtiketter(etiketter) : d)
        .toList();
  }

  private void svar(
      String omraade, String boelge, String spoergsmaal, List<String> skala, int... antal) {
    int n = java.util.Arrays.stream(antal).sum();
    String sti = "survey-svar/" + GRUPPE + " > " + spoergsmaal + "/";
    for (int i = 0; i < antal.length; i++) {
      proeve.andel(sti + skala.get(i), omraade, boelge, Enhed.PCT, antal[i], n);
    }
    proeve.tal(sti + "n", omraade, boelge, Enhed.ANTAL, Integer.toString(n));
  }

  private void inviterede(String omraade, String boelge, int svarede, int inviterede) {
    proeve.andel(
        "survey-svar/" + GRUPPE + "/svarprocent", omraade, boelge, Enhed.PCT, svarede, inviterede);
  }

  private static String skabelon(String blok) {
    return "# A\n\n```" + blok + "\n```\n";
  }

  private List<Diagram> diagrammer(String blok) {
    return proeve.blokke(skabelon(blok)).stream()
        .filter(Diagram.class::isInstance)
        .map(Diagram.class::cast)
        .toList();
  }

  /** 2 pct. of 44 is one person; the answers stand as their scale has them. */
  @Test
  void figur9ErEnStabletBjaelkeTilHverKommuneOgBoelge() {
    svar("510", "2016-10", MAAL, ENIG, 11, 11, 2);
    svar("510", "2017-10", MAAL, ENIG, 11, 8, 0);
    svar("657", "2017-10", MAAL, ENIG, 19, 24, 1);
    svar("gruppe:partnerskab", "2016-10", MAAL, ENIG, 11, 11, 2);
    svar("gruppe:partnerskab", "2017-10", MAAL, ENIG, 30, 32, 1);
    inviterede("657", "2017-10", 51, 61);
    Diagram diagram = diagrammer("svar").get(0);
    assertThat(diagram.form()).isEqualTo(Diagram.Form.STABLET_BJAELKE);
    assertThat(diagram.titel()).isEqualTo(MAAL);
    assertThat(diagram.perioder())
        .containsExactly(
            "Haderslev, oktober 2016 (n = 24)",
            "Haderslev, oktober 2017 (n = 19)",
            "Herning, oktober 2017 (n = 44, N = 61)",
            "Tilsammen, oktober 2016 (n = 24)",
            "Tilsammen, oktober 2017 (n = 63)");
    assertThat(diagram.serier()).extracting(Diagram.Serie::navn).containsExactlyElementsOf(ENIG);
    assertThat(diagram.alternativ())
        .contains("Haderslev, oktober 2017 (n = 19) 58")
        .contains("Herning, oktober 2017 (n = 44, N = 61) 43")
        .contains("Herning, oktober 2017 (n = 44, N = 61) 55")
        .contains("Herning, oktober 2017 (n = 44, N = 61) 2");
  }

  /** A battery is one chart; what is answered on another scale has one of its own. */
  @Test
  void etBatteriErEtDiagramForHverSkala() {
    svar("gruppe:partnerskab", "2017-10", MAAL, ENIG, 30, 32, 1);
    svar("gruppe:partnerskab", "2017-10", PLANER, ENIG, 20, 40, 3);
    svar("gruppe:partnerskab", "2017-10", KONTAKT, GRAD, 3, 11, 43, 2, 4);
    List<Diagram> diagrammer = diagrammer("svar\nomraader: eget");
    assertThat(diagrammer).extracting(Diagram::titel).containsExactlyInAnyOrder("Praksis", KONTAKT);
    Diagram batteri =
        diagrammer.stream().filter(d -> d.titel().equals("Praksis")).findFirst().orElseThrow();
    assertThat(batteri.perioder())
        .containsExactly(MAAL + "\noktober 2017 (n = 63)", PLANER + "\noktober 2017 (n = 63)");
    assertThat(diagrammer("svar\nomraader: eget\nspoergsmaal: " + KONTAKT)).hasSize(1);
  }

  /** The same battery to two kinds of people: a chart each, whose rows have room for the round. */
  @Test
  void etBatteriTilToGrupperErEtDiagramTilHver() {
    svar("gruppe:partnerskab", "2017-10", MAAL, ENIG, 30, 32, 1);
    svar("gruppe:partnerskab", "2017-10", PLANER, ENIG, 20, 40, 3);
    for (String spoergsmaal : List.of(MAAL, PLANER)) {
      String sti = "survey-svar/Ledere ved tilbud > " + spoergsmaal + "/";
      proeve.andel(sti + "Helt enig", "gruppe:partnerskab", "2017-10", Enhed.PCT, 9, 9);
      proeve.tal(sti + "n", "gruppe:partnerskab", "2017-10", Enhed.ANTAL, "9");
    }
    List<Diagram> diagrammer = diagrammer("svar\nomraader: eget");
    assertThat(diagrammer)
        .extracting(Diagram::titel)
        .containsExactlyInAnyOrder("Praksis: " + Dansk.lille(GRUPPE), "Praksis: ledere ved tilbud");
    assertThat(diagrammer)
        .filteredOn(d -> d.titel().endsWith("tilbud"))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.perioder())
                    .containsExactlyInAnyOrder(
                        MAAL + "\noktober 2017 (n = 9)", PLANER + "\noktober 2017 (n = 9)"));
  }

  /** Figure 14: 5 21 68 0 5 of 19, and 5 16 68 5 7 of 44. */
  @Test
  void figur14() {
    svar("510", "2017-10", KONTAKT, GRAD, 1, 4, 13, 0, 1);
    svar("657", "2017-10", KONTAKT, GRAD, 2, 7, 30, 2, 3);
    svar("gruppe:partnerskab", "2017-10", KONTAKT, GRAD, 3, 11, 43, 2, 4);
    Diagram diagram = diagrammer("svar").get(0);
    List<List<String>> trykt = new ArrayList<>();
    for (int kommune = 0; kommune < 2; kommune++) {
      List<String> raekke = new ArrayList<>();
      for (Diagram.Serie serie : diagram.serier()) {
        raekke.add(
            dk.aarsrapport.resultat.Talformat.tal(
                serie.punkter().get(kommune).vaerdi(), Enhed.PCT));
      }
      trykt.add(raekke);
    }
    assertThat(trykt)
        .containsExactly(List.of("5", "21", "68", "0", "5"), List.of("5", "16", "68", "5", "7"));
  }

  /** More than one answer each: the parts are of no whole, and no bar of a hundred is drawn. */
  @Test
  void flereSvarPrPersonStablesIkke() {
    String sti = "survey-svar/" + GRUPPE + " > " + MAAL + "/";
    proeve.andel(sti + "Helt enig", "gruppe:partnerskab", "2017", Enhed.PCT, 15, 20);
    proeve.andel(sti + "Delvist enig", "gruppe:partnerskab", "2017", Enhed.PCT, 12, 20);
    proeve.tal(sti + "n", "gruppe:partnerskab", "2017", Enhed.ANTAL, "20");
    assertThat(diagrammer("svar")).isEmpty();
  }

  @Test
  void skjulteSvarSiges() {
    String sti = "survey-svar/" + GRUPPE + " > " + MAAL + "/";
    proeve.andel(sti + "Helt enig", "gruppe:partnerskab", "2017", Enhed.PCT, 15, 20);
    proeve.andel(sti + "Hverken eller", "gruppe:partnerskab", "2017", Enhed.PCT, 2, 20);
    proeve.uden(sti + "Delvist enig", "2017", Enhed.PCT, Status.DISKRETIONERET, "");
    proeve.tal(sti + "n", "gruppe:partnerskab", "2017", Enhed.ANTAL, "20");
    assertThat(diagrammer("svar").get(0).noter()).anyMatch(note -> note.contains("skjult"));
  }

  /**
   * Nothing of the group's own is hidden, but three of five answers in each municipality, six of
   * fifteen: the parts of the scale are drawn in their place, of which one of six is hidden.
   */
  @Test
  void erForMegetSkjultIKommunerneTegnesSkalaensDele() {
    String sti = "survey-svar/" + GRUPPE + " > " + KONTAKT + "/";
    String hoej = String.join(" + ", GRAD.subList(0, 2));
    String ringe = String.join(" + ", GRAD.subList(2, 5));
    for (String omraade : List.of("510", "657", "gruppe:partnerskab")) {
      boolean gruppe = omraade.startsWith("gruppe");
      for (String svar : GRAD) {
        if (gruppe || GRAD.indexOf(svar) < 2) {
          proeve.andel(sti + svar, omraade, "2017-10", Enhed.PCT, 10, 50);
        } else {
          skjult(sti + svar, omraade);
        }
      }
      proeve.andel(sti + hoej, omraade, "2017-10", Enhed.PCT, 20, 50);
      if (omraade.equals("510")) {
        skjult(sti + ringe, omraade);
      } else {
        proeve.andel(sti + ringe, omraade, "2017-10", Enhed.PCT, 30, 50);
      }
      proeve.tal(sti + "n", omraade, "2017-10", Enhed.ANTAL, "50");
      List<String> dele = GRAD.stream().map(svar -> sti + svar).toList();
      proeve.sammenlagt(sti + hoej, omraade, "2017-10", dele.subList(0, 2));
      proeve.sammenlagt(sti + ringe, omraade, "2017-10", dele.subList(2, 5));
    }
    Diagram diagram = diagrammer("svar").get(0);
    assertThat(diagram.serier()).extracting(Diagram.Serie::navn).containsExactly(hoej, ringe);
    assertThat(diagram.noter()).anyMatch(note -> note.startsWith("Tallene er lagt sammen"));
  }

  private void skjult(String sti, String omraade) {
    proeve.alle(
        List.of(
            Resultat.udenVaerdi(
                Proeve.noegle(sti, omraade, "2017-10"), Enhed.PCT, Status.DISKRETIONERET, "")));
  }

  /**
   * Table 1 of the evaluation: Haderslev 69 (24/35) and 61 (19/31), Herning 73 (37/51), 84 (51/61).
   */
  @Test
  void tabel1ErSvarprocenterneMedAntal() {
    svar("gruppe:partnerskab", "2016-10", MAAL, ENIG, 11, 11, 2);
    inviterede("510", "2016-10", 24, 35);
    inviterede("510", "2017-10", 19, 31);
    inviterede("657", "2016-10", 37, 51);
    inviterede("657", "2017-10", 51, 61);
    inviterede("gruppe:partnerskab", "2016-10", 61, 86);
    inviterede("gruppe:partnerskab", "2017-10", 70, 92);
    List<Blok> blokke = proeve.blokke(skabelon("svarprocenter"));
    assertThat(blokke)
        .filteredOn(Tabel.class::isInstance)
        .singleElement()
        .satisfies(
            blok -> {
              Tabel tabel = (Tabel) blok;
              assertThat(tabel.raekker().get(0).overskrift()).isEqualTo("Haderslev Kommune");
              assertThat(tabel.raekker().get(0).celler())
                  .containsExactly("69 (24/35)", "61 (19/31)");
              assertThat(tabel.raekker().get(1).celler())
                  .containsExactly("73 (37/51)", "84 (51/61)");
            });
  }
}
