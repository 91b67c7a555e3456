package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UdtrykTest {
  private static final String FOERST = "2015-01-31";
  private static final String SIDST = "2017-09-01";

  private static Proeve herning() {
    return new Proeve()
        .omraade(Proeve.HERNING, Proeve.GRUPPE, Omraade.LANDET)
        .tal("anbragte", FOERST, Enhed.ANTAL, "87")
        .tal("anbragte", SIDST, Enhed.ANTAL, "131")
        .andel("anbragte-pr-1000", "657", FOERST, Enhed.PR_1000, 154, 20_000)
        .andel("anbragte-pr-1000", "657", SIDST, Enhed.PR_1000, 136, 20_000)
        .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), SIDST, Enhed.PR_1000, 400, 40_000)
        .andel("anbragte-pr-1000", "landet", SIDST, Enhed.PR_1000, 400, 40_000);
  }

  @Test
  void talOgPeriode() {
    assertThat(
            herning()
                .tekst(
                    "{{ Periode('anbragte') }} var {{ antal('anbragte', 'ét barn', 'børn') }}"
                        + " anbragt; før var det {{ tal('anbragte', 'periode=forrige') }}, og"
                        + " {{ taeller('anbragte-pr-1000') }} af {{ naevner('anbragte-pr-1000') }}"
                        + " er {{ tal('anbragte-pr-1000', 'decimaler=2') }}."))
        .isEqualTo(
            "Den 1. sept. 2017 var 131 børn anbragt; før var det 87, og 136 af 20.000 er"
                + " 6,80.");
  }

  /** 21 and 19 of 40: both rounded up they would be 101 pct. of a whole. */
  @Test
  void toHalveDerTilsammenErHeleFaarEnDecimal() {
    String skabelon =
        "{{ tal('anbringelsesformer/institution') }} pct., {{ pct('anbringelsesformer/familiepleje')"
            + " }} og {{ tal('anbringelsesformer/netvaerkspleje') }} pct.";

    assertThat(former(21, 19, 0).tekst(skabelon)).isEqualTo("52,5 pct., 47,5 pct. og 0 pct.");
    assertThat(former(21, 18, 1).tekst(skabelon)).isEqualTo("53 pct., 45 pct. og 3 pct.");
    assertThat(former(21, 19, 0).tekst("{{ tal('anbringelsesformer/institution') }} pct."))
        .isEqualTo("53 pct.");
  }

  private static Proeve former(long institution, long familiepleje, long netvaerkspleje) {
    return new Proeve()
        .andel("anbringelsesformer/institution", "510", SIDST, Enhed.PCT, institution, 40)
        .andel("anbringelsesformer/familiepleje", "510", SIDST, Enhed.PCT, familiepleje, 40)
        .andel("anbringelsesformer/netvaerkspleje", "510", SIDST, Enhed.PCT, netvaerkspleje, 40);
  }

  /** The last number that can be shown is not that of today; one asked for by date is as asked. */
  @Test
  void etGammeltTalSigerAtDeSenereErSkjult() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2013-12-31", Enhed.ANTAL, "0")
            .uden("anbragte", "2016-12-31", Enhed.ANTAL, Status.DISKRETIONERET, "");

    assertThat(
            proeve.tekst(
                "{{ Periode('anbragte') }} var {{ antal('anbragte', 'ét barn', 'børn') }}"
                    + " anbragt."))
        .isEqualTo("Den 31. dec. 2013 (senere tal kan ikke vises) var ingen børn anbragt.");
    assertThat(proeve.tekst("Det var {{ periode('anbragte', 'periode=2013-12-31') }}."))
        .isEqualTo("Det var den 31. dec. 2013.");
  }

  @Test
  void udviklingIOrd() {
    assertThat(herning().tekst("Tallet {{ udvikling('anbragte-pr-1000') }}."))
        .isEqualTo(
            "Tallet er faldet fra 7,7 den 31. jan. 2015 til 6,8 den 1. sept. 2017, men det"
                + " kan være tilfældigt.");
    assertThat(herning().tekst("Det er {{ aendring('anbragte') }}."))
        .isEqualTo("Det er en stigning fra 87 den 31. jan. 2015.");
  }

  /** As 1,1 and 1,1 they would be the same, and are nine per cent apart. */
  @Test
  void beloebDerTrykkesEnsErKunEnsNaarDeErDet() {
    assertThat(beloeb("1149000", "1051000"))
        .isEqualTo("Det er faldet fra 1,15 mio. kr. i 2016 til 1,05 mio. kr. i 2017.");
    assertThat(beloeb("98004000", "98031000"))
        .isEqualTo("Det er næsten uændret: 98,0 mio. kr. både i 2016 og i 2017.");
    assertThat(beloeb("98004000", "98004000"))
        .isEqualTo("Det er uændret: 98,0 mio. kr. både i 2016 og i 2017.");
    assertThat(beloeb("-1051000", "-1149000"))
        .isEqualTo("Det er faldet fra −1,05 mio. kr. i 2016 til −1,15 mio. kr. i 2017.");
  }

  private static String beloeb(String foer, String nu) {
    return new Proeve()
        .tal("udgifter/i-alt/netto", "2016", Enhed.KR, foer)
        .tal("udgifter/i-alt/netto", "2017", Enhed.KR, nu)
        .tekst("Det {{ udvikling('udgifter/i-alt/netto') }}.");
  }

  @Test
  void sammeAfrundedeTalErUaendret() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte-pr-1000", "2016-01-31", Enhed.PR_1000, "7.71")
            .tal("anbragte-pr-1000", "2017-01-31", Enhed.PR_1000, "7.69");

    assertThat(proeve.tekst("Tallet {{ udvikling('anbragte-pr-1000') }}."))
        .isEqualTo("Tallet er uændret: 7,7 både den 31. jan. 2016 og den 31. jan. 2017.");
  }

  @Test
  void skjultTalSigesIOrd() {
    Proeve proeve =
        new Proeve()
            .uden("anbragte", SIDST, Enhed.ANTAL, Status.DISKRETIONERET, "")
            .tal("udgifter/i-alt/netto", "2017", Enhed.KR, "345210");

    assertThat(
            proeve.tekst(
                "Antallet {{ udvikling('anbragte') }}.\n\n{{ beloeb('udgifter/i-alt/netto') }}"))
        .isEqualTo("Antallet kan ikke vises af hensyn til børnene.\n345.000 kr.");
  }

  @Test
  void etEnesteTalSammenlignesIkke() {
    Proeve proeve = new Proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, "7");

    assertThat(proeve.tekst("Antallet {{ udvikling('anbragte') }}."))
        .isEqualTo(
            "Antallet er syv den 31. jan. 2017, og der er ikke et tidligere tal at sammenligne"
                + " med.");
  }

  @Test
  void erDetDeSenereTalDerErSkjultSigesDet() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "7")
            .uden("anbragte", "2017-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "");
    String talt = "{{ antal('anbragte', 'ét barn', 'børn') }} er anbragt.\n\n";
    String saetning = "Antallet {{ udvikling('anbragte') }}.";

    assertThat(proeve.tekst(saetning))
        .endsWith("31. jan. 2016, og de senere tal er skjult af hensyn til børnene.");
    assertThat(proeve.tekst("# A\n\n" + talt + saetning))
        .endsWith("sammenlignes med de senere tal, der er skjult af hensyn til børnene.");
    proeve.uden("anbragte", "2015-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "");
    assertThat(proeve.tekst("# A\n\n" + talt + saetning))
        .endsWith("med de tidligere og senere tal, der er skjult af hensyn til børnene.");
  }

  @Test
  void etTalDerErSagtSigesIkkeIgen() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "7")
            .tal("bevaegelsesmatrix/0/2", "2016-01-31", Enhed.ANTAL, "30")
            .tal("bevaegelsesmatrix/0/2", "2017-01-31", Enhed.ANTAL, "20")
            .brud("bevaegelsesmatrix", "510", "2017-01-01", "Ny opgørelse.");
    String talt = "{{ antal('anbragte', 'ét barn', 'børn') }} er anbragt.";

    assertThat(proeve.tekst("# A\n\n" + talt + "\n\nAntallet {{ udvikling('anbragte') }}."))
        .endsWith("Antallet kan ikke sammenlignes med tidligere tal, for der er ingen.");
    assertThat(
            new Proeve()
                .ufuldstaendig("anbragte", "2016-01-31", Enhed.ANTAL, "5")
                .tal("anbragte", "2017-01-31", Enhed.ANTAL, "7")
                .tekst(
                    talt + " Det er {{ aendring('anbragte') }}. Det {{ udvikling('anbragte') }}."))
        .isEqualTo(
            "syv børn er anbragt. Det er det første fuldstændige tal. Det kan ikke sammenlignes"
                + " med de tidligere tal, fordi de ikke er fuldstændige.");
    assertThat(
            proeve.tekst(
                "{{ tal('bevaegelsesmatrix/0/2') }} børn. Antallet {{"
                    + " udvikling('bevaegelsesmatrix/0/2') }}."))
        .isEqualTo(
            "20 børn. Antallet kan ikke sammenlignes med de tidligere tal, fordi opgørelsen er"
                + " ændret.");
    assertThat(proeve.tekst("# A\n\n" + talt + "\n\n# B\n\nAntallet {{ udvikling('anbragte') }}."))
        .as("another chapter may be read alone")
        .contains("Antallet er syv den 31. jan. 2017");
  }

  @Test
  void enAndelDerErEnAfFaaSigesOgsaaSaadan() {
    Map<String, String> ord =
        Map.of(
            "50", "50 pct. (hver anden)",
            "48.5", "49 pct. (omtrent hver anden)",
            "47", "47 pct.",
            "32.4", "32 pct. (omtrent hver tredje)",
            "25", "25 pct. (hver fjerde)",
            "28", "28 pct.",
            "20.1", "20 pct. (omtrent hver femte)",
            "10.5", "11 pct.");
    ord.forEach(
        (pct, ventet) ->
            assertThat(
                    new Proeve()
                        .tal("anbringelsesformer/institution", "2017", Enhed.PCT, pct)
                        .tekst("{{ pct('anbringelsesformer/institution') }}"))
                .isEqualTo(ventet));
  }

  @Test
  void forkortelsensPunktumErOgsaaSaetningens() {
    Proeve proeve = new Proeve().tal("anbringelsesformer/institution", "2017", Enhed.PCT, "8");
    assertThat(proeve.tekst("Det er {{ pct('anbringelsesformer/institution') }}. Og mere."))
        .isEqualTo("Det er 8 pct. Og mere.");
    assertThat(proeve.tekst("Det er {{ tal('anbringelsesformer/institution') }}. Og mere."))
        .isEqualTo("Det er 8. Og mere.");
  }

  /** From 100,000 kr. a sentence stands in thousands, from a million in tenths of it. */
  @Test
  void beloebErSaaNoejagtigeSomDeLaeses() {
    Map<String, String> ord =
        Map.of(
            "99499", "99.499 kr.",
            "100499", "100.000 kr.",
            "472229", "472.000 kr.",
            "-720637", "−721.000 kr.",
            "1049999", "1,0 mio. kr.");
    ord.forEach(
        (kr, ventet) ->
            assertThat(
                    new Proeve()
                        .tal("udgifter/i-alt/netto", "2017", Enhed.KR, kr)
                        .tekst("{{ beloeb('udgifter/i-alt/netto') }}"))
                .isEqualTo(ventet));
  }

  @Test
  void bruddetSkillerTallene() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2015-01-31", Enhed.ANTAL, "50")
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "80")
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "70")
            .brud("anbragte", "510", "2016-01-01", "Ny opgørelse.");

    assertThat(proeve.tekst("Antallet {{ udvikling('anbragte') }}."))
        .isEqualTo(
            "Antallet er faldet fra 80 den 31. jan. 2016 til 70 den 31. jan. 2017, men det kan"
                + " være tilfældigt.");
    assertThat(
            proeve
                .brud("anbragte", "", "2016-06-01", "Ny igen.")
                .tekst("Antallet {{ udvikling('anbragte') }}."))
        .contains("kan ikke sammenlignes med de tidligere");
  }

  @Test
  void skjulteTidligereTalErTidligereTal() {
    assertThat(
            new Proeve()
                .uden("anbragte", "2016-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "")
                .tal("anbragte", "2017-01-31", Enhed.ANTAL, "7")
                .tekst("Antallet {{ udvikling('anbragte') }}."))
        .isEqualTo(
            "Antallet er syv den 31. jan. 2017, og de tidligere tal er skjult af hensyn til"
                + " børnene.");
  }

  /** Two tenths of a child a month are not none, and 2,3 are not two. */
  @Test
  void etGennemsnitAfFaaHarEnDecimalOgEtAntalIngen() {
    String ord = "{{ antal('anbragte', 'ét barn', 'børn') }}";
    assertThat(new Proeve().tal("anbragte", "2017", Enhed.GENNEMSNIT, "0.17").tekst(ord))
        .isEqualTo("0,2 børn");
    assertThat(new Proeve().tal("anbragte", "2017", Enhed.GENNEMSNIT, "2.3").tekst(ord))
        .isEqualTo("2,3 børn");
    assertThat(new Proeve().tal("anbragte", "2017", Enhed.GENNEMSNIT, "675.9").tekst(ord))
        .isEqualTo("676 børn");
    assertThat(new Proeve().tal("anbragte", "2017", Enhed.GENNEMSNIT, "1.0").tekst(ord))
        .isEqualTo("ét barn");
  }

  @Test
  void ingenUdviklingOverEnPeriodeDerIkkeErHel() {
    Proeve proeve =
        new Proeve()
            .ufuldstaendig("merudgifter/i-alt/kr", "2016", Enhed.KR, "9000000")
            .ufuldstaendig("merudgifter/i-alt/kr", "2017", Enhed.KR, "-4000000");

    assertThat(proeve.tekst("Den {{ udvikling('merudgifter/i-alt/kr') }}."))
        .contains("(ufuldstændigt tal) og kan ikke sammenlignes med andre tal")
        .doesNotContain("faldet");
    assertThat(proeve.tekst("Den var {{ hoejere_lavere('merudgifter/i-alt/kr') }} basis."))
        .isEmpty();
  }

  @Test
  void etBrudIEnKategoriSkillerKunDens() {
    Proeve proeve =
        new Proeve()
            .tal("anbringelsesformer/institution", "2016-01-31", Enhed.PCT, "20")
            .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "10")
            .tal("anbringelsesformer/familiepleje", "2016-01-31", Enhed.PCT, "70")
            .tal("anbringelsesformer/familiepleje", "2017-01-31", Enhed.PCT, "80")
            .brud("anbringelsesformer", "institution", "510", "2016-05-31", "Ny opgørelse.");

    assertThat(proeve.tekst("Andelen {{ udvikling('anbringelsesformer/familiepleje') }}."))
        .isEqualTo(
            "Andelen er steget fra 70 pct. den 31. jan. 2016 til 80 pct. den 31. jan. 2017.");
    assertThat(proeve.tekst("Andelen {{ udvikling('anbringelsesformer/institution') }}."))
        .contains("kan ikke sammenlignes med de tidligere");
  }

  @Test
  void ufuldstaendigPeriodeBrugesKunNaarDerIkkeErAndre() {
    Proeve proeve =
        new Proeve()
            .tal("udgifter/i-alt/netto", "2016", Enhed.KR, "9000000")
            .ufuldstaendig("udgifter/i-alt/netto", "2017", Enhed.KR, "4000000")
            .ufuldstaendig("udgifter/service/netto", "2017", Enhed.KR, "3000000");

    assertThat(proeve.tekst("{{ beloeb('udgifter/i-alt/netto') }}")).isEqualTo("9,0 mio. kr.");
    assertThat(proeve.tekst("{{ Periode('udgifter/service/netto') }}"))
        .isEqualTo("I 2017 (ufuldstændigt tal)");
  }

  @Test
  void enSaetningBlanderAldrigDatoer() {
    Proeve proeve =
        new Proeve()
            .tal("anbringelsesformer/institution", "2016-01-31", Enhed.PCT, "20")
            .tal("anbringelsesformer/familiepleje", "2016-01-31", Enhed.PCT, "80")
            .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "10")
            .uden(
                "anbringelsesformer/familiepleje",
                "2017-01-31",
                Enhed.PCT,
                Status.DISKRETIONERET,
                "");

    assertThat(
            proeve.tekst(
                "{{ Periode('anbringelsesformer/institution') }}:"
                    + " {{ tal('anbringelsesformer/institution') }} og"
                    + " {{ tal('anbringelsesformer/familiepleje') }}"))
        .isEqualTo("Den 31. jan. 2016: 20 og 80");
  }

  @Test
  void sammenligningNaevnerSammeKommunerEnGang() {
    assertThat(herning().tekst("Det er {{ sammenligning('anbragte-pr-1000') }}."))
        .isEqualTo("Det er lavere end i Partnerskabskommunerne tilsammen (10,0).");
  }

  @Test
  void sammenligningSamlerDemTalletErHoejereEnd() {
    Proeve proeve =
        new Proeve()
            .andel("anbragte-pr-1000", "510", SIDST, Enhed.PR_1000, 12, 1000)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), SIDST, Enhed.PR_1000, 22, 2000)
            .andel("anbragte-pr-1000", "landet", SIDST, Enhed.PR_1000, 30, 3000);

    assertThat(proeve.tekst("{{ sammenligning('anbragte-pr-1000') }}"))
        .isEqualTo(
            "højere end i Partnerskabskommunerne tilsammen (11,0) og i alle kommuner i"
                + " materialet tilsammen (10,0), men forskellen kan være tilfældig");
  }

  @Test
  void faaMedlemmerNaevnesHverForSig() {
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING, Omraade.LANDET)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), SIDST, Enhed.PR_1000, 22, 2000)
            .andel("anbragte-pr-1000", "510", SIDST, Enhed.PR_1000, 13, 1000)
            .andel("anbragte-pr-1000", "657", SIDST, Enhed.PR_1000, 9, 1000)
            .andel("anbragte-pr-1000", "landet", SIDST, Enhed.PR_1000, 22, 2000);

    assertThat(proeve.tekst("Der var {{ i_kommunerne('anbragte-pr-1000') }}."))
        .isEqualTo("Der var 13,0 i Haderslev Kommune og 9,0 i Herning Kommune.");
  }

  /** »0 pct. i … og 0 pct. i …« says one thing twice. */
  @Test
  void medlemmerDerErEnsSigesEnGang() {
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), SIDST, Enhed.PR_1000, 18, 2000)
            .andel("anbragte-pr-1000", "510", SIDST, Enhed.PR_1000, 9, 1000)
            .andel("anbragte-pr-1000", "657", SIDST, Enhed.PR_1000, 9, 1000);

    assertThat(proeve.tekst("Der var {{ i_kommunerne('anbragte-pr-1000') }}."))
        .isEqualTo("Der var 9,0 i både Haderslev Kommune og Herning Kommune.");
  }

  @Test
  void afMangeMedlemmerNaevnesDetLavesteOgDetHoejeste() {
    Omraade[] fem = {
      new Omraade("1", "Alfa"),
      new Omraade("2", "Beta"),
      new Omraade("3", "Gamma"),
      new Omraade("4", "Delta"),
      new Omraade("5", "Epsilon")
    };
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.GRUPPE, fem)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), SIDST, Enhed.PR_1000, 40, 5000);
    for (int i = 0; i < fem.length; i++) {
      proeve.andel(
          "anbragte-pr-1000", fem[i].id(), SIDST, Enhed.PR_1000, (i * 3 + 2) % 5 + 5, 1000);
    }

    assertThat(proeve.tekst("Det går {{ i_kommunerne('anbragte-pr-1000') }}."))
        .isEqualTo("Det går mellem 5,0 i Beta Kommune og 9,0 i Epsilon Kommune.");
  }

  @Test
  void medlemmerNaevnesHverkenIEnKommunesEgenRapportEllerNaarEnErSkjult() {
    assertThat(herning().tekst("Der var {{ i_kommunerne('anbragte-pr-1000') }}.")).isEmpty();
    Proeve proeve =
        new Proeve()
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING)
            .andel("anbragte-pr-1000", Proeve.GRUPPE.id(), SIDST, Enhed.PR_1000, 22, 2000)
            .andel("anbragte-pr-1000", "510", SIDST, Enhed.PR_1000, 19, 1000);

    assertThat(proeve.tekst("Der var {{ i_kommunerne('anbragte-pr-1000') }}.")).isEmpty();
  }

  @Test
  void merudgiftMedOrd() {
    Proeve proeve =
        new Proeve()
            .tal("merudgifter/i-alt/kr", "2016", Enhed.KR, "-289150")
            .tal("merudgifter/service/kr", "2016", Enhed.KR, "12000000")
            .tal("merudgifter/administration/kr", "2016", Enhed.KR, "0");

    assertThat(
            proeve.tekst(
                "{{ hoejere_lavere('merudgifter/i-alt/kr') }};"
                    + " {{ hoejere_lavere('merudgifter/service/kr') }};"
                    + " {{ hoejere_lavere('merudgifter/administration/kr') }}"))
        .isEqualTo("289.000 kr. lavere end; 12,0 mio. kr. højere end; på samme niveau som");
  }

  @Test
  void talord() {
    Proeve proeve =
        new Proeve()
            .tal("bevaegelsesmatrix/0/2", "2017-01-31", Enhed.ANTAL, "0")
            .tal("bevaegelsesmatrix/0/3", "2017-01-31", Enhed.ANTAL, "1")
            .tal("bevaegelsesmatrix/0/4", "2017-01-31", Enhed.ANTAL, "10")
            .tal("bevaegelsesmatrix/0/5", "2017-01-31", Enhed.ANTAL, "1111");

    assertThat(
            List.of("2", "3", "4", "5").stream()
                .map(n -> "{{ antal('bevaegelsesmatrix/0/" + n + "', 'ét barn', 'børn') }}")
                .map(proeve::tekst))
        .containsExactly("ingen børn", "ét barn", "ti børn", "1.111 børn");
  }

  @Test
  void stoersteDel() {
    Proeve proeve =
        new Proeve()
            .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "10")
            .tal("anbringelsesformer/familiepleje", "2017-01-31", Enhed.PCT, "83.4");

    assertThat(
            proeve.tekst(
                "Flest er i {{ stoerste('anbringelsesformer') }}"
                    + " ({{ stoerste_tal('anbringelsesformer') }})."))
        .isEqualTo("Flest er i familiepleje (83 pct.).");
  }

  /** A group's own parts do not rival it; two as large, or what nobody knows, are no largest. */
  @Test
  void stoersteDelErEnGruppeOgKunEn() {
    String fil = "underretninger-underretter";
    String saetning = "Flest: {{ stoerste('" + fil + "') }} ({{ stoerste_tal('" + fil + "') }}).";
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .tal(fil + "/Andre", "2017", Enhed.PCT, "20")
            .tal(fil + "/Skole", "2017", Enhed.PCT, "50")
            .tal(fil + "/Skole/Skole", "2017", Enhed.PCT, "50");
    assertThat(proeve.tekst(saetning)).isEqualTo("Flest: skole (50 pct.).");
    assertThat(proeve.tal(fil + "/Sundhed", "2017", Enhed.PCT, "50").tekst(saetning)).isEmpty();
    assertThat(
            new Proeve()
                .katalog(Katalog.definitioner())
                .tal(fil + "/Andre", "2017", Enhed.PCT, "20")
                .tal(fil + "/uoplyst", "2017", Enhed.PCT, "80")
                .tekst(saetning))
        .isEmpty();
  }

  @Test
  void ordOmKommunenOgGruppen() {
    String skabelon =
        "{{ Omraade }} i {{ aar }}: {{ kommunens }} tal"
            + "{{ er_gruppe ? ', lagt sammen' : '' }}. {{ prisniveau }}. {{ aar - 1 }}";

    assertThat(new Proeve().tekst(skabelon))
        .isEqualTo(
            "Haderslev Kommune i 2017: kommunens tal. Udgifter er omregnet til 2017-priser, hvor"
                + " der ikke står andet. 2016");
    assertThat(new Proeve().omraade(Proeve.GRUPPE, Proeve.HERNING).tekst(skabelon))
        .startsWith("Partnerskabskommunerne i 2017: kommunernes tal, lagt sammen.");
  }

  @Test
  void dataLaesesAldrigSomSkabelon() {
    Proeve proeve =
        new Proeve()
            .omraade(new Omraade("999", "*x* {{ 1 }} <b>[a](http://b)"))
            .udgave(Udgave.OFFENTLIG);
    List<Blok> blokke = proeve.blokke("# Om {{ omraade }}\n\nI **{{ omraade }}** er der fred.");

    String navn = "*x* {{ 1 }} <b>[a](http://b) Kommune";
    assertThat(blokke)
        .containsExactly(
            new Blok.Overskrift(1, "Om " + navn, "om"),
            new Blok.Afsnit(
                List.of(
                    new Inline.Tekst("I "),
                    new Inline.Fed(navn),
                    new Inline.Tekst(" er der fred."))));
  }

  @Test
  void markdownBliverTilAfsnitListerLinksOgFodnoter() {
    List<Blok> blokke =
        new Proeve()
            .blokke(
                """
                # Et

                Læs *mere* i [to](#to)^[Fra {{ aar }}.].

                # To

                1. a
                2. b

                <!-- en bemærkning -->
                """);

    assertThat(blokke)
        .containsExactly(
            new Blok.Overskrift(1, "Et", "et"),
            new Blok.Afsnit(
                List.of(
                    new Inline.Tekst("Læs "),
                    new Inline.Kursiv("mere"),
                    new Inline.Tekst(" i "),
                    new Inline.Link("to", "#to"),
                    new Inline.Note("Fra 2017."),
                    new Inline.Tekst("."))),
            new Blok.Overskrift(1, "To", "to"),
            new Blok.Liste(
                true,
                List.of(
                    new Blok.Afsnit(List.of(new Inline.Tekst("a"))),
                    new Blok.Afsnit(List.of(new Inline.Tekst("b"))))));
  }

  @Test
  void enFaellesBasisperiodeSigesEnGang() {
    String ens = "2011-2014";
    assertThat(
            new Proeve()
                .basisperioder(Map.of("service", ens, "administration", ens, "i-alt", ens))
                .tekst("{{ basisperioder }}"))
        .isEqualTo("2011–2014");
    assertThat(
            new Proeve()
                .basisperioder(Map.of("service", ens, "administration", "2013", "i-alt", "2013"))
                .tekst("{{ basisperioder }}"))
        .isEqualTo("2011–2014 for service, 2013 for administration og 2013 for udgifterne i alt");
    assertThat(new Proeve().basisperioder(Map.of("service", ens)).tekst("{{ basisperioder }}"))
        .isEqualTo("2011–2014 for service");
  }
}
