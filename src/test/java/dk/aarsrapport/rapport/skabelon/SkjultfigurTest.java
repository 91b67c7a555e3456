package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every kind of chart that the template can ask for is a table of the same numbers where more than
 * a third of its marks are hidden, and is drawn where a third of them are.
 */
class SkjultfigurTest {
  private static final String NOTE =
      "Her står en tabel i stedet for et diagram, fordi mere end en tredjedel af diagrammets tal er"
          + " skjult.";
  private static final String SKJULTE = "Skjult af hensyn til børnene.";

  private Proeve proeve;

  @BeforeEach
  void ny() {
    proeve = new Proeve().katalog(Katalog.definitioner()).omraade(Proeve.HADERSLEV);
  }

  private void tal(String sti, String omraade, String periode, Enhed enhed, String... vaerdier) {
    String[] koder = sti.split(",", -1);
    for (int i = 0; i < koder.length; i++) {
      if (!vaerdier[i].equals("skjult")) {
        proeve.tal(koder[i], omraade, periode, enhed, vaerdier[i]);
      } else {
        proeve.alle(
            List.of(
                Resultat.udenVaerdi(
                    Proeve.noegle(koder[i], omraade, periode),
                    enhed,
                    Status.DISKRETIONERET,
                    "Skjult af hensyn til børnene")));
      }
    }
  }

  private Blok eneste(String direktiv) {
    List<Blok> blokke = proeve.blokke("```" + direktiv + "\n```");
    assertThat(blokke).hasSize(1);
    return blokke.get(0);
  }

  private Tabel tabel(String direktiv) {
    Tabel tabel = (Tabel) eneste(direktiv);
    assertThat(tabel.noter()).startsWith(NOTE);
    return tabel;
  }

  private static List<List<String>> celler(Tabel tabel) {
    return tabel.raekker().stream().map(Tabel.Raekke::celler).toList();
  }

  private static List<String> navne(Tabel tabel) {
    return tabel.raekker().stream().map(Tabel.Raekke::overskrift).toList();
  }

  /** One of three, and then two of four. */
  @Test
  void enLinje() {
    String diagram = "diagram\nnoegletal: anbragte\ntitel: Anbragte børn,";
    tal("anbragte", "510", "2015-12-31", Enhed.ANTAL, "12");
    tal("anbragte", "510", "2016-12-31", Enhed.ANTAL, "skjult");
    tal("anbragte", "510", "2017-12-31", Enhed.ANTAL, "13");
    assertThat(eneste(diagram)).isInstanceOf(Figur.class);
    tal("anbragte", "510", "2014-12-31", Enhed.ANTAL, "skjult");
    Tabel tabel = tabel(diagram);
    assertThat(tabel.titel()).isEqualTo("Anbragte børn");
    assertThat(celler(tabel)).containsExactly(List.of("skjult", "12", "skjult", "13"));
    assertThat(tabel.noter()).contains(SKJULTE).noneMatch(note -> note.contains("punkt"));
  }

  /** Two dates of three parts: two of six hidden, and then three. */
  @Test
  void etStabletDiagram() {
    String diagram = "diagram\nnoegletal: anbringelsesformer\nform: stablet";
    String former =
        "anbringelsesformer/institution,anbringelsesformer/familiepleje,"
            + "anbringelsesformer/netvaerkspleje";
    tal(former, "510", "2016-12-31", Enhed.PCT, "20", "70", "10");
    tal(former, "510", "2017-12-31", Enhed.PCT, "skjult", "skjult", "10");
    assertThat(eneste(diagram)).isInstanceOf(Figur.class);
    ny();
    tal(former, "510", "2016-12-31", Enhed.PCT, "20", "70", "skjult");
    tal(former, "510", "2017-12-31", Enhed.PCT, "skjult", "skjult", "10");
    Tabel tabel = tabel(diagram);
    assertThat(navne(tabel))
        .containsExactlyInAnyOrder("Netværkspleje", "Familiepleje", "Institution");
    assertThat(celler(tabel))
        .containsExactlyInAnyOrder(
            List.of("skjult", "10"), List.of("70", "skjult"), List.of("20", "skjult"));
  }

