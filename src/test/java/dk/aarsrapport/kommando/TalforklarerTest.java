package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forklaring.Forklaring;
import dk.aarsrapport.forklaring.Forklaringsfil;
import dk.aarsrapport.forklaring.Forklaringstekst;
import dk.aarsrapport.forklaring.Post;
import dk.aarsrapport.forklaring.Raekke;
import dk.aarsrapport.forklaring.Vej;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.naiv.TilfaeldigVerden;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of worlds that can be counted by hand: what is listed is the number. */
class TalforklarerTest {
  private static final Path RESSOURCER = Path.of("src/test/resources");
  private static final Pattern CPR = Pattern.compile("(?<![\\d.,])\\d{6}-?\\d{4}(?![\\d])");

  /** Figures of which the whole number is a median, an extreme, a product or a yes or no. */
  private static final Set<String> INGEN_SUM =
      Set.of(
          "budget-regnskab|pct",
          "budgetopfoelgning|afvigelsespct",
          "budgetopfoelgning|forbrugspct",
          "maal|opfyldt",
          "maal|vaerdi",
          "maengde-pris|maengde",
          "maengde-pris|pris",
          "merudgifter|pct",
          "opfoelgning|median-dage",
          "sager-pr-raadgiver|hoejeste",
          "sager-pr-raadgiver|laveste",
          "udgifter-paa-trappen|pct",
          "varighed-afsluttede|median-dage");

  /**
   * Where numerator or denominator is a number of different ones, a price, a mean of means or a
   * whole.
   */
  private static final Set<String> INGEN_DELSUM =
      Set.of(
          "enhedspris|",
          "investeringer|break-even",
          "sager-pr-raadgiver|gennemsnit",
          "survey-svar|svarprocent",
          "udgifter-pr-1000-borgere|gennemsnit-aflastning",
          "udgifter-pr-1000-borgere|gennemsnit-anbringelser",
          "udgifter-pr-1000-borgere|gennemsnit-forebyggende",
          "udgifter-pr-1000-borgere|gennemsnit-handicapinstitution",
          "udgifter-pr-1000-borgere|gennemsnit-oevrige",
          "underretninger-mod-befolkning|");

  /** Numbers of each figure of a large world that are looked into: more by hand. */
  private static final int AF_HVERT = Integer.getInteger("forklar.afhvert", 1);

  @TempDir private Path mappe;

  @Test
  void everyNumberOfTheSmallWorldIsWhatIsListed() throws IOException {
    assertThat(tal(RESSOURCER.resolve("mikroverden"), Integer.MAX_VALUE)).isGreaterThan(300);
  }

  @Test
  void everyNumberOfTheSecondSmallWorldIsWhatIsListed() throws IOException {
    assertThat(tal(RESSOURCER.resolve("mikroverden2"), Integer.MAX_VALUE)).isGreaterThan(300);
  }

