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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * One figure being derived for one area: goes through its periods, decides what each one's status
 * is, and leaves the arithmetic to the figure. The rules are those of the contract's section 3.
 */
final class Udledning {
  /** Inputs that are not counted: without them there are periods, but no rates. */
  private static final List<String> BAGGRUND = List.of("befolkning", "pl");

  private final Noegletal noegletal;
  private final Definition definition;
  private final Set<Integer> medlemmer;
  private final int omraade;
  private final Grundlag grundlag;
  private final Grundresultater resultater;

  Udledning(Noegletal noegletal, int omraade, Grundlag grundlag, Grundresultater resultater) {
    this.noegletal = noegletal;
    this.definition = Katalog.definition(noegletal);
    this.medlemmer = grundlag.medlemmer(omraade);
    this.omraade = omraade;
    this.grundlag = grundlag;
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

  /** A measuring date and how far it can be trusted when the figure looks back to another day. */
  Udsnit udsnit(LocalDate dato, LocalDate tilbageTil) {
    Kalender kalender = grundlag.kalender();
    Status status = Status.OK;
    String aarsag = "";
    Optional<String> mangler = mangler();
    if (mangler.isPresent()) {
      status = Status.IKKE_BEREGNET;
      aarsag = mangler.get();
    } else if (tilbageTil.isBefore(kalender.opgjortFra())) {
      status = Status.IKKE_BEREGNET;
      aarsag = "tallet ser tilbage til før den første dag, der opgøres";
    } else if (manglerBefolkning(dato.getYear())) {
      status = Status.IKKE_BEREGNET;
      aarsag = "befolkningstal for 0-17-årige mangler for " + dato.getYear();
    } else if (dato.isAfter(kalender.opgjortTil())) {
      status = Status.FOR_NYT;
      aarsag = "datoen ligger efter den sidste dag, der opgøres";
    }
    return new Udsnit(
        this, dato.toString(), Taelling.periode(dato), dato.getYear(), status, aarsag);
  }

  /** The rates stand on the children 0-17 of the date's year; without them there is no rate. */
  private boolean manglerBefolkning(int aar) {
    return definition.input().contains("befolkning")
        && grundlag.befolkning().antal(medlemmer(), aar, 0, 17).orElse(0) == 0;
  }

  /** Goes through the calendar years that the exports cover. */
  void hvertAar(List<Felt> lukket, Consumer<Udsnit> beregn) {
    for (int aar : daekkedeAar(lukket)) {
      hver(kalenderaar(aar), lukket, beregn);
    }
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
    return mangler()
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

  /**
   * Goes through this area's years on behalf of one of its members, which writes the results.
   *
   * @return false when the area has no years
   */
  boolean hvertAarFor(Udledning medlem, List<Felt> lukket, BiConsumer<Udsnit, Udsnit> beregn) {
    List<Integer> aarene = manglerEksport().isPresent() ? List.of() : daekkedeAar(List.of());
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
    Optional<String> mangler = manglerEksport();
    int foerste = foersteAar();
    List<Integer> aar =
        new ArrayList<>(grundlag.kalender().aar().stream().filter(a -> a >= foerste).toList());
    if (definition.input().contains("posteringer")) {
      aar.retainAll(regnskabsaar());
    }
    if (mangler.isPresent() || aar.isEmpty()) {
      udenPeriode(lukket, mangler.orElse("ingen år er dækket"));
      return List.of();
    }
    return aar;
  }

  /** The first row of the last member to start opens the years of an input. */
  private int foersteAar() {
    int foerste = Integer.MIN_VALUE;
    for (String input : definition.input()) {
      for (int kommune : medlemmer()) {
        OptionalInt aar = grundlag.daekning().foersteAar(input, kommune);
        foerste = Math.max(foerste, aar.orElse(foerste));
      }
    }
    return foerste;
  }

  /**
   * Goes through the school years wholly or partly covered, from the last member's first one.
   *
   * @param tidligst the year in which the first of them may begin
   * @param maaskeMangler why none of them can be calculated, beyond what holds for every figure
   */
  void hvertSkoleaar(
      int tidligst, Optional<String> maaskeMangler, List<Felt> lukket, Consumer<Udsnit> beregn) {
    Optional<String> intet = manglerEksport();
    int foerste = Math.max(tidligst, foersteAar());
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
    Optional<String> mangler = mangler().or(() -> maaskeMangler);
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
    Optional<String> mangler = mangler();
    Set<Integer> regnskabsaar = regnskabsaar();
    if (mangler.isPresent() || regnskabsaar.isEmpty()) {
      udenPeriode(
          lukket, mangler.orElse("intet år har " + String.join(" og ", definition.input())));
      return;
    }
    LocalDate til = grundlag.kalender().opgjortTil();
    for (int aar : regnskabsaar) {
      boolean helt = til.getYear() != aar || til.equals(LocalDate.of(aar, 12, 31));
      hver(aarsudsnit(aar, helt), lukket, beregn);
    }
  }

  /**
   * The accounting years that every member has postings for, and budget where the figure needs it,
   * in order.
   */
  Set<Integer> regnskabsaar() {
    Set<Integer> faelles = null;
    for (int kommune : medlemmer()) {
      for (String input : List.of("posteringer", "budget")) {
        if (definition.input().contains(input)) {
          Set<Integer> egne = grundlag.daekning().aar(input, kommune);
          if (faelles == null) {
            faelles = new TreeSet<>(egne);
          } else {
            faelles.retainAll(egne);
          }
        }
      }
    }
    return faelles == null ? Set.of() : faelles;
  }

  /** The cells of one accounting year, whatever its status. */
  Udsnit regnskabsudsnit(int aar) {
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

  /** Why the figure cannot be calculated for the area in any period. */
  Optional<String> mangler() {
    return manglerEksport().or(() -> manglerKolonne(medlemmer()));
  }

  /** Why there is nothing to count at all, and so no period either. */
  private Optional<String> manglerEksport() {
    Set<Integer> medlemmer = medlemmer();
    if (medlemmer.isEmpty()) {
      return Optional.of("ingen kommuner i materialet");
    }
    for (String input : definition.input()) {
      if (!BAGGRUND.contains(input)) {
        Optional<String> ikkeMed = ikkeMed(input);
        if (ikkeMed.isPresent()) {
          return ikkeMed;
        }
        for (int kommune : medlemmer) {
          if (!grundlag.daekning().har(input, kommune)) {
            return Optional.of("filen " + input + " har ingen rækker for kommune " + kommune);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ikkeMed(String input) {
    return definition.input().contains(input) && !grundlag.koersel().input().containsKey(input)
        ? Optional.of("filen " + input + " er ikke med i kørslen")
        : Optional.empty();
  }

  private Optional<String> manglerKolonne(Set<Integer> medlemmer) {
    for (Kolonnekrav krav : noegletal.kolonner()) {
      for (int kommune : medlemmer) {
        if (!grundlag.daekning().harKolonne(krav.input(), kommune, krav.kolonne())) {
          return Optional.of(
              "kolonnen "
                  + krav.kolonne()
                  + " i "
                  + krav.input()
                  + " er tom for kommune "
                  + kommune);
        }
      }
    }
    return Optional.empty();
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
