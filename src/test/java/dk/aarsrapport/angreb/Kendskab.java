package dk.aarsrapport.angreb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reader knows of how numbers go together, and which of them are nobody's. */
final class Kendskab {
  /** Before the area of a number in an earlier edition, once for each that came after it. */
  static final String FOER = "før:";

  private static final String FRI = "fri ";
  private static final String OFTE = "ofte ";
  private static final String LANDET = "landet";
  private static final String OEVRIGE = "oevrige";

  /** Between the answers of half a scale. */
  private static final String OG = " + ";

  private static final Set<String> MED_OEVRIGE =
      Set.of(
          "anbragte-i-aaret",
          "anbragte-ultimo",
          "forebyggelsestyper-i-aaret",
          "varighed-igangvaerende");
  private static final Set<String> IKKE_TYPER = Set.of(OEVRIGE, "i-alt", "sum");

  private final List<Sammenhaeng> sammenhaenge = new ArrayList<>();

  /** What a reader takes to be so, though it need not: told only where it is. */
  private final List<Sammenhaeng> formodninger = new ArrayList<>();

  private final List<Pattern> frie = new ArrayList<>();

  /** Reads {@code sammenhaenge.txt}. */
  static Kendskab laes() throws IOException {
    Kendskab kendskab = new Kendskab();
    try (BufferedReader linjer =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Kendskab.class.getResourceAsStream("sammenhaenge.txt")),
                StandardCharsets.UTF_8))) {
      linjer
          .lines()
          .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
          .forEach(kendskab::tag);
    }
    return kendskab;
  }

  private void tag(String linje) {
    if (linje.startsWith(FRI)) {
      frie.add(Pattern.compile(linje.substring(FRI.length())));
    } else if (linje.startsWith(OFTE)) {
      formodninger.add(new Sammenhaeng(linje.substring(OFTE.length())));
    } else {
      sammenhaenge.add(new Sammenhaeng(linje));
    }
  }

  /** True for a number of children, notifications, advisers or answers. */
  boolean taellerNogen(Tal tal) {
    return frie.stream().noneMatch(f -> f.matcher(tal.toString()).matches());
  }

  /**
   * Every sum and inequality between the numbers: those of the definitions in each area, and a
   * group's number as its members' together, where it is so: that a child is in two municipalities
   * is so seldom that readers may assume that none is. So is a number that an earlier edition has
   * as well, unless it has been revised.
   */
  List<Sammenhaeng.Sum> summer(
      Tabeller tabeller, Map<String, ? extends Collection<String>> medlemmer) {
    List<Sammenhaeng.Sum> summer = new ArrayList<>();
    for (String omraade : new TreeSet<>(tabeller.omraader())) {
      sammenhaenge.forEach(s -> s.hver(tabeller, omraade, summer::add));
      for (Sammenhaeng formodning : formodninger) {
        formodning.hver(
            tabeller,
            omraade,
            sum -> Optional.of(sum).filter(s -> s.passer(tabeller)).ifPresent(summer::add));
      }
    }
    for (Tal tal : tabeller.alle()) {
      if (tal.kategori().equals(OEVRIGE) && MED_OEVRIGE.contains(tal.noegletal())) {
        oevrige(tabeller, tal, medlemmer).ifPresent(summer::add);
      }
      summer.addAll(halvdel(tabeller, tal));
      Collection<String> med = medlemmer.get(tal.omraade());
      if (med != null
          && med.stream()
              .allMatch(m -> tabeller.opgjort(tal.i(m)) && !tabeller.udenTal(tal.i(m)))) {
        Map<Tal, Long> led = new HashMap<>();
        led.put(tal, 1L);
        med.stream().map(tal::i).filter(tabeller::har).forEach(m -> led.put(m, -1L));
        Sammenhaeng.Sum sum = new Sammenhaeng.Sum("gruppe", led, true, true);
        if (sum.passer(tabeller)) {
          summer.add(sum);
        }
      }
      for (Tal nu = tal; nu.omraade().startsWith(FOER); ) {
        nu = nu.i(nu.omraade().substring(FOER.length()));
        if (tabeller.har(nu) && tabeller.sand(nu) == tabeller.sand(tal)) {
          summer.add(new Sammenhaeng.Sum("uændret", Map.of(tal, 1L, nu, -1L), true, true));
        }
      }
    }
    return summer;
  }

  /**
   * Half of a scale is the answers that its name has: together, or fewer where some gave several of
   * them.
   */
  private static List<Sammenhaeng.Sum> halvdel(Tabeller tabeller, Tal tal) {
    if (tal.del() != 't'
        || !tal.noegletal().equals("survey-svar")
        || !tal.underkategori().contains(OG)) {
      return List.of();
    }
    Set<String> svar = Set.of(tal.underkategori().split(Pattern.quote(OG)));
    Map<Tal, Long> led = new HashMap<>(Map.of(tal, 1L));
    List<Sammenhaeng.Sum> summer = new ArrayList<>();
    tabeller.i(tal.del(), tal.noegletal(), tal.omraade()).values().stream()
        .filter(t -> t.periode().equals(tal.periode()) && t.kategori().equals(tal.kategori()))
        .filter(t -> svar.contains(t.underkategori()))
        .forEach(
            t -> {
              led.put(t, -1L);
              summer.add(new Sammenhaeng.Sum("svar", Map.of(t, 1L, tal, -1L), false, true));
            });
    Sammenhaeng.Sum sum = new Sammenhaeng.Sum("halvdel", led, true, true);
    return sum.passer(tabeller)
        ? List.of(sum)
        : Stream.concat(
                summer.stream(), Stream.of(new Sammenhaeng.Sum("halvdel", led, false, true)))
            .toList();
  }

  /**
   * The rare types are those that landet, in some period, has fewer than five children of for each
   * municipality: readers know which.
   */
  private static Optional<Sammenhaeng.Sum> oevrige(
      Tabeller tabeller, Tal tal, Map<String, ? extends Collection<String>> medlemmer) {
    String landet =
        FOER.repeat((tal.omraade().lastIndexOf(FOER) + FOER.length()) / FOER.length()) + LANDET;
    if (!medlemmer.containsKey(landet)) {
      return Optional.empty();
    }
    Map<String, Long> faerrest = new HashMap<>();
    tabeller
        .i(tal.del(), tal.noegletal(), landet)
        .values()
        .forEach(t -> faerrest.merge(t.kategori(), tabeller.sand(t), Math::min));
    Map<Tal, Long> led = new HashMap<>(Map.of(tal, 1L));
    tabeller.i(tal.del(), tal.noegletal(), tal.omraade()).values().stream()
        .filter(t -> t.periode().equals(tal.periode()) && !IKKE_TYPER.contains(t.kategori()))
        .filter(
            t ->
                faerrest.getOrDefault(t.kategori(), Long.MAX_VALUE)
                    < 5L * medlemmer.get(landet).size())
        .forEach(t -> led.put(t, -1L));
    Sammenhaeng.Sum sum = new Sammenhaeng.Sum(OEVRIGE, led, true, true);
    return sum.passer(tabeller) ? Optional.of(sum) : Optional.empty();
  }
}
