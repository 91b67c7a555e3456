package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenkendelseTest {
  private static final Filkender KENDER = new Filkender(Ordbog.medfulgt());
  private static final String DUBU =
      "Sagstype;Sagsnummer;Type;Ydelsestype;Tilbud;Afgørelsesparagraf;Foranstaltningsparagraf;"
          + "Leverandør;Status;Enheds angivelse;Beregningsfrekvens;Afdeling;CPR-nr.;Startdato;"
          + "Slutdato;Ydelsesbeløb;Antal";
  private static final String DUBUVARIANT =
      "Status;Ydelsesvariant;Ydelsestype;Tilbudstype;Lovhjemmel;Funktion;Leverandør;Frekvens;"
          + "Sag rækkeID;Sag status;Sagstype;Tvang;Afdeling;Ydelse startdato;Ydelse slutdato;Antal;"
          + "Takst;Pris pr. måned;Beregnet total";
  private static final String FLIS =
      "Personnummer;AlderIÅr;LovType;ParagrafNummer;ParagrafStk;Foranstaltningstype;Hovedkonto;"
          + "Hovedfunktion;Funktion;Gruppering;LeverandørNavn;Betalingskommune;Handlekommune";
  private static final String OS2BOS =
      "id,amount,paid_amount,date,paid_date,account_string,account_alias,activity_start_date,"
          + "section,cpr_number,case_worker,team,effort_step,paying_municipality,acting_municipality";

  private static Genkendelse genkendt(String tekst) {
    return kendt("fil.csv", tekst).orElseThrow();
  }

  private static Optional<Genkendelse> kendt(String fil, String tekst) {
    return KENDER.kend(fil, tekst.getBytes(StandardCharsets.UTF_8));
  }

  private static Filindhold indhold(String tekst) throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    return genkendt(tekst).indhold(new ByteArrayInputStream(bytes));
  }

  @Test
  void etUdtraekUdenKommunekodeLignerDetDetErOgSigerHvadDerMangler() {
    assertThat(genkendt(DUBU + "\n").input()).isEqualTo("indsatser");
    assertThat(genkendt(DUBU + "\n").mangler()).containsExactly("kommunekode");
    assertThat(genkendt(DUBU + "\n").ubrugte())
        .contains("Sagstype", "Ydelsesbeløb", "Antal")
        .doesNotContain("CPR-nr.", "Startdato");
    assertThat(genkendt(DUBUVARIANT + "\n").input()).isEqualTo("indsatser");
    assertThat(genkendt(DUBUVARIANT + "\n").mangler()).containsExactly("kommunekode", "cpr");
    assertThat(genkendt(FLIS + "\n").input()).isEqualTo("indsatser");
    assertThat(genkendt(FLIS + "\n").mangler()).containsExactly("startdato");
  }

  @Test
  void enProfilDerPasserGaarForAndreNavne() {
    Genkendelse genkendt = genkendt(OS2BOS + "\n");
    assertThat(genkendt.input()).isEqualTo("posteringer");
    assertThat(genkendt.profil()).contains("os2bos");
    assertThat(genkendt.mangler()).isEmpty();
    assertThat(genkendt.overskrifter()).containsEntry("beløb", "paid_amount");
    assertThat(genkendt.ubrugte()).contains("amount", "case_worker");
  }

  @Test
  void enProfilDerKunPasserHalvtErIngenProfil() {
    Genkendelse genkendt =
        genkendt("kommunekode,account_string,paid_date,amount\n510,528201003,2016-01-01,5\n");
    assertThat(genkendt.input()).isEqualTo("posteringer");
    assertThat(genkendt.profil()).isEmpty();
  }

  @Test
  void kolonnensEgetNavnGaarForAndreNavne() {
    Genkendelse genkendt =
        genkendt(
            "Kommune;Sagsnr;CPR;Rådgiver;Afdeling;Team;Startdato;Slutdato\n"
                + "101;S0;6605045003;R1;Familieafdelingen;Børn;01-01-2015;\n");
    assertThat(genkendt.input()).isEqualTo("sager");
    assertThat(genkendt.ubrugte()).containsExactly("Afdeling");
  }

  @Test
  void detSamledeSkoenGaarForLoenAlene() {
    assertThat(
            genkendt(
                    "År;Løn (pct.);Priser (pct.);Løn og priser i alt (pct.)\n"
                        + "2015;1,2;0,8;1,1\n2016;1,3;0,9;1,2\n")
                .overskrifter())
        .containsEntry("procent", "Løn og priser i alt (pct.)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Beløb (DKK)", "Forbrug", "Bogført beløb", "Beløb i kr.", "BELØB"})
  void beloebHedderMangt(String overskrift) {
    Genkendelse genkendt =
        genkendt("Kommune;År;Funktion;" + overskrift + "\n510;2017;5.28.20;100,00\n");
    assertThat(genkendt.input()).isEqualTo("posteringer");
    assertThat(genkendt.mangler()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "noter om mødet\n", "navn;adresse\n", "dato;bemærkning\n1;2\n"})
  void detDerLignerForLidtErIkkeGenkendt(String tekst) {
    assertThat(kendt("fil.txt", tekst)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kommunekode;cpr;indsats;startdato;slutdato | 510;6101055003;plejefamilie;01-02-2016;31-12-2031 | 2016",
        "kommunekode;cpr;type;afgørelsesdato | 510;6101055003;bfu;2018-03-04 | 2018",
        "kommunekode;modtaget;handlingsdato | 510;31.12.2016;02.01.2017 | 2017",
        "kommunekode;funktion;beløb;bogføringsdato | 510;5.28.20;1;42736 | 2017",
        "kommunekode;skoleår;klassetrin;cpr | 510;2014/15;4;6101055003 | 2014",
        "kommunekode;periode;emne;kategori;antal | 510;2019-03;Fødsler;Alle;7 | 2019",
        "kommunekode;periode;emne;kategori;antal | 510;9999;Fødsler;Alle;7 | "
      })
  void detSenesteAarDerSketeNoget(String overskrifter, String raekke, Integer aar)
      throws IOException {
    Filindhold indhold = indhold(overskrifter + "\n" + raekke + "\n");
    assertThat(indhold.kommuner()).containsExactly(510);
    assertThat(indhold.aar().isEmpty() ? null : indhold.aar().last()).isEqualTo(aar);
  }

  @Test
  void heleFilenSes() throws IOException {
    String raekker = "510;6101055003;plejefamilie;01-02-2012\n".repeat(5000);
    Filindhold indhold =
        indhold(
            "kommunekode;cpr;indsats;startdato\n"
                + raekker
                + "Herning Kommune;6101055003;plejefamilie;01-02-2016\n");
    assertThat(indhold.aar()).containsExactly(2012, 2016);
    assertThat(indhold.kommuner()).containsExactly(510, 657);
  }

  @Test
  void afFlereTypekolonnerAfgoerVaerdierne() {
    Genkendelse genkendt =
        genkendt(
            "Kommune;CPR;Ydelsestype;Ydelsesvariant;Fra;Til\n"
                + "101;6101055003;Foranstaltning;Plejefamilie;01-02-2016;\n"
                + "101;6101055003;Foranstaltning;Kontaktperson;01-02-2016;\n");
    assertThat(genkendt.givne()).containsEntry("indsats", "Ydelsesvariant");
    assertThat(genkendt.omvendte()).isEmpty();
  }

  @Test
  void toLigeGodeKolonnerNaevnesBegge() {
    Genkendelse genkendt =
        genkendt(
            "Kommune;Barn CPR;Sagsnr;Oprettet dato;Sagsansvarlig;Socialrådgiver\n"
                + "101;6101055003;7;01-02-2016;Ida;Ole\n");
    assertThat(genkendt.givne()).containsEntry("rådgiver", "Sagsansvarlig");
    assertThat(genkendt.ellers()).containsEntry("rådgiver", "Socialrådgiver");
  }

  @Test
  void enOmvendtKolonneKendesPaaNavnet() {
    Genkendelse genkendt =
        genkendt("Kommune;CPR;Indsats;Fra;Tvang\n101;6101055003;Plejefamilie;01-02-2016;Nej\n");
    assertThat(genkendt.givne()).containsEntry("samtykke", "Tvang");
    assertThat(genkendt.omvendte()).containsExactly("samtykke");
  }
}
