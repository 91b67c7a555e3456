package dk.aarsrapport.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final double FYLD = 0.15;
  private static final int KORTESTE_ENDELSE = 4;
  private static final Pattern PARENTES = Pattern.compile("\\([^)]*\\)");
  private static final Pattern PUKKEL = Pattern.compile("(?<=[a-zæøå])(?=[A-ZÆØÅ])");
  private static final Pattern SKILLE = Pattern.compile("[^a-z0-9§]+");

  private final Map<Plads, List<Udtryk>> overskrifter = new HashMap<>();
  private final Map<Plads, List<Udtryk>> omvendte = new HashMap<>();
  private final Map<Plads, Map<String, String>> vaerdier = new HashMap<>();
  private final Map<String, List<Udtryk>> filer = new HashMap<>();
  private final Set<String> fyldord = new HashSet<>();

  private record Plads(String input, String kolonne) {}

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
    for (Referencetabel.Linje linje :
        Referencetabel.laes(fil, tekst, "slags", "input", "kolonne", "ord", "betyder")) {
      Plads plads = new Plads(linje.tekst("input"), linje.tekst("kolonne"));
      String ord = linje.tekst("ord");
      Udtryk udtryk = Udtryk.af(ord);
      switch (linje.tekst("slags")) {
        case "overskrift" ->
            overskrifter.computeIfAbsent(plads, p -> new ArrayList<>()).add(udtryk);
        case "omvendt" -> omvendte.computeIfAbsent(plads, p -> new ArrayList<>()).add(udtryk);
        case "fil" -> filer.computeIfAbsent(plads.input(), p -> new ArrayList<>()).add(udtryk);
        case "fyldord" -> fyldord.addAll(udtryk.ord());
        case "værdi" ->
            vaerdier
                .computeIfAbsent(plads, p -> new HashMap<>())
                .put(udtryk.samlet(), linje.tekst("betyder"));
        default ->
            throw linje.fejl(
                "slags",
                "«"
                    + linje.tekst("slags")
                    + "» er ikke en af overskrift, omvendt, værdi, fil, fyldord");
      }
    }
  }

  /** Words in order, and the same without what stands between them. */
  private record Udtryk(List<String> ord, String samlet) {
    static Udtryk af(String tekst) {
      String delt =
          PUKKEL.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC)).replaceAll(" ");
      String smaa =
          delt.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
      List<String> ord = List.of(SKILLE.split(smaa)).stream().filter(o -> !o.isEmpty()).toList();
      return new Udtryk(ord, String.join("", ord));
    }
  }

  /** How well a header names the column, from 0 to 1. */
  public double ligner(String input, String kolonne, String overskrift) {
    return Math.max(
        bedst(overskrifter, input, kolonne, overskrift),
        bedst(omvendte, input, kolonne, overskrift));
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

  private double bedst(
      Map<Plads, List<Udtryk>> ordene, String input, String kolonne, String overskrift) {
    Udtryk hel = Udtryk.af(overskrift);
    Udtryk uden = Udtryk.af(PARENTES.matcher(overskrift).replaceAll(" "));
    double bedst = 0;
    for (String hvor : List.of(input, "")) {
      for (Udtryk udtryk : ordene.getOrDefault(new Plads(hvor, kolonne), List.of())) {
        bedst = Math.max(bedst, Math.max(ligner(udtryk, hel), NAESTEN * ligner(udtryk, uden)));
      }
    }
    return bedst;
  }

  private double ligner(Udtryk udtryk, Udtryk overskrift) {
    if (overskrift.samlet().isEmpty() || udtryk.samlet().isEmpty()) {
      return 0;
    }
    if (overskrift.samlet().equals(udtryk.samlet())) {
      return SAMME;
    }
    double daekket = 0;
    double alt = 0;
    Set<String> mangler = new HashSet<>(udtryk.ord());
    for (String ord : overskrift.ord()) {
      double vaegt = ord.length() * (fyldord.contains(ord) ? FYLD : 1);
      alt += vaegt;
      daekket += mangler.remove(ord) ? vaegt : 0;
    }
    double ordret = mangler.isEmpty() ? NAESTEN * daekket / alt : 0;
    boolean sidst =
        udtryk.samlet().length() >= KORTESTE_ENDELSE
            && overskrift.samlet().endsWith(udtryk.samlet());
    double endelse =
        sidst
            ? ENDELSE + ENDELSENS_DEL * udtryk.samlet().length() / overskrift.samlet().length()
            : 0;
    return Math.max(ordret, endelse);
  }
}
