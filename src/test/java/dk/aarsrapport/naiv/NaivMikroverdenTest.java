package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The naive computation gives the contract's hand-counted values on mikroverden. */
class NaivMikroverdenTest {

  private static List<ForventetRaekke> forventede;
  private static Map<String, ForventetRaekke> beregnede;

  @BeforeAll
  static void beregn() throws IOException, URISyntaxException {
    Path mappe =
        Path.of(NaivMikroverdenTest.class.getResource("/mikroverden/rapport.yaml").toURI())
            .getParent();
    forventede = Noegletalsfil.laes(mappe.resolve("forventet.csv"));
    beregnede = new LinkedHashMap<>();
    new NaivBeregning()
        .beregn(mappe.resolve("rapport.yaml"))
        .forEach(raekke -> beregnede.put(raekke.noegle(), raekke));
  }

  @TestFactory
  Stream<DynamicTest> hverForventetRaekkeStemmer() {
    return forventede.stream()
        .map(raekke -> DynamicTest.dynamicTest(raekke.noegle(), () -> stemmer(raekke)));
  }

  @Test
  void alleNoegletalMedForventedeRaekkerBeregnes() {
    assertThat(NaivBeregning.NOEGLETAL)
        .containsAll(forventede.stream().map(ForventetRaekke::noegletal).toList());
  }

  @Test
  void oevrigeRaekkerErNulEllerIkkeBeregnet() {
    Set<String> kendte =
        forventede.stream().map(ForventetRaekke::noegle).collect(Collectors.toSet());
    Set<String> medForventede =
        forventede.stream().map(ForventetRaekke::noegletal).collect(Collectors.toSet());
    assertThat(beregnede.values())
        .filteredOn(raekke -> medForventede.contains(raekke.noegletal()))
        .filteredOn(raekke -> !raekke.omraade().equals("landet"))
        .filteredOn(raekke -> !kendte.contains(raekke.noegle()))
        .filteredOn(raekke -> !samler(raekke))
        .allMatch(raekke -> raekke.vaerdi().orElse(0) == 0);
  }

  /** The file states the rows that these stand for, and not themselves. */
  private static boolean samler(ForventetRaekke raekke) {
    return raekke.kategori().matches("\\d+-\\d+|2\\+")
        || raekke.underkategori().matches("op|ned|samme");
  }

  /** The file states no rows of this figure; in 2016 each municipality has 2 of 4. */
  @Test
  void underretningerHoldesOpModGruppensBoern() {
    for (String omraade : List.of("101", "147")) {
      String foran = "underretninger-mod-befolkning," + omraade + ",2016,";
      assertThat(beregnede.get(foran + "underretninger,begge").vaerdi()).hasValue(50);
      assertThat(beregnede.get(foran + "boern,begge").erBeregnet()).isTrue();
      assertThat(beregnede)
          .doesNotContainKey(foran.replace("2016", "2015") + "underretninger,begge");
    }
  }

  /** But for the mean of the members, which only groups have. */
  @Test
  void landetErSomGruppenAfAlle() {
    List<ForventetRaekke> gruppe = iOmraade("gruppe:begge");
    List<ForventetRaekke> landet = iOmraade("landet");
    assertThat(Sammenligning.forskelle(gruppe, landet)).isEmpty();
  }

  private static List<ForventetRaekke> iOmraade(String omraade) {
    return beregnede.values().stream()
        .filter(raekke -> raekke.omraade().equals(omraade))
        .filter(raekke -> !raekke.kategori().startsWith("gennemsnit-"))
        .map(NaivMikroverdenTest::iFaellesOmraade)
        .toList();
  }

  private static ForventetRaekke iFaellesOmraade(ForventetRaekke raekke) {
    return new ForventetRaekke(
        raekke.noegletal(),
        "faelles",
        raekke.periode(),
        raekke.kategori(),
        raekke.underkategori(),
        raekke.vaerdi(),
        raekke.taeller(),
        raekke.naevner(),
        raekke.status());
  }

  /** taeller and naevner are compared where the file states them for a calculated value. */
  private static void stemmer(ForventetRaekke forventet) {
    ForventetRaekke beregnet = beregnede.get(forventet.noegle());
    assertThat(beregnet).isNotNull();
    assertThat(Sammenligning.ens(forventet.vaerdi(), beregnet.vaerdi()))
        .as("expected %s, got %s", forventet, beregnet)
        .isTrue();
    if (forventet.erBeregnet() && forventet.naevner().isPresent()) {
      assertThat(beregnet.taeller()).isEqualTo(forventet.taeller());
      assertThat(beregnet.naevner()).isEqualTo(forventet.naevner());
    }
    if (!forventet.erBeregnet()) {
      assertThat(beregnet.status()).isEqualTo("ikke-beregnet");
    }
  }
}
