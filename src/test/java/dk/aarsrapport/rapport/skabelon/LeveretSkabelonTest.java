package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeveretSkabelonTest {
  /** Digits that belong to the law, to fixed limits and to the names of trin, not to the data. */
  private static final List<String> FASTE_TAL =
      List.of(
          "18-22 år",
          "§ 11, stk. 3",
          "§ 11.3",
          "§ 30",
          "fra 2024 efter",
          "0-17 år",
          "under 18 år",
          "fyldte 18 år",
          "under 8 år",
          "til og med 22 år",
          "1000 børn",
          "1000 borgere",
          "over 18 år",
          "fyldt 18 år",
          "trin 1",
          "trin 2-6",
          "trin 2",
          "trin 3",
          "trin 4",
          "trin 5",
          "trin 6",
          "den 1. januar i samme år");

  @Test
  void kommunensRapport() throws IOException {
    String tekst =
        dump("kommune", Skabelon.leveret("aarsrapport").byg(Proeveverden.kommune(Udgave.INTERN)));

    assertThat(tekst)
        .contains(
            "Den 31. jan. 2017 var 134 børn under 18 år anbragt uden for hjemmet i Haderslev"
                + " Kommune. Det er en stigning fra 120 den"
                + " 31. jan. 2016, som kan være tilfældig.")
        .contains("I 2017 kostede børneområdet 145,0 mio. kr. i alt i Haderslev Kommune.")
        .contains("I 2017 var den samlede udgift 12,0 mio. kr. lavere end gennemsnittet")
        .contains("»Ophørte institutionsanbringelser« (31.01.2016): ikke beregnet")
        .contains("*Unge* {{1}} <b>");
  }

  @Test
  void gruppensRapportTalerOmKommunerne() throws IOException {
    String tekst =
        dump(
            "gruppe",
            Skabelon.leveret("aarsrapport")
                .byg(Proeveverden.gruppe(Udgave.OFFENTLIG, UnaryOperator.identity())));

    assertThat(tekst)
        .contains("i Partnerskabskommunerne")
        .contains("Rapporten omfatter Haderslev og Herning.")
        .contains("Tal, der bygger på færre end fem børn");
    assertThat(Pattern.compile("\\bkommunens\\b").matcher(tekst).find()).isFalse();
  }

  @Test
  void altSkjultGiverEnOrdentligRapport() throws IOException {
    Rapport rapport =
        Skabelon.leveret("aarsrapport")
            .byg(Proeveverden.kommune(Udgave.OFFENTLIG, LeveretSkabelonTest::skjul));
    String tekst = dump("skjult", rapport);

    assertThat(kapitler(rapport))
        .containsExactly(
            "Året kort",
            "Om denne rapport",
            "Afsnit med skjulte tal",
            "Sådan er tallene gjort op",
            "Om datagrundlaget");
    assertThat(tekst)
        .contains(
            "Tallene til afsnittene »Kapitlerne kort«, »Anbringelser«, »Forebyggende indsatser«,"
                + " »Bevægelser på indsatstrappen«, »Underretninger«, »Sagsbehandling« og »Økonomi«"
                + " mangler eller er skjult af hensyn til børnene.")
        .doesNotContain("Hele afsnittet »Økonomi« er udeladt");
    assertThat(rapport.blokke()).noneMatch(Blok.Boks.class::isInstance);
    assertThat(rapport.blokke().stream().filter(Tabel.class::isInstance)).isEmpty();
  }

  @Test
  void intetBeregnetGiverEnOrdentligRapport() throws IOException {
    Rapport rapport =
        Skabelon.leveret("aarsrapport")
            .byg(Proeveverden.gruppe(Udgave.INTERN, LeveretSkabelonTest::ikkeBeregnet));
    String tekst = dump("intet", rapport);

    assertThat(kapitler(rapport)).doesNotContain("Anbringelser").contains("Om datagrundlaget");
    assertThat(tekst).contains("ikke beregnet (udtrækket af indsatser mangler)");
  }

  @Test
  void ingenResultaterOverhovedet() {
    Rapport rapport =
        Skabelon.leveret("aarsrapport")
            .byg(new Proeve().katalog(Katalog.definitioner()).udgivelse());

    assertThat(kapitler(rapport)).contains("Om denne rapport", "Om datagrundlaget");
  }

  @Test
  void deDyresteAnbringelserSigerHvilkeMaalgrupperDeErFor() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal("dyre-anbringelser", "2017", Enhed.ANTAL, "9")
            .tal("dyre-enkeltsager/beregnet", "2017", Enhed.KR, "1600000")
            .tal("dyre-enkeltsager/modtaget", "2017", Enhed.KR, "3100000");
    String omfang = "Det tal dækker ikke alle: Kun målgruppen social;";

    assertThat(aarsrapport(proeve)).contains("ni anbragte børn og unge").doesNotContain(omfang);
    assertThat(aarsrapport(proeve.maalgrupper("social"))).contains(omfang);
  }

  /** Young people with a contact person are not placed, and may be more than those who are. */
  @Test
  void flereIEftervaernEndAnbragteErIngenDelAfDem() {
    assertThat(aarsrapport(unge("8"))).contains("svarer til 80 pct. af alle dem, der var anbragt");
    assertThat(aarsrapport(unge("16"))).contains("fik 16 unge").doesNotContain("160 pct.");
  }

  private static Proeve unge(String eftervaern) {
    return new Proeve()
        .katalog(Katalog.definitioner())
        .tal("eftervaern/i-alt", "2017", Enhed.ANTAL, eftervaern)
        .tal("anbragte-i-aaret/i-alt", "2017", Enhed.ANTAL, "10");
  }

  /** As many children as the year before, or the same price: that changed nothing. */
  @Test
  void detDerIkkeErAendretHarIkkeAendretUdgiften() {
    assertThat(aarsrapport(maengdeOgPris("-100000", "200000")))
        .contains(
            "gjorde ændringen i antallet af børn på institution udgiften dér 100.000 kr. lavere end"
                + " ellers, og ændringen i prisen gjorde den 200.000 kr. højere end ellers.");
    assertThat(aarsrapport(maengdeOgPris("-100000", "0")))
        .contains("institution udgiften dér 100.000 kr. lavere end ellers.");
    assertThat(aarsrapport(maengdeOgPris("0", "200000")))
        .contains("gjorde ændringen i prisen udgiften til institution 200.000 kr. højere end");
    assertThat(aarsrapport(maengdeOgPris("0", "0"))).doesNotContain("ellers");
  }

  private static Proeve maengdeOgPris(String maengde, String pris) {
    return new Proeve()
        .katalog(Katalog.definitioner())
        .tal("maengde-pris/institution/maengde", "2017", Enhed.KR, maengde)
        .tal("maengde-pris/institution/pris", "2017", Enhed.KR, pris);
  }

  @Test
  void evalueringenSigerLigeUdAtHjaelpenIkkeBlevAendret() {
    String ingen = "blev hjælpen ikke ændret for nogen børn";

    assertThat(evaluering("0")).contains(ingen).doesNotContain("for ingen børn");
    assertThat(evaluering("2")).contains("blev den ændret for to børn").doesNotContain(ingen);
  }

  private static String evaluering(String justeringer) {
    return Tekstudskrift.af(
        Skabelon.leveret("evaluering")
            .byg(
                new Proeve()
                    .katalog(Katalog.definitioner())
                    .tal("justeringer/i-alt", "2017-01-31", Enhed.ANTAL, justeringer)
                    .udgivelse()));
  }

  /** More refunded than spent: nothing went to help of what the whole cost. */
  @Test
  void detDerErMindreEndIngentingErIngenDelAfNoget() {
    assertThat(aarsrapport(udgifter("900000"))).contains("Heraf gik 900.000 kr. til service");
    assertThat(aarsrapport(udgifter("-200000")))
        .contains("kostede børneområdet 1,0 mio. kr. i alt")
        .doesNotContain("Heraf gik");
  }

  private static Proeve udgifter(String service) {
    return new Proeve()
        .katalog(Katalog.definitioner())
        .tal("udgifter/service/netto", "2017", Enhed.KR, service)
        .tal("udgifter/administration/netto", "2017", Enhed.KR, "100000")
        .tal("udgifter/i-alt/netto", "2017", Enhed.KR, "1000000");
  }

  /** Nobody has help at home: there are no fewer on the stair. */
  @Test
  void ingenKanIkkeBliveFaerre() {
    assertThat(aarsrapport(hjemme(3))).contains("kan de være færre");
    assertThat(aarsrapport(hjemme(0)))
        .contains("fik ingen børn under 18 år en hjemmebaseret indsats")
        .doesNotContain("kan de være færre");
  }

  private static Proeve hjemme(long boern) {
    return new Proeve()
        .katalog(Katalog.definitioner())
        .andel("hjemmebaserede-pr-1000/i-alt", "510", "2017-09-30", Enhed.PR_1000, boern, 1000);
  }

  private static String aarsrapport(Proeve proeve) {
    return Tekstudskrift.af(Skabelon.leveret("aarsrapport").byg(proeve.udgivelse()));
  }

  @Test
  void hverKategoriHarEnEtiketIKataloget() {
    Map<String, Definition> katalog =
        Katalog.definitioner().stream()
            .collect(Collectors.toMap(Definition::id, Function.identity()));
    Skabelon.leveret("aarsrapport")
        .stier()
        .forEach(
            sti ->
                assertThat(katalog.get(sti.noegletal()).etiketter().keySet())
                    .as(sti.toString())
                    .containsAll(
                        Stream.of(sti.kategori(), sti.underkategori())
                            .filter(kode -> !kode.isEmpty())
                            .toList()));
  }

  @Test
  void ingenTalErSkrevetIHaanden() throws IOException {
    try (var filer = Files.list(Path.of("report-templates"))) {
      for (Path fil : filer.filter(f -> f.toString().endsWith(".md")).toList()) {
        String tekst = Files.readString(fil, StandardCharsets.UTF_8);
        String uden =
            tekst
                .replaceAll("(?s)\\{\\{.*?\\}\\}", "")
                .replaceAll(
                    "(?m)^(noegletal|kategorier|underkategorier|uden|perioder|niveauer|gaelder):"
                        + " .*$|^[a-z0-9-]+(/[a-z0-9+-]+)*:",
                    "");
        for (String fast : FASTE_TAL) {
          uden = uden.replace(fast, "");
        }
        uden = uden.replace("-pr-1000", "");
        assertThat(uden.lines().filter(linje -> linje.matches(".*\\d.*")).toList())
            .as(fil.getFileName().toString())
            .isEmpty();
      }
    }
  }

  private static Resultat skjul(Resultat resultat) {
    return resultat.skjult(Status.DISKRETIONERET, "Skjult af hensyn til børnene");
  }

  private static Resultat ikkeBeregnet(Resultat resultat) {
    return resultat.skjult(Status.IKKE_BEREGNET, "Udtrækket af indsatser mangler.");
  }

  private static List<String> kapitler(Rapport rapport) {
    return rapport.blokke().stream()
        .filter(Blok.Overskrift.class::isInstance)
        .map(Blok.Overskrift.class::cast)
        .filter(overskrift -> overskrift.niveau() == 1)
        .map(Blok.Overskrift::tekst)
        .toList();
  }

  private static String dump(String navn, Rapport rapport) throws IOException {
    String tekst = Tekstudskrift.af(rapport);
    Path mappe = Files.createDirectories(Path.of("target", "skabelon"));
    Files.writeString(mappe.resolve(navn + ".txt"), tekst, StandardCharsets.UTF_8);
    return tekst;
  }
}
