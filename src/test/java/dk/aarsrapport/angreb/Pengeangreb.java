package dk.aarsrapport.angreb;

import dk.aarsrapport.angreb.Regnskabsviden.Konto;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader of public amounts works out without a program: what a total has more than its shown
 * parts, what a price comes to for so many children, and what follows of that again. It is told
 * which amounts there are and which belong together, and only what truly is so counts.
 */
final class Pengeangreb {
  private static final MathContext CIFRE = MathContext.DECIMAL64;
  private static final BigDecimal NAESTEN = new BigDecimal("1e-7");
  private static final BigDecimal PCT = new BigDecimal("0.01");

  /** Of a number that is written nowhere: what the steps come to. */
  private static final String ALLE = "alle ";

  static final String PAA_TRAPPEN = "udgifter-paa-trappen";
  static final String KR = "kr";
  private static final String PRIS = "enhedspris";
  private static final String FORKLARING = "maengde-pris";
  private static final String AENDRING = "aendring";

  private static final String NIVEAUSKEL = " > ";
  private static final List<String> TRIN =
      List.of("forebyggende", "hjemmebaseret", "netvaerkspleje", "familiepleje", "institution");

  private final Map<String, BigDecimal> sande = new TreeMap<>();
  private final Map<String, BigDecimal> viste = new HashMap<>();
  private final Set<String> skjulte = new TreeSet<>();
  private final Set<Ligning> ligninger = new LinkedHashSet<>();
  private final Regnskabsviden regnskab;

  /** A number that is the sum of others, or their product. */
  record Ligning(String hele, List<String> dele, boolean produkt) {
    /** What the number comes to by its parts. */
    BigDecimal samlet(Map<String, BigDecimal> tal) {
      return dele.stream()
          .map(tal::get)
          .reduce(
              produkt ? BigDecimal.ONE : BigDecimal.ZERO,
              (a, b) -> produkt ? a.multiply(b, CIFRE) : a.add(b));
    }

    /** True where all steps are added up. */
    boolean afAlle() {
      return Stream.concat(Stream.of(hele), dele.stream()).anyMatch(n -> n.startsWith(ALLE));
    }

    /** The only one that is not known. */
    Optional<String> ukendt(Map<String, BigDecimal> kendte) {
      List<String> ukendte =
          Stream.concat(Stream.of(hele), dele.stream())
              .filter(navn -> !kendte.containsKey(navn))
              .toList();
      return ukendte.size() == 1 ? Optional.of(ukendte.get(0)) : Optional.empty();
    }

    /** What that one is; empty where it may be anything. */
    Optional<BigDecimal> vaerdi(String ukendt, Map<String, BigDecimal> kendte) {
      if (ukendt.equals(hele)) {
        return Optional.of(samlet(kendte));
      }
      List<String> andre = dele.stream().filter(navn -> !navn.equals(ukendt)).toList();
      BigDecimal resten = new Ligning(hele, andre, produkt).samlet(kendte);
      if (!produkt) {
        return Optional.of(kendte.get(hele).subtract(resten));
      }
      return resten.signum() == 0
          ? Optional.empty()
          : Optional.of(kendte.get(hele).divide(resten, CIFRE));
    }
  }

  /**
   * A reader of an edition, or of several: the areas of those before it have a mark before their
   * id.
   *
   * @param alle how the numbers are
   * @param offentlige what the edition has
   * @param medlemmer the municipalities of each group
   * @param konti which functions each step has, where that is known
   */
  Pengeangreb(
      Collection<Raekke> alle,
      Collection<Raekke> offentlige,
      Map<String, List<String>> medlemmer,
      List<Konto> konti) {
    alle.forEach(r -> tag(sande, r));
    offentlige.stream().filter(r -> !r.skjult()).forEach(r -> tag(viste, r));
    Set<String> omraader = offentlige.stream().map(Raekke::omraade).collect(Collectors.toSet());
    offentlige.stream().filter(Raekke::skjult).map(Raekke::noegle).forEach(skjulte::add);
    alle.stream()
        .filter(r -> !omraader.contains(r.omraade()))
        .map(Raekke::noegle)
        .forEach(skjulte::add);
    alle.stream().filter(Raekke::harTal).forEach(r -> egne(r, medlemmer));
    alle.stream().filter(Raekke::harTal).forEach(this::somSiden);
    ligninger.removeIf(l -> !erSand(l));
    regnskab = Regnskabsviden.af(konti, sande, regnskabstal());
  }

