package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.reference.Refusionsgraenser;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The run's dates and what holds in its years, as the counting needs them. */
public final class Kalender implements Serializable {
  private static final long serialVersionUID = 1;

  private final LocalDate opgjortFra;
  private final LocalDate opgjortTil;
  private final List<LocalDate> skaeringsdatoer;
  private final HashMap<String, List<LocalDate>> skaeringsdatoerFor;
  private final Refusionsgraenser graenser;
  private final List<Integer> aar;

  /** The covered days of the same years. */
  private final ArrayList<Tidsrum> aarene = new ArrayList<>();

  /** The whole covered months of the same years. */
  private final ArrayList<List<Tidsrum>> maaneder = new ArrayList<>();

  private final ConcurrentHashMap<String, List<LocalDate>> opgjorteDatoer =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, List<Refusionsgraenser.Graense>> refusionsgraenser =
      new ConcurrentHashMap<>();

  /**
   * The dates of a run.
   *
   * @param opgjortFra first day covered
   * @param opgjortTil last day covered
   * @param skaeringsdatoer measuring dates in ascending order
   * @param skaeringsdatoerFor measuring dates of single figures
   * @param graenser above what a child's expenses are partly refunded, by year
   */
  public Kalender(
      LocalDate opgjortFra,
      LocalDate opgjortTil,
      List<LocalDate> skaeringsdatoer,
      Map<String, List<LocalDate>> skaeringsdatoerFor,
      Refusionsgraenser graenser) {
    this.opgjortFra = opgjortFra;
    this.opgjortTil = opgjortTil;
    this.aar = IntStream.rangeClosed(opgjortFra.getYear(), opgjortTil.getYear()).boxed().toList();
    for (int et : aar) {
      aarene.add(new Tidsrum(skaaretForfra(et), skaaretBagfra(et)));
      maaneder.add(heltDaekkede(et));
    }
    this.skaeringsdatoer = List.copyOf(skaeringsdatoer);
    this.skaeringsdatoerFor = new HashMap<>(skaeringsdatoerFor);
    this.graenser = graenser;
  }

  /** First day covered. */
  public LocalDate opgjortFra() {
    return opgjortFra;
  }

  /** Last day covered. */
  public LocalDate opgjortTil() {
    return opgjortTil;
  }

  /** The measuring dates of a figure, in ascending order. */
  public List<LocalDate> skaeringsdatoer(String noegletal) {
    return skaeringsdatoerFor.getOrDefault(noegletal, skaeringsdatoer);
  }

  /** The measuring dates of a figure that lie inside what the exports cover. */
  public List<LocalDate> opgjorteDatoer(String noegletal) {
    List<LocalDate> kendte = opgjorteDatoer.get(noegletal); // every course asks
    return kendte != null
        ? kendte
        : opgjorteDatoer.computeIfAbsent(
            noegletal, n -> skaeringsdatoer(n).stream().filter(this::opgoeres).toList());
  }

  /** The calendar years wholly or partly covered. */
  public List<Integer> aar() {
    return aar;
  }

  /** The first covered day of a year. */
  public LocalDate foersteDag(int aaret) {
    return daekket(aaret) ? aarene.get(nummer(aaret)).start() : skaaretForfra(aaret);
  }

  /** The last covered day of a year. */
  public LocalDate sidsteDag(int aaret) {
    return daekket(aaret) ? aarene.get(nummer(aaret)).slut() : skaaretBagfra(aaret);
  }

  private boolean daekket(int aaret) {
    return aaret >= opgjortFra.getYear() && aaret <= opgjortTil.getYear();
  }

  private int nummer(int aaret) {
    return aaret - opgjortFra.getYear();
  }

  private LocalDate skaaretForfra(int aaret) {
    LocalDate nytaar = LocalDate.of(aaret, 1, 1);
    return nytaar.isBefore(opgjortFra) ? opgjortFra : nytaar;
  }

  private LocalDate skaaretBagfra(int aaret) {
    LocalDate nytaarsaften = LocalDate.of(aaret, 12, 31);
    return nytaarsaften.isAfter(opgjortTil) ? opgjortTil : nytaarsaften;
  }

  /** The whole covered months of a year, in order. */
  public List<YearMonth> heleMaaneder(int aaret) {
    return maaneder(aaret).stream().map(maaned -> YearMonth.from(maaned.start())).toList();
  }

  /** The first and last days of the same months. */
  public List<Tidsrum> maaneder(int aaret) {
    return daekket(aaret) ? maaneder.get(nummer(aaret)) : List.of();
  }

  private List<Tidsrum> heltDaekkede(int aaret) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(m -> YearMonth.of(aaret, m))
        .map(m -> new Tidsrum(m.atDay(1), m.atEndOfMonth()))
        .filter(m -> opgoeres(m.start()) && opgoeres(m.slut()))
        .toList();
  }

  /** The limits of refunds that hold on 31 December of a year, the lowest first. */
  public List<Refusionsgraenser.Graense> refusionsgraenser(int aaret) {
    return refusionsgraenser.computeIfAbsent(aaret, graenser::iAar);
  }

  /** True when the day lies inside what the exports cover. */
  public boolean opgoeres(LocalDate dag) {
    return !dag.isBefore(opgjortFra) && !dag.isAfter(opgjortTil);
  }
}
