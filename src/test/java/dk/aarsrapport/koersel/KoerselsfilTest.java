package dk.aarsrapport.koersel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoerselsfilTest {
  private static final String MINDST =
      "aar: 2017\nkommuner: [510]\ninput: {indsatser: indsatser.csv}\n";

  private static Koersel laes(String tekst) {
    return Koerselsfil.laes(
        "data/mappe/rapport.yaml",
        tekst,
        Set.of("anbragte", "sager-pr-raadgiver"),
        Eksporter.navne());
  }

  @Test
  void hverNoegle() {
    Koersel koersel =
        laes(
            """
            titel: Årsrapport
            aar: 2017
            kommuner: [510, 657]
            grupper:
              partnerskab: {navn: Partnerskabet, kommuner: [510, 657]}
              ene: {kommuner: 510}
            maalgrupper: [social, handicap]
            skaeringsdatoer: [2016-05-31, 2016-01-31]
            skaeringsdatoer_for: {sager-pr-raadgiver: [2016-03-01]}
            opgjort_fra: 2011-01-01
            opgjort_til: 2017-06-30
            basisperioder: {service: 2011-2014, administration: 2013}
            prisniveau: 2016
            diskretion: {mindste_antal: 3}
            udgaver: [intern]
            skabelon: egen.md
            tidligere: noegletal-2016.csv
            afvisning: {hoejst_pct: 2,5}
            noegle: {miljoevariabel: MIN_NOEGLE}
            brud:
              - {noegletal: anbragte, kommune: 510, dato: 2016-05-31, tekst: "Nyt system"}
              - {noegletal: anbragte, kategori: x, dato: 2016-01-01, tekst: "Ny type"}
            maal: [{noegletal: anbragte, kommune: 510, periode: 2021, retning: mindst, vaerdi: 50}]
            reference: {kontoplan: k.csv}
            input:
              indsatser: indsatser.csv
              posteringer:
                filer: ["regnskab-*.csv", "ekstra.csv"]
                tegnsaet: windows-1252
                kolonner: {beløb: "Beløb (DKK)"}
                profil: os2bos
                ark: Posteringer
            """
                .replace("2,5", "\"2,5\""));
    assertThat(koersel.kilde().fil()).isEqualTo("rapport.yaml");
    assertThat(koersel.mappe()).isEqualTo("data/mappe");
    assertThat(koersel.titel()).isEqualTo("Årsrapport");
    assertThat(koersel.aar()).isEqualTo(2017);
    assertThat(koersel.deltagere().kommuner()).containsExactly(510, 657);
    assertThat(koersel.deltagere().grupper())
        .containsExactly(
            Map.entry("partnerskab", new Koersel.Gruppe("Partnerskabet", List.of(510, 657))),
            Map.entry("ene", new Koersel.Gruppe("ene", List.of(510))));
    assertThat(koersel.maalgrupper()).containsExactlyInAnyOrder("social", "handicap");
    assertThat(koersel.opgoerelse().skaeringsdatoer())
        .containsExactly(LocalDate.of(2016, 1, 31), LocalDate.of(2016, 5, 31));
    assertThat(koersel.opgoerelse().skaeringsdatoerFor())
        .containsExactly(Map.entry("sager-pr-raadgiver", List.of(LocalDate.of(2016, 3, 1))));
    assertThat(koersel.opgoerelse().fra()).isEqualTo(LocalDate.of(2011, 1, 1));
    assertThat(koersel.opgoerelse().til()).isEqualTo(LocalDate.of(2017, 6, 30));
    assertThat(koersel.priser().basisperioder())
        .containsEntry("service", new Koersel.Basisperiode(2011, 2014))
        .containsEntry("administration", new Koersel.Basisperiode(2013, 2013));
    assertThat(koersel.priser().prisniveau()).contains(2016);
    assertThat(koersel.udgivelse().mindsteAntal()).isEqualTo(3);
    assertThat(koersel.udgivelse().udgaver()).containsExactly(Udgave.INTERN);
    assertThat(koersel.udgivelse().dokumenter())
        .containsExactly(Dokument.aarsrapport(Optional.of("egen.md")));
    assertThat(koersel.udgivelse().tidligere()).containsExactly("noegletal-2016.csv");
    assertThat(koersel.porte().hoejstAfvistPct()).isEqualByComparingTo("2.5");
    assertThat(koersel.noegleMiljoevariabel()).isEqualTo("MIN_NOEGLE");
    assertThat(koersel.brud())
        .containsExactly(
            new Brud("anbragte", "510", LocalDate.of(2016, 5, 31), "Nyt system"),
            new Brud("anbragte", "", "x", LocalDate.of(2016, 1, 1), "Ny type"));
    assertThat(koersel.maal())
        .containsExactly(
            new Koersel.Maal("anbragte", "", "", 510, "2021", true, BigDecimal.valueOf(50)));
    assertThat(koersel.reference()).containsExactly(Map.entry("kontoplan", "k.csv"));
    assertThat(koersel.input().get("indsatser"))
        .containsExactly(Koersel.Inputvalg.ligeud(List.of("indsatser.csv"), Map.of()));
    assertThat(koersel.input().get("posteringer"))
        .containsExactly(
            new Koersel.Inputvalg(
                List.of("regnskab-*.csv", "ekstra.csv"),
                "windows-1252",
                Map.of("beløb", "Beløb (DKK)"),
                Optional.of("os2bos"),
                Map.of(),
                "Posteringer",
                List.of(),
                Map.of(),
                false));
  }

  @Test
  void blokkeAfFilerHarHverSineKolonnerOgDeresEgneVaerdierGaarFor() {
    Koersel koersel =
        laes(
            """
            aar: 2017
            kommuner: [101]
            input:
              sager:
                - {filer: a.csv, kolonner: {kommunekode: "=101"}, fyld_ned: [cpr], kun: {Art: Sag}}
                - {filer: b.csv, vaerdier: {team: {A: Nord}}}
                - c.csv
            vaerdier: {sager: {team: {B: Syd}}}
            """);
    Map<String, Map<String, String>> syd = Map.of("team", Map.of("B", "Syd"));
    Map<String, Map<String, String>> nord = Map.of("team", Map.of("A", "Nord"));
    assertThat(koersel.input().get("sager"))
        .containsExactly(
            new Koersel.Inputvalg(
                List.of("a.csv"),
                "auto",
                Map.of("kommunekode", "=101"),
                Optional.empty(),
                syd,
                "",
                List.of("cpr"),
                Map.of("Art", List.of("Sag")),
                false),
            Koersel.Inputvalg.ligeud(List.of("b.csv"), nord),
            Koersel.Inputvalg.ligeud(List.of("c.csv"), syd));
  }

  @Test
  void etMaalUdenKommuneGaelderHverRapport() {
    Koersel koersel =
        laes(
            MINDST.replace("[510]", "[510, 657]")
                + "maal: [{noegletal: anbragte, kategori: a, underkategori: b, periode: 2016-01-31,"
                + " retning: hoejst, vaerdi: \"12,5\"}]\n");
    BigDecimal vaerdi = new BigDecimal("12.5");
    assertThat(koersel.maal())
        .containsExactly(
            new Koersel.Maal("anbragte", "a", "b", 510, "2016-01-31", false, vaerdi),
            new Koersel.Maal("anbragte", "a", "b", 657, "2016-01-31", false, vaerdi));
    assertThat(koersel.maal().get(0).opfyldtAf(new BigDecimal("12.50"))).isTrue();
    assertThat(koersel.maal().get(0).opfyldtAf(new BigDecimal("12.51"))).isFalse();
  }

  @Test
  void toMaalForDetSammeErEnFejl() {
    String maal = "{noegletal: anbragte, periode: 2017, retning: mindst, vaerdi: 5}";
    assertThatThrownBy(() -> laes(MINDST + "maal: [" + maal + ", " + maal + "]\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("der står allerede et mål for det samme");
  }

  @Test
  void hvadDerGaelderNaarIntetStaar() {
    Koersel koersel = laes("\uFEFF" + MINDST);
    assertThat(koersel.opgoerelse().fra()).isEqualTo(LocalDate.of(2013, 1, 1));
    assertThat(koersel.opgoerelse().til()).isEqualTo(LocalDate.of(2017, 12, 31));
    assertThat(koersel.opgoerelse().skaeringsdatoer())
        .containsExactly(
            LocalDate.of(2013, 12, 31),
            LocalDate.of(2014, 12, 31),
            LocalDate.of(2015, 12, 31),
            LocalDate.of(2016, 12, 31),
            LocalDate.of(2017, 12, 31));
    assertThat(koersel.maalgrupper()).isEmpty();
    assertThat(koersel.deltagere().grupper()).isEmpty();
    assertThat(koersel.priser().basisperioder()).isEmpty();
    assertThat(koersel.priser().prisniveau()).isEmpty();
    assertThat(koersel.udgivelse().mindsteAntal()).isEqualTo(5);
    assertThat(koersel.udgivelse().udgaver())
        .containsExactlyInAnyOrder(Udgave.OFFENTLIG, Udgave.INTERN);
    assertThat(koersel.udgivelse().dokumenter())
        .containsExactly(Dokument.aarsrapport(Optional.empty()));
    assertThat(koersel.porte().hoejstAfvistPct()).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(koersel.noegleMiljoevariabel()).isEqualTo("AARSRAPPORT_NOEGLE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prisniveau | rapport.yaml, linje 4 («prisniveau»)",
        "input.sager.filer[1] | rapport.yaml, linje 9 («input.sager.filer»)",
        "input.indsatser.filer[0] | rapport.yaml, linje 6 («input.indsatser»)",
        "input.sager.profil | rapport.yaml, linje 8 («input.sager»)",
        "tidligere[0] | rapport.yaml, linje 5 («tidligere»)",
        "skabelon | rapport.yaml"
      })
  void hvorEnVaerdiStaar(String sti, String sted) {
    Koersel koersel =
        laes(
            """
            aar: 2017
            kommuner: [510]

            prisniveau: 2016
            tidligere: foer.csv
            input: {indsatser: indsatser.csv,
              sager:
                {filer: [a.csv,
                  b.csv]}}
            """);
    assertThat(koersel.kilde().sted(sti)).isEqualTo(sted);
  }

  @Test
  void enVaerdiDerStaarFlereStederGiverIngenLoekke() {
    Koersel koersel = laes(MINDST + "maalgrupper: &m [social]\ntidligere: *m\n");
    assertThat(koersel.kilde().sted("tidligere")).startsWith("rapport.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prisnivau: 2017 | linje 4 | «prisniveau»",
        "diskretion: {mindste_antl: 5} | linje 4 (| «mindste_antal»",
        "grupper: {g: {navn: G, komuner: [1]}} | linje 4 (| «kommuner»",
        "basisperioder: {servise: 2011-2014} | linje 4 (| «service»",
        "skaeringsdatoer_for: {anbragt: [2016-01-31]} | linje 4 (| «anbragte»",
        "reference: {kontoplanen: k.csv} | linje 4 (| «kontoplan»",
        "afvisning: {hojst_pct: 1} | linje 4 (| «hoejst_pct»",
        "noegle: {miljovariabel: X} | linje 4 (| «miljoevariabel»",
        "brud: [{nogletal: anbragte}] | linje 4 (| «noegletal»",
        "brud: [{noegletal: anbragt, dato: 2016-01-01, tekst: x}] | linje 4 (| «anbragte»",
        "noter: [{noegletal: anbragt, tekst: x}] | linje 4 (| «anbragte»",
        "noter: [{noegletal: anbragte, omraade: 501, tekst: x}] | linje 4 (| «510»",
        "noter: [{noegletal: anbragte, omrade: 510, tekst: x}] | linje 4 (| «omraade»",
        "maal: [{noegletal: anbragt, periode: 1, retning: mindst, vaerdi: 1}] | linje 4 (|"
            + " «anbragte»"
      })
  void enUkendtNoegleNaevnerDenNaermeste(String linje, String hvor, String mente) {
    assertThatThrownBy(() -> laes(MINDST + linje + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml, " + hvor)
        .hasMessageContaining("mente du " + mente);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brud: [{noegletal: anbragte, kommune: 147, dato: 2016-01-01, tekst: x}]",
        "maal: [{noegletal: anbragte, kommune: 147, periode: 1, retning: mindst, vaerdi: 1}]"
      })
  void enKommuneUdenForKoerslenNaevnerDemDerErMed(String linje) {
    assertThatThrownBy(() -> laes(MINDST + "grupper: {g: {kommuner: [510, 657]}}\n" + linje + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml, linje 5 (")
        .hasMessageEndingWith(": kommune 147 er ikke med i kørslen; vælg mellem 510, 657");
  }

  @Test
  void etUkendtInputNaevnerDetNaermeste() {
    assertThatThrownBy(() -> laes("aar: 2017\nkommuner: [510]\ninput:\n  indsatse: i.csv\n"))
        .hasMessageStartingWith("rapport.yaml, linje 4 («input.indsatse»)")
        .hasMessageContaining("mente du «indsatser»");
    assertThatThrownBy(
            () -> laes("aar: 2017\nkommuner: [510]\ninput: {sager: {filer: s.csv, profiler: x}}\n"))
        .hasMessageContaining("mente du «profil»");
  }

  @Test
  void flereDokumenterStaarMedHverSinForm() {
    Koersel koersel =
        laes(
            MINDST
                + "grupper: {g: {kommuner: [510, 657]}}\n"
                + "dokumenter:\n"
                + "  - {navn: aarsrapport}\n"
                + "  - {navn: notat, skabelon: eget.md, titel: Til udvalget, forside: nej,"
                + " indhold: Nej, omraader: [510, gruppe:g]}\n");
    assertThat(koersel.udgivelse().dokumenter())
        .containsExactly(
            Dokument.aarsrapport(Optional.empty()),
            new Dokument(
                "notat",
                Optional.of("eget.md"),
                Optional.of("Til udvalget"),
                Optional.of(false),
                Optional.of(false),
                List.of("510", "gruppe:g")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dokumenter: [] | listen er tom",
        "dokumenter: [{titel: x}] | mangler «navn»",
        "dokumenter: [{navn: a/b}] | «a/b» må kun have",
        "dokumenter: [{navn: a}, {navn: A}] | to dokumenter hedder «A»",
        "dokumenter: [{navn: a, forside: måske}] | «måske» er hverken ja eller nej",
        "dokumenter: [{navn: a, omraader: [51]}] | «51» er ikke et område med rapport i kørslen;"
            + " mente du «510»",
        "dokumenter: [{navn: a, skabelonen: x}] | mente du «skabelon»",
        "'dokumenter: [{navn: a}]\nskabelon: x.md' | kan ikke stå sammen"
      })
  void etForkertDokumentNaevnes(String linjer, String besked) {
    assertThatThrownBy(() -> laes(MINDST + linjer.replace("\\n", "\n") + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("rapport.yaml, linje ")
        .hasMessageContaining(besked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"aar: 2017\n", "kommuner: [510]\n", "input: {indsatser: indsatser.csv}\n"})
  void enManglendeNoegleNaevnes(String uden) {
    assertThatThrownBy(() -> laes(MINDST.replace(uden, "")))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("nøglen «" + uden.substring(0, uden.indexOf(':')) + "» mangler");
  }
}
