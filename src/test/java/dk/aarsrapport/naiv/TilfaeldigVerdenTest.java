package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The naive computation runs on random worlds, and its figures hang together. */
class TilfaeldigVerdenTest {

  private static final int VERDENER = 20;
  private static final Set<String> UDEN_VAERDI = Set.of("ikke-beregnet", "for-nyt");

  /** Figures of whole months, and of days that are never after opgjort_til. */
  private static final Set<String> HELE_ELLER_INTET =
      Set.of("underretninger-pr-maaned", "anbragte-alder", "forebyggende-alder");

  /** Columns that stand in for others or that no figure reads: tests of the readers have them. */
  private static final Set<String> ANDRE_MAADER_AT_SIGE_DET =
      Set.of(
          ".fødselsdato",
          "befolkning.civilstand",
          "befolkning.herkomst",
          "befolkning.oprindelsesland",
          "befolkning.statsborgerskab",
          "befolkning.fødeland",
          ".køn",
          ".kontostreng",
          ".hovedkonto",
          ".hovedfunktion",
          ".art",
          ".beløbstype",
          ".tekst",
          "indsatser.paragraf",
          "indsatser.sagsnr",
          "indsatser.leverandør");

  @TempDir private static Path mappe;
  private static final List<Map<String, ForventetRaekke>> VERDENERNE = new ArrayList<>();
  private static final List<Koersel> KOERSLERNE = new ArrayList<>();

  @BeforeAll
  static void beregn() throws IOException {
    for (int froe = 0; froe < VERDENER; froe++) {
      Path fil = TilfaeldigVerden.skriv(froe, Files.createDirectory(mappe.resolve("v" + froe)));
      KOERSLERNE.add(Koersel.laes(fil));
      VERDENERNE.add(
          new NaivBeregning()
              .beregn(fil).stream()
                  .collect(Collectors.toMap(ForventetRaekke::noegle, raekke -> raekke)));
    }
  }

  @Test
  void sammeFroeGiverSammeFiler() throws IOException {
    TilfaeldigVerden.skriv(7, Files.createDirectory(mappe.resolve("igen")));
    assertThat(filer(mappe.resolve("igen"))).isEqualTo(filer(mappe.resolve("v7")));
  }

  /** Else the product and the queries would agree on a column that neither ever saw. */
  @Test
  void hverKolonneStaarINogleAfVerdenerne() throws IOException {
    Set<String> sete = new TreeSet<>();
    for (Koersel koersel : KOERSLERNE) {
      for (Map.Entry<String, Path> fil : koersel.filer().entrySet()) {
        String overskrifter = Files.readAllLines(fil.getValue()).get(0);
        Stream.of(overskrifter.split(";")).forEach(k -> sete.add(fil.getKey() + "." + k));
      }
    }
    Set<String> kendte = new TreeSet<>();
    Inputkolonner.KANONISKE.forEach(
        (input, kolonner) -> kolonner.forEach(kolonne -> kendte.add(input + "." + kolonne)));
    assertThat(kendte).containsAll(sete);
    kendte.removeIf(kolonne -> ANDRE_MAADER_AT_SIGE_DET.stream().anyMatch(kolonne::endsWith));
    assertThat(sete).containsAll(kendte);
  }

  @Test
  void vaerdiStaarNetopHvorDenErBeregnet() {
    assertThat(raekker())
        .allSatisfy(
            raekke ->
                assertThat(raekke.erBeregnet())
                    .as("%s", raekke)
                    .isNotEqualTo(UDEN_VAERDI.contains(raekke.status())));
  }

  @Test
  void hvertNoegletalNaarSineStatusser() {
    Map<String, Set<String>> statusser = new TreeMap<>();
    raekker()
        .forEach(
            raekke ->
                statusser
                    .computeIfAbsent(raekke.noegletal(), id -> new TreeSet<>())
                    .add(raekke.status()));
    assertThat(statusser.keySet()).containsExactlyInAnyOrderElementsOf(NaivBeregning.NOEGLETAL);
    statusser.forEach((id, sete) -> assertThat(sete).as(id).contains("ok", "ikke-beregnet"));
    statusser.keySet().removeAll(HELE_ELLER_INTET);
    statusser.forEach(
        (id, sete) -> assertThat(sete).as(id).containsAnyOf("for-nyt", "ufuldstaendig"));
  }

  /** A child counts once in landet, and in each municipality that has rows of it. */
  @Test
  void landetHarHoejstKommunernesSum() {
    int sammenlignet = 0;
    for (int i = 0; i < VERDENER; i++) {
      for (ForventetRaekke landet : beregnede(i, "anbragte")) {
        List<ForventetRaekke> kommuner = kommunerne(i, landet);
        if (!landet.omraade().equals("landet") || kommuner.isEmpty()) {
          continue;
        }
        double sum = kommuner.stream().mapToDouble(raekke -> raekke.vaerdi().orElse(0)).sum();
        assertThat(landet.vaerdi().getAsDouble()).isLessThanOrEqualTo(sum);
        sammenlignet++;
      }
    }
    assertThat(sammenlignet).isGreaterThan(5);
  }

  @Test
  void formerneErTilsammenAlleAnbragte() {
    andeleGiver100("anbringelsesformer");
    andeleGiver100("bevaegelser-hjemmebaseret");
    andeleGiver100("ophoerte-hvorhen");
    andeleGiver100("underretninger-form");
    andeleGiver100("underretninger-koen");
    andeleGiver100("underretninger-aarsag");
    andeleGiver100("underretninger-foerste-handling");
  }

