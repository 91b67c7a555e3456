package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
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
    String tekst =
        "aar: 2017\nkommuner: [510]\n" + String.join("\n", valg) + "\ninput: {indsatser: i.csv}\n";
    Koersel koersel =
        Koerselsfil.laes("rapport.yaml", tekst, Set.of("enhedspris"), Set.of("indsatser"));
    return Ubrugtevalg.linjer(koersel, TAL);
  }

  @Test
  void enStavefejlIEtBrudSigesMedDenNaermesteKategori() {
    assertThat(
            linjer(
                "brud: [{noegletal: enhedspris, kategori: forbyggende, dato: 2016-01-01, tekst: Ny}]"))
        .singleElement()
        .asString()
        .contains("rapport.yaml", "forbyggende", "bruddet", "«forebyggende»");
  }

  @Test
  void enStavefejlIEtMaalSigesOgsaa() {
    assertThat(
            linjer(
                "maal: [{noegletal: enhedspris, kategori: institusion, kommune: 510, periode: 2017, retning: hoejst, vaerdi: 1}]"))
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
            "Bemærk: rapport.yaml, linje 5 («noter»): noten til enhedspris mærker ingen tal: perioden"
                + " «2071» findes ikke i dem; den nærmeste er «2017»",
            "Bemærk: rapport.yaml, linje 6 («noter»): noten til enhedspris mærker ingen tal: kategorien"
                + " «institusion» findes ikke i dem; den nærmeste er «institution»");
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
}
