package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Forskel;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Tilfaeldighed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How a value stands against those of groups and landet in the same period. */
final class Sammenligning {
  private static final int FLEST_HVER_FOR_SIG = 4;

  private Sammenligning() {}

  /** {@code højere end i kommunerne i … (6,1) og lavere end i alle kommuner i materialet (8,0)}. */
  static Optional<String> iOrd(Opslag opslag, Valg valg, Resultat eget) {
    Map<String, List<String>> steder = new LinkedHashMap<>();
    Map<String, List<String>> usikre = new LinkedHashMap<>();
    for (Nabo nabo : naboer(opslag, valg.sti(), eget)) {
      Resultat andet = nabo.resultat();
      Par par = Par.af(andet, eget, r -> Dansk.vaerdi(r, valg.decimaler()));
      int forskel = par.ens() ? 0 : eget.vaerdi().compareTo(andet.vaerdi());
      String retning =
          forskel == 0
              ? par.uaendret("det samme") + " som"
              : forskel > 0 ? "højere end" : "lavere end";
      String hvor = "i " + hvor(opslag, nabo.omraade());
      boolean tilfaeldig =
          forskel != 0
              && tilfaeldig(opslag.definition(valg.sti().noegletal()), eget, nabo).orElse(0)
                  >= Tilfaeldighed.GRAENSE;
      (tilfaeldig ? usikre : steder)
          .computeIfAbsent(retning, r -> new ArrayList<>())
          .add(forskel == 0 ? hvor : hvor + " (" + tal(par, eget, valg.decimaler()) + ")");
    }
    List<String> dele = new ArrayList<>();
    steder.forEach((retning, hvor) -> dele.add(retning + " " + Dansk.opremsning(hvor)));
    usikre.forEach(
        (retning, hvor) ->
            dele.add(
                retning + " " + Dansk.opremsning(hvor) + ", men forskellen kan være tilfældig"));
    return dele.isEmpty() ? Optional.empty() : Optional.of(Dansk.opremsning(dele));
  }

  /** The other's number; where it is told finer than the own was, both. */
  private static String tal(Par par, Resultat eget, int decimaler) {
    return par.nu().equals(Dansk.vaerdi(eget, decimaler))
        ? par.foer()
        : par.foer() + " mod " + par.nu();
  }

  /**
   * An area inside a sentence; of all, and of a group that the municipality is in, that it is all
   * of them together, and how many they are.
   */
  static String hvor(Opslag opslag, Omraade omraade) {
    if (omraade.erLandet()) {
      return Dansk.iSaetning(omraade) + " tilsammen";
    }
    if (!omraade.erGruppe() || !opslag.udgivelse().omraade().erKommune()) {
      return Dansk.iSaetning(omraade);
    }
    Integer antal = opslag.udgivelse().opgoerelse().gruppestoerrelser().get(omraade.id());
    boolean siger = omraade.navn().endsWith("kommuner");
    return (antal == null || antal == 1 || siger
            ? Dansk.iSaetning(omraade)
            : "de " + Dansk.talord(BigDecimal.valueOf(antal)) + " kommuner i " + omraade.navn())
        + " tilsammen";
  }

  /**
   * The probability that chance alone sets an area and another apart. Groups and landet have the
   * area in them: it is held against the rest of them.
   */
  static OptionalDouble tilfaeldig(Definition definition, Resultat eget, Nabo nabo) {
    return nabo.omraade().erGruppe() || nabo.omraade().erLandet()
        ? Forskel.tilfaeldigDel(definition, eget, nabo.resultat())
        : OptionalDouble.empty();
  }

  /**
   * {@code 13,0 i Haderslev Kommune og 6,8 i Herning Kommune}, or of many {@code mellem 5,1 i … og
   * 13,0 i …}.
   *
   * @throws UdenVaerdi where a member has no value to show
   */
  static String medlemmer(Opslag opslag, Valg valg, Resultat eget) {
    List<Nabo> medlemmer = new ArrayList<>();
    for (Omraade omraade : opslag.sammenligning()) {
      if (omraade.erKommune()) {
        Resultat resultat =
            opslag
                .serie(valg.sti(), omraade.id())
                .i(eget.noegle().periode())
                .filter(r -> r.status().harVaerdi())
                .orElseThrow(() -> new UdenVaerdi("ikke alle kommuners tal kan vises"));
        medlemmer.add(new Nabo(omraade, resultat));
      }
    }
    List<String> ord =
        medlemmer.stream().map(n -> Dansk.ord(n.resultat(), valg.decimaler())).distinct().toList();
    if (ord.size() == 1 && medlemmer.size() > 1) {
      return ord.get(0) + " i " + hverAf(medlemmer);
    }
    if (medlemmer.size() <= FLEST_HVER_FOR_SIG) {
      return Dansk.opremsning(medlemmer.stream().map(nabo -> sted(valg, nabo)).toList());
    }
    medlemmer.sort(Comparator.comparing(nabo -> nabo.resultat().vaerdi()));
    return "mellem "
        + sted(valg, medlemmer.get(0))
        + " og "
        + sted(valg, medlemmer.get(medlemmer.size() - 1));
  }

  private static String hverAf(List<Nabo> medlemmer) {
    List<String> navne = medlemmer.stream().map(nabo -> Dansk.navn(nabo.omraade())).toList();
    return switch (navne.size()) {
      case 2 -> "både " + Dansk.opremsning(navne);
      default -> "hver af de " + Dansk.talord(BigDecimal.valueOf(navne.size())) + " kommuner";
    };
  }

  private static String sted(Valg valg, Nabo nabo) {
    Resultat resultat = nabo.resultat();
    return Dansk.ord(resultat, valg.decimaler()) + " i " + Dansk.navn(nabo.omraade());
  }

  /**
   * Groups, landet and areas that others have published numbers of, with a value in the same
   * period; areas with the same members once.
   */
  static List<Nabo> naboer(Opslag opslag, Sti sti, Resultat eget) {
    List<Nabo> naboer = new ArrayList<>();
    Set<List<Object>> set = new HashSet<>(Set.of(indhold(eget)));
    for (Omraade omraade : opslag.udgivelse().omraader()) {
      if (!omraade.erKommune() && !omraade.id().equals(opslag.hoved())) {
        opslag
            .serie(sti, omraade.id())
            .i(eget.noegle().periode())
            .filter(resultat -> resultat.status().harVaerdi())
            .filter(resultat -> resultat.naevner() == null || set.add(indhold(resultat)))
            .ifPresent(resultat -> naboer.add(new Nabo(omraade, resultat)));
      }
    }
    return naboer;
  }

  private static List<Object> indhold(Resultat resultat) {
    return List.of(
        resultat.vaerdi(), Objects.requireNonNullElse(resultat.naevner(), resultat.noegle()));
  }

  /** Another area's value. */
  record Nabo(Omraade omraade, Resultat resultat) {}
}
