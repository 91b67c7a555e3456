package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that no line of the dictionary has: they are known by what their parts mean. */
class OrdbogTest {
  private static final double KENDT = 0.5;
  private static final Ordbog ORDBOG = Ordbog.medfulgt();

  @ParameterizedTest
  @CsvSource({
    "underretninger, modtaget, henvendelsesmodtagelse",
    "underretninger, gruppe, Informant class",
    "underretninger, årsag, ConcernRationale",
    "underretninger, første_handling, InitialReactionKind",
    "indsatser, startdato, interventionCommencementDate",
    "indsatser, slutdato, FORANSTALTNINGSAFSLUTNING_TS",
    "indsatser, leverandør, udbyderBetegnelse",
    "sager, rådgiver, AllocatedPractitionerName",
    "sager, startdato, SagsaabningsTidspunkt",
    "undersøgelser, afgørelsesdato, investigation determination date",
    "posteringer, bogføringsdato, LedgerPostingTimestamp",
    "budget, korrigeret_budget, Amended appropriation",
    "opfølgninger, indsats, Tilbud/ydelse",
    "posteringer, år, 0FISCYEAR Fiscal year",
    "posteringer, gruppering, ZGRUP"
  })
  void enOverskriftForstaasAfSineDele(String input, String kolonne, String overskrift) {
    assertThat(ORDBOG.ligner(input, kolonne, overskrift)).isGreaterThan(KENDT);
  }

  @ParameterizedTest
  @CsvSource({
    "indsatser, startdato, Planlagtstartdato",
    "indsatser, slutdato, expectedCompletionDate",
    "indsatser, leverandør, Intervention (Key)",
    "indsatser, startdato, Start status",
    "sager, slutdato, Lukkeårsag",
    "underretninger, modtaget, Modtagers navn og adresse"
  })
  void enOverskriftDerSigerMereErEnAnden(String input, String kolonne, String overskrift) {
    assertThat(ORDBOG.ligner(input, kolonne, overskrift)).isLessThan(KENDT);
  }

  @ParameterizedTest
  @CsvSource({
    "underretninger, handlingsdato, Dato for reaktion, Dato for vurdering",
    "underretninger, modtaget, Underretningsdato, Registreringsdato",
    "sager, startdato, Sag startet, Oprettelsesdato",
    "undersøgelser, afgørelsesdato, Dato for beslutning, Oprettet",
    "posteringer, bogføringsdato, Posteringsdato, Fakturadato",
    "sager, team, Styrende enhed, Klassifikation"
  })
  void etBedreNavnGaarForan(String input, String kolonne, String bedre, String noednavn) {
    assertThat(ORDBOG.ligner(input, kolonne, bedre))
        .isGreaterThan(ORDBOG.ligner(input, kolonne, noednavn));
  }

  @Test
  void enOverskriftKanSpoergeMedJaOgNej() {
    assertThat(ORDBOG.spoerger("indsatser", "bevilget_af", "Bevilget af myndighed?"))
        .contains(List.of("myndighed", "anden"));
    assertThat(ORDBOG.spoerger("indsatser", "leverandørtype", "Ekstern leverandør"))
        .contains(List.of("ekstern", "egen"));
    assertThat(ORDBOG.spoerger("indsatser", "bevilget_af", "Bevilget af")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "indsats, Fast kontaktperson for barnet/den unge, kontaktperson",
    "indsats, Efterværn - fast kontaktperson, eftervaern-kontaktperson",
    "indsats, Aftercare - Continued 24-hour Stay, eftervaern-doegnophold",
    "indsats, Network Foster Family (kin), netvaerksplejefamilie",
    "indsats, Private Residential Facility (opholdssted), opholdssted",
    "samtykke, Ja - anbragt uden samtykke, nej",
    "bevilget_af, Skole/dagtilbud, anden"
  })
  void enCelleGaettesAfSineOrd(String kolonne, String celle, String betyder) {
    assertThat(ORDBOG.afOrdene("indsatser", kolonne, celle)).contains(betyder);
  }

  @ParameterizedTest
  @CsvSource({
    "Supervision af plejefamilie",
    "Familiebehandling på døgninstitution",
    "Ingen aflastning"
  })
  void enCelleDerSigerFlereTingGaettesIkke(String celle) {
    assertThat(ORDBOG.afOrdene("indsatser", "indsats", celle)).isEmpty();
  }

  @Test
  void enKommunesEgneOrdKanVaereAlleSlags() {
    Ordbog egen =
        Ordbog.med(
            "egen.csv",
            """
            slags;input;kolonne;ord;betyder
            begreb;;start;gåigang;
            ordværdi;indsatser;indsats;bostøtte;praktisk-paedagogisk-stoette
            typisk;underretninger;underretter;natteravn;
            """);
    assertThat(egen.ligner("indsatser", "startdato", "Gåigang dato")).isGreaterThan(KENDT);
    assertThat(egen.afOrdene("indsatser", "indsats", "Bostøtte i hjemmet, udvidet"))
        .contains("praktisk-paedagogisk-stoette");
    assertThat(egen.typisk("underretninger", "underretter", "En natteravn")).isTrue();
  }
}
