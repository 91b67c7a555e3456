package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Aktivitet;
import dk.aarsrapport.forloeb.Klageafgoerelse;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.forloeb.Skoletrivsel;
import dk.aarsrapport.forloeb.Surveysvar;
import dk.aarsrapport.reference.Ordbog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follow-ups, complaints, school measures, surveys and activity; opgjort til is 30 June 2017. */
class EnkelteksporterTest {
  private static Proevelaesning<Barneraekke> opfoelgninger(String raekker) throws IOException {
    return Proevelaesning.af(
        new Opfoelgningseksport(Proevelaesning.KONTEKST),
        "Kommunekode;CPR-nr.;Indsats;Dato\n" + raekker + "\n");
  }

  private static Proevelaesning<Klageafgoerelse> afgoerelser(String raekker) throws IOException {
    return Proevelaesning.af(
        new Afgoerelseseksport(Proevelaesning.KONTEKST),
        "kommunekode;instans;udfald;dato\n" + raekker + "\n");
  }

  private static Proevelaesning<Barneraekke> skole(String raekker) throws IOException {
    return Proevelaesning.af(
        new Skoletrivselseksport(Proevelaesning.KONTEKST),
        "kommunekode;cpr;skoleår;klassetrin;faglig;social;fravær;gruppe;antal\n" + raekker + "\n");
  }

  private static Proevelaesning<Surveysvar> survey(String raekker) throws IOException {
    return Proevelaesning.af(
        new Surveyeksport(Proevelaesning.KONTEKST),
        "kommunekode;år;gruppe;spørgsmål;svar;respondent;antal\n" + raekker + "\n");
  }

  private static Proevelaesning<Aktivitet> aktivitet(String raekker) throws IOException {
    return Proevelaesning.af(
        new Aktivitetseksport(Proevelaesning.KONTEKST),
        "kommunekode;periode;emne;kategori;antal;grundlag\n" + raekker + "\n");
  }

  private static List<String> afvist(String kolonneOgRegel) {
    return List.of("afvist 2 " + kolonneOgRegel);
  }

