package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the numbers of a table: how many they are of, shares, and differences. */
class CelletalTest {
  private static Proeve proeve() {
    return new Proeve().katalog(Katalog.definitioner());
  }

  private static String tabel(String linjer) {
    return "# A\n\n```tabel\n" + linjer + "\ntitel: Tabellen\n```\n";
  }

  private static Resultat trivsel(String gruppe, String skoleaar, String vaerdi, String n) {
    return new Resultat(
        new Noegle("faglig-trivsel", "510", skoleaar, gruppe, ""),
        Enhed.GENNEMSNIT,
        new BigDecimal(vaerdi),
        new BigDecimal(vaerdi).multiply(new BigDecimal(n)),
        new BigDecimal(n),
        Status.OK,
        "");
  }

  /** Table 8 of the evaluation: 3.4 of 159 and 3.6 of 2,353; the gap is that of the print. */
  @Test
  void skolenStaarMedAntalEleverOgForskel() {
    assertThat(
            proeve()
                .alle(
                    List.of(
                        trivsel("udsatte", "2014/15", "3.44", "159"),
                        trivsel("oevrige", "2014/15", "3.56", "2353")))
                .tekst(
                    tabel(
                        "noegletal: faglig-trivsel\nomraader: eget\nvis: grundlag\nforskel: Forskel")))
        .contains("(gennemsnit (N))")
        .contains("Udsatte børn og unge | 3,4 (159)")
        .contains("Øvrige børn og unge | 3,6 (2.353)")
        .contains("= Forskel | −0,2")
        .contains("N er, hvor mange tallet bygger på.");
  }

  @Test
  void skjulesDetEneErForskellenSkjult() {
    assertThat(
            proeve()
                .alle(List.of(trivsel("oevrige", "2014/15", "3.6", "2353")))
                .uden(
                    "faglig-trivsel/udsatte",
                    "2014/15",
                    Enhed.GENNEMSNIT,
                    Status.DISKRETIONERET,
                    "skjult af hensyn til børnene")
                .tekst(
                    tabel(
                        "noegletal: faglig-trivsel\nomraader: eget\nvis: grundlag\nforskel: Forskel")))
        .contains("Udsatte børn og unge | skjult")
        .contains("= Forskel | skjult");
  }

  /** Ishøj's 68 placed in 2013, 31 of them in foster care: 46 pct.; a sum has no share. */
  @Test
  void etAntalStaarMedSinAndelAfIAlt() {
    String tekst =
        proeve()
            .tal("anbragte-i-aaret/plejefamilie", "2013", Enhed.ANTAL, "31")
            .tal("anbragte-i-aaret/opholdssted", "2013", Enhed.ANTAL, "25")
            .tal("anbragte-i-aaret/i-alt", "2013", Enhed.ANTAL, "68")
            .tal("anbragte-i-aaret/sum", "2013", Enhed.ANTAL, "72")
            .tekst(tabel("noegletal: anbragte-i-aaret\nvis: andel"));
    assertThat(tekst)
        .contains("Plejefamilie | 31 (46)")
        .contains("Opholdssted | 25 (37)")
        .contains("= I alt (børn, hvert barn én gang) | 68\n")
        .contains("= Sum af typerne | 72\n");
  }

  @Test
  void skjulesIAltErDerIngenAndele() {
    assertThat(
            proeve()
                .tal("anbragte-i-aaret/plejefamilie", "2013", Enhed.ANTAL, "31")
                .uden(
                    "anbragte-i-aaret/i-alt",
                    "2013",
                    Enhed.ANTAL,
                    Status.DISKRETIONERET,
                    "skjult af hensyn til børnene")
                .tekst(tabel("noegletal: anbragte-i-aaret\nvis: andel")))
        .contains("Plejefamilie | 31\n");
  }

  @Test
  void forskelErMellemTo() {
    assertThatThrownBy(
            () ->
                proeve()
                    .tal("anbragte-i-aaret/plejefamilie", "2013", Enhed.ANTAL, "31")
                    .tekst(tabel("noegletal: anbragte-i-aaret\nforskel: Forskel")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("mellem to kategorier");
  }
}
