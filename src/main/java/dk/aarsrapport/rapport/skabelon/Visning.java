package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Raekkevalg;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The results that a table or chart shows: which areas, periods and categories. */
final class Visning {
  private static final int HOEJST_OMRAADER = 6;
  private static final int HOEJST_KOLONNER = 12;

  /** More hidden numbers for each that is shown, and there is nothing to see. */
  private static final int SKJULTE_FOR_HVERT_TAL = 4;

  private static final Set<String> MEDLEMMER = Set.of("medlemmer", "ekstern");

  /**
   * Nobody counted is nobody; an account without a posting has no amount, not an amount of 0, and
   * no share of one.
   */
  private static final Set<Enhed> NUL_NAAR_FRAVAERENDE =
      EnumSet.of(Enhed.ANTAL, Enhed.PCT, Enhed.HELAAR);

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Definition definition;
  private final Raekkevalg raekkevalg;
  private final List<Resultat> egne;
  private final List<Omraade> omraader;
  private final List<String> perioder;

  /** What was chosen of each area: a table asks for every cell of it. */
  private final Map<String, List<Resultat>> fundne = new HashMap<>();

  private final Map<String, Map<String, Map<Del, Resultat>>> efterPeriode = new HashMap<>();
  private final Map<Del, Enhed> enhederne = new HashMap<>();

  /** A category with its subcategory. */
  record Del(String kategori, String underkategori) {}

