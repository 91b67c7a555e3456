package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A reader with all public files of the demo and the contract's definitions at hand: which numbers
 * go together is told here once more, apart from what the product declares.
 */
class OffentligUdgaveTest {
  private static final List<String> MAPPER = List.of("510-haderslev", "657-herning", "partnerskab");
  private static final List<String> TRIN = List.of("0", "2", "3", "4", "5", "6");
  private static final List<String> HELAAR =
      List.of("forebyggende", "hjemmebaseret", "netvaerkspleje", "familiepleje", "institution");
  private static final Set<String> INGEN_TAL_PAA_NOGEN =
      Set.of("gennemsnit-pr-maaned", "opfoelgning", "budget-regnskab", "maal");

  private static final List<String> ALDRE =
      List.of("anbragte-alder", "forebyggende-alder", "nye-anbringelser", "underretninger-alder");
  private static final Map<String, List<Integer>> BAAND =
      Map.of(
          "0-5", List.of(0, 1, 2, 3, 4, 5),
          "6-11", List.of(6, 7, 8, 9, 10, 11),
          "12-14", List.of(12, 13, 14),
          "15-17", List.of(15, 16, 17),
          "18-22", List.of(18, 19, 20, 21, 22));

  private final Map<String, BigDecimal> sande = new TreeMap<>();
  private final Map<String, BigDecimal> sete = new TreeMap<>();
  private final Set<String> omraader = new TreeSet<>();
  private final Map<String, Set<String>> kategorier = new TreeMap<>();
  private Ligninger ligninger;

  @BeforeEach
  void laes() throws IOException {
    for (String mappe : MAPPER) {
      laes(Demokoersel.mappe().resolve("intern").resolve(mappe), sande);
      laes(Demokoersel.mappe().resolve("offentlig").resolve(mappe), sete);
    }
    ligninger = new Ligninger(sande);
    omraader.forEach(this::omraade);
  }

