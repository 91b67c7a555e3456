package dk.aarsrapport.angreb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader knows of numbers that go together, as one line of {@code sammenhaenge.txt} says it:
 * {@code left = term + term - term}, or {@code <=} or {@code >=}. A term is {@code
 * 2*t:figure|period| category|subcategory}; {@code {name}} or {@code {name:pattern}} is any text of
 * the left term and the same in the others, {@code ~pattern~} all the rows that fit together, and
 * {@code {dag-1}} the day a year before.
 */
final class Sammenhaeng {
  private static final Pattern VARIABEL = Pattern.compile("\\{([a-z]\\w*)(-1)?(?::([^{}]*))?\\}");
  private static final Map<String, String> MOENSTRE =
      Map.of("aar", "\\d{4}", "dag", "\\d{4}-\\d\\d-\\d\\d");

  private final String linje;
  private final String tegn;
  private final Led venstre;
  private final List<Led> hoejre;
  private final Led betingelse;
  private final long skalVaere;

  /** So many times the numbers of a figure whose period and categories fit. */
  private record Led(long gange, char del, String noegletal, String resten) {
    static Led laes(String tekst) {
      int stjerne = tekst.matches("\\d+\\*.*") ? tekst.indexOf('*') : -1;
      String uden = tekst.substring(stjerne + 1).strip();
      int streg = uden.indexOf('|');
      return new Led(
          stjerne < 0 ? 1 : Long.parseLong(tekst.substring(0, stjerne)),
          uden.charAt(0),
          uden.substring(2, streg),
          uden.substring(streg + 1));
    }

    Led fratrukket() {
      return new Led(-gange, del, noegletal, resten);
    }
  }

  /** A sum of numbers, of which the total is 0, 0 at least or 0 at most. */
  record Sum(String linje, Map<Tal, Long> led, boolean mindst, boolean hoejst) {
    /** True when the numbers are so. */
    boolean passer(Tabeller tabeller) {
      long sum = nu(tabeller);
      return (!mindst || sum >= 0) && (!hoejst || sum <= 0);
    }

    long nu(Tabeller tabeller) {
      return led.entrySet().stream().mapToLong(l -> l.getValue() * tabeller.sand(l.getKey())).sum();
    }
  }

  Sammenhaeng(String linje) {
    this.linje = linje;
    Matcher m = Pattern.compile("(.*?) (=|<=|>=) (.*?)(?: if (.*) = (\\d+))?").matcher(linje);
    if (!m.matches()) {
      throw new IllegalArgumentException(linje);
    }
    venstre = Led.laes(m.group(1).strip());
    tegn = m.group(2);
    hoejre = new ArrayList<>();
    for (String led : m.group(3).replace(" - ", " + -").split(" \\+ ", -1)) {
      Led taget = Led.laes(led.strip().replaceFirst("^-", ""));
      hoejre.add(led.startsWith("-") ? taget.fratrukket() : taget);
    }
    betingelse = m.group(4) == null ? null : Led.laes(m.group(4).strip());
    skalVaere = m.group(5) == null ? 0 : Long.parseLong(m.group(5));
  }

  /** Gives each case of it in an area. */
  void hver(Tabeller tabeller, String omraade, Consumer<Sum> modtager) {
    List<String> figurer =
        venstre.noegletal().contains("{")
            ? tabeller.noegletal(venstre.del())
            : List.of(venstre.noegletal());
    List<String> navne = new ArrayList<>();
    Pattern moenster = moenster(venstre.noegletal() + "|" + venstre.resten(), Map.of(), navne);
    for (String figur : figurer) {
      for (Map.Entry<String, Tal> tal : tabeller.i(venstre.del(), figur, omraade).entrySet()) {
        Matcher m = moenster.matcher(figur + "|" + tal.getKey());
        if (m.matches()) {
          Map<String, String> bundet = new HashMap<>();
          navne.forEach(navn -> bundet.put(navn, m.group(navn)));
          sum(tabeller, omraade, tal.getValue(), bundet, modtager);
        }
      }
    }
  }

