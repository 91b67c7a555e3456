package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Disponering;
import dk.aarsrapport.forloeb.Indsats;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndsatseksportTest {
  private static final String HOVED =
      "kommunekode;cpr;indsats;startdato;slutdato;samtykke;målgruppe;bevilget_af\n";

  private static Proevelaesning<Barneraekke> laes(String tekst) throws IOException {
    return Proevelaesning.af(new Indsatseksport(Proevelaesning.KONTEKST), HOVED + tekst + "\n");
  }

  private static Indsats indsats(String tekst) throws IOException {
    Proevelaesning<Barneraekke> laest = laes(tekst);
    assertThat(laest.problemer()).isEmpty();
    return (Indsats) laest.raekker().get(0).haendelse();
  }

  @Test
  void enHelRaekke() throws IOException {
    Indsats indsats =
        indsats("0101;610100-5003;Døgninstitution;01.03.2015;2016-01-31;NEJ;Handicap;Anden");
    assertThat(indsats.kommune()).isEqualTo(101);
    assertThat(indsats.type().kode()).isEqualTo("doegninstitution");
    assertThat(indsats.start()).isEqualTo(LocalDate.of(2015, 3, 1));
    assertThat(indsats.slut()).isEqualTo(LocalDate.of(2016, 1, 31));
    assertThat(indsats.samtykke()).isFalse();
    assertThat(indsats.myndighed()).isFalse();
  }

  @Test
  void tommeCellerBetyderDetKontraktenSiger() throws IOException {
    Indsats indsats = indsats("101;6101005003;raadgivning;01-03-2015;;;;");
    assertThat(indsats.slut()).isEqualTo(LocalDate.MAX);
    assertThat(indsats.samtykke()).isNull();
    assertThat(indsats.myndighed()).isTrue();
  }

  @Test
  void slutdatoMinusEtLoeberVidere() throws IOException {
    assertThat(indsats("101;6101005003;raadgivning;01-03-2015;-1;;;").slut())
        .isEqualTo(LocalDate.MAX);
  }

  @Test
  void enDagErEnIndsats() throws IOException {
    assertThat(laes("101;6101005003;raadgivning;01-03-2015;01-03-2015;;;").raekker()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, true",
    "J, true",
    "1, true",
    "True, true",
    "Y, true",
    "Yes, true",
    "No, false",
    "nej, false",
    "n, false",
    "0, false",
    "FALSE, false",
    "2 - Nej, false",
    "(1) Ja, true",
    "2=Nej, false",
    "Nej (2), false",
    "J: Ja, true"
  })
  void jaOgNej(String tekst, boolean samtykke) throws IOException {
    assertThat(indsats("101;6101005003;raadgivning;01-03-2015;;" + tekst + ";;").samtykke())
        .isEqualTo(samtykke);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x1;6101005003;raadgivning;01-03-2015;;;; | kommunekode kommunekode",
        "1010;6101005003;raadgivning;01-03-2015;;;; | kommunekode kommunekode",
        "0;6101005003;raadgivning;01-03-2015;;;; | kommunekode kommunekode",
        "101;6113005003;raadgivning;01-03-2015;;;; | cpr cpr",
        "101;;raadgivning;01-03-2015;;;; | cpr cpr-mangler",
        "101;6101005003;tryllekunst;01-03-2015;;;; | indsats ukendt-indsats",
        "101;6101005003;;01-03-2015;;;; | indsats ukendt-indsats",
        "101;6101005003;raadgivning;;;;; | startdato dato-mangler",
        "101;6101005003;raadgivning;snart;;;; | startdato dato",
        "101;6101005003;raadgivning;01-03-0215;;;; | startdato dato",
        "101;6101005003;raadgivning;01-03-2015;31-02-2016;;; | slutdato dato",
        "101;6101005003;raadgivning;01-03-2015;28-02-2015;;; | slutdato slut-foer-start",
        "101;6101155003;raadgivning;31-12-2014;;;; | startdato foer-foedsel"
      })
  void afvises(String raekke, String kolonneOgRegel) throws IOException {
    String god = "101;6101005003;raadgivning;01-03-2015;;;;\n";
    Proevelaesning<Barneraekke> laest = laes(god + raekke + "\n" + god);
    assertThat(laest.problemer()).containsExactly("afvist 3 " + kolonneOgRegel);
    assertThat(laest.laesning().antalLaest()).isEqualTo(3);
    assertThat(laest.laesning().antalBrugt()).isEqualTo(2);
    assertThat(laest.laesning().dataproblemer().get(0).besked()).isNotBlank();
    assertThat(laest.laesning().dataproblemer().get(0).handling()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "måske;; | samtykke ja-nej",
        "J/N;; | samtykke ja-nej",
        ";voksne; | målgruppe ukendt-vaerdi",
        ";;skolen | bevilget_af ukendt-vaerdi"
      })
  void enUlaeseligOplysningAdvaresOgRaekkenBruges(String celler, String kolonneOgRegel)
      throws IOException {
    Proevelaesning<Barneraekke> laest = laes("101;6101005003;raadgivning;01-03-2015;;" + celler);
    assertThat(laest.problemer()).containsExactly("advarsel 2 " + kolonneOgRegel);
    Indsats indsats = (Indsats) laest.raekker().get(0).haendelse();
    assertThat(indsats.samtykke()).isNull();
    assertThat(indsats.myndighed()).isEqualTo(!celler.contains("skolen"));
  }

  @Test
  void enUkendtMaalgruppeAfvisesNaarMaalgrupperErValgt() throws IOException {
    assertThat(
            Proevelaesning.af(
                    new Indsatseksport(Proevelaesning.kontekst(Set.of("social"))),
                    HOVED + "101;6101005003;raadgivning;01-03-2015;;;voksne;\n")
                .problemer())
        .containsExactly("afvist 2 målgruppe ukendt-vaerdi");
  }

  private static Proevelaesning<Barneraekke> medParagraf(String indsatsOgParagraf)
      throws IOException {
    return Proevelaesning.af(
        new Indsatseksport(Proevelaesning.KONTEKST),
        "kommunekode;cpr;startdato;indsats;paragraf\n101;6101005003;01-03-2015;"
            + indsatsOgParagraf
            + "\n");
  }

  @Test
  void paragraffenGaelderKunHvorIndsatsenErTom() throws IOException {
    assertThat(medParagraf(";SEL § 52, stk. 3, nr. 6").raekker())
        .extracting(r -> ((Indsats) r.haendelse()).type().kode())
        .containsExactly("kontaktperson");
    assertThat(medParagraf("familiebehandling;SEL § 52, stk. 3, nr. 6").raekker())
        .extracting(r -> ((Indsats) r.haendelse()).type().kode())
        .containsExactly("familiebehandling");
    assertThat(medParagraf("tryllekunst;SEL § 52, stk. 3, nr. 6").problemer())
        .containsExactly("afvist 2 indsats ukendt-indsats");
    assertThat(medParagraf(";SEL § 999").problemer())
        .containsExactly("afvist 2 paragraf ukendt-indsats");
    assertThat(medParagraf(";").problemer()).containsExactly("afvist 2 indsats ukendt-indsats");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", "\u2007", "\u2009", "\uFEFF", "\u200B", " \u00A0"})
  void usynligeTegnVedCellernesEnderErIntet(String tegn) throws IOException {
    String raekke =
        "101;610100-5003;§ 52, stk. 3, nr. 6;01-03-2015;;nej;social;anden".replace(";", ";;");
    String medTegn = tegn + raekke.replace(";;", tegn + ";" + tegn) + tegn;
    Indsats indsats = indsats(medTegn);
    assertThat(indsats).isEqualTo(indsats(raekke.replace(";;", ";")));
    assertThat(indsats.slut()).isEqualTo(LocalDate.MAX);
    assertThat(indsats.samtykke()).isFalse();
  }

  @Test
  void foedtSammeDagErIkkeFoerFoedsel() throws IOException {
    assertThat(laes("101;6103155003;raadgivning;01-03-2015;;;;").raekker()).hasSize(1);
  }

  @Test
  void startEfterOpgjortTilErUdenfor() throws IOException {
    assertThat(laes("101;6101005003;raadgivning;30-06-2017;;;;").raekker()).hasSize(1);
    Proevelaesning<Barneraekke> efter = laes("101;6101005003;raadgivning;01-07-2017;;;;");
    assertThat(efter.problemer()).containsExactly("oplysning 0  efter-opgjort-til");
    assertThat(efter.laesning().antalUdenfor()).isEqualTo(1);
    assertThat(efter.laesning().antalAfvist()).isZero();
  }

  @Test
  void maalgruppenVaelgesOgEnTomErSocial() throws IOException {
    Proevelaesning<Barneraekke> laest =
        Proevelaesning.af(
            new Indsatseksport(Proevelaesning.kontekst(Set.of("social"))),
            HOVED
                + "101;6101005003;raadgivning;01-03-2015;30-06-2017;;social;\n"
                + "101;6101005003;raadgivning;01-03-2015;30-06-2017;;;\n"
                + "101;6101005003;raadgivning;01-03-2015;30-06-2017;;handicap;\n");
    assertThat(laest.raekker()).hasSize(2);
    assertThat(laest.problemer()).containsExactly("oplysning 0  maalgruppe");
  }

  /** All the money that is promised counts, but no child outside the target groups. */
  @Test
  void enIndsatsUdenForMaalgruppernePaavirkerKunDetDisponerede() throws IOException {
    Indsatseksport eksport = new Indsatseksport(Proevelaesning.kontekst(Set.of("social")));
    Proevelaesning<Barneraekke> laest =
        Proevelaesning.af(
            eksport,
            HOVED
                + "101;6101005003;raadgivning;01-03-2015;30-06-2017;;social;\n"
                + "101;6101005003;raadgivning;01-03-2015;01-07-2017;;social;\n"
                + "101;6101005003;raadgivning;01-03-2015;01-07-2017;;handicap;\n"
                + "101;6101005003;raadgivning;01-03-2015;;;uledsaget;\n");
    Modtagne modtagne = new Modtagne();
    laest.raekker().forEach(raekke -> eksport.aflever(raekke, modtagne));
    assertThat(modtagne.boerns())
        .extracting(h -> ((Indsats) h).slut().toString())
        .containsExactly("2017-06-30", "2017-07-01");
    assertThat(modtagne.alene())
        .extracting(h -> ((Disponering) h).indsats().iMaalgruppen())
        .containsExactly(true, false, false);
    assertThat(laest.problemer()).containsExactly("oplysning 0  maalgruppe-loeber-videre");
    assertThat(laest.laesning().dataproblemer().get(0).besked()).contains("(2 rækker)");
    assertThat(laest.laesning().antalBrugt()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "intet",
      value = {
        "egen;1.234,50 | EGEN | 123450 | intet",
        "EKSTERN;0 | EKSTERN | 0 | intet",
        "; | UOPLYST | intet | advarsel 2 årlig_pris uden-pris",
        "nabo;1 | UOPLYST | 100 | advarsel 2 leverandørtype ukendt-vaerdi",
        "egen;mange | EGEN | intet | advarsel 2 årlig_pris beloeb",
        "egen;-1 | EGEN | intet | advarsel 2 årlig_pris negativt",
        "egen;175.921.860.444,14 | EGEN | 17592186044414 | intet",
        "egen;175.921.860.444,15 | EGEN | intet | advarsel 2 årlig_pris for-stor-pris"
      })
  void leverandoertypeOgPris(String celler, Indsats.Leverandoertype type, Long oere, String problem)
      throws IOException {
    Proevelaesning<Barneraekke> laest =
        Proevelaesning.af(
            new Indsatseksport(Proevelaesning.KONTEKST),
            "kommunekode;cpr;indsats;startdato;leverandørtype;årlig_pris\n"
                + "101;6101005003;raadgivning;01-03-2015;"
                + celler
                + "\n");
    Indsats indsats = (Indsats) laest.raekker().get(0).haendelse();
    assertThat(indsats.leverandoertype()).isEqualTo(type);
    assertThat(indsats.aarligPris()).isEqualTo(oere);
    assertThat(laest.problemer()).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void paragraffenKanStaaIStedetForKoden() throws IOException {
    assertThat(indsats("101;6101005003;SEL-52-3.6;01-03-2015;;;;").type().kode())
        .isEqualTo("kontaktperson");
  }

  private static Proevelaesning<Barneraekke> paragraffer(String... raekker) throws IOException {
    StringBuilder fil = new StringBuilder("kommunekode;cpr;startdato;slutdato;indsats;paragraf\n");
    for (String raekke : raekker) {
      fil.append("101;6101005003;").append(raekke).append('\n');
    }
    return Proevelaesning.af(new Indsatseksport(Proevelaesning.I_2021), fil.toString());
  }

  @Test
  void etNummerUdenRaekkePaaStartdatoenAfvisesMedDagensNummerering() throws IOException {
    Proevelaesning<Barneraekke> laest =
        paragraffer(
            "30-06-2019;;;SEL § 66, stk. 1, nr. 8",
            "01-07-2019;;;SEL § 66, stk. 1, nr. 8",
            "01-07-2019;;;SEL § 66, stk. 1, nr. 9");
    assertThat(laest.problemer())
        .containsExactly("afvist 2 paragraf ukendt-indsats", "afvist 4 paragraf ukendt-indsats");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .startsWith(
            "«SEL § 66, stk. 1, nr. 8» har ingen række i indsatstyper den 30. juni 2019; den dag"
                + " gælder nr. 1 Plejefamilie, nr. 2 Kommunal plejefamilie, nr. 3")
        .endsWith("nr. 7 Kost- eller efterskole, fri fagskole");
    assertThat(laest.laesning().dataproblemer().get(1).besked())
        .isEqualTo("«SEL § 66, stk. 1, nr. 9» er ikke en kendt indsats på startdatoen");
  }

  @Test
  void enAdvarselTaellerDemDerLoeberOverSkiftetAfNumre() throws IOException {
    Proevelaesning<Barneraekke> laest =
        paragraffer(
            "01-01-2018;30-06-2019;;SEL § 66, stk. 1, nr. 4",
            "01-01-2018;01-07-2019;;SEL § 66, stk. 1, nr. 4",
            "01-01-2018;;;SEL-66-1.1",
            "01-01-2018;;SEL § 66, stk. 1, nr. 3;",
            "01-01-2018;;eget-vaerelse;SEL § 66, stk. 1, nr. 4",
            "01-07-2019;;;SEL § 66, stk. 1, nr. 4");
    assertThat(laest.raekker())
        .extracting(r -> ((Indsats) r.haendelse()).type().kode())
        .containsExactly(
            "eget-vaerelse",
            "eget-vaerelse",
            "plejefamilie",
            "netvaerksplejefamilie",
            "eget-vaerelse",
            "netvaerksplejefamilie");
    assertThat(laest.problemer()).containsExactly("advarsel 3 paragraf paragraf-nummerering");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .contains("den 1. juli 2019")
        .endsWith("(3 rækker)");
  }

  @Test
  void skiftetAfNumreEfterDenSidsteDagErUdenBetydning() throws IOException {
    assertThat(medParagraf(";SEL § 66, stk. 1, nr. 4").problemer()).isEmpty();
  }

  @Test
  void enAnbringelseUdenStedNaevnesEnGangMedAntal() throws IOException {
    Proevelaesning<Barneraekke> laest =
        paragraffer(
            "01-01-2020;;;SEL § 68 a", "01-01-2020;;;UKL § 14", "01-01-2020;;plejefamilie;");
    assertThat(laest.raekker()).hasSize(3);
    assertThat(laest.problemer()).containsExactly("advarsel 2 paragraf sted-uoplyst");
    assertThat(laest.laesning().dataproblemer().get(0).besked()).endsWith("(2 rækker)");
  }
}