  /** A figure alone reads its own exports: none of its numbers lives off another's. */
  @Test
  void theNumbersOfEachFigureAloneAreWhatIsListed() throws IOException {
    Melding stille = new Melding(linje -> {});
    try (Forklar forklar = new Forklar(stille, linje -> {}, Faellesspark::motor)) {
      Talforklarer forklarer =
          forklar.laes(RESSOURCER.resolve("mikroverden2/rapport.yaml").toString());
      Map<String, List<Noegle>> efterFigur =
          forklarer.valg().alle().stream().collect(Collectors.groupingBy(Noegle::noegletal));
      assertThat(efterFigur).hasSizeGreaterThan(40);
      for (List<Noegle> figurens : efterFigur.values()) {
        forklarer.forklar(figurens).forEach(TalforklarerTest::laegSammen);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 1604, 90210})
  void numbersOfRandomWorldsAreWhatIsListed(long froe) throws IOException {
    Path verden = TilfaeldigVerden.skriv(froe, mappe).getParent();
    assertThat(tal(verden, AF_HVERT)).isGreaterThan(20);
  }

  /** Looks into numbers of each figure of a world: how many of them are sums. */
  private static int tal(Path verden, int afHvert) throws IOException {
    Map<String, List<String>> filer = new HashMap<>();
    Set<String> personer = new HashSet<>();
    for (Path fil : filer(verden)) {
      List<String> linjer = tekst(fil).lines().toList();
      filer.put(fil.getFileName().toString(), linjer);
      for (String linje : linjer) {
        Matcher cpr = CPR.matcher(linje);
        while (cpr.find()) {
          personer.add(cpr.group());
        }
      }
    }
    int summer = 0;
    for (Forklaring forklaring : forklaringer(verden, afHvert)) {
      ingenOverskriftUdenNoget(forklaring);
      ingenAndreBoern(forklaring);
      summer += laegSammen(forklaring) ? 1 : 0;
      forskelligeBoern(forklaring);
      linjerneFindes(forklaring, filer);
      ingenPersoner(forklaring, personer);
    }
    return summer;
  }

  /** As UTF-8, else as the encoding of old systems. */
  static String tekst(Path fil) throws IOException {
    byte[] bytes = Files.readAllBytes(fil);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  static List<Path> filer(Path verden) throws IOException {
    try (var alle = Files.list(verden)) {
      return alle.filter(fil -> fil.toString().endsWith(".csv"))
          .filter(fil -> !fil.toString().endsWith("forventet.csv"))
          .toList();
    }
  }

  private static List<Forklaring> forklaringer(Path verden, int afHvert) throws IOException {
    Melding stille = new Melding(linje -> {});
    try (Forklar forklar = new Forklar(stille, linje -> {}, Faellesspark::motor)) {
      Talforklarer forklarer = forklar.laes(verden.resolve("rapport.yaml").toString());
      List<Noegle> alle = new ArrayList<>(forklarer.valg().alle());
      Collections.shuffle(alle, new Random(alle.size()));
      Map<String, List<Noegle>> efterFigur = new TreeMap<>();
      alle.forEach(
          noegle ->
              efterFigur.computeIfAbsent(noegle.noegletal(), id -> new ArrayList<>()).add(noegle));
      return forklarer.forklar(
          efterFigur.values().stream().flatMap(f -> f.stream().limit(afHvert)).toList());
    }
  }

  /**
   * A count is the children and rows; a share is those of its two parts; an amount is to the øre.
   */
  static boolean laegSammen(Forklaring forklaring) {
    Resultat resultat = forklaring.resultat();
    if (!resultat.status().harVaerdi()) {
      assertThat(forklaring.poster()).isEmpty();
      assertThat(resultat.aarsag()).isNotEmpty();
      return false;
    }
    BigDecimal tal = BigDecimal.ZERO;
    BigDecimal taeller = BigDecimal.ZERO;
    BigDecimal naevner = BigDecimal.ZERO;
    for (Post post : forklaring.poster()) {
      tal = tal.add(post.tal());
      taeller = taeller.add(post.taeller());
      naevner = naevner.add(post.naevner());
    }
    if (forklaring.erSum()) {
      BigDecimal naer =
          resultat.enhed() == Enhed.KR ? new BigDecimal("0.004") : new BigDecimal("1e-9");
      assertThat(tal.subtract(resultat.vaerdi()).abs())
          .as(resultat.noegle().samlet())
          .isLessThan(naer);
    }
    if (resultat.taeller() != null && forklaring.vejTilTaeller() == Vej.SUM) {
      assertThat(taeller.subtract(resultat.taeller()).abs())
          .as(resultat.noegle().samlet())
          .isLessThan(new BigDecimal("0.004"));
    }
    if (resultat.taeller() != null && forklaring.vejTilNaevner() == Vej.SUM) {
      assertThat(naevner.subtract(resultat.naevner()).abs())
          .as(resultat.noegle().samlet())
          .isLessThan(new BigDecimal("0.004"));
    }
    boolean andel = resultat.taeller() != null && forklaring.vej() != Vej.SUM;
    List<Vej> veje =
        andel
            ? List.of(forklaring.vejTilTaeller(), forklaring.vejTilNaevner())
            : List.of(forklaring.vej());
    assertThat(
            !veje.contains(Vej.REGNET)
                || hedder(andel ? INGEN_DELSUM : INGEN_SUM, resultat.noegle()))
        .as("%s is %s", resultat.noegle().samlet(), veje)
        .isTrue();
    return veje.contains(Vej.SUM);
  }

  /** What the number is said to be the sum of, or worked out of, is there. */
  private static void ingenOverskriftUdenNoget(Forklaring forklaring) {
    List<String> linjer = new ArrayList<>();
    Forklaringstekst.af(forklaring).fortael(alt -> alt.lines().forEach(linjer::add));
    for (String hvad : List.of("Tallet er summen af", "Tæller og nævner er regnet af")) {
      int hvor = linjer.indexOf(hvad);
      assertThat(hvor < 0 || (hvor + 2 < linjer.size() && linjer.get(hvor + 2).startsWith("  ")))
          .as("%s\n%s", forklaring.resultat().noegle().samlet(), linjer)
          .isTrue();
    }
  }

  /** A child below every limit, and a refund that was booked, are in no number of dear children. */
  private static void ingenAndreBoern(Forklaring forklaring) {
    if (forklaring.definition().id().equals("dyre-enkeltsager")) {
      assertThat(forklaring.poster())
          .as(forklaring.resultat().noegle().samlet())
          .noneMatch(p -> p.tal().signum() == 0);
    }
  }

  private static boolean hedder(Set<String> navne, Noegle noegle) {
    return Stream.of("", noegle.kategori(), noegle.underkategori())
        .anyMatch(del -> navne.contains(noegle.noegletal() + "|" + del));
  }

  private static void forskelligeBoern(Forklaring forklaring) {
    List<Integer> boern =
        forklaring.poster().stream().map(Post::barn).filter(nummer -> nummer > 0).toList();
    assertThat(boern).as(forklaring.resultat().noegle().samlet()).doesNotHaveDuplicates();
  }

  /** What a row is said to say stands in that line of that file. */
  static void linjerneFindes(Forklaring forklaring, Map<String, List<String>> filer) {
    List<Raekke> raekker = new ArrayList<>(forklaring.baggrund());
    forklaring.poster().forEach(post -> raekker.addAll(post.raekker()));
    for (Raekke raekke : raekker) {
      String linje = filer.get(raekke.fil()).get((int) raekke.nummer() - 1);
      assertThat(raekke.linje().celler()).isNotEmpty();
      raekke.linje().celler().values().forEach(celle -> assertThat(linje).contains(celle));
    }
  }

  private static void ingenPersoner(Forklaring forklaring, Set<String> personer)
      throws IOException {
    StringBuilder alt = new StringBuilder();
    Forklaringstekst.af(forklaring).fortael(linje -> alt.append(linje).append('\n'));
    alt.append(new String(Forklaringsfil.af(forklaring), StandardCharsets.UTF_8));
    Matcher cpr = CPR.matcher(alt);
    Set<String> fundne = new TreeSet<>();
    while (cpr.find()) {
      fundne.add(cpr.group());
    }
    fundne.retainAll(personer);
    assertThat(fundne).isEmpty();
  }
}
