package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One figure being derived for one area: goes through its periods, decides what each one's status
 * is, and leaves the arithmetic to the figure. The rules are those of the contract's section 3.
 */
final class Udledning {
  private final Noegletal noegletal;
  private final Definition definition;
  private final Set<Integer> medlemmer;
  private final int omraade;
  private final Grundlag grundlag;
  private final Forudsaetninger forudsaetninger;
  private final Grundresultater resultater;

  Udledning(Noegletal noegletal, int omraade, Grundlag grundlag, Grundresultater resultater) {
    this.noegletal = noegletal;
    this.definition = Katalog.definition(noegletal);
    this.medlemmer = grundlag.medlemmer(omraade);
    this.omraade = omraade;
    this.grundlag = grundlag;
    this.forudsaetninger = new Forudsaetninger(noegletal, definition, medlemmer, grundlag);
    this.resultater = resultater;
  }

  /** How far back of a measuring date a figure looks. */
  enum Tilbageblik {
    INTET,
    HALVT_AAR,
    ET_AAR;

    LocalDate fra(LocalDate dato) {
      return switch (this) {
        case INTET -> dato;
        case HALVT_AAR -> dato.minusMonths(6);
        case ET_AAR -> dato.minusYears(1);
      };
    }
  }

  Grundlag grundlag() {
    return grundlag;
  }

  Forudsaetninger forudsaetninger() {
    return forudsaetninger;
  }

  Set<Integer> medlemmer() {
    return medlemmer;
  }

  Omraade omraade() {
    return grundlag.omraader().omraade(omraade);
  }

  /** Goes through the measuring dates. */
  void hverDato(Tilbageblik tilbageblik, List<Felt> lukket, Consumer<Udsnit> beregn) {
    for (LocalDate dato : datoer()) {
      hver(udsnit(dato, tilbageblik.fra(dato)), lukket, beregn);
    }
  }

  /** Goes through the measuring dates but the first, each with the one before. */
  void hverDatoOgForrige(List<Felt> lukket, Consumer<Udsnit> beregn) {
    List<LocalDate> datoer = datoer();
    for (int i = 1; i < datoer.size(); i++) {
      hver(udsnit(datoer.get(i), datoer.get(i - 1)), lukket, beregn);
    }
  }

  /** The figure's measuring dates. */
  List<LocalDate> datoer() {
    return grundlag.kalender().skaeringsdatoer(definition.id());
  }

  /** True for a measuring date of all these figures. */
  boolean maaler(LocalDate dato, String... figurer) {
    return Stream.of(figurer).allMatch(figur -> hos(figur).datoer().contains(dato));
  }

  /** A measuring date and how far it can be trusted when the figure looks back to another day. */
  Udsnit udsnit(LocalDate dato, LocalDate tilbageTil) {
    Kalender kalender = grundlag.kalender();
    Status status = Status.OK;
    String aarsag = "";
    Optional<String> mangler = forudsaetninger.mangler();
    if (mangler.isPresent()) {
      status = Status.IKKE_BEREGNET;
      aarsag = mangler.get();
    } else if (tilbageTil.isBefore(kalender.opgjortFra())) {
      status = Status.IKKE_BEREGNET;
      aarsag = "tallet ser tilbage til før den første dag, der opgøres";
    } else if (forudsaetninger.manglerBefolkning(dato.getYear())) {
      status = Status.IKKE_BEREGNET;
      aarsag = "befolkningstal for 0-17-årige mangler for " + dato.getYear();
    } else if (dato.isAfter(kalender.opgjortTil())) {
      status = Status.FOR_NYT;
      aarsag = "datoen ligger efter den sidste dag, der opgøres";
    }
    return new Udsnit(
        this, dato.toString(), Taelling.periode(dato), dato.getYear(), status, aarsag);
  }

  /** Goes through the calendar years that the exports cover. */
  void hvertAar(List<Felt> lukket, Consumer<Udsnit> beregn) {
    for (int aar : daekkedeAar(lukket)) {
      hver(kalenderaar(aar), lukket, beregn);
    }
  }

  /** The last calendar year that the exports cover; empty where the figure has none. */
  Optional<Udsnit> sidsteAar() {
    List<Integer> aarene =
        forudsaetninger.manglerEksport().isPresent() ? List.of() : daekkedeAar(List.of());
    return aarene.isEmpty()
        ? Optional.empty()
        : Optional.of(kalenderaar(aarene.get(aarene.size() - 1)));
  }

  /**
   * Goes through the covered years that have one before them, each with that one; a year that the
   * first day covered cuts is none to compare with.
   */
  void hvertAarMedAaretFoer(List<Felt> lukket, BiConsumer<Udsnit, Udsnit> beregn) {
    List<Integer> aarene = daekkedeAar(lukket);
    for (int aar : aarene) {
      if (aarene.contains(aar - 1) && !skaaretForfra(aar - 1)) {
        Udsnit foer = kalenderaar(aar - 1);
        hver(kalenderaar(aar), lukket, u -> beregn.accept(u, foer));
      }
    }
  }

