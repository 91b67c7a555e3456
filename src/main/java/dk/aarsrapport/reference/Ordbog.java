package dk.aarsrapport.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that systems use for the contract's columns and values: what an unknown export is
 * recognised by, and nothing else.
 */
public final class Ordbog {
  /** Spelled as the contract has it, and as nothing else. */
  public static final double SAMME = 1.0;

  private static final double NAESTEN = 0.9;
  private static final double ENDELSE = 0.55;
  private static final double ENDELSENS_DEL = 0.35;
  private static final double MODSAGT = 0.4;
  private static final double FYLD = 0.15;

  /** What other words are worth that mean the same. */
  private static final double BETYDER = 0.85;

  private static final int KORTESTE_ENDELSE = 4;

  /** A word that makes a header another thing may have others grown to it: PLANLAGTSLUT. */
  private static final int KORTESTE_MODORD = 6;

  /** What a header is worth that names a column where no better does: a date of registration. */
  private static final double NOEDNAVN = 0.75;

  /** A header is a question of yes and no where it is as like one as this. */
  private static final double SPOERGER = 0.85;

  /** What is longer is a sentence or data, and no column's name. */
  private static final int LAENGSTE_OVERSKRIFT = 80;

  private static final String FORKORTELSE = "forkortelse";

  /** The kinds of lines that are headers. */
  private static final Set<String> OVERSKRIFTER =
      Set.of("overskrift", "omvendt", "nødnavn", "spørgsmål");

  /** What a word may end in and still be the same. */
  private static final Set<String> BOEJNINGER =
      Set.of("e", "n", "t", "s", "en", "et", "er", "ne", "ns", "ens", "ets", "ene", "erne");

  /** What a warehouse puts before its names: 0FISCYEAR, ZART. */
  private static final Pattern TEKNISK = Pattern.compile("(?<![\\p{L}\\d])[0Z](?=\\p{Lu}{3})");

  private static final Pattern PARENTES = Pattern.compile("\\([^)]*\\)");
  private final Map<Plads, List<Udtryk>> overskrifter = new HashMap<>();
  private final Map<Plads, List<Udtryk>> omvendte = new HashMap<>();
  private final Map<Plads, List<Udtryk>> noednavne = new HashMap<>();
  private final Map<Plads, List<Spoergsmaal>> spoergsmaal = new HashMap<>();
  private final Map<Plads, Map<String, String>> vaerdier = new HashMap<>();
  private final Map<String, List<Udtryk>> filer = new HashMap<>();
  private final Set<String> fyldord = new HashSet<>();
  private final Set<String> modord = new HashSet<>();
  private final Forkortelser forkortelser = new Forkortelser(fyldord);
  private final Begreber begreber = new Begreber();
  private final Ordvaerdier ordvaerdier = new Ordvaerdier();
  private final Ordvaerdier typiske = new Ordvaerdier();
  private final Map<String, Overskrift> sete = new HashMap<>();
  private final Map<String, Set<String>> egne = new HashMap<>();

  private record Plads(String input, String kolonne) {
    String samlet() {
      return input + " " + kolonne;
    }
  }

  /** A header that asks for yes or no, and the column's words for them. */
  private record Spoergsmaal(Udtryk udtryk, String ja, String nej) {
    static Spoergsmaal af(Udtryk udtryk, String betyder) {
      String[] svar = betyder.split("/", 2);
      return new Spoergsmaal(udtryk, svar[0], svar[svar.length - 1]);
    }
  }

  private Ordbog() {}

  /** The dictionary that ships with the product. */
  public static Ordbog medfulgt() {
    Ordbog ordbog = new Ordbog();
    ordbog.laeg("ordbog.csv", Referencetabel.medfulgt("ordbog"));
    return ordbog;
  }

  /** The shipped dictionary with the rows of a municipality's own. */
  public static Ordbog med(String fil, String tekst) {
    Ordbog ordbog = medfulgt();
    ordbog.laeg(fil, tekst);
    return ordbog;
  }

  private void laeg(String fil, String tekst) {
    List<Referencetabel.Linje> linjer =
        Referencetabel.laes(fil, tekst, "slags", "input", "kolonne", "ord", "betyder");
    linjer.stream()
        .filter(linje -> linje.tekst("slags").equals(FORKORTELSE))
        .forEach(
            linje ->
                forkortelser.laeg(
                    Udtryk.af(linje.tekst("ord")).samlet(),
                    Udtryk.af(linje.tekst("betyder")).samlet()));
    for (Referencetabel.Linje linje : linjer) {
      for (String input : linje.tekst("input").split("\\+", -1)) {
        laeg(linje, new Plads(input, linje.tekst("kolonne")));
      }
    }
  }