  @Test
  void opfoelgningerMedOgUdenIndsats() throws IOException {
    Proevelaesning<Barneraekke> laest =
        opfoelgninger("101;6101005003;Familiebehandling;02-02-2015\n101;6101005003;;03.02.2015");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker())
        .extracting(Barneraekke::haendelse)
        .containsExactly(
            new Opfoelgning(101, "familiebehandling", LocalDate.of(2015, 2, 2)),
            new Opfoelgning(101, "", LocalDate.of(2015, 2, 3)));
    assertThat(laest.laesning().daekning().harKolonne("opfølgninger", 101, "indsats")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;;;02-02-2015 | cpr cpr-mangler",
        "101;6101005003;; | dato dato-mangler",
        "101;6101005003;mentorordning;02-02-2015 | indsats ukendt-indsats",
        "101;6101005003;76,3;02-02-2015 | indsats ukendt-indsats",
        "101;6102155003;;31-01-2015 | dato foer-foedsel"
      })
  void opfoelgningerDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(opfoelgninger(raekke).problemer()).isEqualTo(afvist(hvad));
  }

  @Test
  void opfoelgningEfterOpgjortTilErUdenfor() throws IOException {
    assertThat(opfoelgninger("101;6101005003;;01-07-2017").problemer())
        .containsExactly("oplysning 0  efter-opgjort-til");
  }

  @Test
  void afgoerelserMedOgUdenUdfald() throws IOException {
    Proevelaesning<Klageafgoerelse> laest =
        afgoerelser("183;Ankestyrelsen;Stadfæstet;12-09-2013\n183;;;2013-09-12");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker())
        .containsExactly(
            new Klageafgoerelse(183, "Ankestyrelsen", "Stadfæstet", 2013),
            new Klageafgoerelse(183, "", "", 2013));
    assertThat(laest.laesning().daekning().harKolonne("afgørelser", 183, "udfald")).isTrue();
  }

  @Test
  void totallinjerErIngenAfgoerelserSvarEllerAktiviteter() throws IOException {
    List<String> sumlinje = List.of("oplysning 0  sumlinje");
    assertThat(afgoerelser("183;I alt;;12-09-2013").problemer()).isEqualTo(sumlinje);
    assertThat(survey("510;2017;Total;Klart?;Enig;;12").problemer()).isEqualTo(sumlinje);
    assertThat(survey("510;2017;Myndighed;Klart?;I alt;;12").problemer()).isEqualTo(sumlinje);
    assertThat(survey("510;2017;Myndighed;Klart?;Total;;12").problemer()).isEqualTo(sumlinje);
    assertThat(aktivitet("183;2013;I alt;Alle;270;").problemer()).isEqualTo(sumlinje);
    assertThat(skole("101;;2014/15;6;3;;;I alt;5").problemer()).isEqualTo(sumlinje);
    assertThat(aktivitet("183;2013;Fødsler;I alt;270;").problemer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "183;Ankestyrelsen;Stadfæstet; | dato dato-mangler",
        "183;I-ALT;Stadfæstet;12-09-2013 | instans optaget-navn",
        "183;Ankestyrelsen;ændret-pct;12-09-2013 | udfald optaget-navn"
      })
  void afgoerelserDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(afgoerelser(raekke).problemer()).isEqualTo(afvist(hvad));
  }

  @Test
  void skoletrivselForBarnOgGruppe() throws IOException {
    Proevelaesning<Barneraekke> laest =
        skole(
            "101;6101005003;2014/15;6. klasse;3,4;;10,3 %;;\n"
                + "101;;2014/2015;4.-9.;3.6041666667;4;;Øvrige;2.353");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker().get(0).haendelse())
        .isEqualTo(new Skoletrivsel(101, 2014, "", 1, 3_400_000_000L, null, 10_300_000_000L));
    assertThat(laest.raekker().get(1).person()).isEmpty();
    assertThat(laest.raekker().get(1).haendelse())
        .isEqualTo(
            new Skoletrivsel(101, 2014, "oevrige", 2353, 3_604_166_667L, 4_000_000_000L, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;;2014;6;3;;;udsatte;5 | skoleår skoleaar",
        "101;;2014/16;6;3;;;udsatte;5 | skoleår skoleaar",
        "101;;2014/15;mange;3;;;udsatte;5 | klassetrin klassetrin",
        "101;;2014/15;0-9;3;;;udsatte;5 | klassetrin klassetrin",
        "101;;2014/15;6;god;;;udsatte;5 | faglig maaling",
        "101;;2014/15;6;;;-1;udsatte;5 | fravær maaling",
        "101;;2014/15;6;;;100,1;udsatte;5 | fravær maaling",
        "101;;2014/15;6;3;;;;5 | gruppe gruppe-mangler",
        "101;;2014/15;6;3;;;alle;5 | gruppe ukendt-vaerdi",
        "101;;2014/15;6;3;;;udsatte; | antal heltal",
        "101;;2014/15;6;3;;;udsatte;-5 | antal negativt",
        "101;;2014/15;6;3;;;udsatte;1000001 | antal antal",
        "101;6108155003;1999/00;6;3;;;; | skoleår foer-foedsel"
      })
  void skoletrivselDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(skole(raekke).problemer()).isEqualTo(afvist(hvad));
  }

  @Test
  void andreKlasserErUdenforMenDaekker() throws IOException {
    Proevelaesning<Barneraekke> laest =
        skole("101;;2014/15;3;3;;;udsatte;5\n101;;2014/15;bh.kl.;3;;;udsatte;5");
    assertThat(laest.raekker()).isEmpty();
    assertThat(laest.problemer()).containsExactly("oplysning 0  klassetrin");
    assertThat(laest.laesning().daekning().foersteAar("skoletrivsel", 101)).hasValue(2014);
  }

  @Test
  void enElevUdenKlassetrinErUdenfor() throws IOException {
    Proevelaesning<Barneraekke> laest = skole("101;6605045003;2016/17;;3,0;4,0;5;;");
    assertThat(laest.raekker()).isEmpty();
    assertThat(laest.problemer()).containsExactly("oplysning 0  klassetrin");
  }

  @Test
  void svarOgInviterede() throws IOException {
    Proevelaesning<Surveysvar> laest =
        survey(
            "510;2017;Myndighed;Inviterede;;;31\n"
                + "510;2017;Myndighed;Klart?;Enig;R7;\n"
                + "510;2017;myndighed;Klart?;Enig;r7;1\n"
                + "510;2017;Myndighed;Klart?;Enig;R7;4\n"
                + "510;2017;Myndighed;Klart?;;;");
    assertThat(laest.problemer()).isEmpty();
    List<Surveysvar> svar = laest.raekker();
    assertThat(svar.get(0))
        .isEqualTo(new Surveysvar(510, 2017, "", "Myndighed", "inviterede", "", 0, 31));
    assertThat(svar.get(1).respondent()).isNotZero().isEqualTo(svar.get(2).respondent());
    assertThat(svar.get(3))
        .isEqualTo(new Surveysvar(510, 2017, "", "Myndighed", "Klart?", "Enig", 0, 4));
    assertThat(svar.get(4))
        .isEqualTo(new Surveysvar(510, 2017, "", "Myndighed", "Klart?", "", 0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "510;i år;Myndighed;Klart?;Enig;; | år heltal",
        "510;2017;Myndighed;Klart?;N;; | svar optaget-navn",
        "510;2017;A > B;Klart?;Enig;; | gruppe optaget-navn",
        "510;2017;Myndighed;Klart?;Enig;;-1 | antal negativt",
        "510;2017;Myndighed;inviterede;;; | antal heltal"
      })
  void svarDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(survey(raekke).problemer()).isEqualTo(afvist(hvad));
  }

  private static Proevelaesning<Surveysvar> boelger(String raekker) throws IOException {
    return Proevelaesning.af(
        new Surveyeksport(Proevelaesning.KONTEKST),
        "kommunekode;år;bølge;gruppe;spørgsmål;svar;rækkefølge;respondent;spørgsmålsgruppe\n"
            + raekker
            + "\n");
  }

  @Test
  void sammeRespondentErEnAndenINaesteBoelge() throws IOException {
    Proevelaesning<Surveysvar> laest =
        boelger(
            "510;2017;03-2017;Myndighed;Klart?;Enig;;R7;\n"
                + "510;2017;marts;Myndighed;Klart?;Enig;;R7;\n"
                + "510;2016;Marts ;Myndighed;Tid?;Enig;;R7;");
    assertThat(laest.raekker())
        .extracting(Surveysvar::boelge)
        .containsExactly("2017-03", "marts", "Marts");
    assertThat(laest.raekker().get(0).respondent())
        .isNotEqualTo(laest.raekker().get(1).respondent());
    assertThat(laest.raekker().get(1).respondent()).isEqualTo(laest.raekker().get(2).respondent());
    assertThat(laest.problemer())
        .containsExactly("advarsel 4 bølge boelge-i-flere-aar", "oplysning 0  boelge-uden-tid");
  }

  @Test
  void svarStaarEfterDeresRaekkefoelgeOgEllersSomDeKommer() throws IOException {
    Proevelaesning<Surveysvar> laest =
        boelger(
            "510;2017;;Myndighed;Klart?;Ved ikke;;;\n"
                + "510;2017;;Myndighed;Klart?;Uenig;3;;Mål\n"
                + "510;2017;;Myndighed;Klart?;Andet;;;mål\n"
                + "510;2017;;Myndighed;Klart?;Enig;1;;");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.laesning().daekning().efterPlads("survey.svar"))
        .containsExactly("Enig", "Uenig", "Ved ikke", "Andet");
    assertThat(laest.laesning().daekning().maerker("survey.spørgsmål"))
        .containsOnly(Map.entry("Klart?", "Mål"));
  }

  @Test
  void etSvarMedToPladserOgEnUlaeseligPladsErAdvarsler() throws IOException {
    Proevelaesning<Surveysvar> laest =
        boelger(
            "510;2017;;Myndighed;Klart?;Enig;2;;\n"
                + "510;2017;;Myndighed;Klart?;enig;1;;\n"
                + "510;2017;;Myndighed;Tid?;Enig;5;;\n"
                + "510;2017;;Myndighed;Tid?;Enig;først;;");
    assertThat(laest.raekker()).hasSize(4);
    assertThat(laest.problemer())
        .containsExactly("advarsel 3 rækkefølge to-pladser", "advarsel 5 rækkefølge heltal");
  }

  @Test
  void surveyEfterOpgjortTilsAarErUdenfor() throws IOException {
    assertThat(survey("510;2018;Myndighed;Klart?;Enig;;").problemer())
        .containsExactly("oplysning 0  efter-opgjort-til");
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2013",
    "2013-04, 2013-04",
    "04-2013, 2013-04",
    "2012/13, 2012/13",
    "2012/2013, 2012/13",
    "31-12-2013, 2013-12-31",
    "01-01-2013/31-03-2013, 2013-01-01/2013-03-31"
  })
  void periodeSomNoegletalsfilenSkriverDen(String skrevet, String periode) throws IOException {
    assertThat(aktivitet("183;" + skrevet + ";Fødsler;Alle;1.270;").raekker())
        .containsExactly(
            new Aktivitet(183, periode, "Fødsler", "Alle", "", "antal", 1270 * Aktivitet.EN, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "183;;Fødsler;Alle;270; | periode periode",
        "183;i fjor;Fødsler;Alle;270; | periode periode",
        "183;2013-13;Fødsler;Alle;270; | periode periode",
        "183;2013/15;Fødsler;Alle;270; | periode periode",
        "183;2013;Fødsler;Alle;; | antal tal",
        "183;2013;Fødsler;Alle;-1; | antal negativt",
        "183;2013;Fødsler;Alle;270;mange | grundlag heltal",
        "183;2013;Fødsler;Alle-pct;270; | kategori optaget-navn"
      })
  void aktivitetDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(aktivitet(raekke).problemer()).isEqualTo(afvist(hvad));
  }

  private static Proevelaesning<Aktivitet> medEnhed(String raekker) throws IOException {
    return Proevelaesning.af(
        new Aktivitetseksport(Proevelaesning.KONTEKST),
        "kommunekode;periode;emne;kategori;antal;grundlag;enhed;køn\n" + raekker + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "270;;; | antal 270000000",
        "12,5;;; | antal 12500000",
        "1.234,5;;Antal; | antal 1234500000",
        "1.270;;kr; | kr 1270000000",
        "-1.270,25;;kr.; | kr -1270250000",
        "3,604;;gennemsnit; | gennemsnit 3604000",
        "1.270;;indeks; | indeks 1270000",
        "12,5 %;200;pct; | pct 12500000",
        "-3;;pct; | pct -3000000"
      })
  void talletIEnheden(String celler, String hvad) throws IOException {
    Proevelaesning<Aktivitet> laest = medEnhed("183;2013;Trivsel;Alle;" + celler);
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker()).extracting(a -> a.enhed() + " " + a.dele()).containsExactly(hvad);
  }

  @Test
  void koenErOrdOgBeggeErIngen() throws IOException {
    assertThat(
            medEnhed(
                    "183;2013;Trivsel;A;1;;;D\n183;2013;Trivsel;A;1;;;2\n183;2013;Trivsel;A;1;;;i alt\n"
                        + "183;2013;Trivsel;A;1;;;Drenge")
                .raekker())
        .extracting(Aktivitet::koen)
        .containsExactly("dreng", "pige", "", "Drenge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,345;;; | antal tal",
        "-5;;antal; | antal negativt",
        "5;;promille; | enhed ukendt-vaerdi",
        "12 %;;; | antal tal",
        "9999999999999;;kr; | antal tal",
        "5;;;piger-pct | køn optaget-navn"
      })
  void enhederDerAfvises(String celler, String hvad) throws IOException {
    assertThat(medEnhed("183;2013;Trivsel;Alle;" + celler).problemer()).isEqualTo(afvist(hvad));
  }

  @Test
  void periodeEfterOpgjortTilErUdenfor() throws IOException {
    assertThat(aktivitet("183;2017/18;Fødsler;Alle;270;\n183;2017;Fødsler;Alle;270;9").raekker())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opfølgninger | Kommunekode;CPR-nr.;Indsats;Opfølgningsdato",
        "afgørelser | kommunekode;instans;udfald;dato",
        "skoletrivsel | kommunekode;cpr;skoleår;klassetrin;faglig;social;fravær",
        "survey | kommunekode;år;gruppe;spørgsmål;svar;antal",
        "aktivitetstal | kommunekode;periode;emne;kategori;antal;grundlag"
      })
  void filerneGenkendes(String input, String overskrifter) {
    byte[] start = (overskrifter + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(new Filkender(Ordbog.medfulgt()).kend("fil.csv", start).map(Genkendelse::input))
        .contains(input);
  }
}