  /** True for a year of which the first day covered leaves out the beginning. */
  boolean skaaretForfra(int aar) {
    return grundlag.kalender().opgjortFra().isAfter(LocalDate.of(aar, 1, 1));
  }

  /** As {@link #hvertAar}, for what stands on 31 December. */
  void hvertAarUltimo(List<Felt> lukket, Consumer<Udsnit> beregn) {
    for (int aar : daekkedeAar(lukket)) {
      Udsnit udsnit = kalenderaar(aar);
      if (udsnit.status().harVaerdi()
          && LocalDate.of(aar, 12, 31).isAfter(grundlag.kalender().opgjortTil())) {
        udsnit =
            udenTal(aar, Status.FOR_NYT, "årets sidste dag ligger efter den sidste, der opgøres");
      }
      hver(udsnit, lukket, beregn);
    }
  }

  private Udsnit kalenderaar(int aar) {
    return forudsaetninger
        .mangler()
        .map(hvorfor -> udenTal(aar, Status.IKKE_BEREGNET, hvorfor))
        .orElseGet(() -> aarsudsnit(aar, heltDaekket(aar)));
  }

  /** Goes through the whole covered months of the covered years. */
  void hverMaaned(List<Felt> lukket, Consumer<Udsnit> beregn) {
    List<Integer> aarene = daekkedeAar(lukket);
    List<YearMonth> maaneder =
        aarene.stream().flatMap(aar -> grundlag.kalender().heleMaaneder(aar).stream()).toList();
    if (maaneder.isEmpty() && !aarene.isEmpty()) {
      udenPeriode(lukket, "ingen hel måned er dækket");
    }
    for (YearMonth maaned : maaneder) {
      beregn.accept(
          new Udsnit(
              this, maaned.toString(), Taelling.periode(maaned), maaned.getYear(), Status.OK, ""));
    }
  }

  /** A year that cannot be calculated, and why. */
  Udsnit udenTal(int aar, Status status, String aarsag) {
    return new Udsnit(this, Integer.toString(aar), aar, aar, status, aarsag);
  }

  /** The same figure in each of the area's municipalities. */
  List<Udledning> enkeltvis() {
    return grundlag.omraader().numre(medlemmer()).stream().map(this::i).toList();
  }

  /** The same figure in another area. */
  Udledning i(int andetOmraade) {
    return new Udledning(noegletal, andetOmraade, grundlag, resultater);
  }

  /** Another figure in the same area. */
  Udledning hos(String id) {
    return new Udledning(Katalog.noegletal(id), omraade, grundlag, resultater);
  }

  /**
   * Goes through this area's years on behalf of one of its members, which writes the results.
   *
   * @return false when the area has no years
   */
  boolean hvertAarFor(Udledning medlem, List<Felt> lukket, BiConsumer<Udsnit, Udsnit> beregn) {
    List<Integer> aarene =
        forudsaetninger.manglerEksport().isPresent() ? List.of() : daekkedeAar(List.of());
    for (int aar : aarene) {
      Udsnit hele = kalenderaar(aar);
      Udsnit egen = new Udsnit(medlem, hele.kode(), aar, aar, hele.status(), hele.aarsag());
      hver(egen, lukket, u -> beregn.accept(u, hele));
    }
    return !aarene.isEmpty();
  }

  private boolean heltDaekket(int aar) {
    Kalender kalender = grundlag.kalender();
    return kalender.opgoeres(LocalDate.of(aar, 1, 1))
        && kalender.opgoeres(LocalDate.of(aar, 12, 31));
  }

  /** The covered years; without any, one row is written at the reporting year. */
  private List<Integer> daekkedeAar(List<Felt> lukket) {
    Optional<String> mangler = forudsaetninger.manglerEksport();
    int foerste = forudsaetninger.foersteAar();
    List<Integer> aar =
        new ArrayList<>(grundlag.kalender().aar().stream().filter(a -> a >= foerste).toList());
    if (definition.input().contains("posteringer")) {
      aar.retainAll(forudsaetninger.regnskabsaar());
    }
    if (mangler.isPresent() || aar.isEmpty()) {
      udenPeriode(lukket, mangler.orElse("ingen år er dækket"));
      return List.of();
    }
    return aar;
  }

