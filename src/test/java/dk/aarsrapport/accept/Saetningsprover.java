package dk.aarsrapport.accept;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether the words that an expression of a template became are what the rows of {@code
 * noegletal.csv} say; written from what the words mean, not from the code that writes them.
 */
final class Saetningsprover {
  private static final List<String> TALORD =
      List.of("nul", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");
  private static final String TAL =
      "(?<tal>[\\d.,−]*[\\d]|"
          + String.join("|", TALORD)
          + "|én)"
          + "(?: pct\\.| mio\\. kr\\.| kr\\.| helårspersoner| dage?| måned(?:er)?)?";
  private static final String NAAR =
      "(?:den \\d+\\. \\S+ \\d{4}|i (?:skoleåret )?\\d{4}(?:/\\d\\d)?)";
  private static final Pattern TAL_OG_DAG = Pattern.compile(TAL + " (?<dag>" + NAAR + ")");
  private static final Pattern BEGGE_DAGE =
      Pattern.compile(TAL + " både (?<foer>" + NAAR + ") og (?<nu>" + NAAR + ")");
  private static final Pattern TAL_OG_STED =
      Pattern.compile(TAL + " i (?<sted>[\\p{L} ]+? Kommune)");
  private static final Pattern I_PARENTES = Pattern.compile("\\(" + TAL + "\\)");
  private static final Pattern FORSKEL = Pattern.compile("^" + TAL + " (?<vej>højere|lavere) end");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDREDTUSIND = BigDecimal.valueOf(100_000);
  private static final Set<String> UDEN_TAL =
      Set.of(
          "kan ikke",
          "det første tal",
          "det første fuldstændige tal",
          "det eneste tal",
          "det samme som",
          "næsten det samme som",
          "ufuldstændigt tal, der",
          "et tal, der ikke kan sammenlignes");

  private final List<CSVRecord> csv;
  private final String omraade;
  private final Map<String, String> kommuner;

  /**
   * For a document of this area.
   *
   * @param kommuner the codes of the municipalities by the names that sentences have of them
   */
  Saetningsprover(List<CSVRecord> csv, String omraade, Map<String, String> kommuner) {
    this.csv = csv;
    this.omraade = omraade;
    this.kommuner = kommuner;
  }

  /** An expression: {@code tal('anbragte')}, or a word without arguments. */
  record Udtryk(String navn, List<String> argumenter) {
    String sti() {
      return argumenter.get(0);
    }

    int decimaler() {
      return argumenter.stream()
          .filter(a -> a.startsWith("decimaler="))
          .map(a -> Integer.parseInt(a.substring("decimaler=".length())))
          .findFirst()
          .orElse(-1);
    }

    /** The column that the number is of. */
    String led() {
      return argumenter.stream()
          .filter(a -> a.startsWith("led="))
          .map(a -> a.substring("led=".length()))
          .findFirst()
          .orElse("vaerdi");
    }
  }

  /**
   * True when the words are those of the rows; empty for words that no number stands behind.
   *
   * @param dage when the paragraph says that its numbers are of; none means the latest
   */
  Optional<Boolean> sand(Udtryk u, String ord, List<String> dage) {
    return switch (u.navn()) {
      case "tal" -> Optional.of(talte(u, dage).anyMatch(r -> staar(r, ord, u.decimaler())));
      case "pct" ->
          Optional.of(
              ord.contains(" pct.")
                  && talte(u, dage).anyMatch(r -> staar(r, ord.split(" ", 2)[0], u.decimaler())));
      case "beloeb" -> Optional.of(talte(u, dage).anyMatch(r -> kroner(tal(r)).equals(ord)));
      case "antal" -> Optional.of(talte(u, dage).anyMatch(r -> antal(u, r, ord)));
      case "Periode", "periode" ->
          Optional.of(dele(u).anyMatch(r -> lille(ord).startsWith(naar(r.get("periode")))));
      case "stoerste_tal" ->
          Optional.of(
              dele(u)
                  .filter(r -> dage.contains(naar(r.get("periode"))))
                  .filter(r -> !r.get("kategori").matches("i-alt|sum"))
                  .max(Comparator.comparing(Saetningsprover::tal))
                  .filter(r -> staar(r, ord.split(" ", 2)[0], u.decimaler()))
                  .isPresent());
      case "udvikling", "aendring", "siden_sidst", "spaend", "forandring" ->
          Optional.of(dagene(u, ord, raekker(u.sti(), omraade).toList()));
      case "flyttet_mest" ->
          Optional.of(
              dagene(
                  u,
                  ord,
                  csv.stream()
                      .filter(r -> r.get("omraade").equals(omraade))
                      .filter(r -> r.get("noegletal").equals(u.sti()))
                      .filter(r -> !r.get("vaerdi").isEmpty())
                      .toList()));
      case "i_kommunerne" -> Optional.of(stederne(u, ord, dage));
      case "sammenligning" -> Optional.of(naboerne(u, ord, dage));
      case "forskel_til" -> Optional.of(forskel(u, ord, r -> andre(u.sti(), r.get("periode"))));
      case "forskel_mellem" ->
          Optional.of(
              forskel(
                  u,
                  ord,
                  r ->
                      raekker(r.get("noegletal") + "/" + u.argumenter().get(1), omraade)
                          .filter(x -> x.get("periode").equals(r.get("periode")))));
      case "hoejere_lavere" -> Optional.of(talte(u, dage).anyMatch(r -> hoejere(r, ord)));
      case "andel_af" -> Optional.of(talte(u, dage).anyMatch(r -> andel(u, r, ord)));
      case "budgettet" -> Optional.of(budgettet(u, ord));
      case "flest_og_faerrest" -> Optional.of(flest(u, ord));
      case "antal_og_pris" -> Optional.of(antalOgPris(u, ord));
      default -> Optional.empty();
    };
  }

  /** The rows that a number may be of: those of the days said, else the latest whole one. */
  private Stream<CSVRecord> talte(Udtryk u, List<String> dage) {
    List<CSVRecord> alle = raekker(u.sti(), omraade).toList();
    List<CSVRecord> sagte =
        alle.stream().filter(r -> dage.contains(naar(r.get("periode")))).toList();
    return sagte.isEmpty() ? sidste(alle).stream() : sagte.stream();
  }

  private static Optional<CSVRecord> sidste(List<CSVRecord> alle) {
    Comparator<CSVRecord> efterTid = Comparator.comparing(r -> r.get("periode"));
    return alle.stream()
        .filter(r -> r.get("status").equals("ok"))
        .max(efterTid)
        .or(() -> alle.stream().max(efterTid));
  }

  /** The rows of a path with a value. */
  private Stream<CSVRecord> raekker(String sti, String sted) {
    String[] dele = (sti + "//").split("/", -1);
    return csv.stream()
        .filter(r -> r.get("omraade").equals(sted) && !r.get("vaerdi").isEmpty())
        .filter(r -> r.get("noegletal").equals(dele[0]))
        .filter(r -> r.get("kategori").equals(dele[1]))
        .filter(r -> r.get("underkategori").equals(dele[2]));
  }

  /** The rows of a path, or of all categories of a figure. */
  private Stream<CSVRecord> dele(Udtryk u) {
    return u.sti().contains("/") || raekker(u.sti(), omraade).findAny().isPresent()
        ? raekker(u.sti(), omraade)
        : csv.stream()
            .filter(r -> r.get("omraade").equals(omraade) && !r.get("vaerdi").isEmpty())
            .filter(r -> r.get("noegletal").equals(u.sti()) && r.get("underkategori").isEmpty());
  }

  private Stream<CSVRecord> andre(String sti, String periode) {
    return csv.stream()
        .map(r -> r.get("omraade"))
        .distinct()
        .filter(sted -> !sted.equals(omraade))
        .flatMap(sted -> raekker(sti, sted))
        .filter(r -> r.get("periode").equals(periode));
  }

  private static BigDecimal tal(CSVRecord r) {
    return new BigDecimal(r.get("vaerdi"));
  }

  private static Enhed enhed(CSVRecord r) {
    return Arrays.stream(Enhed.values())
        .filter(e -> e.kode().equals(r.get("enhed")))
        .findFirst()
        .orElseThrow();
  }

  private static String naar(String periode) {
    return switch (periode.length()) {
      case 4 -> "i " + periode;
      case 10 -> "den " + Talformat.kortDato(LocalDate.parse(periode));
      case 7 -> periode.charAt(4) == '/' ? "i skoleåret " + periode : "i " + periode;
      default -> "fra " + naar(periode.substring(0, 10)) + " til " + naar(periode.substring(11));
    };
  }

  private static String lille(String ord) {
    return ord.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + ord.substring(1);
  }

  /** Kroner to the krone, from a hundred thousand to the thousand, from a million to a tenth. */
  private static String kroner(BigDecimal kr) {
    if (kr.abs().compareTo(MILLION) >= 0) {
      return Talformat.tal(kr.divide(MILLION), 1) + " mio. kr.";
    }
    return kr.abs().compareTo(HUNDREDTUSIND) >= 0
        ? Talformat.tal(kr.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).movePointRight(3), 0)
            + " kr."
        : Talformat.tal(kr, 0) + " kr.";
  }

