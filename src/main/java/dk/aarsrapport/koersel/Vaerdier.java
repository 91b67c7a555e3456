package dk.aarsrapport.koersel;

import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.koersel.Koersel.Basisperiode;
import dk.aarsrapport.reference.Profiler;
import dk.aarsrapport.regler.Alvor;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The values of the run file's keys; one that is wrong is said with its line. */
final class Vaerdier {
  private static final int LAENGSTE_NAVN = 200;

  /** A column each in the widest tables, which take minutes to write when there are more. */
  private static final int FLEST_DATOER = 366;

  private Vaerdier() {}

  /** A year between 1900 and 2199. */
  static int aarstal(Yaml felt) {
    int aar = felt.heltal();
    if (aar < 1900 || aar > 2199) {
      throw felt.fejl("«" + aar + "» er ikke et årstal; skriv f.eks. 2017");
    }
    return aar;
  }

  /** How grave it is that a rule is broken. */
  static Alvor alvor(Yaml felt) {
    String kode = felt.tekst();
    if (!Alvor.koder().contains(kode)) {
      throw felt.fejl(
          "«"
              + kode
              + "» er ikke en alvor; mente du «"
              + Naermeste.til(kode, Alvor.koder())
              + "»?");
    }
    return Alvor.af(kode);
  }