  private void laeg(Referencetabel.Linje linje, Plads plads) {
    String slags = linje.tekst("slags");
    Udtryk udtryk = Udtryk.af(linje.tekst("ord"));
    if (OVERSKRIFTER.contains(slags)) {
      udtryk = forkortelser.udskrevet(udtryk);
    }
    Udtryk ord = udtryk;
    switch (slags) {
      case FORKORTELSE -> {}
      case "overskrift" -> overskrifter.computeIfAbsent(plads, p -> new ArrayList<>()).add(ord);
      case "omvendt" -> omvendte.computeIfAbsent(plads, p -> new ArrayList<>()).add(ord);
      case "nødnavn" -> noednavne.computeIfAbsent(plads, p -> new ArrayList<>()).add(ord);
      case "spørgsmål" ->
          spoergsmaal
              .computeIfAbsent(plads, p -> new ArrayList<>())
              .add(Spoergsmaal.af(ord, linje.tekst("betyder")));
      case "fil" -> filer.computeIfAbsent(plads.input(), p -> new ArrayList<>()).add(ord);
      case "fyldord" -> {
        fyldord.addAll(ord.ord());
        ord.ord().forEach(begreber::laegDel);
      }
      case "modord" -> {
        modord.addAll(ord.ord());
        ord.ord().forEach(begreber::laegDel);
      }
      case "ordværdi" -> ordvaerdier.laeg(plads.samlet(), ord, linje.tekst("betyder"));
      case "typisk" -> typiske.laeg(plads.samlet(), ord, "");
      case "begreb" -> begreber.laeg(plads.input(), plads.kolonne(), ord.samlet());
      case "værdi" ->
          vaerdier
              .computeIfAbsent(plads, p -> new HashMap<>())
              .put(ord.samlet(), linje.tekst("betyder"));
      default ->
          throw linje.fejl(
              "slags",
              "«"
                  + linje.tekst("slags")
                  + "» er ikke en af overskrift, nødnavn, omvendt, spørgsmål, værdi, ordværdi, typisk, fil, begreb,"
                  + " fyldord, modord, forkortelse");
    }
  }

  /** How well a header names the column, from 0 to 1. */
  public double ligner(String input, String kolonne, String overskrift) {
    return noednavn(input, kolonne, overskrift)
        ? NOEDNAVN * bedst(noednavne, input, kolonne, overskrift)
        : rigtigt(input, kolonne, overskrift);
  }

  private double rigtigt(String input, String kolonne, String overskrift) {
    return Math.max(
        bedst(overskrifter, input, kolonne, overskrift),
        bedst(omvendte, input, kolonne, overskrift));
  }

  /** True for a header that names the column where no better does. */
  public boolean noednavn(String input, String kolonne, String overskrift) {
    double noednavn = bedst(noednavne, input, kolonne, overskrift);
    return noednavn > 0 && noednavn >= rigtigt(input, kolonne, overskrift);
  }

  /**
   * What yes and no mean under a header that asks: {@code Eget tilbud}; empty for another header.
   *
   * @return the column's word for yes and its word for no
   */
  public Optional<List<String>> spoerger(String input, String kolonne, String overskrift) {
    return spoergsmaal.getOrDefault(new Plads(input, kolonne), List.of()).stream()
        .filter(
            s ->
                bedst(
                        Map.of(new Plads(input, kolonne), List.of(s.udtryk())),
                        input,
                        kolonne,
                        overskrift)
                    >= SPOERGER)
        .map(s -> List.of(s.ja(), s.nej()))
        .findFirst();
  }

  /** True for a header whose yes means the column's no. */
  public boolean omvendt(String input, String kolonne, String overskrift) {
    double omvendt = bedst(omvendte, input, kolonne, overskrift);
    return omvendt > 0 && omvendt >= bedst(overskrifter, input, kolonne, overskrift);
  }

  /** True for a file's name that tells what it holds. */
  public boolean hedder(String input, String fil) {
    Udtryk navn = Udtryk.af(fil);
    return filer.getOrDefault(input, List.of()).stream()
        .anyMatch(
            udtryk ->
                udtryk.samlet().length() > KORTESTE_ENDELSE
                    ? navn.samlet().contains(udtryk.samlet())
                    : navn.ord().containsAll(udtryk.ord()));
  }