  private void laes(Path mappe, Map<String, BigDecimal> tal) throws IOException {
    try (CSVParser csv =
        CSVParser.parse(
            mappe.resolve("noegletal.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord r : csv) {
        String noegletal = r.get("noegletal");
        omraader.add(r.get("omraade"));
        kategorier
            .computeIfAbsent(
                String.join("|", noegletal, r.get("omraade"), r.get("periode")),
                n -> new TreeSet<>())
            .add(r.get("kategori"));
        String noegle =
            navn(
                noegletal,
                r.get("omraade"),
                r.get("periode"),
                r.get("kategori"),
                r.get("underkategori"));
        boolean antal = r.get("enhed").equals("antal");
        tag(tal, "t:" + noegle, antal ? r.get("vaerdi") : r.get("taeller"));
        tag(tal, "n:" + noegle, r.get("naevner"));
      }
    }
  }

  private static void tag(Map<String, BigDecimal> tal, String navn, String vaerdi) {
    if (!vaerdi.isEmpty()) {
      tal.put(navn, new BigDecimal(vaerdi));
    }
  }

  private static String navn(String... dele) {
    return String.join("|", dele);
  }

  private static String t(String noegletal, String omraade, String periode, String... kategorier) {
    return "t:"
        + navn(
            noegletal,
            omraade,
            periode,
            kategorier.length > 0 ? kategorier[0] : "",
            kategorier.length > 1 ? kategorier[1] : "");
  }

  private static String n(String noegletal, String omraade, String periode, String... kategorier) {
    return "n:" + t(noegletal, omraade, periode, kategorier).substring(2);
  }

  private List<String> hver(String noegletal, String omraade, String periode) {
    return kategorier.getOrDefault(navn(noegletal, omraade, periode), Set.of()).stream()
        .map(kategori -> t(noegletal, omraade, periode, kategori))
        .toList();
  }

  /** What merged rows stand for: the product writes them beside the finest in both editions. */
  private void sammenlagte(String omraade) {
    for (String figur : ALDRE) {
      for (String noegle : List.copyOf(kategorier.keySet())) {
        if (noegle.startsWith(figur + "|" + omraade + "|")) {
          baand(figur, omraade, noegle.substring(noegle.lastIndexOf('|') + 1));
        }
      }
    }
  }

  private void baand(String figur, String omraade, String periode) {
    List<String> alle = new ArrayList<>();
    BAAND.forEach(
        (baand, aldre) -> {
          String samlet = t(figur, omraade, periode, baand);
          ligninger.sum(
              "bånd",
              samlet,
              aldre.stream()
                  .map(alder -> t(figur, omraade, periode, Integer.toString(alder)))
                  .toList());
          alle.add(samlet);
        });
    ligninger.sumHvisDenPasser("alle bånd", t(figur, omraade, periode, "i-alt"), alle);
  }

  private void omraade(String omraade) {
    sammenlagte(omraade);
    for (String aar : List.of("2015", "2016", "2017")) {
      underretninger(omraade, aar);
      anbragte(omraade, aar);
      ligninger.sum(
          "helårspersoner",
          t("helaarspersoner", omraade, aar, "i-alt"),
          HELAAR.stream().map(trin -> t("helaarspersoner", omraade, aar, trin)).toList());
    }
    for (String dato :
        List.of(
            "2015-01-31",
            "2015-05-31",
            "2015-09-30",
            "2016-01-31",
            "2016-05-31",
            "2016-09-30",
            "2017-01-31",
            "2017-05-31",
            "2017-09-30")) {
      trappen(omraade, dato);
      ligninger.sum(
          "former",
          t("anbragte", omraade, dato),
          Stream.of("netvaerkspleje", "familiepleje", "institution")
              .map(form -> t("anbringelsesformer", omraade, dato, form))
              .toList());
    }
    String hele = "2015-01-31/2017-09-30";
    List<String> hvorhen =
        Stream.of("anden-form", "ikke-laengere-anbragt")
            .map(hvor -> t("ophoerte-hvorhen", omraade, hele, hvor))
            .toList();
    ligninger.sum(
        "hvorhen", t("ophoerte-institutionsanbringelser", omraade, hele, "i-alt"), hvorhen);
    ligninger.sum("hvorhen", n("ophoerte-hvorhen", omraade, hele, "anden-form"), hvorhen);
    for (String dato : List.of("2016-03-01", "2016-09-01", "2017-03-01", "2017-09-01")) {
      sager(omraade, dato);
    }
    if (!omraade.matches("\\d+")) {
      gruppe(omraade);
    }
  }

  private void underretninger(String omraade, String aar) {
    String alle = t("underretninger", omraade, aar, "i-alt");
    List<String> aldre =
        hver("underretninger-alder", omraade, aar).stream()
            .filter(alder -> alder.matches(".*\\|\\d+\\|"))
            .toList();
    String foedte = n("underretninger-alder", omraade, aar, "under-8-aar");
    ligninger.sum("foedte", foedte, aldre);
    ligninger.sum(
        "ufoedte", alle, List.of(foedte, t("underretninger-alder", omraade, aar, "ufoedt")));
    ligninger.sum(
        "foedte", foedte, List.of(t("underretninger-pr-barn", omraade, aar, "gennemsnit")));
    ligninger.sum("koen", foedte, hver("underretninger-koen", omraade, aar));
    for (String figur : List.of("form", "aarsag", "foerste-handling")) {
      ligninger.sum(figur, alle, hver("underretninger-" + figur, omraade, aar));
    }
    ligninger.sum(
        "måneder",
        alle,
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> t("underretninger-pr-maaned", omraade, aar + "-%02d".formatted(m)))
            .toList());
    List<String> efterAntal =
        Stream.of("1", "2", "3+")
            .map(antal -> t("underretninger-pr-barn", omraade, aar, antal))
            .toList();
    ligninger.sum("børn", n("underretninger-pr-barn", omraade, aar, "gennemsnit"), efterAntal);
    ligninger.sum(
        "to eller flere",
        t("underretninger-pr-barn", omraade, aar, "2+"),
        efterAntal.subList(1, 3));
    ligninger.sumHvisDenPasser(
        "to om hvert", foedte, List.of(efterAntal.get(0), efterAntal.get(1), efterAntal.get(1)));
    ligninger.sumHvisDenPasser(
        "responstid", alle, List.of(n("underretninger-responstid", omraade, aar, "samme-dag")));
  }

  private void anbragte(String omraade, String aar) {
    String ultimo = aar + "-12-31";
    String doegn = t("eftervaern", omraade, aar, "doegnophold");
    ligninger.sum(
        "efterværn",
        t("eftervaern", omraade, aar, "i-alt"),
        List.of(doegn, t("eftervaern", omraade, aar, "kontaktperson")));
    if (sande.containsKey(t("anbragte-alder", omraade, ultimo, "i-alt"))) {
      ligninger.sum(
          "18-22 år",
          doegn,
          IntStream.rangeClosed(18, 22)
              .mapToObj(alder -> t("anbragte-alder", omraade, ultimo, Integer.toString(alder)))
              .toList());
      ligninger.sum(
          "ultimo",
          t("anbragte-ultimo", omraade, aar, "i-alt"),
          List.of(t("anbragte-alder", omraade, ultimo, "i-alt")));
    }
    ligninger.sum(
        "samtykke",
        t("anbragte-i-aaret", omraade, aar, "i-alt"),
        List.of(n("tvangsanbringelser", omraade, aar)));
  }

