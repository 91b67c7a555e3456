package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product on accounts that add up to published ones gives what Faxe and Ishøj published. */
class OffentliggjortOekonomiTest {
  private static final Path DATA = Path.of("src/test/resources");

  @TempDir private Path ud;

  private Map<Noegle, Resultat> koer(String mappe) throws IOException {
    Map<Noegle, Resultat> resultater = new HashMap<>();
    Faellesspark.koersel()
        .beregn(DATA.resolve(mappe).resolve("rapport.yaml").toString(), ud.toString())
        .resultater()
        .forEach(r -> resultater.put(r.noegle(), r));
    return resultater;
  }

  /** Strategy of Faxe (2019): in 2015 the foster families stand under 5.28.20. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "",
      value = {
        "2015 | 41360572 | 30290614 |          | 7134196 | 1327838 | 8027038 |  88140258",
        "2016 | 26357123 | 33522689 | 22317655 | 4346018 |  975161 | 6552903 |  94071549",
        "2017 | 33059633 | 32795590 | 24130441 | 1054163 | 1058929 | 6210938 |  98309694",
        "2018 | 39753678 | 37658602 | 29576795 | 1925549 | 4271623 | 8525123 | 121711370"
      })
  void faxesFunktionerTilKronen(
      String aar,
      BigDecimal f20,
      BigDecimal f21,
      BigDecimal f22,
      BigDecimal f23,
      BigDecimal f24,
      BigDecimal f72,
      BigDecimal iAlt)
      throws IOException {
    Map<String, BigDecimal> fundet = new HashMap<>();
    koer("faxe-oekonomi")
        .forEach(
            (noegle, resultat) -> {
              if (noegle.noegletal().equals("udgifter-pr-funktion")
                  && noegle.omraade().equals("320")
                  && noegle.periode().equals(aar)) {
                fundet.put(
                    noegle.kategori(), resultat.vaerdi().setScale(0, RoundingMode.UNNECESSARY));
              }
            });
    Map<String, BigDecimal> trykt = new HashMap<>();
    trykt.put("5.28.20", f20);
    trykt.put("5.28.21", f21);
    trykt.put("5.28.22", f22);
    trykt.put("5.28.23", f23);
    trykt.put("5.28.24", f24);
    trykt.put("5.57.72", f72);
    trykt.put("i-alt", iAlt);
    trykt.values().removeIf(v -> v == null);
    assertThat(fundet).isEqualTo(trykt);
  }

  /** What the parts of the investment that Faxe printed come to, in the same strategy. */
  @Test
  void faxesInvesteringTilKronen() throws IOException {
    Map<String, BigDecimal> fundet = new HashMap<>();
    koer("faxe-oekonomi")
        .forEach(
            (noegle, resultat) -> {
              if (noegle.noegletal().equals("investeringer") && noegle.omraade().equals("320")) {
                fundet.put(
                    noegle.periode() + " " + noegle.kategori() + "/" + noegle.underkategori(),
                    resultat.vaerdi().setScale(0, RoundingMode.UNNECESSARY));
              }
            });
    assertThat(fundet)
        .isEqualTo(
            Map.of(
                "2020 Fælles om Forebyggelse/budget", new BigDecimal("15950000"),
                "2021 Fælles om Forebyggelse/budget", new BigDecimal("15700000"),
                "2022 Fælles om Forebyggelse/budget", new BigDecimal("15200000")));
  }

