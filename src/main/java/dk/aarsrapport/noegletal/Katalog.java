package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Styringstaelling;
import dk.aarsrapport.taelling.Taelbar;
import dk.aarsrapport.taelling.Udtraekstaelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** The catalogue of key figures, in the order of print. A new figure is one line here. */
public final class Katalog {
  /** All figures; a figure's number is its place in this list. */
  static final List<Noegletal> ALLE =
      List.of(
          new Anbragte(),
          new AnbragtePr1000(),
          new Anbringelsesformer(),
          new AnbragteIAaret(),
          new AnbragteUltimo(),
          new NyeAnbringelser(),
          new AnbragteAlder(),
          new Tvangsanbringelser(),
          new Eftervaern(),
          new OphoerteInstitutionsanbringelser(),
          new OphoerteHvorhen(),
          new DyreAnbringelser(),
          new GennemsnitPrMaaned(),
          new HjemmebaseredePr1000(),
          new ForebyggendeIndsatserPr1000(),
          new ForebyggendeFulgtAfBfu(),
          new ForebyggelsestyperIAaret(),
          new ForebyggendeAlder(),
          new BoernMedSag(),
          new BevaegelserHjemmebaseret(),
          new Bevaegelsesmatrix(),
          new Indsatstrappen(),
          new Justeringer(),
          new Underretninger(),
          new UnderretningerForm(),
          new UnderretningerPrMaaned(),
          new UnderretningerAlder(),
          new UnderretningerPrBarn(),
          new UnderretningerKoen(),
          new UnderretningerUnderretter(),
          new UnderretningerAarsag(),
          new UnderretningerFoersteHandling(),
          new UnderretningerResponstid(),
          new UnderretningerModBefolkning(),
          new Bfu(),
          new SagstalMaaned(),
          new SagerPrRaadgiver(),
          new Opfoelgningsfrister(),
          new Klageafgoerelser(),
          new Udgifter(),
          new Merudgifter(),
          new UdgifterPaaTrappen(),
          new UdgifterPrFunktion(),
          new UdgifterPr1000Borgere(),
          new BudgetRegnskab(),
          new Helaarspersoner(),
          new HelaarspersonerType(),
          new Enhedspris(),
          new MaengdePris(),
          new Budgetopfoelgning(),
          new ForbrugPrMaaned(),
          new DyreEnkeltsager(),
          new UdgiftPr0Til22Aarig(),
          new EgenEkstern(),
          new Investeringer(),
          new VarighedIgangvaerende(),
          new VarighedAfsluttede(),
          new IkkeAnbragteEfterEtAar(),
          new Genunderretninger(),
          new BfuInden4Maaneder(),
          new BfuTeam(),
          new FagligTrivsel(),
          new SocialTrivsel(),
          new Fravaer(),
          new SurveySvar(),
          new Aktivitetstal(),
          new Maal());

  /** What each of them is called and means, built once: some read a table for it. */
  private static final Map<Noegletal, Definition> DEFINITIONER = new LinkedHashMap<>();

  private static final Map<String, Integer> NUMRE = new HashMap<>();

  static {
    for (Noegletal noegletal : ALLE) {
      Definition definition = noegletal.definition();
      DEFINITIONER.put(noegletal, definition);
      NUMRE.put(definition.id(), NUMRE.size());
    }
  }

  private Katalog() {}

  /** The counting halves, by number; those that no figure shows come last. */
  public static List<Taelbar> taelbare() {
    return taelbare(id());
  }

  /** The same, where other figures than these count nothing. */
  public static List<Taelbar> taelbare(Set<String> kun) {
    Taelbar intet = new Taelbar() {};
    List<Taelbar> alle = new ArrayList<>();
    DEFINITIONER.forEach(
        (noegletal, definition) -> alle.add(kun.contains(definition.id()) ? noegletal : intet));
    alle.add(new Afstemningstaelling());
    alle.add(new Udtraekstaelling());
    alle.add(new Styringstaelling());
    return alle;
  }

  /** How many figures there are; their numbers are from 0. */
  public static int antal() {
    return ALLE.size();
  }

  /** The number under which the reconciliation is counted. */
  public static int afstemning() {
    return antal();
  }

  /** The number under which it is counted what the exports hold. */
  public static int udtraek() {
    return afstemning() + 1;
  }

  /** The number under which the rows behind the budget are counted. */
  public static int styring() {
    return udtraek() + 1;
  }

  /** The definitions, in the order of print. */
  public static List<Definition> definitioner() {
    return List.copyOf(DEFINITIONER.values());
  }

  /**
   * The same, where the figure by funktion calls each by its number and its name, and the one that
   * compares with groups calls those by theirs, and the answers of surveys stand as on their scale.
   *
   * @param funktioner the names of the chart of accounts, by funktion, in order
   * @param grupper the names of the run's groups, by their ids
   * @param svar the answers of surveys, in order
   * @param graenser above what expenses on a child are partly refunded, in kroner, in order
   */
  public static List<Definition> definitioner(
      SortedMap<String, String> funktioner,
      Map<String, String> grupper,
      List<String> svar,
      SortedSet<Integer> graenser) {
    Map<String, String> etiketter = new LinkedHashMap<>();
    funktioner.forEach((funktion, navn) -> etiketter.put(funktion, funktion + " " + navn));
    Map<String, String> svarene = new LinkedHashMap<>();
    svar.forEach(et -> svarene.put(et, et));
    return definitioner().stream()
        .map(
            d ->
                switch (d.id()) {
                  case UdgifterPrFunktion.ID -> d.medEtiketter(etiketter);
                  case UnderretningerModBefolkning.ID -> d.medEtiketter(grupper);
                  case DyreEnkeltsager.ID -> d.medEtiketter(DyreEnkeltsager.etiketter(graenser));
                  case SurveySvar.ID -> d.medEtiketter(svarene);
                  default -> d;
                })
        .toList();
  }

  /** The ids, in the order of print. */
  public static Set<String> id() {
    Set<String> id = new LinkedHashSet<>();
    DEFINITIONER.values().forEach(definition -> id.add(definition.id()));
    return id;
  }

  /** What one of the figures is called and means. */
  static Definition definition(Noegletal noegletal) {
    return DEFINITIONER.get(noegletal);
  }

  /** The unit of one of a figure's categories. */
  public static Enhed enhed(String id, String kategori, String underkategori) {
    return noegletal(id).enhed(kategori, underkategori);
  }

  /** The figure with this id. */
  static Noegletal noegletal(String id) {
    return ALLE.get(nummer(id));
  }

  /** The definition of the figure with this number. */
  public static Definition definition(int nummer) {
    return definition(ALLE.get(nummer));
  }

  /**
   * The figures that are derived for one result, in order: its own, and before it what that reads.
   */
  static List<Noegletal> forudsat(Noegle noegle) {
    Noegletal egen = noegletal(noegle.noegletal());
    return egen instanceof Maal
        ? List.of(noegletal(noegle.kategori().replaceFirst("/.*", "")), egen)
        : List.of(egen);
  }

  static int nummer(String id) {
    Integer nummer = NUMRE.get(id);
    if (nummer == null) {
      throw new IllegalArgumentException("no such figure: " + id);
    }
    return nummer;
  }
}