  /** True when a number in a sentence is this row's. */
  private static boolean staar(CSVRecord r, String trykt, int decimaler) {
    BigDecimal v = tal(r);
    if (decimaler >= 0) {
      return Talformat.tal(v, decimaler).equals(trykt);
    }
    boolean helt = v.stripTrailingZeros().scale() <= 0;
    boolean iOrd = helt && v.signum() >= 0 && v.intValue() < TALORD.size();
    return switch (enhed(r)) {
      case KR -> kroner(v).replaceAll("( mio\\.)? kr\\.$", "").equals(trykt);
      case ANTAL, DAGE, MAANEDER ->
          Talformat.tal(v, enhed(r)).equals(trykt)
              || (iOrd && TALORD.get(v.intValue()).equals(trykt.replace("én", "ét")));
      case PCT -> Talformat.tal(v, enhed(r)).equals(trykt) || erHalv(v, trykt);
      case PR_1000, GENNEMSNIT, HELAAR, INDEKS -> Talformat.tal(v, enhed(r)).equals(trykt);
    };
  }

  /** A share that ends in a half is printed whole where the rest of the whole ends in one too. */
  private static boolean erHalv(BigDecimal v, String trykt) {
    return trykt.endsWith(",5") && v.compareTo(new BigDecimal(trykt.replace(',', '.'))) == 0;
  }