  private void trappen(String omraade, String dato) {
    String foer = LocalDate.parse(dato).minusYears(1).toString();
    for (String trin : TRIN.subList(1, TRIN.size())) {
      List<String> hertil = new ArrayList<>();
      List<String> herfra = new ArrayList<>();
      for (String andet : TRIN) {
        hertil.add(t("bevaegelsesmatrix", omraade, dato, andet, trin));
        herfra.add(t("bevaegelsesmatrix", omraade, dato, trin, andet));
      }
      if (sande.containsKey(hertil.get(0))) {
        ligninger.sum("nu", t("indsatstrappen", omraade, dato, trin, "nu"), hertil);
        ligninger.sum("året før", t("indsatstrappen", omraade, foer, trin, "nu"), herfra);
        int nummer = TRIN.indexOf(trin);
        ligninger.sum(
            "fra trinnet ned", matrix(omraade, dato, trin, "ned"), herfra.subList(0, nummer));
        ligninger.sum(
            "fra trinnet op",
            matrix(omraade, dato, trin, "op"),
            herfra.subList(nummer + 1, TRIN.size()));
        ligninger.sum(
            "på trinnet", matrix(omraade, dato, trin, "samme"), List.of(herfra.get(nummer)));
        ligninger.sum(
            "ned",
            t("indsatstrappen", omraade, dato, trin, "ned"),
            List.of(matrix(omraade, dato, trin, "ned")));
        ligninger.sum(
            "ned", t("indsatstrappen", omraade, dato, trin, "ned"), herfra.subList(0, nummer));
        if (nummer < TRIN.size() - 1) {
          ligninger.sum(
              "op",
              t("indsatstrappen", omraade, dato, trin, "op"),
              herfra.subList(nummer + 1, TRIN.size()));
        }
      }
    }
    ligninger.sum(
        "på trappen",
        t("indsatstrappen", omraade, dato, "i-alt", "nu"),
        TRIN.stream().map(trin -> t("indsatstrappen", omraade, dato, trin, "nu")).toList());
  }

  private static String matrix(String omraade, String dato, String foer, String hvorhen) {
    return t("bevaegelsesmatrix", omraade, dato, foer, hvorhen);
  }

  private void sager(String omraade, String dato) {
    String alle = t("sager-pr-raadgiver", omraade, dato, "gennemsnit");
    List<String> teams =
        sande.keySet().stream()
            .filter(navn -> navn.startsWith(alle) && !navn.equals(alle))
            .toList();
    ligninger.sumHvisDenPasser("teams", alle, teams);
    ligninger.sumHvisDenPasser(
        "rådgivere",
        "n:" + alle.substring(2),
        teams.stream().map(team -> "n:" + team.substring(2)).toList());
  }

  /** A group's number is its members' together, where nobody is in both. */
  private void gruppe(String gruppe) {
    for (String navn : List.copyOf(sande.keySet())) {
      if (navn.contains("|" + gruppe + "|")) {
        ligninger.sumHvisDenPasser(
            "gruppe",
            navn,
            Stream.of("510", "657")
                .map(kommune -> navn.replace("|" + gruppe + "|", "|" + kommune + "|"))
                .toList());
      }
    }
  }

  private boolean lille(String navn) {
    BigDecimal tal = sande.get(navn);
    return navn.startsWith("t:")
        && INGEN_TAL_PAA_NOGEN.stream().noneMatch(figur -> navn.startsWith("t:" + figur + "|"))
        && tal.signum() > 0
        && tal.compareTo(BigDecimal.valueOf(5)) < 0;
  }

  @Test
  void nothingSmallIsSeenOrFollowsFromWhatIsSeen() {
    assertThat(ligninger.antal()).isGreaterThan(1000);
    assertThat(sande.keySet().stream().filter(this::lille)).hasSizeGreaterThan(400);
    assertThat(sete.keySet().stream().filter(this::lille)).isEmpty();
    Map<String, String> fundne = ligninger.loes(sete);
    fundne.keySet().removeIf(navn -> !lille(navn));
    assertThat(fundne).isEmpty();
  }

  /** The reader is good enough: one small number shown among the hidden gives others away. */
  @Test
  void theReaderFindsWhatIsNotHiddenWell() {
    Map<String, BigDecimal> roebet = new TreeMap<>(sete);
    sande.keySet().stream()
        .filter(navn -> navn.startsWith("t:bevaegelsesmatrix|510|"))
        .filter(navn -> !lille(navn))
        .forEach(navn -> roebet.put(navn, sande.get(navn)));
    Map<String, String> fundne = ligninger.loes(roebet);
    assertThat(fundne.keySet()).anyMatch(this::lille);
  }
}
