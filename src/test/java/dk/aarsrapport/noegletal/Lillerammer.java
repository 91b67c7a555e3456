package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.koersel.Kilde;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koersel.Basisperiode;
import dk.aarsrapport.koersel.Koersel.Gruppe;
import dk.aarsrapport.koersel.Koersel.Inputvalg;
import dk.aarsrapport.koersel.Koersel.Maal;
import dk.aarsrapport.reference.Refusionsgraenser;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Udgave;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The run file of a {@link Lilleverden}: dates, areas, base periods and prices. */
final class Lillerammer {
  private static final int AAR = 2017;
  private static final List<Integer> KOMMUNER = List.of(101, 147);

  private final Map<String, Basisperiode> basisperioder = new LinkedHashMap<>();
  private final Map<String, List<LocalDate>> skaeringsdatoerFor = new LinkedHashMap<>();
  private final Map<String, Gruppe> grupper = new LinkedHashMap<>();
  private final List<Maal> maal = new ArrayList<>();
  private final List<String> summer = new ArrayList<>();
  private List<LocalDate> skaeringsdatoer =
      List.of(LocalDate.of(2016, 1, 31), LocalDate.of(2017, 1, 31));
  private LocalDate fra = LocalDate.of(2015, 1, 1);
  private LocalDate til = LocalDate.of(2017, 12, 31);
  private Optional<Integer> prisniveau = Optional.empty();

  private Refusionsgraenser graenser = Refusionsgraenser.medfulgte();

  Lillerammer() {
    gruppe("begge", KOMMUNER);
  }

  void skaeringsdatoer(String... dage) {
    skaeringsdatoer = datoer(dage);
  }

  void skaeringsdatoerFor(String noegletal, String... dage) {
    skaeringsdatoerFor.put(noegletal, datoer(dage));
  }

  void opgjort(String foersteDag, String sidsteDag) {
    fra = LocalDate.parse(foersteDag);
    til = LocalDate.parse(sidsteDag);
  }

  void gruppe(String id, List<Integer> kommuner) {
    grupper.put(id, new Gruppe(id, kommuner));
  }

  void prisniveau(int aar) {
    prisniveau = Optional.of(aar);
  }

  void refusionsgraenser(String... linjer) {
    String tekst = "gyldig_fra;gyldig_til;graense;pct\n" + String.join("\n", linjer);
    graenser = Refusionsgraenser.laes("refusionsgraenser.csv", tekst);
  }

  void basisperiode(String post, int fraAar, int tilAar) {
    basisperioder.put(post, new Basisperiode(fraAar, tilAar));
  }

  void maal(Maal et) {
    maal.add(et);
  }

  void sum(String emne) {
    summer.add(emne);
  }

  /** True for a row that the readers use: those of later days are left out. */
  boolean laeses(LocalDate dag) {
    return !dag.isAfter(til);
  }

  boolean iAaret(Postering postering) {
    return postering.senest(til);
  }

  Kalender kalender() {
    return new Kalender(fra, til, skaeringsdatoer, skaeringsdatoerFor, graenser);
  }

  Omraader omraader() {
    Map<Integer, String> kommuner = new LinkedHashMap<>();
    Map<Omraade, List<Integer>> medlemmer = new LinkedHashMap<>();
    KOMMUNER.forEach(kode -> kommuner.put(kode, "Kommune " + kode));
    grupper.forEach(
        (id, gruppe) -> {
          gruppe.kommuner().forEach(kode -> kommuner.put(kode, "Kommune " + kode));
          medlemmer.put(Omraade.gruppe(id, gruppe.navn()), gruppe.kommuner());
        });
    return new Omraader(kommuner, medlemmer);
  }

  /** The run with these exports. */
  Koersel koersel(Set<String> input) {
    Map<String, List<Inputvalg>> valg = new LinkedHashMap<>();
    input.forEach(navn -> valg.put(navn, List.of(Inputvalg.ligeud(List.of(), Map.of()))));
    return new Koersel(
        new Kilde("rapport.yaml", Map.of()),
        ".",
        "Lilleverden",
        AAR,
        new Koersel.Deltagere(KOMMUNER, grupper),
        Set.of(),
        new Koersel.Opgoerelse(fra, til, skaeringsdatoer, skaeringsdatoerFor),
        new Koersel.Priser(basisperioder, prisniveau),
        new Koersel.Udgivelse(
            0, List.of(Udgave.INTERN), List.of(), Optional.empty(), List.of(), List.of(), false),
        new Koersel.Porte(BigDecimal.ONE, BigDecimal.TEN),
        "",
        List.of(),
        List.of(),
        List.of(),
        maal,
        summer,
        Map.of(),
        Map.of(),
        valg);
  }

  private static List<LocalDate> datoer(String... dage) {
    return Stream.of(dage).map(LocalDate::parse).toList();
  }
}
