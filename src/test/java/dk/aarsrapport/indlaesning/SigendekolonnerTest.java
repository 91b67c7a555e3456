package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that no number is read from, and what they say of the rows that are counted. */
class SigendekolonnerTest {
  private static final Indsatseksport INDSATSER = new Indsatseksport(Proevelaesning.KONTEKST);
  private static final Posteringseksport POSTERINGER =
      new Posteringseksport(Proevelaesning.KONTEKST);

  private static String indsatser(String overskrift, String en, String anden) {
    return "kommunekode;cpr;indsats;startdato;slutdato;"
        + overskrift
        + "\n101;6101005003;plejefamilie;01-01-2015;01-02-2016;"
        + en
        + "\n101;6101015009;plejefamilie;01-01-2015;;"
        + anden
        + "\n";
  }

  private static String posteringer(String overskrift, String... vaerdier) {
    StringBuilder fil = new StringBuilder("kommunekode;år;funktion;beløb;" + overskrift + "\n");
    for (String vaerdi : vaerdier) {
      fil.append("101;2015;5.28.20;5,00;").append(vaerdi).append('\n');
    }
    return fil.toString();
  }

  private static List<String> sagt(Eksport<?> eksport, String fil) throws IOException {
    return Proevelaesning.af(eksport, fil).laesning().dataproblemer().stream()
        .filter(p -> p.alvor().equals(Dataproblem.ADVARSEL))
        .map(p -> p.regel() + ": " + p.besked())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Annulleret (fejl)",
        "9 - Annulleret",
        "ANN",
        "Fejloprettet",
        "Er slettet",
        "Aflyst",
        "Afsluttet - ikke iværksat",
        "Dublet",
        "Testsag",
        "Lukket som fejl",
        "Ej bevilget",
        "Void",
        "Pending",
        "Under behandling",
        "Tilbagekaldt"
      })
  void enRaekkeDerIkkeBlevTilNoget(String status) throws IOException {
    assertThat(sagt(INDSATSER, indsatser("Status", status, "Aktiv")))
        .containsExactly(
            "kolonne-siger-andet: kolonnen «Status», som ikke læses, har «"
                + status
                + "» (1 række); de rækker er talt med som de andre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aktiv", "Ophørt", "Ikke annulleret", "Ej slettet", "Afsluttet", "Hjertefejl"})
  void almindeligeOrdSigerIntet(String status) throws IOException {
    assertThat(sagt(INDSATSER, indsatser("Status", status, ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Slettet, 1, 0", "IsDeleted, True, False", "Annulleret den, 05-01-2016, ''", "Ugyldig, J, N",
    "Gyldig, 0, 1", "Godkendt, Nej, Ja", "Seneste version, N, J", "Operation, D, I"
  })
  void etFlagSigerDetSammenMedSinOverskrift(String overskrift, String ja, String nej)
      throws IOException {
    assertThat(sagt(INDSATSER, indsatser(overskrift, ja, nej)))
        .singleElement()
        .asString()
        .contains("«" + overskrift + "»", "«" + ja + "» (1 række)");
    assertThat(sagt(INDSATSER, indsatser(overskrift, nej, nej))).isEmpty();
  }

  /** What is closed has ended, though the row has no day for it. */
  @Test
  void lukketUdenSlutdato() throws IOException {
    assertThat(sagt(INDSATSER, indsatser("Status", "Ophørt", "Aktiv"))).isEmpty();
    assertThat(sagt(INDSATSER, indsatser("Status", "Ophørt", "Ophørt")))
        .containsExactly(
            "lukket-uden-slutdato: kolonnen «Status», som ikke læses, har «Ophørt» (1 række) uden"
                + " slutdato; de er talt, som om de løber endnu");
  }

  @ParameterizedTest
  @CsvSource({
    "Igangværende, Nej, Ja",
    "Aktiv, N, J",
    "Løbende, 0, 1",
    "Er aktiv, False, True",
    "Afsluttet, Ja, Nej",
    "Ophørsårsag, Aldersophør, Ikke ophørt",
    "Ophørsårsag, Flyttet, ''"
  })
  void etFlagSigerAtDetErLukketUdenSlutdato(String overskrift, String endt, String loeber)
      throws IOException {
    assertThat(sagt(INDSATSER, indsatser(overskrift, endt, loeber))).isEmpty();
    assertThat(sagt(INDSATSER, indsatser(overskrift, loeber, endt)))
        .containsExactly(
            "lukket-uden-slutdato: kolonnen «%s», som ikke læses, har «%s» (1 række) uden slutdato; de er talt, som om de løber endnu"
                .formatted(overskrift, endt));
  }

  @Test
  void lukketIEnFilUdenSlutdato() throws IOException {
    assertThat(
            sagt(
                INDSATSER,
                "kommunekode;cpr;indsats;startdato;Status\n"
                    + "101;6101005003;plejefamilie;01-01-2015;Afsluttet\n"))
        .contains(
            "lukket-uden-slutdato: kolonnen «Status», som ikke læses, har «Afsluttet» (1 række)"
                + " uden slutdato; de er talt, som om de løber endnu");
  }

  /** No status: a text that nobody else has. And a status far down, in another part of the file. */
  @Test
  void kunFaaVaerdierFoelgesOgHeleFilenIgennem() throws IOException {
    String mange = "Aktiv\n101;6101005003;plejefamilie;01-01-2014;02-01-2014;".repeat(2000);
    byte[] langt =
        indsatser("Status", mange + "Aktiv", "Annulleret").getBytes(StandardCharsets.UTF_8);
    for (long mindst : new long[] {1_000, Long.MAX_VALUE}) {
      assertThat(Proevelaesning.af(INDSATSER, langt, "auto", mindst).laesning().dataproblemer())
          .filteredOn(p -> p.regel().equals("kolonne-siger-andet"))
          .extracting(Dataproblem::besked)
          .containsExactly(
              "kolonnen «Status», som ikke læses, har «Annulleret» (1 række); de rækker er talt med"
                  + " som de andre");
    }
    StringBuilder tekster = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      tekster.append("note ").append(i).append("\n101;6101005003;plejefamilie;01-01-2014;;");
    }
    assertThat(sagt(INDSATSER, indsatser("Note", tekster + "x", "Annulleret"))).isEmpty();
  }

  @Test
  void etCprNummerSomVaerdiSkjules() throws IOException {
    assertThat(sagt(INDSATSER, indsatser("Bemærkning", "610100-5003 annulleret", "")))
        .singleElement()
        .asString()
        .contains("annulleret")
        .doesNotContain("5003");
  }

  @ParameterizedTest
  @CsvSource({
    "Leverandør, Total",
    "Leverandør, Firma A Total",
    "Bilagstype, Rekvisition",
    "Målt, Afvigelse",
    "Status, Kladde",
    "Statistisk, J"
  })
  void posteringerDerErNogetAndet(String overskrift, String vaerdi) throws IOException {
    assertThat(sagt(POSTERINGER, posteringer(overskrift, vaerdi, "N", "N")))
        .singleElement()
        .asString()
        .contains("kolonnen «" + overskrift + "»", "«" + vaerdi + "» (1 række)");
    assertThat(sagt(POSTERINGER, posteringer(overskrift, "N", "N"))).isEmpty();
  }

  /** A kind of paper with amounts of both signs has its sign in the amount. */
  @Test
  void kreditnotaerUdenMinus() throws IOException {
    for (String kolonne : List.of("Bilagstype", "Posttype")) {
      String fil = posteringer(kolonne, "Faktura", "Kreditnota", "Kreditnota");
      assertThat(sagt(POSTERINGER, fil))
          .containsExactly(
              "kreditnota-uden-minus: kolonnen «%s» har «Kreditnota» (2 rækker), alle med beløb over 0; de er lagt til udgifterne"
                  .formatted(kolonne));
      assertThat(sagt(POSTERINGER, fil.replaceFirst("5,00;Kredit", "-5,00;Kredit"))).isEmpty();
    }
  }

  @Test
  void tillaegsbevillingerSomOprindeligtBudget() throws IOException {
    Budgeteksport budget = new Budgeteksport(Proevelaesning.KONTEKST);
    String fil =
        "kommunekode;år;funktion;gruppering;oprindeligt_budget;korrigeret_budget;Slags\n"
            + "101;2015;5.28.20;003;5,00;;Budget\n101;2015;5.28.20;003;%s;Tillægsbevilling\n";
    assertThat(sagt(budget, fil.formatted("1,00;")))
        .containsExactly(
            "tillaegsbevilling: kolonnen «Slags», som ikke læses, har «Tillægsbevilling» (1 række);"
                + " de er læst som oprindeligt budget");
    assertThat(sagt(budget, fil.formatted(";1,00"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Frekvens, Måned",
    "Periode, Pr. døgn",
    "Pris pr., uge",
    "Enhed, Døgn",
    "Pristype, Døgntakst"
  })
  void prisenForEnKortereTid(String overskrift, String tid) throws IOException {
    String uden = indsatser(overskrift, tid, "År");
    assertThat(sagt(INDSATSER, uden)).isEmpty();
    String med =
        uden.replace("slutdato;", "slutdato;årlig_pris;")
            .replace(";" + tid, ";1000;" + tid)
            .replace(";År", ";1000;År");
    assertThat(sagt(INDSATSER, med))
        .containsExactly(
            "pris-pr-tid: kolonnen «%s», som ikke læses, har «%s» (1 række), men prisen er læst som prisen for et år"
                .formatted(overskrift, tid));
  }

  @ParameterizedTest
  @CsvSource({
    "B/R, B, R",
    "Version, 1, 2",
    "Prisniveau, Løbende priser, 2017-priser",
    "Måltal, KR, PCT"
  })
  void deSammePengeFlereGange(String overskrift, String en, String anden) throws IOException {
    assertThat(sagt(POSTERINGER, posteringer(overskrift, en, en))).isEmpty();
    List<String> version = sagt(POSTERINGER, posteringer(overskrift, en, anden));
    assertThat(version).singleElement().asString().contains("«" + en + "»", "«" + anden + "»");
  }

  @Test
  void typerAfPosteringerDerIkkeKendes() throws IOException {
    String disponeret = posteringer("Beløbstype", "Forbrug", "Disponeret", "Restbudget");
    assertThat(Proevelaesning.af(POSTERINGER, disponeret).raekker()).hasSize(1);
    assertThat(sagt(POSTERINGER, posteringer("Posttype", "Faktura", "Løn", "Ompostering")))
        .isEmpty();
    assertThat(sagt(POSTERINGER, posteringer("Værditype", "4", "4"))).isEmpty();
    assertThat(sagt(POSTERINGER, posteringer("Beløbstype", "Forbrug", "Kladde", "Kladde")))
        .containsExactly(
            "beloebstype-ukendt: kolonnen «Beløbstype» har «Kladde» (2 rækker); de rækker er talt"
                + " med som forbrug");
    assertThat(sagt(POSTERINGER, posteringer("Værditype", "4", "8", "8")))
        .singleElement()
        .asString()
        .contains("«4» (1 række) og «8» (2 rækker)");
    assertThat(sagt(POSTERINGER, posteringer("Beløbstype", "Forbrug", "Forbrug sidste år")))
        .singleElement()
        .asString()
        .contains("«Forbrug sidste år»");
  }

  @Test
  void totalerIKontoensAndreKolonnerErIkkeData() throws IOException {
    for (String kolonne : List.of("art", "ejerforhold")) {
      for (String total : List.of("I alt", "Art i alt")) {
        Proevelaesning<?> laest =
            Proevelaesning.af(POSTERINGER, posteringer(kolonne, "1", total, "4"));
        assertThat(laest.raekker()).hasSize(2);
        assertThat(laest.problemer()).contains("oplysning 0  sumlinje");
      }
    }
    assertThat(sagt(POSTERINGER, posteringer("tekst", "Total", "Totalrenovering")))
        .singleElement()
        .asString()
        .contains("sum-i-tekst", "«Total»", "(1 række)");
  }
}
