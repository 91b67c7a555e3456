package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run file for exports as systems write them: it says what it rests on, and it works. */
class NyTest {
  private static final String OS2BOS =
      """
      id,amount,paid_amount,date,paid_date,account_string,account_alias,activity_start_date,section,cpr_number,case_worker,team,effort_step,paying_municipality,acting_municipality
      1,1000.00,900.50,2016-03-01,2016-03-02,528201003,Opholdssted,2015-01-01,SEL-52-3.7,6101055003,Ida,Nord,6,Haderslev,Haderslev
      2,1000.00,,2031-03-01,,528201003,Opholdssted,2015-01-01,SEL-52-3.7,6101055003,Ida,Nord,6,Haderslev,Haderslev
      """;
  private static final String INDSATSER =
      "kommunekode;cpr;indsats;startdato\n510;6101055003;plejefamilie;01-02-2016\n";

  @TempDir private Path mappe;

  private void skriv(String navn, String tekst) throws IOException {
    Path fil = mappe.resolve("udtraek").resolve(navn);
    Files.createDirectories(fil.getParent());
    Files.writeString(fil, tekst);
  }

  private Proevekoersel.Udfald ny() {
    return Proevekoersel.koer("ny", "--fra", mappe + "/udtraek", "--til", mappe + "/rapport.yaml");
  }

  /** The run file that was written. */
  private String koerselsfil() throws IOException {
    Proevekoersel.Udfald udfald = ny();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    return Files.readString(mappe.resolve("rapport.yaml"));
  }