  /**
   * Every line and subtotal of the table in three columns. Print rounds each line from øre, so that
   * a sum of printed lines may be a krone off; all that are stand here.
   *
   * <p>The table contradicts its own sum once: »Følgeudgifter iflg.« stands in brackets among the
   * lines of Anbringelsesområdet i alt, with a deviation of its own, and is in none of the totals.
   * So it is a total of its own here.
   */
  @Test
  void ishoejsTabelFor2013() throws IOException {
    Map<Noegle, Resultat> resultater = koer("ishoej-oekonomi");
    List<String> afvigelser = new ArrayList<>();
    List<String> linjer = Files.readAllLines(DATA.resolve("ishoej-oekonomi/trykt.csv"));
    for (String linje : linjer.subList(1, linjer.size())) {
      String[] celler = linje.split(";", -1);
      String[] kolonner = {"budget", "regnskab", "afvigelse"};
      for (int i = 0; i < kolonner.length; i++) {
        Noegle noegle = new Noegle("budget-regnskab", "183", "2013", celler[0], kolonner[i]);
        assertThat(resultater).containsKey(noegle);
        BigDecimal forskel =
            hele(resultater.get(noegle).vaerdi()).subtract(hele(trykt(celler[i + 1])));
        if (forskel.signum() != 0) {
          String navn = celler[0].substring(celler[0].lastIndexOf('>') + 1).strip();
          afvigelser.add(navn + ", " + kolonner[i] + ": " + forskel.toPlainString());
        }
      }
    }
    for (String linje : linjer.subList(1, linjer.size())) {
      String sti = linje.substring(0, linje.indexOf(';'));
      opfoelgningenErRegnskabet(resultater, sti, "budget", "korrigeret");
      opfoelgningenErRegnskabet(resultater, sti, "regnskab", "forbrug");
      opfoelgningenErRegnskabet(resultater, sti, "regnskab", "forventet");
      opfoelgningenErRegnskabet(resultater, sti, "afvigelse", "afvigelse");
    }
    assertThat(linjer).hasSize(1 + 72);
    assertThat(
            resultater.keySet().stream()
                .filter(n -> n.noegletal().equals("budget-regnskab"))
                .filter(n -> n.omraade().equals("183") && n.underkategori().equals("pct")))
        .as("no other level than the printed ones")
        .hasSize(72);
    assertThat(afvigelser)
        .containsExactly(
            "Eget værelse i alt, regnskab: 1",
            "Eget værelse i alt, afvigelse: 1",
            "Døgn med soc.afd.færds probl. i alt, regnskab: -1",
            "Døgn med soc.afd.færds probl. i alt, afvigelse: -1",
            "Døgninstitutioner i alt, regnskab: -1",
            "Døgninstitutioner i alt, afvigelse: -1",
            "Anbringelser i alt, regnskab: -1",
            "Anbringelser i alt, afvigelse: -1",
            "Forebyggelse i alt, regnskab: 1",
            "Forebyggelse i alt, afvigelse: 1",
            "Total rådgivning børn & unge, afvigelse: 1");
  }

  /** On every line and subtotal, refunds and cash benefits with them, when the year is over. */
  private static void opfoelgningenErRegnskabet(
      Map<Noegle, Resultat> resultater, String sti, String regnskab, String opfoelgning) {
    BigDecimal ventet =
        resultater.get(new Noegle("budget-regnskab", "183", "2013", sti, regnskab)).vaerdi();
    assertThat(
            resultater
                .get(new Noegle("budgetopfoelgning", "183", "2013", sti, opfoelgning))
                .vaerdi())
        .as("%s, %s", sti, opfoelgning)
        .isEqualByComparingTo(ventet);
  }

  private static BigDecimal trykt(String tekst) {
    return tekst.isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(tekst.replace(".", "").replace(',', '.'));
  }

  private static BigDecimal hele(BigDecimal kroner) {
    return kroner.setScale(0, RoundingMode.HALF_UP);
  }

  /** Ishøj against the eight municipalities of Vestegnen in 2012, kroner per 1000 residents. */
  @ParameterizedTest
  @CsvSource({
    "forebyggende, 348387, 168923, 303748",
    "anbringelser, 1992221, 581740, 1682029",
    "aflastning, 292505, 67828, 201547",
    "handicapinstitution, 170683, 0, 196956"
  })
  void udgifterPr1000BorgerePaaVestegnen(
      String hovedgruppe, String ishoej, String vallensbaek, String gennemsnit) throws IOException {
    Map<Noegle, Resultat> resultater = koer("vestegnen");
    assertThat(
            Stream.of(
                    pr1000(resultater, "183", hovedgruppe),
                    pr1000(resultater, "187", hovedgruppe),
                    pr1000(resultater, "gruppe:vestegnen", "gennemsnit-" + hovedgruppe))
                .map(BigDecimal::toPlainString))
        .containsExactly(ishoej, vallensbaek, gennemsnit);
    assertThat(pr1000(resultater, "gruppe:vestegnen", hovedgruppe))
        .as("the group as a whole weighs its members by their residents")
        .isNotEqualByComparingTo(gennemsnit);
  }

  private static BigDecimal pr1000(
      Map<Noegle, Resultat> resultater, String omraade, String kategori) {
    return hele(
        resultater
            .get(new Noegle("udgifter-pr-1000-borgere", omraade, "2012", kategori, ""))
            .vaerdi());
  }
}
