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
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a reader knows of how numbers go together, and which of them are nobody's. */
final class Kendskab {
  /** Before the area of a number in an earlier edition, once for each that came after it. */
  static final String FOER = "før:";

  private static final String FRI = "fri ";

  private final List<Sammenhaeng> sammenhaenge = new ArrayList<>();
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
    }
    for (Tal tal : tabeller.alle()) {
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
}