  /**
   * Goes through the school years wholly or partly covered, from the last member's first one.
   *
   * @param tidligst the year in which the first of them may begin
   * @param maaskeMangler why none of them can be calculated, beyond what holds for every figure
   */
  void hvertSkoleaar(
      int tidligst, Optional<String> maaskeMangler, List<Felt> lukket, Consumer<Udsnit> beregn) {
    Optional<String> intet = forudsaetninger.manglerEksport();
    int foerste = Math.max(tidligst, forudsaetninger.foersteAar());
    LocalDate fra = grundlag.kalender().opgjortFra();
    LocalDate til = grundlag.kalender().opgjortTil();
    List<Integer> aarene =
        IntStream.rangeClosed(fra.getYear() - 1, til.getYear())
            .filter(aar -> aar >= foerste)
            .filter(aar -> !Periodekode.skoleaaretsSidsteDag(aar).isBefore(fra))
            .filter(aar -> !Periodekode.skoleaaretsFoersteDag(aar).isAfter(til))
            .boxed()
            .toList();
    if (intet.isPresent() || aarene.isEmpty()) {
      udenPeriode(lukket, intet.orElse("intet skoleår er dækket"));
      return;
    }
    Optional<String> mangler = forudsaetninger.mangler().or(() -> maaskeMangler);
    for (int aar : aarene) {
      boolean helt =
          grundlag.kalender().opgoeres(Periodekode.skoleaaretsFoersteDag(aar))
              && grundlag.kalender().opgoeres(Periodekode.skoleaaretsSidsteDag(aar));
      Status status = helt ? Status.OK : Status.UFULDSTAENDIG;
      hver(
          new Udsnit(
              this,
              Periodekode.skoleaar(aar),
              aar,
              aar,
              mangler.isPresent() ? Status.IKKE_BEREGNET : status,
              mangler.orElse("")),
          lukket,
          beregn);
    }
  }

  /** The spelling of a column's text that stands for all that differ from it in case. */
  String stavet(String input, String kolonne, String tekst) {
    return grundlag.daekning().faellesStavemaade(input + "." + kolonne, tekst);
  }

  /** Goes through the accounting years that every member has postings for. */
  void hvertRegnskabsaar(List<Felt> lukket, Consumer<Udsnit> beregn) {
    Optional<String> mangler = forudsaetninger.mangler();
    Set<Integer> regnskabsaar = forudsaetninger.regnskabsaar();
    if (mangler.isPresent() || regnskabsaar.isEmpty()) {
      udenPeriode(
          lukket, mangler.orElse("intet år har " + String.join(" og ", definition.input())));
      return;
    }
    for (int aar : regnskabsaar) {
      hver(regnskabsaaret(aar), lukket, beregn);
    }
  }

  /** One accounting year; it lacks something where the last day covered cuts it. */
  Udsnit regnskabsaaret(int aar) {
    LocalDate til = grundlag.kalender().opgjortTil();
    return aarsudsnit(aar, til.getYear() != aar || til.equals(LocalDate.of(aar, 12, 31)));
  }

  /** The months of an accounting year up to the last day covered, which may cut the last one. */
  List<Udsnit> maanederIRegnskabsaaret(int aar) {
    LocalDate til = grundlag.kalender().opgjortTil();
    return IntStream.rangeClosed(1, 12)
        .mapToObj(maaned -> YearMonth.of(aar, maaned))
        .filter(maaned -> !maaned.atDay(1).isAfter(til))
        .map(
            maaned ->
                new Udsnit(
                    this,
                    maaned.toString(),
                    Taelling.periode(maaned),
                    aar,
                    maaned.atEndOfMonth().isAfter(til) ? Status.UFULDSTAENDIG : Status.OK,
                    ""))
        .toList();
  }

  /** The cells of one year, whatever its status. */
  Udsnit aaret(int aar) {
    return aarsudsnit(aar, true);
  }

  private Udsnit aarsudsnit(int aar, boolean helt) {
    return new Udsnit(
        this, Integer.toString(aar), aar, aar, helt ? Status.OK : Status.UFULDSTAENDIG, "");
  }

  /** A period of the figure's own, such as all measuring dates together. */
  Udsnit samlet(String periode, Status status, String aarsag) {
    return new Udsnit(this, periode, 0, 0, status, aarsag);
  }

  /** Writes the closed list where a period cannot be calculated; else leaves it to the figure. */
  void hver(Udsnit udsnit, List<Felt> lukket, Consumer<Udsnit> beregn) {
    if (udsnit.status().harVaerdi()) {
      beregn.accept(udsnit);
    } else {
      lukket.forEach(udsnit::udenVaerdi);
    }
  }

  /**
   * One row at the reporting year, for a figure that has no period at all; nothing where the figure
   * writes its row elsewhere.
   */
  void udenPeriode(List<Felt> lukket, String aarsag) {
    if (!lukket.isEmpty()) {
      Udsnit udsnit = udenTal(grundlag.koersel().aar(), Status.IKKE_BEREGNET, aarsag);
      udsnit.udenVaerdi(Felt.ene(lukket.get(0).enhed()));
    }
  }

  Noegle noegle(String periode, Felt felt) {
    return new Noegle(
        definition.id(), omraade().id(), periode, felt.kategori(), felt.underkategori());
  }

  String id() {
    return definition.id();
  }

  int omraadenummer() {
    return omraade;
  }

  Grundresultater resultater() {
    return resultater;
  }

  void skriv(Resultat resultat, List<Stoerrelse> stoerrelser) {
    resultater.tilfoej(resultat, stoerrelser);
  }
}
