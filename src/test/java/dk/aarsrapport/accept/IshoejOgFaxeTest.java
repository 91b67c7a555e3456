package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.rapport.Talformat;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The product on small exports prints what Ishøj and Faxe printed. */
@TestInstance(Lifecycle.PER_CLASS)
class IshoejOgFaxeTest {
  private static final String UNDER_8 = "underretninger-alder/under-8-aar";

  private Grundresultater ishoej;
  private Grundresultater faxe;

  @BeforeAll
  void koer(@TempDir Path ud) throws IOException {
    ishoej = Faellesspark.koersel().beregn("src/test/resources/ishoej/rapport.yaml", ud.toString());
    faxe = Faellesspark.koersel().beregn("src/test/resources/faxe/rapport.yaml", ud.toString());
  }

  private static Resultat find(Grundresultater hvor, Noegle noegle) {
    return hvor.find(noegle).orElseThrow(() -> new AssertionError("no result for " + noegle));
  }

  private Resultat klager(String instans, String udfald) {
    return find(ishoej, new Noegle("klageafgoerelser", "183", "2013", instans, udfald));
  }

  private Resultat aktivitet(String periode, String emne, String kategori) {
    return find(ishoej, new Noegle("aktivitetstal", "183", periode, emne, kategori));
  }

  /** Outcomes in the order of print, then all. */
  private List<String> linje(String instans) {
    return Stream.of("Stadfæstet", "Ændret", "Ændret delvist", "Hjemvist", "i-alt")
        .map(udfald -> new Noegle("klageafgoerelser", "183", "2013", instans, udfald))
        .map(noegle -> ishoej.find(noegle).map(r -> r.vaerdi().toPlainString()).orElse(""))
        .toList();
  }

  @Test
  void ishoejsAfgoerelserIKlagesystemet() {
    assertThat(linje("Det Sociale Nævn")).containsExactly("14", "1", "", "1", "16");
    assertThat(linje("Ankestyrelsen")).containsExactly("15", "1", "4", "2", "22");
    assertThat(linje("Kammeradvokaten")).containsExactly("7", "", "2", "", "9");
    assertThat(linje("i-alt")).containsExactly("36", "2", "6", "3", "47");
    assertThat(Talformat.tal(klager("i-alt", "Stadfæstet-pct").vaerdi(), 0)).isEqualTo("77");
    assertThat(klager("i-alt", "i-alt").status()).isEqualTo(Status.OK);
  }

  @Test
  void smaaUdfaldSkjulesIDenOffentligeUdgave() {
    Resultater offentlige = Diskretion.offentlige(ishoej, 5, Set.of("183"), Map.of());
    assertThat(offentlige.af("klageafgoerelser"))
        .filteredOn(r -> r.vaerdi() != null && r.enhed().kode().equals("antal"))
        .filteredOn(r -> r.noegle().periode().equals("2013"))
        .allMatch(r -> r.vaerdi().intValueExact() >= 5);
    assertThat(
            offentlige
                .find(
                    new Noegle("klageafgoerelser", "183", "2013", "Kammeradvokaten", "Stadfæstet"))
                .get()
                .status())
        .as("7 of 9 tells of the 2")
        .isEqualTo(Status.DISKRETIONERET);
  }

  @Test
  void ishoejsFoedslerOgSundhedstal() {
    assertThat(
            Stream.of("2011", "2012", "2013")
                .map(aar -> aktivitet(aar, "Fødsler", "Fødsler").vaerdi().intValueExact()))
        .containsExactly(298, 288, 270);
    assertThat(Talformat.tal(aktivitet("2013", "Unge mødre", "17-23 år-pct").vaerdi(), 1))
        .isEqualTo("12,6");
    Resultat behov = aktivitet("2012/13", "Skolebørn", "Behovsbørn-pct");
    assertThat(behov.taeller()).isEqualByComparingTo("311");
    assertThat(behov.naevner()).isEqualByComparingTo("2939");
    assertThat(Talformat.tal(behov.vaerdi(), 0)).as("knapt 11 pct.").isEqualTo("11");
    assertThat(aktivitet("2013", "Tidlig opsporing", "Deltaget").vaerdi())
        .isEqualByComparingTo("40");
  }

  private Resultat maal(String periode, String hvad) {
    return find(faxe, new Noegle("maal", "320", periode, UNDER_8, hvad));
  }

  @Test
  void faxesMaalOmHalvdelenUnderOtteAar() {
    assertThat(maal("2018", "vaerdi").vaerdi()).isEqualByComparingTo("36");
    assertThat(maal("2018", "vaerdi").enhed().kode()).isEqualTo("pct");
    assertThat(maal("2018", "maal").vaerdi()).isEqualByComparingTo("50");
    assertThat(maal("2018", "opfyldt").vaerdi()).isEqualByComparingTo("0");
    assertThat(maal("2021", "opfyldt").status()).isEqualTo(Status.IKKE_BEREGNET);
    assertThat(maal("2021", "maal").vaerdi()).isEqualByComparingTo("50");
  }
}
