package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Raekkevalg;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The surveys as a block asks for them: whose answers, in which rounds, from which areas. */
final class Surveyopslag {
  static final String NOEGLETAL = "survey-svar";
  static final String SVARPROCENT = "svarprocent";

  private static final String N = "n";
  private static final String SKEL = " > ";

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Definition definition;
  private final Kategorier kategorier;
  private final List<Resultat> egne;

  Surveyopslag(Opslag opslag, Direktiv direktiv) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.definition = opslag.definition(NOEGLETAL);
    this.kategorier = new Kategorier(definition);
    this.egne =
        opslag.alle(NOEGLETAL, opslag.hoved()).stream().filter(r -> valgt(r, "gruppe")).toList();
  }

  /** A question to those asked of one kind. */
  record Spoergsmaal(String gruppe, String tekst) {
    String kategori() {
      return gruppe + SKEL + tekst;
    }
  }

  Definition definition() {
    return definition;
  }

  /** Why there is nothing to show. */
  String grund() {
    return new Tidsserie(egne).grund();
  }

  /** The areas: those of the report with numbers of their own, or the report's own alone. */
  List<Omraade> omraader() {
    boolean medlemmer = direktiv.raa("omraader").orElse("medlemmer").equals("medlemmer");
    Omraade eget = opslag.udgivelse().omraade();
    return opslag.udgivelse().omraader().stream()
        .filter(o -> o.equals(eget) || (medlemmer && o.erKommune()))
        .sorted(Comparator.comparing((Omraade o) -> !o.erKommune()))
        .toList();
  }

  /** The rounds, the earliest first. */
  List<String> boelger() {
    List<String> alle =
        egne.stream()
            .filter(r -> !r.noegle().kategori().isEmpty())
            .map(r -> r.noegle().periode())
            .distinct()
            .toList();
    return alle.subList(
        Math.max(0, alle.size() - direktiv.heltal("perioder", alle.size())), alle.size());
  }

  /** The kinds of people asked. */
  List<String> grupper() {
    return egne.stream()
        .filter(r -> r.noegle().underkategori().equals(SVARPROCENT))
        .map(r -> r.noegle().kategori())
        .distinct()
        .sorted(kategorier)
        .toList();
  }

  /** The questions that the block asks for. */
  List<Spoergsmaal> spoergsmaal() {
    return egne.stream()
        .filter(r -> r.noegle().underkategori().equals(N))
        .filter(r -> valgt(r, "spoergsmaal"))
        .map(r -> r.noegle().kategori())
        .distinct()
        .sorted(kategorier)
        .map(Surveyopslag::af)
        .filter(
            s ->
                direktiv.raa("spoergsmaalsgruppe").isEmpty()
                    || batteri(s).equals(direktiv.raa("spoergsmaalsgruppe")))
        .toList();
  }

  private static Spoergsmaal af(String kategori) {
    int skel = kategori.indexOf(SKEL);
    return new Spoergsmaal(kategori.substring(0, skel), kategori.substring(skel + SKEL.length()));
  }

  /** The battery of a question. */
  Optional<String> batteri(Spoergsmaal spoergsmaal) {
    return Optional.ofNullable(
        opslag.udgivelse().supplement().spoergsmaalsgrupper().get(spoergsmaal.tekst()));
  }

  /** The answers to a question in the order of its scale, in any area and round. */
  Set<String> svar(Spoergsmaal spoergsmaal) {
    return andele(Set.of(spoergsmaal.kategori()))
        .filter(r -> dele(r).isEmpty())
        .map(r -> r.noegle().underkategori())
        .distinct()
        .sorted(kategorier)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Resultat> andele(Set<String> spoergsmaal) {
    return omraader().stream()
        .flatMap(omraade -> opslag.alle(NOEGLETAL, omraade.id()).stream())
        .filter(r -> spoergsmaal.contains(r.noegle().kategori()))
        .filter(r -> !r.noegle().underkategori().equals(N));
  }

  private List<Noegle> dele(Resultat resultat) {
    return opslag.udgivelse().resultater().dele(resultat.noegle());
  }

  /** The choice between the answers to questions and the halves of their scale. */
  Raekkevalg valg(Collection<Spoergsmaal> spoergsmaal) {
    return valg(spoergsmaal, Set.of(opslag.hoved()));
  }

  /** The same choice, by what is hidden in all the areas shown. */
  Raekkevalg valgForAlle(Collection<Spoergsmaal> spoergsmaal) {
    return valg(spoergsmaal, omraader().stream().map(Omraade::id).collect(Collectors.toSet()));
  }

  private Raekkevalg valg(Collection<Spoergsmaal> spoergsmaal, Set<String> efter) {
    return new Raekkevalg(
        opslag.udgivelse().resultater(), efter, andele(kategorier(spoergsmaal)).toList());
  }

  /** What is shown of a scale: an answer, or the half that stands for it. */
  List<String> viste(Collection<Spoergsmaal> spoergsmaal, Raekkevalg valg, List<String> skala) {
    Map<String, Set<String>> staarI = new HashMap<>();
    andele(kategorier(spoergsmaal))
        .filter(valg::vises)
        .forEach(
            r -> {
              String kode = r.noegle().underkategori();
              staarI.computeIfAbsent(kode, k -> new TreeSet<>()).add(kode);
              dele(r)
                  .forEach(
                      del ->
                          staarI
                              .computeIfAbsent(del.underkategori(), k -> new TreeSet<>())
                              .add(kode));
            });
    return skala.stream()
        .flatMap(svar -> staarI.getOrDefault(svar, Set.of()).stream())
        .distinct()
        .toList();
  }

  private static Set<String> kategorier(Collection<Spoergsmaal> spoergsmaal) {
    return spoergsmaal.stream().map(Spoergsmaal::kategori).collect(Collectors.toSet());
  }

  /** The share of an answer. */
  Optional<Resultat> andel(Omraade omraade, String boelge, Spoergsmaal spoergsmaal, String svar) {
    return resultat(omraade, boelge, spoergsmaal.kategori(), svar);
  }

  /** How many answered a question. */
  Optional<Resultat> besvaret(Omraade omraade, String boelge, Spoergsmaal spoergsmaal) {
    return resultat(omraade, boelge, spoergsmaal.kategori(), N);
  }

  /** The share of those invited who answered. */
  Optional<Resultat> svarprocent(Omraade omraade, String boelge, String gruppe) {
    return resultat(omraade, boelge, gruppe, SVARPROCENT);
  }

  private Optional<Resultat> resultat(
      Omraade omraade, String boelge, String kategori, String underkategori) {
    return opslag.alle(NOEGLETAL, omraade.id()).stream()
        .filter(r -> r.noegle().periode().equals(boelge))
        .filter(r -> r.noegle().kategori().equals(kategori))
        .filter(r -> r.noegle().underkategori().equals(underkategori))
        .findFirst();
  }

  /** Whether a result is about the group or the question that a key of the block names. */
  private boolean valgt(Resultat resultat, String noegle) {
    Optional<String> kun = direktiv.raa(noegle);
    String kategori = resultat.noegle().kategori();
    if (kun.isEmpty() || kategori.isEmpty()) {
      return true;
    }
    return noegle.equals("gruppe")
        ? kategori.equals(kun.get()) || kategori.startsWith(kun.get() + SKEL)
        : kategori.endsWith(SKEL + kun.get());
  }
}