  /** The contract's word for what a cell says; empty where the dictionary has none. */
  public Optional<String> betydning(String input, String kolonne, String celle) {
    return Optional.ofNullable(
        vaerdier.getOrDefault(new Plads(input, kolonne), Map.of()).get(Udtryk.af(celle).samlet()));
  }

  /** The contract's word by the words in a cell: a guess; empty where they tell no one thing. */
  public Optional<String> afOrdene(String input, String kolonne, String celle) {
    return ordvaerdier.af(new Plads(input, kolonne).samlet(), Udtryk.af(celle));
  }

  /** True for what cells of a column of free text often say. */
  public boolean typisk(String input, String kolonne, String celle) {
    return typiske.kender(new Plads(input, kolonne).samlet(), Udtryk.af(celle));
  }

  /**
   * What a cell with shortened words is short for: {@code Fam.pleje}; empty where it may be several
   * things. Of two where one goes on after the other, it is the shorter.
   *
   * @param ogsaa the contract's own words
   */
  public Optional<String> forkortet(
      String input, String kolonne, String celle, Collection<String> ogsaa) {
    Udtryk kort = Udtryk.af(celle);
    if (kort.samlet().length() < KORTESTE_ENDELSE || kort.ord().get(0).length() == 1) {
      return Optional.empty();
    }
    Map<String, String> kendte =
        new HashMap<>(vaerdier.getOrDefault(new Plads(input, kolonne), Map.of()));
    ogsaa.forEach(ord -> kendte.put(Udtryk.af(ord).samlet(), ord));
    List<String> mulige =
        kendte.keySet().stream()
            .filter(helt -> kortFor(kort.ord(), helt))
            .sorted(Comparator.comparingInt(String::length).thenComparing(helt -> helt))
            .toList();
    return mulige.stream()
        .findFirst()
        .filter(
            helt ->
                mulige.stream()
                    .allMatch(
                        andet ->
                            andet.startsWith(helt) || kendte.get(andet).equals(kendte.get(helt))))
        .map(kendte::get);
  }

  /** True where the words stand in the text one after the other, and it begins with the first. */
  private static boolean kortFor(List<String> ord, String helt) {
    int fra = 0;
    for (String et : ord) {
      int her = fra == 0 && !helt.startsWith(et) ? -1 : helt.indexOf(et, fra);
      if (her < 0) {
        return false;
      }
      fra = her + et.length();
      if (fra < helt.length()
          && Character.isDigit(helt.charAt(fra))
          && Character.isDigit(helt.charAt(fra - 1))) {
        return false; // half a number
      }
    }
    return true;
  }

  private double bedst(
      Map<Plads, List<Udtryk>> ordene, String input, String kolonne, String overskrift) {
    if (overskrift.length() > LAENGSTE_OVERSKRIFT) {
      return 0;
    }
    Overskrift set = sete.computeIfAbsent(overskrift, this::overskrift);
    double bedst = 0;
    for (String hvor : List.of(input, "")) {
      for (Udtryk udtryk : ordene.getOrDefault(new Plads(hvor, kolonne), List.of())) {
        double lighed = ligner(udtryk, set.hel(), input);
        if (set.delvis()) {
          lighed = Math.max(lighed, NAESTEN * ligner(udtryk, set.uden(), input));
        }
        if (lighed < BETYDER) {
          lighed = Math.max(lighed, BETYDER * betyder(udtryk, set.uden(), input, kolonne));
        }
        bedst = Math.max(bedst, modsagt(udtryk, set) ? MODSAGT * lighed : lighed);
      }
    }
    return bedst;
  }

  /** A header as it stands, without what stands in brackets, and what makes it another thing. */
  private record Overskrift(Udtryk hel, Udtryk uden, boolean delvis, List<String> modord) {}

  private Overskrift overskrift(String skrevet) {
    String tekst = TEKNISK.matcher(skrevet).replaceAll("");
    Udtryk hel = forkortelser.udskrevet(Udtryk.af(tekst));
    Udtryk uden = forkortelser.udskrevet(Udtryk.af(PARENTES.matcher(tekst).replaceAll(" ")));
    return new Overskrift(hel, uden, !uden.equals(hel), modord(hel));
  }

  private double ligner(Udtryk udtryk, Udtryk overskrift, String input) {
    if (overskrift.samlet().isEmpty() || udtryk.samlet().isEmpty()) {
      return 0;
    }
    if (overskrift.samlet().equals(udtryk.samlet())) {
      return SAMME;
    }
    boolean sidst =
        udtryk.samlet().length() >= KORTESTE_ENDELSE
            && !fyldord.containsAll(udtryk.ord())
            && overskrift.samlet().endsWith(udtryk.samlet());
    double endelse =
        sidst
            ? ENDELSE + ENDELSENS_DEL * udtryk.samlet().length() / overskrift.samlet().length()
            : 0;
    return Math.max(ordret(udtryk, overskrift, input), endelse);
  }