  /** Rows 3 of the matrix are the children of bevaegelser-hjemmebaseret. */
  @Test
  void matricenStemmerMedBevaegelserne() {
    int sammenlignet = 0;
    for (int i = 0; i < VERDENER; i++) {
      Map<String, ForventetRaekke> verden = VERDENERNE.get(i);
      for (ForventetRaekke op : beregnede(i, "bevaegelser-hjemmebaseret")) {
        String foran = "bevaegelsesmatrix,%s,%s,3,".formatted(op.omraade(), op.periode());
        if (!op.kategori().equals("op") || !verden.containsKey(foran + "4")) {
          continue;
        }
        double sum =
            Stream.of("4", "5", "6")
                .mapToDouble(nu -> verden.get(foran + nu).vaerdi().getAsDouble())
                .sum();
        assertThat(op.taeller().getAsDouble()).isEqualTo(sum);
        sammenlignet++;
      }
    }
    assertThat(sammenlignet).isGreaterThan(20);
  }

  @Test
  void udgifterIAltErServiceOgAdministration() {
    int sammenlignet = 0;
    for (int i = 0; i < VERDENER; i++) {
      for (ForventetRaekke iAlt : beregnede(i, "udgifter")) {
        if (iAlt.kategori().equals("i-alt")) {
          double dele =
              Stream.of("service", "administration")
                  .map(post -> iAlt.noegle().replace("i-alt", post))
                  .map(VERDENERNE.get(i)::get)
                  .mapToDouble(raekke -> raekke.vaerdi().getAsDouble())
                  .sum();
          assertThat(iAlt.vaerdi().getAsDouble()).isCloseTo(dele, within(1e-6));
          sammenlignet++;
        }
      }
    }
    assertThat(sammenlignet).isGreaterThan(100);
  }

  @Test
  void aldreneErTilsammenIAlt() {
    for (String id : List.of("nye-anbringelser", "anbragte-alder", "forebyggende-alder")) {
      Map<String, Double> afvigelser = new HashMap<>();
      for (int i = 0; i < VERDENER; i++) {
        for (ForventetRaekke raekke : beregnede(i, id)) {
          String sted = "%d %s %s".formatted(i, raekke.omraade(), raekke.periode());
          boolean total = raekke.kategori().equals("i-alt");
          if (total
              || raekke.kategori().matches("\\d+")) { // the bands hold the same children again
            double antal = raekke.vaerdi().getAsDouble();
            afvigelser.merge(sted, total ? -antal : antal, Double::sum);
          }
        }
      }
      assertThat(afvigelser).as(id).hasSizeGreaterThan(20);
      assertThat(afvigelser.values()).as(id).allMatch(afvigelse -> afvigelse == 0);
    }
  }

  @Test
  void maanedernesUnderretningerGiverMiddeltallet() {
    int sammenlignet = 0;
    for (int i = 0; i < VERDENER; i++) {
      List<ForventetRaekke> maaneder = beregnede(i, "underretninger-pr-maaned");
      for (ForventetRaekke aaret : beregnede(i, "underretninger")) {
        if (aaret.kategori().equals("pr-maaned")) {
          double sum =
              maaneder.stream()
                  .filter(raekke -> raekke.omraade().equals(aaret.omraade()))
                  .filter(raekke -> raekke.periode().startsWith(aaret.periode()))
                  .mapToDouble(raekke -> raekke.vaerdi().getAsDouble())
                  .sum();
          assertThat(aaret.taeller()).hasValue(sum);
          sammenlignet++;
        }
      }
    }
    assertThat(sammenlignet).isGreaterThan(100);
  }

  private static void andeleGiver100(String noegletal) {
    Map<String, Double> summer = new HashMap<>();
    for (int i = 0; i < VERDENER; i++) {
      for (ForventetRaekke raekke : beregnede(i, noegletal)) {
        String sted = "%d %s %s".formatted(i, raekke.omraade(), raekke.periode());
        summer.merge(sted, raekke.vaerdi().getAsDouble(), Double::sum);
      }
    }
    assertThat(summer).hasSizeGreaterThan(10);
    assertThat(summer.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(100, within(1e-9)));
  }

  private static List<ForventetRaekke> kommunerne(int nr, ForventetRaekke landet) {
    List<ForventetRaekke> kommuner =
        KOERSLERNE.get(nr).kommuner().stream()
            .map(kode -> landet.noegle().replace("landet", Integer.toString(kode)))
            .map(VERDENERNE.get(nr)::get)
            .filter(ForventetRaekke::erBeregnet)
            .toList();
    return kommuner.size() == alleKommuner(nr) ? kommuner : List.of();
  }

  private static int alleKommuner(int nr) {
    try {
      Set<String> koder = new TreeSet<>();
      for (Map.Entry<String, Path> fil : KOERSLERNE.get(nr).filer().entrySet()) {
        if (!Inputkolonner.BAGGRUND.contains(fil.getKey())) {
          Files.readAllLines(fil.getValue()).stream()
              .skip(1)
              .forEach(linje -> koder.add(linje.substring(0, 3)));
        }
      }
      return koder.size();
    } catch (IOException fejl) {
      throw new UncheckedIOException(fejl);
    }
  }

  private static List<ForventetRaekke> beregnede(int nr, String noegletal) {
    return VERDENERNE.get(nr).values().stream()
        .filter(raekke -> raekke.noegletal().equals(noegletal) && raekke.erBeregnet())
        .sorted(Comparator.comparing(ForventetRaekke::noegle))
        .toList();
  }

  private static Stream<ForventetRaekke> raekker() {
    return VERDENERNE.stream().flatMap(verden -> verden.values().stream());
  }

  private static Map<String, String> filer(Path sted) throws IOException {
    Map<String, String> indhold = new TreeMap<>();
    try (Stream<Path> filer = Files.list(sted)) {
      for (Path fil : filer.toList()) {
        indhold.put(fil.getFileName().toString(), Files.readString(fil));
      }
    }
    return indhold;
  }
}
