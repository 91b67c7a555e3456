package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The product itself, reading to results, against the naive computation. */
class ProduktetTest extends TilfaeldigeVerdenerTest {

  @Override
  Produkt produkt() {
    return ProduktetTest::beregn;
  }

  @Override
  Set<String> produktetsNoegletal() {
    return Set.copyOf(Katalog.id());
  }

  /** A figure without a query would be compared with nothing. */
  @Test
  void hvertNoegletalHoldesModSinForespoergsel() {
    assertThat(NaivBeregning.NOEGLETAL)
        .as("figures with a query of their name under src/test/resources/naiv")
        .containsExactlyInAnyOrderElementsOf(Katalog.id());
  }

  /** Every result of a run, of the municipalities with a report, the groups and landet. */
  static List<ForventetRaekke> beregn(Path rapportYaml) throws IOException {
    return raekker(resultater(rapportYaml), koersel(rapportYaml));
  }

  /** What the product makes of the exports that a run file names. */
  static Grundresultater resultater(Path rapportYaml) throws IOException {
    return Faellesspark.koersel()
        .beregn(rapportYaml.toString(), rapportYaml.resolveSibling("ud").toString());
  }

  /** Its numbers of the run's own municipalities and groups, as rows. */
  static List<ForventetRaekke> raekker(Grundresultater grund, Koersel koersel) {
    Set<String> kommuner = new HashSet<>();
    koersel.deltagere().kommuner().forEach(kode -> kommuner.add(Integer.toString(kode)));
    return grund.resultater().stream()
        .filter(
            r ->
                !Character.isDigit(r.noegle().omraade().charAt(0))
                    || kommuner.contains(r.noegle().omraade()))
        .map(ProduktetTest::raekke)
        .toList();
  }

  /** The run that a run file asks for. */
  static Koersel koersel(Path rapportYaml) throws IOException {
    return Koerselsfil.laes(
        rapportYaml.toString(), Files.readString(rapportYaml), Katalog.id(), Eksporter.navne());
  }

  private static ForventetRaekke raekke(Resultat r) {
    return new ForventetRaekke(
        r.noegle().noegletal(),
        r.noegle().omraade(),
        r.noegle().periode(),
        r.noegle().kategori(),
        r.noegle().underkategori(),
        tal(r.vaerdi()),
        tal(r.taeller()),
        tal(r.naevner()),
        r.status().kode());
  }

  private static OptionalDouble tal(BigDecimal tal) {
    return tal == null ? OptionalDouble.empty() : OptionalDouble.of(tal.doubleValue());
  }
}
