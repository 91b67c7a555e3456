package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Fremmedtal;
import dk.aarsrapport.baggrund.Investering;
import dk.aarsrapport.baggrund.Kommentar;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Population and price index. */
class BaggrundseksporterTest {
  private static Proevelaesning<Befolkning.Antal> befolkning(String tekst) throws IOException {
    Proevelaesning<List<Befolkning.Antal>> laest =
        Proevelaesning.af(new Befolkningseksport(), tekst);
    return new Proevelaesning<>(
        laest.raekker().stream().flatMap(List::stream).toList(), laest.linjer(), laest.laesning());
  }

  private static Proevelaesning<List<Prisindekseksport.Aendring>> pl(String tekst)
      throws IOException {
    return Proevelaesning.af(new Prisindekseksport(), tekst);
  }

  @Test
  void befolkningPrAar() throws IOException {
    assertThat(befolkning("kommunekode;år;alder;antal\n101;2015;17 år;1.056\n").raekker())
        .containsExactly(new Befolkning.Antal(101, 2015, 17, false, 1056));
  }

  @Test
  void kunFoersteJanuarTaeller() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            """
            kommunekode;dato;alder;antal;køn
            101;01-01-2015;0;56;I alt
            101;01-04-2015;0;57;I alt
            """);
    assertThat(laest.raekker()).containsExactly(new Befolkning.Antal(101, 2015, 0, true, 56));
    assertThat(laest.problemer()).containsExactly("oplysning 0  ikke-1-januar");
  }

  @Test
  void alleAldreIAltErEnSumlinje() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            "kommunekode;år;køn;alder;antal\n101;2015;Mænd;0;56\n101;2015;Mænd;I alt;56\n"
                + "101;2015;I alt;0;99\n");
    assertThat(laest.problemer()).containsExactly("oplysning 0  sumlinje");
    assertThat(laest.raekker()).hasSize(2);
  }

  private static Befolkning.Antal koebenhavn(int alder, boolean total, long antal) {
    return new Befolkning.Antal(101, 2015, alder, total, antal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;TOT;0;2015K1;56",
        "København;I alt;0 år;2015K1;56",
        "101 København;TOT I alt;0 0 år;2015K1 2015K1;56",
        "Københavns Kommune;I alt;0 år;1. kvartal 2015;56",
        "101;I alt;0 år;2015 1. kvt.;56",
        "101;I alt;0 år;2015M01;56",
        "101;I alt;0 år;2015;56",
        "101;I alt;0 år;01-01-2015;56"
      })
  void folk1aMedKoderNavneEllerBegge(String raekke) throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning("OMRÅDE;KØN;ALDER;TID;INDHOLD\n" + raekke + "\n");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker()).containsExactly(koebenhavn(0, true, 56));
  }

  @Test
  void folk1aHarMereEndDetDerBruges() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            """
            OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD
            000 Hele landet;I alt;0 år;I alt;2015K1;56000
            Region Hovedstaden;I alt;0 år;I alt;2015K1;20000
            101;I alt;0 år;I alt;2015K1;56
            101;I alt;0 år;I alt;2015K2;57
            101;I alt;0 år;Ugift;2015K1;56
            101;I alt;I alt;I alt;2015K1;700
            101;I alt;100 år og derover;I alt;2015K1;3
            """);
    assertThat(laest.raekker()).containsExactly(koebenhavn(0, true, 56), koebenhavn(100, true, 3));
    assertThat(laest.problemer())
        .containsExactly(
            "oplysning 0  civilstand",
            "oplysning 0  ikke-1-januar",
            "oplysning 0  ikke-kommune",
            "oplysning 0  sumlinje");
  }

  @Test
  void folk1aMedKvartalerSomKolonner() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            """
            OMRÅDE;KØN;ALDER;2015K1;2015K2;2016K1
            København;Mænd;0 år;30;31;32
            København;Kvinder;0 år;26;27;28
            """);
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker())
        .containsExactly(
            koebenhavn(0, false, 30),
            new Befolkning.Antal(101, 2016, 0, false, 32),
            koebenhavn(0, false, 26),
            new Befolkning.Antal(101, 2016, 0, false, 28));
  }

  @Test
  void folk1aMedAldreSomKolonner() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            """
            OMRÅDE;TID;Alder i alt;0 år;1 år;100 år og derover
            101 København;2015K1;112;56;57;1
            101 København;2015K3;112;66;67;1
            """);
    assertThat(laest.raekker())
        .containsExactly(
            koebenhavn(0, false, 56), koebenhavn(1, false, 57), koebenhavn(100, false, 1));
    assertThat(laest.problemer()).containsExactly("oplysning 0  ikke-1-januar");
  }

  @ParameterizedTest
  @CsvSource({"1,Mænd", "M,1 Mænd", "mænd,MÆND", "2 Kvinder,K"})
  void detSammeKoenSkrevetPaaToMaaderErEnDublet(String et, String andet) throws IOException {
    assertThat(
            befolkning(
                    "OMRÅDE;KØN;ALDER;TID;INDHOLD\n101;%s;0;2015K1;5\n101;%s;0;2015K1;5\n"
                        .formatted(et, andet))
                .problemer())
        .containsExactly("afvist 3 alder dublet");
  }

  @ParameterizedTest
  @CsvSource({
    "0-5 år;2015K1;5, alder alder",
    "0 år;2015K5;5, dato dato",
    "0 år;2015K1;.., antal heltal",
    "17-17;2015K1;5, alder alder"
  })
  void folk1aDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(befolkning("OMRÅDE;KØN;ALDER;TID;INDHOLD\n101;Mænd;" + raekke + "\n").problemer())
        .containsExactly("afvist 2 " + kolonneOgRegel);
  }

  @Test
  void enKildeUnderTabellenErEnFodnote() throws IOException {
    assertThat(pl("år;procent\n2014;1,50\nKilde: KL;\n").problemer())
        .containsExactly("oplysning 0  fodnote");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101;2015;0;57 | alder dublet",
        "101;2015;spæd;5 | alder alder",
        "101;2015;1;-5 | antal negativt",
        "101;2015;1;.. | antal heltal",
        "101;15;1;5 | år aar"
      })
  void befolkningDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(
            befolkning("kommunekode;år;alder;antal\n101;2015;0;56\n" + raekke + "\n").problemer())
        .containsExactly("afvist 3 " + kolonneOgRegel);
  }

  @Test
  void prisaendringer() throws IOException {
    assertThat(pl("år;procent\n2014;1,50\n2015;-0.25 %\n").raekker())
        .containsExactly(
            List.of(new Prisindekseksport.Aendring(2014, new BigDecimal("1.50"))),
            List.of(new Prisindekseksport.Aendring(2015, new BigDecimal("-0.25"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "år;2014;2015\nPris- og lønudvikling (pct.);1,5;-0,25\n",
        ";2013-14;2014-15\nLøn;1,0;2,0\nPriser;3,0;4,0\nPris- og lønudvikling i alt;1,5;-0,25\n",
        "PL;2013-2014;PL 2015\nI alt;1,5 %;-0,25 %\nKilde: KL\n"
      })
  void prisaendringerMedAareneVedSidenAfHinanden(String tekst) throws IOException {
    assertThat(pl(tekst).raekker())
        .containsExactly(
            List.of(
                new Prisindekseksport.Aendring(2014, new BigDecimal("1.5")),
                new Prisindekseksport.Aendring(2015, new BigDecimal("-0.25"))));
  }

  @Test
  void enDelAfPriserneErIkkeDemAlle() throws IOException {
    Proevelaesning<List<Prisindekseksport.Aendring>> laest =
        pl(
            """
            ;2014;2015
            Lønninger i alt;1,0;2,0
            PL priser;1,1;2,1
            Varekøb mv.;1,2;2,2
            Pris og løn, anlæg;1,3;2,3
            Pris og løn ekskl. anlæg og overførsler;1,5;2,5
            """);
    assertThat(laest.raekker())
        .containsExactly(
            List.of(
                new Prisindekseksport.Aendring(2014, new BigDecimal("1.5")),
                new Prisindekseksport.Aendring(2015, new BigDecimal("2.5"))));
    assertThat(laest.problemer()).containsExactly("oplysning 0  del-af-pl");
  }

  @Test
  void enPrisaendringFraEtAarTilDetNaeste() throws IOException {
    assertThat(pl("år;procent\n2013-14;1,5\n2014-2015;1,6\n").raekker())
        .containsExactly(
            List.of(new Prisindekseksport.Aendring(2014, new BigDecimal("1.5"))),
            List.of(new Prisindekseksport.Aendring(2015, new BigDecimal("1.6"))));
  }

  @Test
  void folketalMedKoennetIKolonner() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning("kommunekode;år;alder;Mænd;Kvinder;I alt\n101;2015;0;30;26;56\n");
    assertThat(laest.raekker())
        .containsExactly(
            koebenhavn(0, false, 30), koebenhavn(0, false, 26), koebenhavn(0, true, 56));
    assertThat(laest.problemer()).isEmpty();
  }

  @Test
  void detEneKoenAleneErIntetFolketal() {
    assertThatThrownBy(() -> befolkning("kommunekode;år;alder;Drenge/mænd\n101;2015;0;30\n"))
        .hasMessageContaining("antal");
  }

  @Test
  void folketalMedKommunerIKolonner() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning("år;alder;101 København;Frederiksberg Kommune\n2015;0;56;7\n");
    assertThat(laest.raekker())
        .containsExactly(koebenhavn(0, false, 56), new Befolkning.Antal(147, 2015, 0, false, 7));
  }

  @Test
  void afFolketalPaaHerkomstBrugesKunDetHele() throws IOException {
    Proevelaesning<Befolkning.Antal> laest =
        befolkning(
            """
            OMRÅDE;KØN;ALDER;HERKOMST;TID;INDHOLD
            101;I alt;0 år;I alt;2015K1;56
            101;I alt;0 år;Personer med dansk oprindelse;2015K1;50
            101;I alt;0 år;Indvandrere;2015K1;6
            """);
    assertThat(laest.raekker()).containsExactly(koebenhavn(0, true, 56));
    assertThat(laest.problemer()).containsExactly("oplysning 0  herkomst");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014;2 | år dublet",
        "2015;lidt | procent procent",
        "2015; | procent procent",
        "2015;-100 | procent procent",
        "i fjor;2 | år heltal"
      })
  void prisaendringerDerAfvises(String raekke, String kolonneOgRegel) throws IOException {
    assertThat(pl("år;procent\n2014;1,50\n" + raekke + "\n").problemer())
        .containsExactly("afvist 3 " + kolonneOgRegel);
  }

  private static Proevelaesning<Investering> investeringer(String raekker) throws IOException {
    return Proevelaesning.af(
        new Investeringseksport(),
        "kommunekode;navn;år;budget;fra_trin;til_trin;tekst\n" + raekker + "\n");
  }

  @Test
  void investeringerMedOgUdenTrin() throws IOException {
    Proevelaesning<Investering> laest =
        investeringer(
            "320;Fælles om Forebyggelse;2019;15.950.000;Trin 6;familiepleje;\n"
                + "320;TVÆRS;2019;2000000,50;;;Pulje\n"
                + "320;TVÆRS;2020;0;6 Institution;Netværkspleje;");
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker())
        .containsExactly(
            new Investering(320, "Fælles om Forebyggelse", 2019, 1_595_000_000L, 6, 5),
            new Investering(320, "TVÆRS", 2019, 200_000_050L, 0, 0),
            new Investering(320, "TVÆRS", 2020, 0, 6, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "320;TVÆRS;2019;mange;;; | budget beloeb",
        "320;TVÆRS;i år;5;;; | år heltal",
        "320;TVÆRS;2019;5;1;2; | fra_trin trin",
        "320;TVÆRS;2019;5;6;7; | til_trin trin",
        "320;TVÆRS;2019;5;6;; | til_trin trin",
        "320;TVÆRS;2019;5;;3; | fra_trin trin"
      })
  void investeringerDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(investeringer(raekke).problemer()).containsExactly("afvist 2 " + hvad);
  }

  /** A catalogue of one figure, in pr-1000 and with one category, in a report of one section. */
  private static final class Kendskab implements Figurkendskab {
    private static final long serialVersionUID = 1;

    @Override
    public Set<String> noegletal() {
      return Set.of("anbragte-pr-1000");
    }

    @Override
    public Set<String> enheder(String noegletal, String kategori, String underkategori) {
      return Set.of(kategori.isEmpty() ? "pr-1000" : "antal");
    }

    @Override
    public Optional<String> ukendtKategori(
        String noegletal, String kategori, String underkategori) {
      return kategori.isEmpty() || kategori.equals("institution")
          ? Optional.empty()
          : Optional.of("institution");
    }

    @Override
    public Set<String> afsnit() {
      return Set.of("hvem-er-anbragt", "anbragte-pr-1000");
    }

    @Override
    public Set<Integer> kommuner() {
      return Set.of(510);
    }
  }

  private static final Laesekontekst MED_KATALOG =
      new Laesekontekst(
          Proevelaesning.KONTEKST.opgjortTil(),
          Set.of(),
          Proevelaesning.KONTEKST.indsatstyper(),
          Proevelaesning.KONTEKST.kontoplan(),
          Proevelaesning.KONTEKST.kontohierarki(),
          Proevelaesning.KONTEKST.opfoelgningsstandard(),
          Proevelaesning.KONTEKST.noegle(),
          new Kendskab());

  private static Proevelaesning<Fremmedtal> sammenligning(String raekker) throws IOException {
    return Proevelaesning.af(
        new Sammenligningseksport(MED_KATALOG),
        "omraade;navn;noegletal;periode;kategori;underkategori;vaerdi;enhed;kilde\n"
            + raekker
            + "\n");
  }

  @Test
  void andresUsandsynligeTalErMedOgNaevnes() throws IOException {
    Proevelaesning<Fremmedtal> laest =
        sammenligning(
            "x;Nabo;anbragte-pr-1000;31-12-2016;;;-1;pr. 1000;Nabo\n"
                + "x;Nabo;anbragte-pr-1000;31-12-2017;;;9,1;pr. 1000;Nabo");
    assertThat(laest.problemer()).containsExactly("advarsel 2 vaerdi usandsynlig-vaerdi");
    assertThat(laest.raekker()).hasSize(2);
  }

  @Test
  void andresTalMedPeriodeOgEnhedSomRapportenSkriverDem() throws IOException {
    Proevelaesning<Fremmedtal> laest =
        sammenligning(
            "landet;Hele landet;Anbragte-pr-1000;31-12-2016;;;9,125;pr. 1000;Danmarks Statistik\n"
                + "landet;Danmark;anbragte-pr-1000;2016;institution;;1.270;Antal;Danmarks"
                + " Statistik");
    assertThat(laest.problemer()).containsExactly("advarsel 3 navn to-navne");
    assertThat(laest.raekker())
        .containsExactly(
            new Fremmedtal(
                "landet",
                "Hele landet",
                "anbragte-pr-1000",
                "2016-12-31",
                "",
                "",
                new BigDecimal("9.125"),
                "pr-1000",
                "Danmarks Statistik",
                "fil.csv",
                2),
            new Fremmedtal(
                "landet",
                "Hele landet",
                "anbragte-pr-1000",
                "2016",
                "institution",
                "",
                new BigDecimal("1270"),
                "antal",
                "Danmarks Statistik",
                "fil.csv",
                3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X;Y;anbragte;2016;;;9;pr-1000;Z | noegletal ukendt-noegletal",
        "X;Y;anbragte-pr-1000;i fjor;;;9;pr-1000;Z | periode periode",
        "X;Y;anbragte-pr-1000;2016;hospital;;9;antal;Z | kategori ukendt-kategori",
        "X;Y;anbragte-pr-1000;2016;;;9;pct;Z | enhed enhed",
        "X;Y;anbragte-pr-1000;2016;;;mange;pr-1000;Z | vaerdi tal",
        "X;Y;anbragte-pr-1000;2016;;;9;pr-1000; | kilde mangler",
        "X;;anbragte-pr-1000;2016;;;9;pr-1000;Z | navn mangler"
      })
  void andresTalDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(sammenligning(raekke).problemer()).containsExactly("afvist 2 " + hvad);
  }

  @Test
  void sammeTalToGangeErEnDublet() throws IOException {
    String raekke = "X;Y;anbragte-pr-1000;2016;;;9;pr-1000;Z";
    assertThat(sammenligning(raekke + "\n" + raekke).problemer())
        .containsExactly("afvist 3 vaerdi dublet");
  }

  @Test
  void denNaermesteNaevnesHvorNogetErUkendt() throws IOException {
    assertThat(
            sammenligning("X;Y;anbragte-pr-100;2016;;;9;pr-1000;Z")
                .laesning()
                .dataproblemer()
                .get(0)
                .handling())
        .isEqualTo("Mente du «anbragte-pr-1000»?");
    assertThat(
            sammenligning("X;Y;hjemløse;2016;;;9;pr-1000;Z")
                .laesning()
                .dataproblemer()
                .get(0)
                .handling())
        .isEqualTo("Skriv et af dem, som «aarsrapport noegletal» viser");
  }

  private static Proevelaesning<Kommentar> kommentarer(String raekker) throws IOException {
    return Proevelaesning.af(
        new Kommentareksport(MED_KATALOG), "kommunekode;afsnit;tekst\n" + raekker + "\n");
  }

  @Test
  void kommentarerTilEnOverskriftEtNoegletalOgAlleKommuner() throws IOException {
    Proevelaesning<Kommentar> laest =
        kommentarer(
            "510;#Hvem-er-anbragt;Flere er flyttet hjem.\n"
                + ";anbragte-pr-1000;Barn 610100-5003 er med.");
    assertThat(laest.problemer()).containsExactly("advarsel 3 tekst cpr-i-tekst");
    assertThat(laest.raekker().get(0))
        .isEqualTo(new Kommentar(510, "hvem-er-anbragt", "Flere er flyttet hjem."));
    assertThat(laest.raekker().get(1).kommune()).isZero();
    assertThat(laest.raekker().get(1).tekst()).doesNotContain("5003");
  }

  @Test
  void enKommentarFraEnKommuneUdenforKoerslenSigesMedSinLinje() throws IOException {
    Proevelaesning<Kommentar> laest =
        kommentarer("510;hvem-er-anbragt;Tekst.\n999;hvem-er-anbragt;Tekst.");
    assertThat(laest.problemer()).containsExactly("advarsel 3 kommunekode kommentar-uden-rapport");
    assertThat(laest.laesning().dataproblemer().get(0).handling()).startsWith("Skriv en af 510");
  }

  @Test
  void etAfsnitDerIkkeLignerNogetFaarIntetForslagMenEnForklaring() throws IOException {
    assertThat(
            kommentarer("510;trafik-og-miljø;Tekst.").laesning().dataproblemer().get(0).handling())
        .startsWith("Skriv et nøgletal, som rapporten viser, eller en overskrift med små bogstaver")
        .contains("«hvem-er-anbragt»")
        .doesNotContain("Mente");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "510;hvem-er-anbragte;Tekst. | afsnit ukendt-afsnit",
        "510;anbragte;Tekst. | afsnit ukendt-afsnit",
        "510;hvem-er-anbragt; | tekst mangler",
        "5x0;hvem-er-anbragt;Tekst. | kommunekode kommunekode"
      })
  void kommentarerDerAfvises(String raekke, String hvad) throws IOException {
    assertThat(kommentarer(raekke).problemer()).containsExactly("afvist 2 " + hvad);
  }
}