  /** True for a header with a word that makes it another thing: planned, paying, changed. */
  public boolean modsagt(String overskrift) {
    return !sete.computeIfAbsent(overskrift, this::overskrift).modord().isEmpty();
  }

  private boolean modsagt(Udtryk udtryk, Overskrift overskrift) {
    return overskrift.modord().stream()
        .anyMatch(
            mod ->
                udtryk.ord().stream().noneMatch(ord -> ord.startsWith(mod))
                    && !begreber.af("", udtryk).contains(mod));
  }

  /** The words of a header that make it another thing, alone or as parts of others. */
  private List<String> modord(Udtryk overskrift) {
    List<String> dele = begreber.af("", overskrift);
    return modord.stream()
        .filter(
            mod ->
                dele.contains(mod)
                    || overskrift.ord().stream()
                        .anyMatch(
                            ord ->
                                ord.equals(mod)
                                    || (mod.length() >= KORTESTE_MODORD && ord.startsWith(mod))))
        .toList();
  }

  /** True for a word that says of what a column is, and nothing of which: the input's own. */
  private boolean erInputtet(String input, String ord) {
    return filer.getOrDefault(input, List.of()).stream()
        .flatMap(udtryk -> udtryk.ord().stream())
        .anyMatch(eget -> eget.length() >= KORTESTE_ENDELSE && sammeOrd(eget, ord));
  }

  /** The share of the header that the words cover, where it has them all. */
  private double ordret(Udtryk udtryk, Udtryk overskrift, String input) {
    for (String ord : udtryk.ord()) {
      if (overskrift.ord().stream().noneMatch(andet -> sammeOrd(ord, andet))) {
        return 0;
      }
    }
    double daekket = 0;
    double alt = 0;
    for (String ord : overskrift.ord()) {
      boolean daekkes = udtryk.ord().stream().anyMatch(andet -> sammeOrd(andet, ord));
      boolean fyld = fyldord.contains(ord) || (!daekkes && erInputtet(input, ord));
      double vaegt = ord.length() * (fyld ? FYLD : 1);
      alt += vaegt;
      daekket += daekkes ? vaegt : 0;
    }
    return NAESTEN * daekket / alt;
  }

  /** The share of what the header means that the words mean, where it means all of it. */
  private double betyder(Udtryk udtryk, Udtryk overskrift, String input, String kolonne) {
    List<String> soegte = begreber.af(input, udtryk);
    List<String> har = begreber.af(input, overskrift);
    if (!har.containsAll(soegte)
        || fyldord.containsAll(soegte)
        || enAnden(input, kolonne, soegte)) {
      return 0;
    }
    Set<String> inputtets = egne.computeIfAbsent(input, this::egne);
    double daekket = 0;
    double alt = 0;
    for (String ord : har) {
      boolean daekkes = soegte.contains(ord);
      boolean fyld = fyldord.contains(ord) || (!daekkes && inputtets.contains(ord));
      double vaegt = fyld ? FYLD : 1;
      alt += vaegt;
      daekket += daekkes ? vaegt : 0;
    }
    return daekket / alt;
  }

  /** True for what by itself means another column: a provider's offer is what is offered. */
  private boolean enAnden(String input, String kolonne, List<String> begreber) {
    return begreber.size() == 1
        && !begreber.get(0).equals(kolonne)
        && Stream.of(input, "")
            .anyMatch(hvor -> overskrifter.containsKey(new Plads(hvor, begreber.get(0))));
  }

  /** What the words mean that say of what an export is. */
  private Set<String> egne(String input) {
    return filer.getOrDefault(input, List.of()).stream()
        .flatMap(udtryk -> begreber.af(input, udtryk).stream())
        .collect(Collectors.toSet());
  }

  /** True for a word and another form of it: underretning, underretningen, underretningens. */
  private static boolean sammeOrd(String et, String andet) {
    String kort = et.length() <= andet.length() ? et : andet;
    String langt = et.length() <= andet.length() ? andet : et;
    return langt.startsWith(kort)
        && (kort.length() == langt.length()
            || (kort.length() >= KORTESTE_ENDELSE
                && BOEJNINGER.contains(langt.substring(kort.length()))));
  }
}