  private static boolean antal(Udtryk u, CSVRecord r, String ord) {
    BigDecimal v = new BigDecimal(r.get(u.led()));
    BigDecimal helt = v.setScale(0, RoundingMode.HALF_UP);
    boolean delt = v.compareTo(helt) != 0 && v.compareTo(BigDecimal.TEN) < 0;
    String flertal = " " + u.argumenter().get(2);
    if (delt) {
      return ord.equals(Talformat.tal(v, 1) + flertal);
    }
    return switch (helt.intValue()) {
      case 0 -> ord.equals("ingen" + flertal);
      case 1 -> ord.equals(u.argumenter().get(1));
      default ->
          ord.equals(
              (helt.intValue() < TALORD.size()
                      ? TALORD.get(helt.intValue())
                      : Talformat.tal(helt, 0))
                  + flertal);
    };
  }

  /** Every number with a day is that day's, and the last day is the latest. */
  private static boolean dagene(Udtryk u, String ord, List<CSVRecord> raekker) {
    BiPredicate<String, String> passer =
        (tal, dag) ->
            raekker.stream()
                .filter(r -> naar(r.get("periode")).equals(dag))
                .anyMatch(r -> staar(r, tal, u.decimaler()));
    Matcher begge = BEGGE_DAGE.matcher(ord);
    if (begge.find()) {
      return passer.test(begge.group("tal"), begge.group("foer"))
          && passer.test(begge.group("tal"), begge.group("nu"));
    }
    Matcher m = TAL_OG_DAG.matcher(ord);
    int fundet = 0;
    while (m.find()) {
      if (!passer.test(m.group("tal"), m.group("dag"))) {
        return false;
      }
      fundet++;
    }
    return fundet > 0 || UDEN_TAL.stream().anyMatch(ord::contains);
  }

  private boolean stederne(Udtryk u, String ord, List<String> dage) {
    Matcher m = TAL_OG_STED.matcher(ord);
    int fundet = 0;
    while (m.find()) {
      String tal = m.group("tal");
      String sted = kommuner.get(m.group("sted"));
      String dag = talte(u, dage).map(r -> r.get("periode")).findFirst().orElse("");
      if (raekker(u.sti(), sted)
          .filter(r -> r.get("periode").equals(dag))
          .noneMatch(r -> staar(r, tal, u.decimaler()))) {
        return false;
      }
      fundet++;
    }
    return fundet > 0;
  }

  private boolean naboerne(Udtryk u, String ord, List<String> dage) {
    CSVRecord eget = talte(u, dage).findFirst().orElseThrow();
    Matcher m = I_PARENTES.matcher(ord);
    while (m.find()) {
      String tal = m.group("tal");
      boolean hoejere =
          ord.substring(0, m.start()).lastIndexOf("højere end")
              > ord.substring(0, m.start()).lastIndexOf("lavere end");
      if (andre(u.sti(), eget.get("periode"))
          .filter(r -> tal(eget).compareTo(tal(r)) > 0 == hoejere)
          .noneMatch(r -> staar(r, tal, u.decimaler()))) {
        return false;
      }
    }
    return true;
  }