  private void sum(
      Tabeller tabeller,
      String omraade,
      Tal total,
      Map<String, String> bundet,
      Consumer<Sum> modtager) {
    if (betingelse != null) {
      Map<Tal, Long> kendt = new LinkedHashMap<>();
      if (!tag(tabeller, omraade, betingelse, bundet, kendt)
          || kendt.keySet().stream().mapToLong(tabeller::sand).sum() != skalVaere) {
        return;
      }
    }
    Map<Tal, Long> led = new LinkedHashMap<>();
    led.put(total, venstre.gange());
    for (Led h : hoejre) {
      if (!tag(tabeller, omraade, h, bundet, led)) {
        return;
      }
    }
    led.values().removeIf(gange -> gange == 0);
    if (!led.isEmpty()) {
      modtager.accept(new Sum(linje, led, !tegn.equals("<="), !tegn.equals(">=")));
    }
  }

  /** Adds a term; false where one of its numbers could not be made. */
  private static boolean tag(
      Tabeller tabeller, String omraade, Led h, Map<String, String> bundet, Map<Tal, Long> led) {
    String figur = indsat(h.noegletal(), bundet);
    if (!h.resten().contains("~")) {
      String[] dele = indsat(h.resten(), bundet).split("\\|", -1);
      Tal tal = new Tal(h.del(), figur, omraade, dele[0], dele[1], dele[2]);
      if (!tabeller.har(tal)) {
        return !tabeller.udenTal(tal) && h.del() == 't' && tabeller.opgjort(tal);
      }
      led.merge(tal, -h.gange(), Long::sum);
      return true;
    }
    Pattern moenster = moenster(h.resten(), bundet, new ArrayList<>());
    boolean nogen = false;
    for (Map.Entry<String, Tal> tal : tabeller.i(h.del(), figur, omraade).entrySet()) {
      if (moenster.matcher(tal.getKey()).matches()) {
        nogen = true;
        led.merge(tal.getValue(), -h.gange(), Long::sum);
      }
    }
    String[] dele = indsat(h.resten(), bundet).split("\\|", -1);
    return nogen
        || (!dele[0].contains("~")
            && tabeller.opgjort(new Tal(h.del(), figur, omraade, dele[0], "", "")));
  }

  private static String indsat(String tekst, Map<String, String> bundet) {
    return VARIABEL
        .matcher(tekst)
        .replaceAll(m -> Matcher.quoteReplacement(vaerdi(m.group(1), m.group(2), bundet)));
  }

  private static String vaerdi(String navn, String foer, Map<String, String> bundet) {
    String vaerdi = bundet.get(navn);
    if (vaerdi == null || foer == null) {
      return vaerdi;
    }
    return vaerdi.length() == 4
        ? Integer.toString(Integer.parseInt(vaerdi) - 1)
        : LocalDate.parse(vaerdi).minusYears(1).toString();
  }

  /** A pattern of the text: variables that are bound stand as they are, the others are groups. */
  private static Pattern moenster(String tekst, Map<String, String> bundet, List<String> navne) {
    StringBuilder moenster = new StringBuilder();
    boolean frit = false;
    int fra = 0;
    while (fra < tekst.length()) {
      char c = tekst.charAt(fra);
      Matcher m = VARIABEL.matcher(tekst).region(fra, tekst.length());
      if (c == '~') {
        frit = !frit;
        moenster.append(frit ? "(?:" : ")");
        fra++;
      } else if (!frit && c == '{' && m.lookingAt()) {
        String navn = m.group(1);
        if (bundet.containsKey(navn)) {
          moenster.append(Pattern.quote(vaerdi(navn, m.group(2), bundet)));
        } else if (navne.contains(navn)) {
          moenster.append("\\k<").append(navn).append('>');
        } else {
          navne.add(navn);
          String eget = m.group(3) == null ? MOENSTRE.getOrDefault(navn, ".*") : m.group(3);
          moenster.append("(?<").append(navn).append('>').append(eget).append(')');
        }
        fra = m.end();
      } else {
        moenster.append(frit ? Character.toString(c) : Pattern.quote(Character.toString(c)));
        fra++;
      }
    }
    return Pattern.compile(moenster.toString());
  }
}