  /** What the data-quality report says of rows and columns, once the run file has been tried. */
  private String valideret() throws IOException {
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "valider", "--config", mappe + "/rapport.yaml", "--ud", mappe.resolve("ud").toString());
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    return Files.readString(mappe.resolve("ud/datakvalitet.csv"))
        .replaceAll("(?m)^advarsel,[^,]*,,,.*$", "");
  }

  @Test
  void betalingerFraOs2bosLaesesMedProfilenOgUbetalteErUdenfor() throws IOException {
    skriv("payments.csv", OS2BOS);
    assertThat(koerselsfil())
        .contains("aar: 2016\n", "kommuner: [510]\n", "profil: os2bos\n")
        .doesNotContain("kolonner:")
        .contains("# payments.csv læses: kommunekode fra «acting_municipality», beløb fra «paid_am")
        .contains("# payments.csv har også, uden at det bruges: id, amount, date, activity_start");
    assertThat(valideret())
        .contains("rækker uden beløb og bogføringsdato er planlagt, men ikke sket endnu (1 række)")
        .doesNotContain("afvist");
  }

  @Test
  void enFilDerManglerKommunekodeFaarEtStykkeDerVirkerNaarDetTagesIBrug() throws IOException {
    skriv(
        "dubu.csv",
        """
        Sagsnummer;Ydelsestype;CPR-nr.;Startdato;Antal
        17;plejefamilie;610105-5003;01-02-2016;1
        """);
    Proevekoersel.Udfald udfald = ny();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(udfald.ud()).contains("dubu.csv ligner indsatser, men mangler kommunekode");
    String yaml = Files.readString(mappe.resolve("rapport.yaml"));
    assertThat(yaml)
        .contains("aar: 2016\n", "# kommuner: [510]\n")
        .contains(
            """
              # dubu.csv ligner indsatser, men mangler kommunekode.
              # dubu.csv læses: cpr fra «CPR-nr.», indsats fra «Ydelsestype», sagsnr fra «Sagsnummer»
              # dubu.csv har også, uden at det bruges: Antal
              # Skriv filens egen overskrift, eller = og den værdi, som gælder alle rækker, og slet # foran:
              # indsatser:
              #   filer:
              #     - "udtraek/dubu.csv"
              #   kolonner:
              #     kommunekode: "=510"
            """);
    Files.writeString(
        mappe.resolve("rapport.yaml"),
        yaml.replaceAll(
            "(?m)^( *)# ((  )*(kommuner: |indsatser:|filer:|- |kolonner:|kommunekode))", "$1$2"));
    assertThat(valideret()).doesNotContain("afvist", "advarsel");
  }

  @Test
  void toFilerAfEnTypeMedHverSineOverskrifterLaesesBegge() throws IOException {
    skriv("a.csv", INDSATSER);
    skriv(
        "b.csv",
        """
        Handlekommune;Personnummer;Ydelsestype;Ydelse startdato;Note
        510;610105-5003;kontaktperson;01-02-2017;x
        """);
    assertThat(koerselsfil())
        .contains("aar: 2017\n")
        .contains("      - \"udtraek/a.csv\"\n      - \"udtraek/b.csv\"\n")
        .doesNotContain("kolonner:", "# a.csv")
        .contains("# b.csv læses: kommunekode fra «Handlekommune», cpr fra «Personnummer»")
        .contains("# b.csv har også, uden at det bruges: Note\n");
    assertThat(valideret()).doesNotContain("afvist");
  }

  @Test
  void filerDerSkalLaesesMedHverSinProfilNaevnesHverForSig() throws IOException {
    skriv("payments.csv", OS2BOS);
    skriv("regnskab.csv", "kommunekode;år;funktion;beløb\n510;2015;5.28.20;1,00\n");
    assertThat(koerselsfil())
        .contains(
            "  posteringer:\n    - filer:\n        - \"udtraek/payments.csv\"\n      profil: os2bos\n")
        .contains("    - filer:\n        - \"udtraek/regnskab.csv\"\n");
    assertThat(valideret()).doesNotContain("afvist");
  }

  @Test
  void aaretKommerFraDetDerErSketOgIkkeFraBaggrundOgBudget() throws IOException {
    skriv("indsatser.csv", INDSATSER);
    skriv("pl.csv", "år;procent\n2031;2,0\n");
    skriv("budget.csv", "kommunekode;år;funktion;oprindeligt_budget\n510;2020;5.28.20;1\n");
    skriv("befolkning.csv", "kommunekode;år;alder;antal\n147;2025;0;7\n");
    assertThat(koerselsfil()).contains("aar: 2016\n", "kommuner: [510]\n");
    Files.delete(mappe.resolve("udtraek/indsatser.csv"));
    Files.delete(mappe.resolve("rapport.yaml"));
    assertThat(koerselsfil()).contains("aar: 2020\n");
  }

  @Test
  void enSlaafejlLangtUdeIFremtidenErIkkeRapportaaret() throws IOException {
    skriv("indsatser.csv", INDSATSER + "510;6101055003;plejefamilie;01-02-2071\n");
    assertThat(koerselsfil()).contains("aar: 2016\n");
  }

  @Test
  void datoerMedMaanedenFoerstLaesesOgDetStaarSomEtGaet() throws IOException {
    skriv(
        "indsatser.csv",
        INDSATSER.replace("01-02-2016", "01/02/2016") + "510;6101055003;aflastning;03/25/2016\n");
    assertThat(koerselsfil()).contains("datoformat: maaned-foerst # gæt");
    assertThat(valideret()).doesNotContain("afvist");
  }

  @Test
  void detDerKunLignerBestemmerHverkenAarEllerKommuner() throws IOException {
    skriv("indsatser.csv", INDSATSER);
    skriv("flis.csv", "Handlekommune;Personnummer;Foranstaltningstype\n657;6101055003;x\n");
    skriv("dubu.csv", "Ydelsestype;CPR-nr.;Startdato\nplejefamilie;6101055003;01-02-2018\n");
    assertThat(koerselsfil())
        .contains("aar: 2016\n", "kommuner: [510]\n")
        .contains("# flis.csv ligner indsatser, men mangler startdato.")
        .contains("(Flyt linjerne op i indsatser, som står ovenfor");
  }

  @Test
  void udenAarOgKommuneStaarHvadDerSkalSkrives() throws IOException {
    skriv("indsatser.csv", "kommunekode;cpr;indsats;startdato\n");
    assertThat(koerselsfil())
        .contains("der er ikke set noget i filerne; skriv det", "\n# aar: 2017\n")
        .contains("der er ikke set nogen i filerne; skriv deres koder", "\n# kommuner: [510]\n")
        .doesNotContain("\naar:", "\nkommuner:");
  }

  @Test
  void enPdfBlandtFilerneKaldesDetDenEr() throws IOException {
    skriv("indsatser.csv", INDSATSER);
    skriv("rapport.pdf", "%PDF-1.7\n");
    Proevekoersel.Udfald udfald = ny();
    assertThat(udfald.ud()).contains("rapport.pdf er en PDF-fil og ikke tekst; træk dataene igen");
    assertThat(Files.readString(mappe.resolve("rapport.yaml")))
        .contains("  # rapport.pdf er en PDF");
  }

  @Test
  void enMappeDerIkkeFindesOgEtNavnDerErOptaget() throws IOException {
    fejler(ny(), "mappen «", "udtraek» findes ikke", "--fra");
    skriv("indsatser.csv", INDSATSER);
    String fil = mappe + "/udtraek/indsatser.csv";
    fejler(Proevekoersel.koer("ny", "--fra", fil, "--til", mappe + "/r.yaml"), "ikke en mappe");
    String fra = mappe + "/udtraek";
    fejler(Proevekoersel.koer("ny", "--fra", fra, "--til", fil), "findes allerede", "--til");
    fejler(Proevekoersel.koer("ny", "--fra", fra, "--til", fil + "/r.yaml"), "findes allerede");
    fejler(Proevekoersel.koer("ny", "--fra", fra, "--til", fra), "er en mappe", "--til");
  }

  private static void fejler(Proevekoersel.Udfald udfald, String... dele) {
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(2);
    assertThat(udfald.fejllinjer()).singleElement().asString().contains(dele);
  }

  @Test
  void ukendteVaerdierForeslaasOgEgneOrdGaarForan() throws IOException {
    skriv(
        "bevillinger.csv",
        """
        Handlekommune;Borger CPR;Ydelse;Bevilling fra;Uden samtykke
        101;6101055003;Plejefamilje;01-02-2016;Nej
        101;6202055003;Socialpædagogisk opholdssted;01-02-2015;Ja
        101;6303055003;Plejefamilie;01-02-2014;Ja
        """);
    String yaml = koerselsfil();
    assertThat(yaml)
        .contains("#       \"Plejefamilje\": plejefamilie # 1 række; ukendt")
        .contains("      \"Socialpædagogisk opholdssted\": opholdssted # 1 række\n")
        .contains("      \"Ja\": nej # kolonnen siger det modsatte\n");
    Files.writeString(
        mappe.resolve("ord.csv"),
        "slags;input;kolonne;ord;betyder\nværdi;indsatser;indsats;Plejefamilje;plejefamilie\n");
    Files.delete(mappe.resolve("rapport.yaml"));
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "ny",
            "--fra",
            mappe + "/udtraek",
            "--til",
            mappe + "/rapport.yaml",
            "--ordbog",
            mappe + "/ord.csv");
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(Files.readString(mappe.resolve("rapport.yaml")))
        .contains("      \"Plejefamilje\": plejefamilie # 1 række\n");
    assertThat(valideret()).doesNotContain("afvist", "advarsel,bevillinger.csv");
  }

  @Test
  void enOverskriftDerSpoergerEllerSigerSineKoderFaarVaerdierMed() throws IOException {
    skriv(
        "indsatser.csv",
        """
        Kommune;CPR;Indsats;Startdato;Bevilget af myndighed;Tvang (1=Ja 2=Nej)
        510;610105-5003;plejefamilie;01-02-2016;Ja;2
        510;620205-5003;plejefamilie;01-02-2016;NEJ;1
        510;630305-5003;plejefamilie;01-02-2016;Ja;2
        """);
    assertThat(koerselsfil())
        .contains(
            """
                vaerdier:
                  samtykke:
                    "1": "nej"
                    "2": "ja"
                  bevilget_af:
                    "Ja": "myndighed"
                    "Nej": "anden"
            """);
    assertThat(valideret()).doesNotContain("afvist", "advarsel");
  }

  @Test
  void enReferencetabelIMappenErIkkeEtUdtraek() throws IOException {
    skriv("indsatser.csv", INDSATSER);
    skriv("egen/graenser.csv", "gyldig_fra;gyldig_til;graense;pct\n2022-01-01;;860000;25\n");
    assertThat(koerselsfil())
        .contains("reference:\n  refusionsgraenser: \"udtraek/egen/graenser.csv\"");
    assertThat(valideret()).doesNotContain("afvist", "advarsel,indsatser.csv");
  }
}
