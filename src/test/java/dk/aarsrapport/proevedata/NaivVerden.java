package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The committed files as lists of rows, read in the simplest way. */
final class NaivVerden {

  /** A row of interventions that the contract lets count. */
  record Raekke(
      int kommune,
      String cpr,
      String indsats,
      int trin,
      String gruppe,
      LocalDate start,
      LocalDate slut,
      boolean myndighed) {

    boolean paa(LocalDate dag) {
      return !start.isAfter(dag) && (slut == null || !slut.isBefore(dag));
    }
  }

  record Bfu(int kommune, String cpr, LocalDate dato) {}

  record Sagsraekke(int kommune, String sag, String raadgiver, LocalDate fra, LocalDate til) {}

  record Postering(
      int kommune, int aar, String funktion, String gruppering, int dranst, BigDecimal beloeb) {}

  static final Path MAPPE = Path.of("data-samples");

  private static final DateTimeFormatter DATO =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
  private static final LocalDate OPGJORT_TIL = LocalDate.of(2017, 12, 31);

  final List<Raekke> indsatser = new ArrayList<>();
  final List<String[]> afviste = new ArrayList<>();
  final List<Bfu> bfu = new ArrayList<>();
  final List<Sagsraekke> sager = new ArrayList<>();
  final List<Postering> posteringer = new ArrayList<>();
  final TreeMap<String, Integer> boern = new TreeMap<>();
  final TreeMap<Integer, Double> indeks = new TreeMap<>();

  /** Every person number of every file. */
  final TreeSet<String> numre = new TreeSet<>();

  NaivVerden() throws IOException {
    for (String[] r : laes("indsatser.csv")) {
      numre.add(r[1]);
      indsats(r);
    }
    for (String[] r : laes("undersøgelser.csv")) {
      numre.add(r[1]);
      bfu.add(new Bfu(Integer.parseInt(r[0]), r[1], dato(r[3])));
    }
    for (String[] r : laes("sager.csv")) {
      numre.add(r[2]);
      String sag = r[1] + "/" + r[2];
      sager.add(new Sagsraekke(Integer.parseInt(r[0]), sag, r[3], dato(r[5]), dato(r[6])));
    }
    for (String[] r : laes("underretninger.csv")) {
      if (!r[1].isEmpty()) {
        numre.add(r[1]);
      }
    }
    for (String[] r : laes("posteringer.csv")) {
      if (!r[9].isEmpty()) {
        numre.add(r[9]);
      }
      posteringer.add(
          new Postering(
              Integer.parseInt(r[0]),
              Integer.parseInt(r[1]),
              r[2],
              r[4],
              Integer.parseInt(r[3]),
              tal(r[7])));
    }
    for (String[] r : laes("befolkning.csv")) {
      if (Integer.parseInt(r[2]) < 18) {
        boern.merge(r[0] + "/" + r[1], Integer.parseInt(r[3]), Integer::sum);
      }
    }
    double kaede = 1;
    for (String[] r : laes("pl.csv")) {
      kaede *= 1 + tal(r[1]).doubleValue() / 100;
      indeks.put(Integer.parseInt(r[0]), kaede);
    }
  }

  private void indsats(String[] r) {
    int trin = trin(r[2]);
    LocalDate start = dato(r[3]);
    LocalDate slut = dato(r[4]);
    if (trin < 0 || (slut != null && slut.isBefore(start))) {
      afviste.add(r);
    } else if ("social".equals(r[8]) && !start.isAfter(OPGJORT_TIL)) {
      indsatser.add(
          new Raekke(
              Integer.parseInt(r[0]),
              r[1],
              r[2],
              trin,
              gruppe(r[2]),
              start,
              slut,
              !"anden".equals(r[9])));
    }
  }

  /** The step of a type as the contract lists them, 0 for aftercare and -1 for an unknown type. */
  private static int trin(String indsats) {
    return switch (indsats) {
      case "konsulentbistand",
          "raadgivning",
          "netvaerksgruppe",
          "familieplanlaegning",
          "anden-forebyggende" ->
          2;
      case "dagbehandling",
          "praktisk-paedagogisk-stoette",
          "familiebehandling",
          "kontaktperson",
          "aflastning",
          "praktik",
          "oekonomisk-stoette",
          "anden-hjaelp",
          "doegnophold-familie",
          "eget-vaerelse",
          "stoetteperson-foraeldre" ->
          3;
      case "netvaerksplejefamilie" -> 4;
      case "plejefamilie", "plejefamilie-kommunal" -> 5;
      case "opholdssted", "doegninstitution", "sikret-doegninstitution", "kost-efterskole" -> 6;
      case "eftervaern-doegnophold", "eftervaern-kontaktperson" -> 0;
      default -> -1;
    };
  }

  private static String gruppe(String indsats) {
    return switch (indsats) {
      case "doegnophold-familie" -> "doegnophold-familie";
      case "eget-vaerelse" -> "hjemmebaseret-anbringelse";
      case "stoetteperson-foraeldre" -> "foraeldrerettet";
      default -> "forebyggende-foranstaltninger";
    };
  }

  /** The birthday in a substitute number, by the rules for the seventh digit. */
  static LocalDate foedt(String cpr) {
    int aar = Integer.parseInt(cpr.substring(4, 6));
    char ciffer = cpr.charAt(6);
    boolean nittenhundrede = ciffer <= '3' || ((ciffer == '4' || ciffer == '9') && aar > 36);
    return LocalDate.of(
        (nittenhundrede ? 1900 : 2000) + aar,
        Integer.parseInt(cpr.substring(2, 4)),
        Integer.parseInt(cpr.substring(0, 2)) - 60);
  }

  private static List<String[]> laes(String fil) throws IOException {
    try (Stream<String> linjer = Files.lines(MAPPE.resolve(fil), StandardCharsets.UTF_8)) {
      return linjer.skip(1).map(linje -> linje.split(";", -1)).toList();
    }
  }

  private static LocalDate dato(String celle) {
    return celle.isEmpty() ? null : LocalDate.parse(celle, DATO);
  }

  private static BigDecimal tal(String celle) {
    return new BigDecimal(celle.replace(',', '.'));
  }
}
