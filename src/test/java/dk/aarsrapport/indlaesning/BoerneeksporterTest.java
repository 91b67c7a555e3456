package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.forloeb.Undersoegelse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notifications, decisions and cases. */
class BoerneeksporterTest {
  private static Proevelaesning<Barneraekke> underretninger(String raekker) throws IOException {
    return Proevelaesning.af(
        new Underretningseksport(Proevelaesning.KONTEKST),
        "kommunekode;cpr;modtaget;form;underretter;gruppe;årsag;første_handling;handlingsdato\n"
            + raekker
            + "\n");
  }

  private static Proevelaesning<Barneraekke> undersoegelser(String raekker) throws IOException {
    return Proevelaesning.af(
        new Undersoegelseseksport(Proevelaesning.KONTEKST),
        "kommunekode;cpr;type;afgørelsesdato;afsluttet\n" + raekker + "\n");
  }

  private static Proevelaesning<Barneraekke> sager(String raekker) throws IOException {
    return Proevelaesning.af(
        new Sagseksport(Proevelaesning.KONTEKST),
        "kommunekode;sagsnr;cpr;rådgiver;team;startdato;slutdato\n" + raekker + "\n");
  }

  @Test
  void enUnderretningOgEnOmEtUfoedtBarn() throws IOException {
    Proevelaesning<Barneraekke> laest =
        underretninger(
            "101;6101005003;02-02-2015;Moede;Politi;Andre; Adfærd ;Møde;02-02-2015\n"
                + "101;;02-02-2015;;;;;;");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker().get(0).haendelse())
        .isEqualTo(
            new Underretning(
                101,
                LocalDate.of(2015, 2, 2),
                "møde",
                "Politi",
                "Andre",
                "Adfærd",
                "Møde",
                LocalDate.of(2015, 2, 2)));
    assertThat(laest.raekker().get(1).person()).isEmpty();
    assertThat(((Underretning) laest.raekker().get(1).haendelse()).handlet()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;6101005003;;;;;;; | modtaget dato-mangler",
        "101;6101005003;for nylig;;;;;; | modtaget dato",
        "101;;02-02-0215;;;;;; | modtaget dato",
        "101;6101005003;02-02-2015;;;;;;01-02-2015 | handlingsdato handling-foer-modtagelse",
        "101;6101005003;02-02-2015;;;;;;snart | handlingsdato dato",
        "101;6102155003;31-01-2015;;;;;; | modtaget foer-foedsel",
        "101;6101005;02-02-2015;;;;;; | cpr cpr"
      })
  void underretningerDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(underretninger(raekke).problemer()).containsExactly("afvist 2 " + kolonneOgRegel);
  }

  @ParameterizedTest
  @CsvSource({
    "Skriftligt, skriftlig",
    "skriftlig (mail), skriftlig",
    "Telefonisk henvendelse, telefonisk",
    "TELEFON, telefonisk",
    "tlf., telefonisk",
    "Mødet, møde",
    "personligt fremmøde, møde",
    "Moede, møde"
  })
  void formenISineSkrivemaader(String skrevet, String form) throws IOException {
    Proevelaesning<Barneraekke> laest =
        underretninger("101;6101005003;02-02-2015;" + skrevet + ";;;;;");
    assertThat(laest.problemer()).isEmpty();
    assertThat(((Underretning) laest.raekker().get(0).haendelse()).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"brev", "røgsignal", "skriftlig og telefonisk"})
  void enAndenFormErUoplystOgAdvares(String skrevet) throws IOException {
    Proevelaesning<Barneraekke> laest =
        underretninger("101;6101005003;02-02-2015;" + skrevet + ";;;;;");
    assertThat(laest.problemer()).containsExactly("advarsel 2 form ukendt-vaerdi");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .startsWith("«" + skrevet + "»")
        .endsWith("den regnes for uoplyst");
    assertThat(((Underretning) laest.raekker().get(0).haendelse()).form()).isEmpty();
  }

  @Test
  void enUnderretningEfterOpgjortTilErUdenfor() throws IOException {
    assertThat(underretninger("101;;01-07-2017;;;;;;").problemer())
        .containsExactly("oplysning 0  efter-opgjort-til");
  }

  @Test
  void cprIFritekstFjernes() throws IOException {
    Underretning underretning =
        (Underretning)
            underretninger("101;;02-02-2015;;far 610100-5003;;sag 6101005003;;")
                .raekker()
                .get(0)
                .haendelse();
    assertThat(underretning.toString()).doesNotContain("5003").contains("far [cpr fjernet]");
  }

  @Test
  void undersoegelserneHarDeresType() throws IOException {
    assertThat(
            undersoegelser(
                    """
                    101;6101005003;BFU;01-11-2015;
                    101;6101005003;Afdaekning;01-11-2015;01-12-2015
                    101;6101005003;screening;01-11-2015;-1
                    """)
                .raekker())
        .extracting(r -> ((Undersoegelse) r.haendelse()).type())
        .isEqualTo(
            List.of(
                Undersoegelse.Type.BFU,
                Undersoegelse.Type.AFDAEKNING,
                Undersoegelse.Type.SCREENING));
  }

  @ParameterizedTest
  @CsvSource({
    "Børnefaglig undersøgelse, BFU",
    "§ 50, BFU",
    "SEL § 50, BFU",
    "Serviceloven § 50, BFU",
    "§ 50-undersøgelse, BFU",
    "BL § 20, BFU",
    "barnets lov § 20, BFU",
    "BL § 19, AFDAEKNING",
    "Barnets Lov § 18, SCREENING"
  })
  void typenISineSkrivemaader(String skrevet, Undersoegelse.Type type) throws IOException {
    assertThat(undersoegelser("101;6101005003;" + skrevet + ";01-11-2015;").raekker())
        .extracting(r -> ((Undersoegelse) r.haendelse()).type())
        .containsExactly(type);
  }

  @Test
  void enAfslutningDerIngenDatoErAdvaresOgRaekkenBruges() throws IOException {
    Proevelaesning<Barneraekke> laest = undersoegelser("101;6101005003;bfu;01-11-2015;snart");
    assertThat(laest.problemer()).containsExactly("advarsel 2 afsluttet dato");
    assertThat(laest.raekker()).hasSize(1);
  }

  /** The deadline begins when the municipality becomes aware, where the row says when. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "intet",
      value = {
        "20-12-2015;01-11-2015;Unge | 2015-11-01 | 2015-12-20 | Unge | intet",
        ";; | intet | intet | '' | intet",
        "01-11-2015;;Børn | intet | 2015-11-01 | Børn | intet",
        "05-10-2015;05-10-2015; | 2015-10-05 | 2015-10-05 | '' | intet",
        "02-11-2015;snart; | intet | 2015-11-02 | '' | advarsel 2 opmærksom dato",
        "04-10-2015;05-10-2015; | afvist | | | afvist 2 afsluttet slut-foer-start",
        "31-10-2015;; | afvist | | | afvist 2 afsluttet slut-foer-start",
        "02-11-2015;;i-alt | afvist | | | afvist 2 team optaget-navn"
      })
  void enUndersoegelsesFristOgTeam(
      String celler, String opmaerksom, String afsluttet, String team, String problem)
      throws IOException {
    Proevelaesning<Barneraekke> laest =
        Proevelaesning.af(
            new Undersoegelseseksport(Proevelaesning.KONTEKST),
            "kommunekode;cpr;type;afgørelsesdato;afsluttet;opmærksom;team\n"
                + "101;6101005003;bfu;01-11-2015;"
                + celler
                + "\n");
    assertThat(laest.problemer()).isEqualTo(problem == null ? List.of() : List.of(problem));
    if ("afvist".equals(opmaerksom)) {
      assertThat(laest.raekker()).isEmpty();
      return;
    }
    Undersoegelse undersoegelse = (Undersoegelse) laest.raekker().get(0).haendelse();
    assertThat(undersoegelse.opmaerksom()).isEqualTo(opmaerksom == null ? null : dag(opmaerksom));
    assertThat(undersoegelse.afsluttet()).isEqualTo(afsluttet == null ? null : dag(afsluttet));
    assertThat(undersoegelse.team()).isEqualTo(team);
  }

  private static LocalDate dag(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void enUndersoegelseUdenTypeErUoplyst() throws IOException {
    Proevelaesning<Barneraekke> laest = undersoegelser("101;6101005003;;01-11-2015;");
    assertThat(laest.problemer()).isEmpty();
    assertThat(((Undersoegelse) laest.raekker().get(0).haendelse()).type())
        .isEqualTo(Undersoegelse.Type.UOPLYST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;6101005003;obduktion;01-11-2015; | type ukendt-vaerdi",
        "101;6101005003;bfu;; | afgørelsesdato dato-mangler",
        "101;6101005003;bfu;01-11-2015;31-10-2015 | afsluttet slut-foer-start",
        "101;6111155003;bfu;31-10-2015; | afgørelsesdato foer-foedsel",
        "101;;bfu;31-10-2015; | cpr cpr-mangler"
      })
  void undersoegelserDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(undersoegelser(raekke).problemer()).containsExactly("afvist 2 " + kolonneOgRegel);
  }

  @Test
  void teamsOgRaadgivereMedNumre() throws IOException {
    assertThat(
            sager("101;S0;6101005003;98;98;01-01-2015;\n101;S1;6101005003;99;99;01-01-2015;")
                .problemer())
        .isEmpty();
    assertThat(sager("101;S0;6101005003;R1;999;01-01-2015;").problemer())
        .containsExactly("advarsel 2 team pladsholder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02-02-2015", "2.2.2015", "2015-02-02", "02-02-2015 10:15"})
  void teamsErIngenDage(String dag) throws IOException {
    assertThat(sager("101;S0;6101005003;R1;" + dag + ";01-01-2015;").problemer())
        .containsExactly("advarsel 2 team dato-i-tekst");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-2", "2015", "Team 02-02-2015", "0-2-15"})
  void teamsMedTal(String team) throws IOException {
    assertThat(sager("101;S0;6101005003;R1;" + team + ";01-01-2015;").problemer()).isEmpty();
  }

  @Test
  void soeskendeUnderEtSagsnummerOgRaadgivernesNavne() throws IOException {
    List<Sag> sager =
        sager(
                """
                101;S0;6101005003;R1;Børn;01-01-2015;
                101;S0;6101005004;r1;Børn;01-01-2015;
                147;S0;6101005003;R1;Børn;01-01-2015;
                101;S1;6101005003;;;01-01-2015;31-01-2016
                """)
            .raekker()
            .stream()
            .map(r -> (Sag) r.haendelse())
            .toList();
    assertThat(sager.get(1)).isEqualTo(sager.get(0));
    assertThat(sager.get(2)).isNotEqualTo(sager.get(0));
    assertThat(sager.get(2).toString()).doesNotContain("R1", "S0");
    assertThat(sager.get(3).slut()).isEqualTo(LocalDate.of(2016, 1, 31));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;;6101005003;R1;;01-01-2015; | sagsnr sagsnr-mangler",
        "101;S;;R1;;01-01-2015; | cpr cpr-mangler",
        "101;S;6101005003;R1;;;01-01-2015 | startdato dato-mangler",
        "101;S;6101005003;R1;;02-01-2015;01-01-2015 | slutdato slut-foer-start",
        "101;S;6102155003;R1;;31-01-2015; | startdato foer-foedsel"
      })
  void sagerDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(sager(raekke).problemer()).containsExactly("afvist 2 " + kolonneOgRegel);
  }
}
