package dk.aarsrapport.koersel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.regler.Alvor;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the wrong kind: each names file, line and what is wrong. */
class KoerselsfilFejlTest {
  private static Koersel laes(String tekst) {
    return Koerselsfil.laes("rapport.yaml", tekst, Set.of("anbragte"), Eksporter.navne());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aar: i fjor",
        "aar: 17",
        "aar: 2147483647",
        "aar: [2017]",
        "kommuner: [Haderslev]",
        "kommuner: [5100]",
        "kommuner: [0]",
        "kommuner: []",
        "kommuner: {a: 1}",
        "titel: [a, b]",
        "grupper: [510]",
        "grupper: {Store Bogstaver: {kommuner: [510]}}",
        "grupper: {g: {navn: G}}",
        "grupper: {510-haderslev: {kommuner: [510, 657]}}",
        "grupper: {G: {kommuner: [510]}, g: {kommuner: [657]}}",
        "maalgrupper: [voksne]",
        "maalgrupper: []",
        "skaeringsdatoer: [31-01-2016]",
        "skaeringsdatoer: [2016-02-30]",
        "skaeringsdatoer: []",
        "skaeringsdatoer_for: {anbragte: []}",
        "opgjort_fra: 2011",
        "opgjort_fra: 2019-01-01",
        "opgjort_til: 2010-12-31",
        "opgjort_til: 2016-12-31",
        "basisperioder: {service: 2014-2011}",
        "basisperioder: {service: fire år}",
        "basisperioder: {service: 2011-2012-2013}",
        "prisniveau: nu",
        "prisniveau: 17",
        "diskretion: 5",
        "diskretion: {mindste_antal: fem}",
        "diskretion: {mindste_antal: -1}",
        "udgaver: [hemmelig]",
        "udgaver: []",
        "afvisning: {hoejst_pct: lidt}",
        "afvisning: {hoejst_pct: -1}",
        "afvisning: {hoejst_pct: 1e9}",
        "regler: [overlap-anbringelser]",
        "regler: {overlap-anbringelser: slem}",
        "regler: {overlap-anbringelser: afvist}",
        "regler: {overlap-anbringelse: fra}",
        "porte: 20",
        "porte: {ukendte_konti_pct: få}",
        "porte: {ukendte_konti_pct: -1}",
        "porte: {ukendte_kontoer_pct: 20}",
        "noegle: {miljoevariabel: [A]}",
        "brud: [{noegletal: anbragte}]",
        "brud: [{noegletal: findes-ikke, dato: 2016-01-01, tekst: x}]",
        "brud: [{noegletal: anbragte, dato: i går, tekst: x}]",
        "kontroltotaler: 5",
        "kontroltotaler: [{kommune: 510, aar: 2017}]",
        "kontroltotaler: [{kommune: 510, aar: 2017, beloeb: 1, dranst: 2}]",
        "kontroltotaler: [{kommune: 510, aar: 2017, beloeb: mange}]",
        "kontroltotaler: [{kommune: 510, aar: 2017, beloeb: 0.005}]",
        "kontroltotaler: [{kommune: 510, aar: 2017, funktion: 28, beloeb: 1}]",
        "maal: [{noegletal: anbragte, periode: 2021, retning: mindst}]",
        "maal: [{noegletal: findes-ikke, periode: 2021, retning: mindst, vaerdi: 5}]",
        "maal: [{noegletal: anbragte, periode: 2021, retning: op, vaerdi: 5}]",
        "maal: [{noegletal: anbragte, periode: 2021, retning: mindst, vaerdi: mange}]",
        "maal: [{noegletal: anbragte, kommune: 657, periode: 2021, retning: mindst, vaerdi: 5}]",
        "maal: [{noegletal: anbragte, periode: 2021, retning: mindst, vaerdi: 5, enhed: pct}]",
        "reference: k.csv",
        "input: indsatser.csv",
        "input: {}",
        "input: {indsatser: []}",
        "input: {indsatser: \"\"}",
        "input: {indsatser: {tegnsaet: auto}}",
        "input: {indsatser: {filer: []}}",
        "input: {indsatser: {filer: i.csv, kolonner: [a]}}",
        "input: {indsatser: {filer: i.csv, kolonner: {cpr: \"\"}}}",
        "input: {indsatser: {filer: i.csv, kolonner: {kommunekode: \"= \"}}}",
        "input: {indsatser: {filer: i.csv, profil: os3bos}}",
        "input: {indsatser: {filer: i.csv, tegnsaet: utf-9}}",
        "input: {indsatser: {filer: i.csv, tegnsaet: ikke et navn!}}"
      })
  void enForkertVaerdi(String linje) {
    StringBuilder tekst = new StringBuilder("# en bemærkning\n");
    for (String ellers :
        new String[] {"aar: 2017", "kommuner: [510]", "input: {indsatser: i.csv}"}) {
      if (!ellers.split(":", 2)[0].equals(linje.split(":", 2)[0])) {
        tekst.append(ellers).append('\n');
      }
    }
    long nummer = tekst.chars().filter(c -> c == '\n').count() + 1;
    assertThatThrownBy(() -> laes(tekst + linje + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .message()
        .contains(";") // what to do stands after what is wrong
        .satisfiesAnyOf(
            besked -> assertThat(besked).startsWith("rapport.yaml, linje " + nummer),
            // the order of two dates: whichever of them stands in the file
            besked ->
                assertThat(besked)
                    .startsWith("rapport.yaml, linje 2")
                    .contains("opgjort_til ligger før opgjort_fra"));
  }

  @Test
  void enGentagetNoegleErEnFejl() {
    assertThatThrownBy(() -> laes("aar: 2017\naar: 2018\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage("rapport.yaml, linje 2: nøglen «aar» står to gange; slet den ene");
    assertThatThrownBy(() -> laes("aar: 2017\nkommuner: [1]\ninput:\n  pl: a.csv\n  pl: b.csv\n"))
        .hasMessageContaining("linje 5")
        .hasMessageContaining("«pl» står to gange");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# kun en bemærkning\n"})
  void enTomFil(String tekst) {
    assertThatThrownBy(() -> laes(tekst))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml er tom");
  }

  @Test
  void ingenYaml() {
    assertThatThrownBy(() -> laes("aar: 2017\n  kommuner: [510\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml, linje 2: filen er ikke gyldig YAML");
    assertThatThrownBy(() -> laes("bare tekst"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("linje 1");
    assertThatThrownBy(() -> laes("aar: 2017\u0000\u0001"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml: filen er ikke en tekstfil");
    assertThatThrownBy(() -> laes("[".repeat(1000)))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml");
  }

  @Test
  void aWrongRuleOrGradeNamesTheNearest() {
    String grund = "aar: 2017\nkommuner: [101]\ninput: {sager: s.csv}\n";
    assertThatThrownBy(() -> laes(grund + "regler: {overlap-anbringelse: fra}"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("linje 4")
        .hasMessageContaining("mente du «overlap-anbringelser»?");
    assertThatThrownBy(() -> laes(grund + "regler: {overlap-sager: oplysninger}"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("mente du «oplysning»?");
    assertThat(laes(grund + "regler: {overlap-sager: fra}").regler())
        .containsExactly(Map.entry("overlap-sager", Alvor.FRA));
  }
}
