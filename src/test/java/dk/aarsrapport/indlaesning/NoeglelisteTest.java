package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Anbringelsessteder;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoeglelisteTest {
  private static final List<List<String>> LISTE =
      List.of(
          List.of("KODE", "TEKST", "FRA"),
          List.of("101", "Døgninstitution", "01012010"),
          List.of("102", "Plejefamilie", "01012010"));

  private static final String FORANSTALTNINGER =
      """
      KOMMUNENR;CPRNUMMER;FORANST_KODE;IKRAFTDATO
      101;660504-5003;101;01-03-2015
      101;660504-5003;102;01-02-2016
      147;890200-5019;102;01-01-2015
      """;

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void forskelligeKoderOgOrdErEnNoegleliste() {
    Noegleliste liste = Noegleliste.af("liste.csv", LISTE).orElseThrow();
    assertThat(liste.tekster())
        .containsExactly(Map.entry("101", "Døgninstitution"), Map.entry("102", "Plejefamilie"));
    assertThat(liste.hedder("Kode")).isTrue();
    assertThat(liste.tekster(List.of("102", "101", "102")))
        .contains(List.of("Plejefamilie", "Døgninstitution", "Plejefamilie"));
    assertThat(liste.tekster(List.of("102", "103"))).isEmpty();
  }

  @Test
  void raekkerMedSammeKodeEllerMedPersonerErIngen() {
    assertThat(Noegleliste.af("f", Stream.concat(LISTE.stream(), LISTE.stream().skip(1)).toList()))
        .isEmpty();
    assertThat(
            Noegleliste.af(
                "f",
                List.of(
                    List.of("CPR", "NAVN"),
                    List.of("6605045003", "Test Testesen"),
                    List.of("6807085007", "Prøve Prøvesen"))))
        .isEmpty();
  }

  @Test
  void enKolonneAfKoderKendesPaaListenAfDem() {
    Filkender uden = new Filkender(Ordbog.medfulgt());
    assertThat(uden.kend("f.csv", bytes(FORANSTALTNINGER)).orElseThrow().mangler())
        .containsExactly("indsats");
    Filkender med = new Filkender(Ordbog.medfulgt());
    med.se("koder.csv", bytes("KODE;TEKST\n101;Døgninstitution\n102;Plejefamilie\n"));
    Genkendelse kendt = med.kend("f.csv", bytes(FORANSTALTNINGER)).orElseThrow();
    assertThat(kendt.mangler()).isEmpty();
    assertThat(kendt.givne()).containsEntry("indsats", "FORANST_KODE");
    assertThat(kendt.koder().get("indsats")).containsEntry("101", "Døgninstitution");
  }

  @Test
  void danmarksStatistiksKoderGaelderUnderDeresEgneOverskrifter() {
    String tekst =
        "KOMNR;PNR;%s;ANB_START\n101;6605045003;9;20150301\n101;6605045003;21;20160201\n";
    Filkender kender = new Filkender(Ordbog.medfulgt());
    Genkendelse kendt = kender.kend("f.csv", bytes(tekst.formatted("ANBSTED"))).orElseThrow();
    assertThat(kendt.koder().get("indsats")).containsEntry("21", "plejefamilie");
    assertThat(kender.kend("f.csv", bytes(tekst.formatted("ALDER"))).orElseThrow().mangler())
        .containsExactly("indsats");
    assertThat(Anbringelsessteder.medfulgte().values()).allMatch(Indsatstyper.medfulgte()::kendt);
  }

  @Test
  void filerMedSammeOverskriftKendesPaaAllesRaekker() {
    String lille = "Cpr;Kommune;Hvad;Dag A;Dag B\n6605045003;101;Plejefamilie;01-03-2015;\n";
    String stor =
        lille
            + "6605045003;101;Døgninstitution;01-02-2016;01-03-2016\n"
            + "8902005019;147;Plejefamilie;01-01-2015;\n";
    Filkender kender = new Filkender(Ordbog.medfulgt());
    assertThat(kender.kend("a.csv", bytes(lille)).map(Genkendelse::mangler))
        .isNotEqualTo(Optional.of(List.of()));
    kender.se("a.csv", bytes(lille));
    kender.se("b.csv", bytes(stor));
    assertThat(kender.kend("a.csv", bytes(lille)).orElseThrow().mangler()).isEmpty();
  }
}