  /** What an earlier edition says is what a later one does, where it has not been revised. */
  private void somSiden(Raekke r) {
    String omraade = r.omraade();
    while (omraade.startsWith(Kendskab.FOER)) {
      omraade = omraade.substring(Kendskab.FOER.length());
      sum(r.noegle(), List.of(r.i(omraade).noegle()));
    }
  }

  private static void tag(Map<String, BigDecimal> tal, Raekke r) {
    if (r.harTal()) {
      BigDecimal vaerdi = new BigDecimal(r.vaerdi());
      tal.put(r.noegle(), r.enhed().equals("pct") ? vaerdi.multiply(PCT) : vaerdi);
    }
  }

  private void egne(Raekke r, Map<String, List<String>> medlemmer) {
    if (r.enhed().equals(KR) && erSumAfMedlemmerne(r)) {
      List<String> med = medlemmer.getOrDefault(r.omraade(), List.of());
      ligning(r.noegle(), med.stream().map(m -> r.i(m).noegle()).toList(), false);
    }
    switch (r.noegletal()) {
      case PAA_TRAPPEN -> paaTrappen(r);
      case PRIS -> {
        String kroner = r.anden(PAA_TRAPPEN, r.kategori(), KR);
        String alle = ALLE + r.sted();
        if (r.kategori().equals("i-alt")) {
          sum(alle, trinnene(r, PAA_TRAPPEN, KR));
          kroner = alle;
        }
        produkt(kroner, List.of(r.noegle(), r.anden("helaarspersoner", r.kategori(), "")));
        sum(r.anden("helaarspersoner", "i-alt", ""), trinnene(r, "helaarspersoner", ""));
      }
      case FORKLARING -> maengdeOgPris(r);
      case "budgetopfoelgning" -> opfoelgning(r);
      case "dyre-enkeltsager" ->
          sum(r.egen("modtaget", ""), List.of(r.egen("beregnet", ""), r.egen("afvigelse", "")));
      default -> {}
    }
  }

  /** A group's price, and what of its change is price or volume, is no sum: zeros only look so. */
  private static boolean erSumAfMedlemmerne(Raekke r) {
    return switch (r.noegletal()) {
      case PRIS -> false;
      case FORKLARING -> r.underkategori().equals(AENDRING);
      default -> true;
    };
  }

  private void paaTrappen(Raekke r) {
    String alle = ALLE + r.sted();
    if (r.underkategori().equals(KR)) {
      List<String> dele = new ArrayList<>(trinnene(r, r.noegletal(), KR));
      dele.add(r.egen("uden-trin", KR));
      sum(alle, dele);
    } else {
      produkt(r.egen(r.kategori(), KR), List.of(r.noegle(), alle));
    }
  }

  private void maengdeOgPris(Raekke r) {
    if (!r.underkategori().equals(AENDRING)) {
      return;
    }
    sum(r.noegle(), List.of(r.egen(r.kategori(), "maengde"), r.egen(r.kategori(), "pris")));
    if (r.kategori().equals("i-alt")) {
      for (String del : List.of("maengde", "pris", AENDRING)) {
        sum(r.egen("i-alt", del), trinnene(r, r.noegletal(), del));
      }
    } else {
      String foer = Integer.toString(Integer.parseInt(r.periode()) - 1);
      sum(
          r.anden(PAA_TRAPPEN, r.kategori(), KR),
          List.of(String.join("|", PAA_TRAPPEN, r.omraade(), foer, r.kategori(), KR), r.noegle()));
    }
  }

  /** A level by its levels, and its own numbers by each other. */
  private void opfoelgning(Raekke r) {
    String sti = r.kategori() + NIVEAUSKEL;
    String foran = String.join("|", r.sted(), sti);
    List<String> under =
        sande.keySet().stream()
            .filter(navn -> navn.startsWith(foran))
            .filter(navn -> !navn.substring(foran.length()).contains(NIVEAUSKEL))
            .filter(navn -> navn.endsWith("|" + r.underkategori()))
            .toList();
    sum(r.noegle(), under);
    switch (r.underkategori()) {
      case "forventet" -> {
        sum(r.noegle(), niveau(r, "forbrug", "disponeret"));
        sum(r.noegle(), niveau(r, "korrigeret", "afvigelse"));
      }
      case "korrigeret" -> sum(r.noegle(), niveau(r, "forbrug", "rest"));
      case "afvigelse" -> produkt(r.noegle(), niveau(r, "korrigeret", "afvigelsespct"));
      default -> {}
    }
  }

  private static List<String> niveau(Raekke r, String... slags) {
    return Stream.of(slags).map(s -> r.egen(r.kategori(), s)).toList();
  }