  /** Three bands of ages in two years. */
  @Test
  void liggendeSoejler() {
    String diagram =
        "diagram\nnoegletal: nye-anbringelser\nkategorier: 0-5, 6-11, 12-14\nform: bjaelke";
    String aldre = "nye-anbringelser/0-5,nye-anbringelser/6-11,nye-anbringelser/12-14";
    tal(aldre, "510", "2016", Enhed.ANTAL, "7", "8", "skjult");
    tal(aldre, "510", "2017", Enhed.ANTAL, "skjult", "9", "6");
    assertThat(eneste(diagram)).isInstanceOf(Figur.class);
    ny();
    tal(aldre, "510", "2016", Enhed.ANTAL, "7", "8", "skjult");
    tal(aldre, "510", "2017", Enhed.ANTAL, "skjult", "9", "skjult");
    assertThat(celler(tabel(diagram)))
        .containsExactly(List.of("7", "skjult"), List.of("8", "9"), List.of("skjult", "skjult"));
  }

  /** Three parts in each of two municipalities beside each other; a group has no numbers. */
  @Test
  void omraaderVedSidenAfHinanden() {
    String diagram =
        "diagram\nnoegletal: anbringelsesformer\nopstilling: omraader\nomraader: medlemmer";
    String former =
        "anbringelsesformer/institution,anbringelsesformer/familiepleje,"
            + "anbringelsesformer/netvaerkspleje";
    proeve.omraade(Proeve.HADERSLEV, Proeve.HERNING);
    tal(former, "510", "2017-12-31", Enhed.PCT, "20", "70", "10");
    tal(former, "657", "2017-12-31", Enhed.PCT, "20", "70", "skjult");
    assertThat(eneste(diagram)).isInstanceOf(Figur.class);
    ny();
    proeve.omraade(Proeve.HADERSLEV, Proeve.HERNING);
    tal(former, "510", "2017-12-31", Enhed.PCT, "skjult", "skjult", "10");
    tal(former, "657", "2017-12-31", Enhed.PCT, "20", "70", "skjult");
    Tabel tabel = tabel(diagram);
    assertThat(tabel.kolonner()).containsExactly("", "Haderslev", "Herning");
    assertThat(celler(tabel))
        .containsExactlyInAnyOrder(
            List.of("10", "skjult"), List.of("skjult", "70"), List.of("skjult", "20"));
  }

  /** Of the six months told of two are hidden, and then three. */
  @Test
  void maaneder() {
    String diagram = "diagram\nnoegletal: underretninger-pr-maaned\nopstilling: maaneder";
    for (int m = 1; m <= 5; m++) {
      tal("underretninger-pr-maaned", "510", "2017-0" + m, Enhed.ANTAL, m <= 2 ? "skjult" : "8");
    }
    tal("underretninger-pr-maaned", "510", "2017-06", Enhed.ANTAL, "9");
    assertThat(eneste(diagram)).isInstanceOf(Figur.class);
    tal("underretninger-pr-maaned", "510", "2017-07", Enhed.ANTAL, "skjult");
    Tabel tabel = tabel(diagram);
    assertThat(tabel.raekker()).hasSize(12);
    assertThat(celler(tabel).subList(0, 8))
        .containsExactly(
            List.of("skjult"),
            List.of("skjult"),
            List.of("8"),
            List.of("8"),
            List.of("8"),
            List.of("9"),
            List.of("skjult"),
            List.of("–"));
  }

  /** One of the municipality's nine months can be shown; the group's months stand nowhere. */
  @Test
  void maanederneErIkkeGruppens() {
    proeve.omraade(Proeve.HADERSLEV, Proeve.GRUPPE);
    String id = "underretninger-pr-maaned";
    for (int m = 1; m <= 9; m++) {
      tal(id, "510", "2017-0" + m, Enhed.ANTAL, m == 1 ? "8" : "skjult");
      tal(id, Proeve.GRUPPE.id(), "2017-0" + m, Enhed.ANTAL, "40");
    }
    assertThat(proeve.blokke("```diagram\nnoegletal: " + id + "\nopstilling: maaneder\n```"))
        .isEmpty();
  }