  /** Chooses what the block asks for; {@code perioder} is how many periods to show at most. */
  Visning(Opslag opslag, Direktiv direktiv, int perioder) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.definition = opslag.definition(direktiv.noegletal());
    Resultater alle = opslag.udgivelse().resultater();
    this.raekkevalg =
        new Raekkevalg(alle, opslag.hoved(), alle.af(definition.id()).filter(this::valgt).toList());
    this.egne = resultater(opslag.hoved());
    this.omraader = valgteOmraader();
    this.perioder = sidste(direktiv.heltal("perioder", perioder));
  }

  /** The figure. */
  Definition definition() {
    return definition;
  }

  /** What the reader is told of the choice of rows. */
  Optional<String> note() {
    return raekkevalg.note(new Kategorier(definition)::navn, definition.hensynTil());
  }

  /** The areas, the report's own first unless the block says otherwise. */
  List<Omraade> omraader() {
    return omraader;
  }

  /** The periods, the earliest first. */
  List<String> perioder() {
    return perioder;
  }

  /** The last whole period where the area has a value; one that is not whole only without. */
  String sidstePeriode() {
    return sidstePeriode(r -> r.status() == Status.OK)
        .or(() -> sidstePeriode(r -> r.status().harVaerdi()))
        .orElseThrow();
  }

  private Optional<String> sidstePeriode(Predicate<Resultat> valgt) {
    return vist(opslag.hoved())
        .filter(valgt)
        .map(resultat -> resultat.noegle().periode())
        .max(Comparator.naturalOrder());
  }

  /** True when the area itself has a value to show. */
  boolean harVaerdi() {
    return vist(opslag.hoved()).anyMatch(resultat -> resultat.status().harVaerdi());
  }

  /**
   * True where the block asks for a unit that what it is about does not come in: none is missing.
   */
  boolean udenEnheden() {
    return direktiv.raa("enhed").isPresent()
        && egne.isEmpty()
        && opslag.alle(definition.id(), opslag.hoved()).stream()
            .anyMatch(r -> r.status().harVaerdi() && valgt(r));
  }

  /**
   * True when next to all that would stand there is hidden: what is left of the numbers that are
   * not 0 is too little to show.
   */
  boolean mestSkjult() {
    int skjulte = 0;
    int viste = 0;
    for (Omraade omraade : omraader) {
      for (String periode : perioder) {
        for (Del del : dele()) {
          Optional<Resultat> celle = celle(omraade.id(), periode, del);
          skjulte += celle.filter(r -> r.status() == Status.DISKRETIONERET).isPresent() ? 1 : 0;
          viste += celle.filter(Visning::sigerNoget).isPresent() ? 1 : 0;
        }
      }
    }
    return skjulte > SKJULTE_FOR_HVERT_TAL * viste;
  }

  private static boolean sigerNoget(Resultat resultat) {
    return resultat.status().harVaerdi() && resultat.vaerdi().signum() != 0;
  }

  /** Why the area itself has no value. */
  String grund() {
    return new Tidsserie(egne).grund();
  }

  /** True when the figure is divided into categories. */
  boolean delt() {
    return dele().stream().anyMatch(del -> !del.kategori().isEmpty());
  }

  /** The categories shown, in the order of print. */
  List<Del> dele() {
    Comparator<String> orden = new Kategorier(definition);
    List<Resultat> viste = vist(opslag.hoved()).toList();
    boolean noget = viste.stream().anyMatch(resultat -> resultat.status().harVaerdi());
    Set<String> beregnet =
        viste.stream()
            .filter(r -> !r.noegle().kategori().isEmpty())
            .map(r -> r.noegle().kategori())
            .collect(java.util.stream.Collectors.toSet());
    return viste.stream()
        .filter(r -> !noget || beregnet.isEmpty() || r.status().harVaerdi() || !bar(r))
        .map(r -> new Del(r.noegle().kategori(), r.noegle().underkategori()))
        .distinct()
        .sorted(Comparator.comparing(Del::kategori, orden).thenComparing(Del::underkategori, orden))
        .toList();
  }

  /** The categories shown, without what they are divided into. */
  List<String> kategorier() {
    return dele().stream().map(Del::kategori).distinct().toList();
  }

  /** The units shown. */
  Set<Enhed> enheder() {
    Set<Enhed> enheder = EnumSet.noneOf(Enhed.class);
    vist(opslag.hoved()).forEach(resultat -> enheder.add(resultat.enhed()));
    return enheder;
  }

  /**
   * The result of one cell. A category that an open list leaves out counts as 0 where the period is
   * calculated, unless the figure writes what is 0; a period that is not calculated answers for all
   * its categories.
   */
  Optional<Resultat> celle(String omraade, String periode, Del del) {
    Map<Del, Resultat> samtidige = samtidige(omraade, periode);
    Optional<Resultat> praecis = Optional.ofNullable(samtidige.get(del));
    if (praecis.isPresent() || samtidige.isEmpty() || erEkstern(omraade)) {
      return praecis;
    }
    if (definition.nulSkrives()) {
      boolean regnet = samtidige.values().stream().anyMatch(r -> r.status().harVaerdi());
      return regnet ? Optional.empty() : samtidige.values().stream().findFirst();
    }
    Optional<Resultat> bar =
        samtidige.values().stream().filter(r -> bar(r) && !r.status().harVaerdi()).findFirst();
    return bar.isPresent()
        ? bar
        : enhed(del)
            .or(this::eneste)
            .filter(this::nulNaarFravaerende)
            .map(
                enhed ->
                    Resultat.vaerdi(
                        new Noegle(
                            definition.id(), omraade, periode, del.kategori(), del.underkategori()),
                        enhed,
                        BigDecimal.ZERO,
                        heltSom(samtidige)));
  }

  /** A count that is not there is as whole as those beside it. */
  private static Status heltSom(Map<Del, Resultat> samtidige) {
    return samtidige.values().stream().anyMatch(r -> r.status() == Status.UFULDSTAENDIG)
        ? Status.UFULDSTAENDIG
        : Status.OK;
  }

  private boolean nulNaarFravaerende(Enhed enhed) {
    boolean afBeloeb = enhed == Enhed.PCT && definition.enhed() == Enhed.KR;
    return NUL_NAAR_FRAVAERENDE.contains(enhed) && !afBeloeb && !opgivet();
  }

  private Map<Del, Resultat> samtidige(String omraade, String periode) {
    return efterPeriode
        .computeIfAbsent(omraade, ny -> new HashMap<>())
        .computeIfAbsent(
            periode,
            ny -> {
              Map<Del, Resultat> alle = new LinkedHashMap<>();
              resultater(omraade).stream()
                  .filter(r -> r.noegle().periode().equals(periode))
                  .forEach(
                      r -> alle.put(new Del(r.noegle().kategori(), r.noegle().underkategori()), r));
              return alle;
            });
  }

  /** True when the category occurs in the periods shown. */
  boolean findes(Del del) {
    return enhed(del).isPresent();
  }

  /** The unit of a category. */
  Optional<Enhed> enhed(Del del) {
    if (enhederne.isEmpty()) {
      vist(opslag.hoved())
          .forEach(
              r ->
                  enhederne.putIfAbsent(
                      new Del(r.noegle().kategori(), r.noegle().underkategori()), r.enhed()));
    }
    return Optional.ofNullable(enhederne.get(del));
  }

  /** Numbers that somebody reports are missing, not 0, where nobody has. */
  private boolean opgivet() {
    return definition.kapitel() == Definition.Kapitel.SKOLE_OG_AKTIVITET;
  }

  private Optional<Enhed> eneste() {
    Set<Enhed> enheder = enheder();
    return enheder.size() == 1 ? Optional.of(enheder.iterator().next()) : Optional.empty();
  }

  private static boolean bar(Resultat resultat) {
    return resultat.noegle().kategori().isEmpty() && resultat.noegle().underkategori().isEmpty();
  }

  private Stream<Resultat> vist(String omraade) {
    return resultater(omraade).stream().filter(r -> perioder.contains(r.noegle().periode()));
  }

  private List<Resultat> resultater(String omraade) {
    return fundne.computeIfAbsent(omraade, this::find);
  }

  private List<Resultat> find(String omraade) {
    List<Resultat> alle = opslag.alle(direktiv.noegletal(), omraade);
    boolean barErKategori = alle.stream().anyMatch(r -> bar(r) && r.status().harVaerdi());
    String enhed = direktiv.raa("enhed").orElse("");
    return alle.stream()
        .filter(r -> enhed.isEmpty() || r.enhed().kode().equals(enhed))
        .filter(r -> (bar(r) && !barErKategori) || (valgt(r) && raekkevalg.vises(r)))
        .toList();
  }

  /** A row that stands for others is chosen with them, unless it is a total. */
  private boolean valgt(Resultat resultat) {
    Noegle egen = resultat.noegle();
    return Stream.concat(
            Stream.of(egen),
            Kategorier.erTotal(egen.kategori())
                ? Stream.of()
                : opslag.udgivelse().resultater().dele(egen).stream())
        .anyMatch(
            noegle ->
                !liste("uden").contains(noegle.kategori())
                    && valgt(liste("kategorier"), noegle.kategori())
                    && valgt(liste("underkategorier"), noegle.underkategori()));
  }

  private List<String> liste(String noegle) {
    return direktiv.liste(noegle).stream().map(opslag.runde()::fyld).toList();
  }

  private static boolean valgt(List<String> valg, String kode) {
    return valg.isEmpty() || valg.contains(kode.isEmpty() ? "ingen" : kode);
  }

  private List<String> sidste(int antal) {
    List<String> alle = medNoget(egne.stream().map(r -> r.noegle().periode()).distinct().toList());
    boolean punkter = alle.stream().anyMatch(periode -> !Periode.erSpand(periode));
    List<String> viste =
        alle.stream().filter(periode -> !punkter || !Periode.erSpand(periode)).toList();
    return viste.subList(Math.max(0, viste.size() - antal), viste.size());
  }

  /** What somebody reports ends with the last period that they have reported. */
  private List<String> medNoget(List<String> alle) {
    if (!opgivet()) {
      return alle;
    }
    int sidste = alle.size();
    while (sidste > 0 && egne.stream().noneMatch(noget(alle.get(sidste - 1)))) {
      sidste--;
    }
    return sidste == 0 ? alle : alle.subList(0, sidste);
  }

  private static Predicate<Resultat> noget(String periode) {
    return r ->
        r.noegle().periode().equals(periode)
            && (r.status().harVaerdi() || r.status() == Status.DISKRETIONERET);
  }

  /** Others publish some numbers: what they do not say is not 0. */
  private boolean erEkstern(String omraade) {
    return opslag.omraade(omraade).filter(Omraade::erEkstern).isPresent();
  }

  /** Columns are narrower than rows are high. */
  private int hoejst() {
    return direktiv.raa("opstilling").orElse("").equals("omraader")
        ? HOEJST_KOLONNER
        : HOEJST_OMRAADER;
  }

  /** Months stand beside those of the year before, and no other area's. */
  private boolean iMaaneder() {
    return direktiv.raa("opstilling").orElse("").equals("maaneder");
  }

  /** A chart of lines says under itself which lines are the same. */
  private boolean tegnesSomLinje() {
    return direktiv.art() != Direktiv.Art.TABEL
        && !direktiv.raa("opstilling").orElse("").equals("omraader");
  }

  /** All in the material are left out where they are the same as an area that is shown. */
  private boolean erEtAndet() {
    List<List<Object>> alle = tal(Omraade.LANDET);
    return opslag.udgivelse().omraader().stream()
        .filter(omraade -> !omraade.erLandet() && !omraade.erEkstern())
        .anyMatch(omraade -> !alle.isEmpty() && tal(omraade).equals(alle));
  }

  private List<List<Object>> tal(Omraade omraade) {
    return resultater(omraade.id()).stream()
        .map(
            r ->
                List.<Object>of(
                    r.noegle().periode(),
                    r.noegle().kategori(),
                    r.noegle().underkategori(),
                    r.status(),
                    Optional.ofNullable(r.vaerdi()),
                    Optional.ofNullable(r.naevner())))
        .toList();
  }

  private List<Omraade> valgteOmraader() {
    List<Omraade> alle =
        opslag.udgivelse().omraader().stream()
            .filter(o -> !o.erEkstern() || !resultater(o.id()).isEmpty())
            .filter(o -> !o.erLandet() || tegnesSomLinje() || !erEtAndet())
            .toList();
    List<String> valg = direktiv.liste("omraader");
    boolean delt = egne.stream().anyMatch(r -> !r.noegle().kategori().isEmpty());
    List<Omraade> egen = List.of(opslag.udgivelse().omraade());
    if (iMaaneder() || valg.equals(List.of("eget")) || (valg.isEmpty() && delt)) {
      return egen;
    }
    if (MEDLEMMER.containsAll(valg) && valg.contains("medlemmer")) {
      boolean andres = valg.contains("ekstern");
      List<Omraade> medMedlemmer =
          alle.stream()
              .filter(o -> egen.contains(o) || o.erKommune() || (andres && o.erEkstern()))
              .toList();
      return medMedlemmer.size() <= hoejst() ? medMedlemmer : egen;
    }
    if (valg.isEmpty() || valg.equals(List.of("sammenligning"))) {
      return alle.size() <= hoejst()
          ? alle
          : alle.stream().filter(o -> egen.contains(o) || !o.erKommune()).toList();
    }
    return valg.equals(List.of("alle"))
        ? alle
        : alle.stream().filter(o -> egen.contains(o) || valg.contains(o.id())).toList();
  }
}