  private static List<String> trinnene(Raekke r, String noegletal, String underkategori) {
    return TRIN.stream().map(trin -> r.anden(noegletal, trin, underkategori)).toList();
  }

  private void sum(String hele, List<String> dele) {
    ligning(hele, dele, false);
  }

  private void produkt(String hele, List<String> dele) {
    ligning(hele, dele, true);
  }

  /** Parts that do not occur are none. */
  private void ligning(String hele, List<String> dele, boolean produkt) {
    List<String> med = dele.stream().filter(sande::containsKey).toList();
    if (med.isEmpty() || (produkt && med.size() < dele.size())) {
      return;
    }
    Ligning ligning = new Ligning(hele, med, produkt);
    if (hele.startsWith(ALLE)) {
      sande.put(hele, ligning.samlet(sande));
    }
    ligninger.add(ligning);
  }

  private boolean erSand(Ligning ligning) {
    BigDecimal hele = sande.get(ligning.hele());
    return hele != null && naesten(hele, ligning.samlet(sande));
  }

  private static boolean naesten(BigDecimal a, BigDecimal b) {
    BigDecimal stoerst = a.abs().max(b.abs()).max(BigDecimal.ONE);
    return a.subtract(b).abs().compareTo(stoerst.multiply(NAESTEN)) <= 0;
  }

  /** The accounts by function of all areas, those of nobody's report by subtraction. */
  private Map<String, BigDecimal> regnskabstal() {
    Map<String, BigDecimal> tal = new HashMap<>(viste);
    foelger(viste, ligninger.stream().filter(l -> !l.produkt()).toList()).stream()
        .filter(navn -> navn.startsWith(Regnskabsviden.FUNKTION))
        .forEach(navn -> tal.put(navn, sande.get(navn)));
    return tal;
  }

  /** How many ties the reader has between the numbers. */
  int ligninger() {
    return ligninger.size();
  }

  /**
   * The hidden numbers that the reader finds, who knows which functions each step is of, beside
   * what the accounts tell by themselves.
   */
  List<String> finder() {
    Map<String, BigDecimal> kendte = new HashMap<>(viste);
    kendte.putAll(regnskab.sum());
    Set<Ligning> baand = new LinkedHashSet<>(ligninger);
    baand.addAll(regnskab.ligninger());
    Set<String> fundne = foelger(kendte, baand);
    fundne.retainAll(skjulte);
    Set<String> fortalte = regnskabet();
    fundne.removeIf(navn -> fortalte.contains(navn) || fortalte.contains(kroner(navn)));
    return List.copyOf(fundne);
  }

  /** What follows of numbers, one after the other. */
  private static Set<String> foelger(Map<String, BigDecimal> fra, Collection<Ligning> ligninger) {
    Map<String, BigDecimal> kendte = new HashMap<>(fra);
    Set<String> fundne = new TreeSet<>();
    boolean flere = true;
    while (flere) {
      flere = false;
      for (Ligning ligning : ligninger) {
        Optional<String> ukendt = ligning.ukendt(kendte);
        Optional<BigDecimal> vaerdi = ukendt.flatMap(navn -> ligning.vaerdi(navn, kendte));
        if (vaerdi.isPresent()) {
          kendte.put(ukendt.get(), vaerdi.get());
          fundne.add(ukendt.get());
          flere = true;
        }
      }
    }
    return fundne;
  }

  /**
   * The steps that the accounts tell, those of no accounts among them, and what groups and changes
   * come to by them.
   */
  private Set<String> regnskabet() {
    Map<String, BigDecimal> kroner = new HashMap<>();
    viste.forEach(
        (navn, vaerdi) -> {
          if (navn.equals(kroner(navn))) {
            kroner.put(navn, vaerdi);
          }
        });
    sande.forEach(
        (navn, vaerdi) -> {
          if (vaerdi.signum() == 0 && navn.equals(kroner(navn))) {
            kroner.put(navn, vaerdi);
          }
        });
    regnskab.fortalte().forEach(navn -> kroner.put(navn, sande.get(navn)));
    Set<String> alle = new TreeSet<>(regnskab.fortalte());
    alle.addAll(
        foelger(kroner, ligninger.stream().filter(l -> !l.produkt() && !l.afAlle()).toList()));
    return alle;
  }

  /** The amount that a number of a step is made of. */
  private static String kroner(String navn) {
    String[] dele = navn.split("\\|", -1);
    return dele.length < 4 ? "" : String.join("|", PAA_TRAPPEN, dele[1], dele[2], dele[3], KR);
  }
}