  /** Two questions of one battery; nobody has answered the second one's first answer. */
  @Test
  void svar() {
    String gruppe = "Ledere > ";
    String en = "survey-svar/" + gruppe + "Er det let?/";
    String to = "survey-svar/" + gruppe + "Er det godt?/";
    String let = en + "Ja," + en + "Nej," + en + "Måske";
    String godt = to + "Nej," + to + "Måske";
    proeve.supplement(
        new Supplement(
            List.of(),
            List.of(),
            Map.of("Er det let?", "Arbejdet", "Er det godt?", "Arbejdet"),
            List.of()));
    tal(en + "n," + to + "n", "510", "2017", Enhed.ANTAL, "40", "41");
    tal(to + "Ja", "510", "2016", Enhed.PCT, "100");
    tal(to + "n", "510", "2016", Enhed.ANTAL, "9");
    tal(let, "510", "2017", Enhed.PCT, "skjult", "30", "skjult");
    tal(godt, "510", "2017", Enhed.PCT, "skjult", "skjult");
    Tabel tabel = tabel("svar");
    assertThat(tabel.enhed()).isEqualTo("pct.");
    assertThat(tabel.titel()).isEqualTo("Arbejdet");
    int ja = tabel.kolonner().indexOf("Ja") - 1;
    int nej = tabel.kolonner().indexOf("Nej") - 1;
    Tabel.Raekke raekke = raekkeEfter(tabel, "Er det let?", "2017");
    assertThat(raekke.celler().get(nej)).isEqualTo("30");
    assertThat(raekke.celler().get(ja)).isEqualTo("skjult");
    assertThat(raekkeEfter(tabel, "Er det godt?", "2017").celler().get(ja)).isEqualTo("0");
    assertThat(raekkeEfter(tabel, "Er det godt?", "2016").celler().get(ja)).isEqualTo("100");
    assertThat(tabel.noter()).anyMatch(note -> note.startsWith("Spurgt er: Ledere."));
  }

  private static Tabel.Raekke raekkeEfter(Tabel tabel, String over, String navn) {
    List<Tabel.Raekke> raekker = tabel.raekker();
    int hvor = navne(tabel).indexOf(over);
    assertThat(raekker.get(hvor).over()).isTrue();
    return raekker.subList(hvor + 1, raekker.size()).stream()
        .filter(raekke -> raekke.overskrift().strip().contains(navn))
        .findFirst()
        .orElseThrow();
  }

  /** Five of the fifteen marks of a staircase, and then six. */
  @Test
  void trappen() {
    trappe("1");
    Figur figur = (Figur) eneste("trappe");
    assertThat(figur.noter()).anyMatch(note -> note.startsWith("En pil"));
    ny();
    trappe("skjult");
    Tabel tabel = tabel("trappe");
    assertThat(tabel.kolonner())
        .containsExactly(
            "Trin",
            "Børn 31. december 2017",
            "Rykket op herfra siden 31. december 2016",
            "Rykket ned herfra eller ude siden 31. december 2016");
    assertThat(celler(tabel))
        .containsExactly(
            List.of("skjult", "–", "skjult"),
            List.of("9", "2", "1"),
            List.of("9", "2", "1"),
            List.of("skjult", "skjult", "skjult"),
            List.of("skjult", "2", "1"),
            List.of("–", "2", "–"));
    assertThat(tabel.noter()).noneMatch(note -> note.startsWith("En pil"));
  }

  /** Five marks are hidden, and this is how many went down from the highest step. */
  private void trappe(String nedFraTrin6) {
    String dag = "2017-12-31";
    tal("indsatstrappen/0/op", "510", dag, Enhed.ANTAL, "2");
    for (int trin = 2; trin <= 6; trin++) {
      String sti = "indsatstrappen/" + trin;
      boolean faa = trin == 2 || trin == 3;
      String ned = trin == 6 ? nedFraTrin6 : trin == 3 ? "skjult" : "1";
      tal(sti + "/nu", "510", dag, Enhed.ANTAL, faa || trin == 6 ? "skjult" : "9");
      tal(sti + "/op", "510", dag, Enhed.ANTAL, trin == 3 ? "skjult" : "2");
      tal(sti + "/ned", "510", dag, Enhed.ANTAL, ned);
    }
  }
}