  /** A day as 2017-12-31. */
  static LocalDate dato(Yaml felt) {
    try {
      return LocalDate.parse(felt.tekst());
    } catch (DateTimeParseException e) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke en dato; skriv f.eks. 2017-12-31");
    }
  }

  /** Days in order, each once; at least one. */
  static List<LocalDate> datoer(Yaml felt) {
    TreeSet<LocalDate> datoer = new TreeSet<>();
    for (Yaml punkt : felt.liste()) {
      datoer.add(dato(punkt));
    }
    if (datoer.isEmpty()) {
      throw felt.fejl("listen er tom; skriv mindst én dato, eller udelad nøglen");
    }
    if (datoer.size() > FLEST_DATOER) {
      throw felt.fejl(
          "der er %d datoer; der er plads til %d i en rapport; del kørslen i flere"
              .formatted(datoer.size(), FLEST_DATOER));
    }
    return List.copyOf(datoer);
  }

  /** Municipality codes in the order given, each once; at least one. */
  static List<Integer> kommuner(Yaml felt) {
    Set<Integer> koder = new LinkedHashSet<>();
    for (Yaml punkt : felt.liste()) {
      int kode = punkt.heltal();
      if (kode < 1 || kode > 999) {
        throw punkt.fejl(
            "«" + kode + "» er ikke en kommunekode på højst tre cifre; skriv f.eks. 510");
      }
      koder.add(kode);
    }
    if (koder.isEmpty()) {
      throw felt.fejl("listen er tom; skriv mindst én kommunekode");
    }
    return List.copyOf(koder);
  }

  /** Years as 2011-2014, or one alone. */
  static Basisperiode basisperiode(Yaml felt) {
    String[] aar = felt.tekst().replace(" ", "").split("-", -1);
    if (aar.length > 2 || !Arrays.stream(aar).allMatch(a -> a.matches("\\d{4}"))) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke en periode; skriv f.eks. 2011-2014");
    }
    Basisperiode periode =
        new Basisperiode(Integer.parseInt(aar[0]), Integer.parseInt(aar[aar.length - 1]));
    if (periode.til() < periode.fra()) {
      throw felt.fejl("basisperioden slutter, før den begynder; skriv f.eks. 2011-2014");
    }
    return periode;
  }

  /** One of the words that are known; {@code hvad} says what they are. */
  static String kendt(Yaml felt, Set<String> kendte, String hvad) {
    String tekst = felt.tekst();
    if (!kendte.contains(tekst)) {
      throw felt.fejl(
          "ukendt " + hvad + " «" + tekst + "»; vælg mellem " + String.join(", ", kendte));
    }
    return tekst;
  }

  /** Some of the words that are known, each once; at least one. */
  static Set<String> valgte(Yaml felt, Set<String> kendte, String hvad) {
    Set<String> valgte = new LinkedHashSet<>();
    felt.liste().forEach(punkt -> valgte.add(kendt(punkt, kendte, hvad)));
    if (valgte.isEmpty()) {
      throw felt.fejl(
          "listen er tom; vælg mellem " + String.join(", ", kendte) + ", eller udelad nøglen");
    }
    return valgte;
  }

  /** A title or a name: one line that there is room for in print. */
  static String navn(Yaml felt) {
    String navn = felt.tekst();
    if (navn.length() > LAENGSTE_NAVN) {
      throw felt.fejl(
          "teksten er på %d tegn; der er plads til %d i en titel eller et navn, forkort den"
              .formatted(navn.length(), LAENGSTE_NAVN));
    }
    return navn;
  }

  /** File names; at least one, none of them empty. */
  static List<String> tekster(Yaml felt) {
    List<String> tekster = felt.liste().stream().map(Yaml::tekst).toList();
    if (tekster.isEmpty() || tekster.contains("")) {
      throw felt.fejl("her mangler et filnavn; skriv f.eks. indsatser.csv");
    }
    return tekster;
  }

  /** The id of a figure that is known. */
  static String noegletal(Yaml felt, Set<String> kendte) {
    String id = felt.tekst();
    if (!kendte.contains(id)) {
      String forslag = Naermeste.forslag(id, kendte);
      throw felt.fejl(
          "ukendt nøgletal «"
              + id
              + "»; "
              + (forslag.isEmpty() ? "«aarsrapport noegletal» skriver dem, der er" : forslag));
    }
    return id;
  }

  /** What fits in place of an area that is not in the run. */
  static String omraadeforslag(String id, Set<String> omraader) {
    String forslag = Naermeste.forslag(id, omraader);
    return forslag.isEmpty() ? "skriv en af kørslens kommuner, eller gruppe:NAVN" : forslag;
  }

  /** The code of a municipality that is in the run. */
  static int deltager(Yaml felt, Set<Integer> deltagere) {
    int kommune = felt.heltal();
    if (!deltagere.contains(kommune)) {
      throw felt.fejl(
          "kommune "
              + kommune
              + " er ikke med i kørslen; vælg mellem "
              + String.join(", ", deltagere.stream().map(String::valueOf).toList()));
    }
    return kommune;
  }

  /** {@code auto} or the name of a character set. */
  static String tegnsaet(Yaml felt) {
    String navn = felt.tekst();
    if (!navn.equals("auto") && !kendtTegnsaet(navn)) {
      throw felt.fejl("ukendt tegnsæt «" + navn + "»; skriv auto, UTF-8 eller windows-1252");
    }
    return navn;
  }

  private static boolean kendtTegnsaet(String navn) {
    try {
      return Charset.isSupported(navn);
    } catch (IllegalArgumentException ikkeEtNavn) {
      return false;
    }
  }

  /** Ja or nej. */
  static boolean jaNej(Yaml felt) {
    return switch (felt.tekst().toLowerCase(Locale.ROOT)) {
      case "ja", "true" -> true;
      case "nej", "false" -> false;
      default -> throw felt.fejl("«" + felt.tekst() + "» er hverken ja eller nej");
    };
  }

  /** A header, or {@code =} and the text of every row. */
  static String overskrift(Yaml felt) {
    String tekst = felt.tekst();
    if (tekst.isEmpty() || tekst.equals("=")) {
      throw felt.fejl("her mangler en overskrift; skriv den, eller f.eks. \"=510\"");
    }
    return tekst;
  }

  /** The name of a mapping that ships with the product. */
  static String profil(Yaml felt) {
    String navn = felt.tekst();
    Set<String> kendte = Profiler.medfulgte().navne();
    if (!kendte.contains(navn)) {
      throw felt.fejl(
          "ukendt profil «" + navn + "»; mente du «" + Naermeste.til(navn, kendte) + "»?");
    }
    return navn;
  }

  /** Words in the order given. */
  static Set<String> ordnet(String... ord) {
    return new LinkedHashSet<>(List.of(ord));
  }
}
