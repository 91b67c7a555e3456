package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands in a column tells what it is where its header says something else, or nothing. */
class UkendteOverskrifterTest {
  @Test
  void theOneColumnOfPersonsIsTheirsThoughItIsCalledACasesPart() {
    assertThat(
            kend(
                "sager.csv",
                """
                Kommune;Sagsnummer;Sagspart;Oprettet
                510;2015-1;6101051234;01-02-2015
                510;2015-2;7202061234;02-02-2015
                510;2015-3;8303071234;03-02-2015
                510;2015-4;6504081234;04-02-2015
                510;2015-5;7605091234;05-02-2015
                510;2015-6;8706101234;06-02-2015
                """))
        .containsEntry("cpr", "Sagspart")
        .containsEntry("sagsnr", "Sagsnummer");
  }

  @Test
  void caseNumbersThatBeginWithFewNumbersAreNoPersons() {
    assertThat(
            kend(
                "sager.csv",
                """
                Kommune;Sagsnummer;Oprettet
                510;7501051234;01-02-2015
                510;7502061234;02-02-2015
                510;7503071234;03-02-2015
                510;7604081234;04-02-2016
                510;7605091234;05-02-2016
                510;7706101234;06-02-2017
                """))
        .doesNotContainKey("cpr")
        .containsEntry("sagsnr", "Sagsnummer");
  }

  @Test
  void aNumberForEachRowIsNoAmount() {
    assertThat(
            kend(
                "posteringer.csv",
                """
                Regnskab nr;Kommune;Regnskabsår;Funktion;Hvad det kostede
                7001;510;2015;5.28.21;1234,50
                7002;510;2015;5.28.22;2345,75
                7003;510;2016;5.28.23;345,00
                7004;510;2016;5.28.20;-45,25
                """))
        .containsEntry("beløb", "Hvad det kostede");
  }

  @Test
  void remarksAreNothingWhateverTheySay() {
    assertThat(
            kend(
                "foranstaltninger.csv",
                """
                Kommune;CPR-nr.;Foranstaltning;Startdato;Bemærkninger
                510;6101051234;Plejefamilie;01-02-2015;myndighed
                510;7202061234;Plejefamilie;02-02-2015;myndighed
                510;8303071234;Aflastning;03-02-2015;myndighed
                """))
        .doesNotContainValue("Bemærkninger");
  }

  @Test
  void aMunicipalityInTheNameOfAFileMayBeWrittenWithoutDanishLetters() {
    assertThat(
            kend(
                "underretninger_samsoe.csv",
                """
                CPR-nr.;Modtaget
                6101051234;01-02-2015
                7202061234;02-02-2015
                8303071234;03-02-2015
                """))
        .containsEntry("kommunekode", "=741");
  }

  /** The headers by column, and what is guessed. */
  private static Map<String, String> kend(String fil, String indhold) {
    Filkender kender = new Filkender(Ordbog.medfulgt());
    byte[] bytes = indhold.getBytes(StandardCharsets.UTF_8);
    kender.se(fil, bytes);
    Optional<Genkendelse> kendt = kender.kend(fil, bytes);
    assertThat(kendt).isPresent();
    Map<String, String> alle = new TreeMap<>(kendt.get().overskrifter());
    kendt.get().givne().forEach(alle::putIfAbsent);
    return alle;
  }
}