  private boolean forskel(
      Udtryk u, String ord, java.util.function.Function<CSVRecord, Stream<CSVRecord>> andre) {
    CSVRecord eget = sidste(raekker(u.sti(), omraade).toList()).orElseThrow();
    Matcher m = FORSKEL.matcher(ord);
    if (!m.find()) {
      return ord.startsWith("det samme som");
    }
    int cifre = enhed(eget) == Enhed.KR ? 0 : enhed(eget).decimaler();
    return andre
        .apply(eget)
        .anyMatch(
            r -> {
              BigDecimal d =
                  tal(eget)
                      .setScale(cifre, RoundingMode.HALF_UP)
                      .subtract(tal(r).setScale(cifre, RoundingMode.HALF_UP));
              return Talformat.tal(d.abs(), cifre).equals(m.group("tal"))
                  && (d.signum() > 0) == m.group("vej").equals("højere");
            });
  }

  private static boolean hoejere(CSVRecord r, String ord) {
    String retning = tal(r).signum() > 0 ? " højere end" : " lavere end";
    return ord.equals(kroner(tal(r).abs()) + retning)
        || (tal(r).signum() == 0 && ord.equals("på samme niveau som"));
  }

  private boolean andel(Udtryk u, CSVRecord del, String ord) {
    return raekker(u.argumenter().get(1), omraade)
        .filter(r -> r.get("periode").equals(del.get("periode")))
        .anyMatch(
            hele ->
                Talformat.tal(
                        tal(del)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(tal(hele), MathContext.DECIMAL64),
                        0)
                    .equals(ord));
  }

  private boolean budgettet(Udtryk u, String ord) {
    BigDecimal korrigeret = top(u, "korrigeret");
    BigDecimal forskel = top(u, "forbrug").subtract(korrigeret);
    BigDecimal pct =
        forskel.abs().multiply(BigDecimal.valueOf(100)).divide(korrigeret, MathContext.DECIMAL64);
    return ord.replaceFirst("\\.$", "")
        .equals(
            "blev forbruget på »"
                + String.join("« og »", toppene(u))
                + "« "
                + kroner(forskel.abs())
                + (forskel.signum() > 0 ? " større" : " mindre")
                + " end budgettet, svarende til "
                + Talformat.tal(pct, 1)
                + " pct");
  }

  private BigDecimal top(Udtryk u, String hvad) {
    return oeverst(u, hvad).map(Saetningsprover::tal).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<String> toppene(Udtryk u) {
    return oeverst(u, "korrigeret").map(r -> r.get("kategori")).toList();
  }

  private Stream<CSVRecord> oeverst(Udtryk u, String hvad) {
    return csv.stream()
        .filter(r -> r.get("omraade").equals(omraade) && r.get("noegletal").equals(u.sti()))
        .filter(r -> r.get("underkategori").equals(hvad) && !r.get("kategori").contains(" > "));
  }

  private boolean flest(Udtryk u, String ord) {
    List<CSVRecord> alle = raekker(u.sti(), omraade).toList();
    String aar = sidste(alle).orElseThrow().get("periode").substring(0, 4);
    List<BigDecimal> tal =
        alle.stream()
            .filter(r -> r.get("periode").startsWith(aar))
            .map(Saetningsprover::tal)
            .sorted()
            .toList();
    Matcher m = I_PARENTES.matcher(ord);
    return m.find()
        && m.group("tal").equals(Talformat.tal(tal.get(tal.size() - 1), 0))
        && m.find()
        && m.group("tal").equals(Talformat.tal(tal.get(0), 0));
  }

  private boolean antalOgPris(Udtryk u, String ord) {
    int flere = retning(raekker(u.sti(), omraade).toList());
    String trin = u.sti().substring(u.sti().indexOf('/'));
    int dyrere = retning(raekker("enhedspris" + trin, omraade).toList());
    return ord.startsWith(flere == 0 ? "lige så mange" : flere > 0 ? "flere" : "færre")
        && ord.endsWith(
            dyrere == 0 ? "kostede det samme" : dyrere > 0 ? "blev dyrere" : "blev billigere");
  }

  private static int retning(List<CSVRecord> raekker) {
    CSVRecord nu = sidste(raekker).orElseThrow();
    String foer = Integer.toString(Integer.parseInt(nu.get("periode")) - 1);
    return raekker.stream()
        .filter(r -> r.get("periode").equals(foer))
        .map(r -> tal(nu).compareTo(tal(r)))
        .findFirst()
        .orElseThrow();
  }
}
