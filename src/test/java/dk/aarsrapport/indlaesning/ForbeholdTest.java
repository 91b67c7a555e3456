package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that says itself that its rows are not what they are read as is believed. */
class ForbeholdTest {
  private static final Eksport<?> SAGER = new Sagseksport(Proevelaesning.KONTEKST);
  private static final Eksport<?> BEFOLKNING = new Befolkningseksport();

  private static Optional<Saerligt.Note> linje(Eksport<?> eksport, String... celler) {
    return new Forbehold(eksport).linje(List.of(celler));
  }

  private static List<String> regler(Eksport<?> eksport, String tekst, Map<String, String> navne) {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    return Filhoved.find("fil.csv", bytes, eksport, "auto", navne).saerligt().noter().stream()
        .map(Saerligt.Note::regel)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viser 5 af 8 rækker",
        "Viser 1-500 af 1.200 resultater",
        "Showing 500 of 800",
        "5 af 8 fundne poster",
        "... fortsættes",
        "(3 rækker mere)",
        "12 flere rækker ikke vist",
        "Dataene overskrider grænsen. Nogle rækker er udeladt.",
        "Exported data exceeded the allowed volume. Some data may have been omitted.",
        "Det højeste antal rækker (grænsen) er nået",
        "Udtrækket er afkortet"
      })
  void enFilDerSigerAtDenIkkeErHelAdvaresDerOm(String linje) {
    assertThat(linje(SAGER, linje, "")).map(Saerligt.Note::regel).contains("afkortet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indsatser - kun aktive pr. 30.06.2017",
        "Status er Aktiv",
        "Sagsstatus: Åben",
        "Filter: Status = Aktiv",
        "Filter: egne sager",
        "Filter: År = 2017, Status = Aktiv",
        "Anvendte filtre:\nÅr er 2015; 2016\nSlutdato er (Tom)",
        "Applied filters:\nCase type is Child"
      })
  void enFilDerSigerAtDenErFiltreretAdvaresDerOm(String linje) {
    assertThat(linje(SAGER, linje)).map(Saerligt.Note::regel).contains("filtreret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viser 8 af 8 rækker",
        "Viser 8 rækker",
        "Opgjort for 5 af 8 kommuner",
        "5 af 8 rækker mangler en sagsbehandler",
        "Forløb fortsættes efter det fyldte 18. år",
        "Overskredne frister, antal",
        "Kun til intern brug",
        "Status pr. 30.06.2017",
        "Status: Endelig",
        "Kilde: fagsystemet",
        "Filter:",
        "Filter: ingen",
        "Filter: Kommune = 101",
        "Filter: Regnskabsår = 2015, 2016 eller 2017; Kommune er ikke (Tom)",
        "Filter: Status = Alle",
        "Anvendte filtre:\nÅr er 2015, 2016 eller 2017\nKommune er ikke (Tom)",
        "Folketal ultimo året"
      })
  void enFilDerErHelEllerKunErForEnKommuneOgEtAarAdvaresIkke(String linje) {
    assertThat(linje(SAGER, linje)).isEmpty();
  }

  @Test
  void filtreneKanStaaLinjeForLinjeUnderOrdet() {
    Forbehold forbehold = new Forbehold(SAGER);
    assertThat(forbehold.linje(List.of("Type er Barn"))).isEmpty();
    assertThat(forbehold.linje(List.of("Anvendte filtre:"))).isEmpty();
    assertThat(forbehold.linje(List.of("År er 2016"))).isEmpty();
    assertThat(forbehold.linje(List.of("Type er Barn")))
        .map(Saerligt.Note::besked)
        .contains("filen siger selv, at den kun har en del af rækkerne: «Type er Barn»");
  }

  @Test
  void enFodnoteDerSigerAtFilenErSkaaretAfErEnAdvarsel() throws IOException {
    Proevelaesning<?> laest =
        Proevelaesning.af(
            SAGER,
            """
            kommunekode;sagsnr;cpr;startdato;slutdato
            101;S1;6601104234;01-02-2016;
            Viser 1 af 2 rækker;;;;
            """);
    assertThat(laest.laesning().dataproblemer())
        .filteredOn(p -> p.alvor().equals(Dataproblem.ADVARSEL))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.regel()).isEqualTo("afkortet");
              assertThat(p.linje()).isEqualTo(3);
              assertThat(p.besked()).contains("«Viser 1 af 2 rækker»");
            });
  }

  @Test
  void enTitelDerSigerAtFilenErFiltreretErEnAdvarsel() {
    assertThat(
            regler(
                SAGER,
                "Sager - kun åbne\n\nkommunekode;sagsnr;cpr;startdato\n101;S1;6601104234;01-02-2016\n",
                Map.of()))
        .containsExactly("filtreret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ultimo år", "år (ultimo)", "År pr. 31.12", "Årets udgang"})
  void befolkningVedAaretsSlutningErIkkeUdenVidereDen1Januar(String overskrift) {
    assertThat(
            regler(
                BEFOLKNING,
                "kommunekode;" + overskrift + ";alder;antal\n101;2014;0;56\n",
                Map.of("år", overskrift)))
        .containsExactly("befolkning-ikke-primo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Middelfolketal", "Antal pr. 31. december", "Antal pr. 1. juli"})
  void etAntalFraEtAndetTidspunktErIkkeUdenVidereDen1Januar(String overskrift) {
    assertThat(
            regler(
                BEFOLKNING,
                "kommunekode;år;alder;" + overskrift + "\n101;2014;0;56\n",
                Map.of("antal", overskrift)))
        .containsExactly("befolkning-ikke-primo");
  }

  @ParameterizedTest
  @CsvSource({
    "Folketal ultimo året, true",
    "Folketallet er opgjort pr. 31. december, true",
    "Middelfolketal, true",
    "'Folketal den 1. i kvartalet, opdateret 11. februar 2015', false",
    "'Kilde: Danmarks Statistik, 12. marts 2015', false",
    "Folketal 1. januar 2014 og ultimo, false",
    "Folketal den 1. i kvartalet efter område og alder, false"
  })
  void enTitelEllerFodnoteSigerHvornaarBefolkningenErTalt(String linje, boolean andenTid) {
    assertThat(
            linje(BEFOLKNING, linje)
                .map(Saerligt.Note::regel)
                .filter("befolkning-ikke-primo"::equals))
        .matches(regel -> regel.isPresent() == andenTid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Slutdato (ekskl.)",
        "Slutdato (ikke inkl.)",
        "Til (ikke medregnet)",
        "Ophørt pr. (første dag uden)",
        "slutdato_excl",
        "EndExclusive"
      })
  void enSlutdatoDerIkkeErMedIForloebetAdvaresDerOm(String overskrift) {
    assertThat(
            regler(
                SAGER,
                "kommunekode;sagsnr;cpr;startdato;"
                    + overskrift
                    + "\n101;S1;6601104234;01-02-2016;01-03-2016\n",
                Map.of("slutdato", overskrift)))
        .containsExactly("slutdato-ikke-med");
  }

  @ParameterizedTest
  @CsvSource({
    "år, Kumuleret procent, pl-akkumuleret",
    "år, procent (akkumuleret siden 2012), pl-akkumuleret",
    "fra år, procent, pl-fra-aar"
  })
  void enPrisudviklingOverFlereAarEllerRegnetFraAaretAdvaresDerOm(
      String aar, String procent, String regel) {
    assertThat(
            regler(
                new Prisindekseksport(),
                aar + ";" + procent + "\n2013;1,00\n",
                Map.of("år", aar, "procent", procent)))
        .containsExactly(regel);
  }

  @Test
  void almindeligeOverskrifterSigerIntetForbehold() {
    assertThat(
            regler(SAGER, "Udtræk af sager\nkommunekode;sagsnr;cpr;startdato;slutdato\n", Map.of()))
        .isEmpty();
    assertThat(regler(BEFOLKNING, "kommunekode;år;alder;antal\n101;2014;0;56\n", Map.of()))
        .isEmpty();
    assertThat(regler(new Prisindekseksport(), "år;procent\n2013;1,00\n", Map.of())).isEmpty();
  }
}
