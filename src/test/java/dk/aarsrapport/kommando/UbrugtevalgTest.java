package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.baggrund.Fremmedtal;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A misspelt category of a break or a target is said, for it does nothing. */
class UbrugtevalgTest {
  private static final List<Resultat> TAL =
      List.of(tal("enhedspris", "forebyggende"), tal("enhedspris", "institution"));

  private static Resultat tal(String noegletal, String kategori) {
    return Resultat.vaerdi(
        new Noegle(noegletal, "510", "2017", kategori, ""), Enhed.KR, BigDecimal.ONE, Status.OK);
  }

  private static List<String> linjer(String... valg) {
    return Ubrugtevalg.linjer(koersel(valg), TAL, List.of());
  }

  private static Koersel koersel(String... valg) {
    String tekst =
        "aar: 2017\nkommuner: [510]\n" + String.join("\n", valg) + "\ninput: {indsatser: i.csv}\n";
    return Koerselsfil.laes("rapport.yaml", tekst, Set.of("enhedspris"), Set.of("indsatser"));
  }

  @Test
  void enStavefejlIEtBrudSigesMedDenNaermesteKategori() {
    assertThat(
            linjer(
                "brud: [{noegletal: enhedspris, kategori: forbyggende, dato: 2016-01-01, tekst:"
                    + " Ny}]"))
        .singleElement()
        .asString()
        .contains("rapport.yaml", "forbyggende", "bruddet", "«forebyggende»");
  }

  @Test
  void enStavefejlIEtMaalSigesOgsaa() {
    assertThat(
            linjer(
                "maal: [{noegletal: enhedspris, kategori: institusion, kommune: 510, periode: 2017,"
                    + " retning: hoejst, vaerdi: 1}]"))
        .singleElement()
        .asString()
        .contains("institusion", "målet", "«institution»");
  }

  @Test
  void enNoteDerIkkeMaerkerNogetTalSigesMedDetNaermeste() {
    assertThat(
            linjer(
                "noter:",
                "  - {noegletal: enhedspris, kategori: institution, omraade: 510, tekst: Passer}",
                "  - {noegletal: enhedspris, periode: 2071, tekst: Nej}",
                "  - {noegletal: enhedspris, kategori: institusion, tekst: Nej}"))
        .containsExactly(
            "Bemærk: rapport.yaml, linje 5 («noter»): noten til enhedspris mærker ingen tal:"
                + " perioden «2071» findes ikke i dem; den nærmeste er «2017»",
            "Bemærk: rapport.yaml, linje 6 («noter»): noten til enhedspris mærker ingen tal:"
                + " kategorien «institusion» findes ikke i dem; den nærmeste er «institution»");
  }

  /** 30 February is in no calendar: the note marks nothing, and nothing else happens. */
  @Test
  void enDagDerIkkeFindesMaerkerIngenTal() {
    assertThat(linjer("noter: [{noegletal: enhedspris, periode: 2017-02-30, tekst: Nej}]"))
        .containsExactly(
            "Bemærk: rapport.yaml, linje 3 («noter»): noten til enhedspris mærker ingen tal:"
                + " perioden «2017-02-30» findes ikke i dem; den nærmeste er «2017»");
    assertThat(Periodekode.er("2017-02-28")).isTrue();
    assertThat(Periodekode.er("2017-13")).isFalse();
    assertThat(Periodekode.er("2015-01-31/2017-09-31")).isFalse();
    assertThat(Periodekode.er("2014/15")).isTrue();
  }

  @Test
  void andresTalForEnPeriodeSomKoerslenIkkeHarSiges() {
    List<Resultat> tal =
        List.of(paaDagen("2015-01-31"), paaDagen("2017-01-31"), paaDagen("2017-09-30"));
    Koersel koersel =
        Koerselsfil.laes(
            "rapport.yaml",
            "aar: 2017\nkommuner: [510]\ninput: {indsatser: i.csv}\n",
            Set.of("anbragte"),
            Set.of("indsatser"));
    assertThat(
            Ubrugtevalg.linjer(
                koersel, tal, List.of(andres("2017-01-31"), andres("2031"), andres("2017-01-01"))))
        .containsExactly(
            "Bemærk: andre.csv, linje 7: tallet for anbragte i Danmark vises ikke: perioden «2031»"
                + " findes ikke i dem, der er beregnet; den nærmeste er «2017-09-30»",
            "Bemærk: andre.csv, linje 7: tallet for anbragte i Danmark vises ikke: perioden"
                + " «2017-01-01» findes ikke i dem, der er beregnet; den nærmeste er «2017-01-31»");
  }

  private static Resultat paaDagen(String dag) {
    return Resultat.vaerdi(
        new Noegle("anbragte", "510", dag, "", ""), Enhed.ANTAL, BigDecimal.ONE, Status.OK);
  }

  private static Fremmedtal andres(String periode) {
    return new Fremmedtal(
        "dk",
        "Danmark",
        "anbragte",
        periode,
        "",
        "",
        BigDecimal.TEN,
        "antal",
        "DST",
        "andre.csv",
        7);
  }

  @Test
  void enKategoriDerFindesOgEtBrudIAltSigerIngenting() {
    assertThat(
            linjer(
                "brud:",
                "  - {noegletal: enhedspris, kategori: institution, dato: 2016-01-01, tekst: Ny}",
                "  - {noegletal: enhedspris, dato: 2016-01-01, tekst: Ny}"))
        .isEmpty();
  }

  /** A figure of years has no measuring dates: those chosen for it do nothing. */
  @Test
  void skaeringsdatoerForEtAarligtTalSiges() {
    String valg = "skaeringsdatoer_for: {enhedspris: [2017-03-01, 2017-09-01]}";
    assertThat(linjer(valg))
        .containsExactly(
            "Bemærk: rapport.yaml, linje 3 («skaeringsdatoer_for»): skæringsdatoerne for enhedspris"
                + " gør ingen forskel: tallet gøres ikke op på skæringsdatoer");
    Resultat spand =
        Resultat.vaerdi(
            new Noegle("enhedspris", "510", "2017-03-01/2017-09-01", "", ""),
            Enhed.KR,
            BigDecimal.ONE,
            Status.OK);
    assertThat(Ubrugtevalg.linjer(koersel(valg), List.of(spand), List.of())).isEmpty();
  }
}
