package dk.aarsrapport.noegletal;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Investering;
import dk.aarsrapport.baggrund.Prisindeks;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Cellekilde;
import dk.aarsrapport.taelling.Cellested;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tells which cells and which background one result was made of, by deriving it again: what the
 * result moves with is in it, and what it does not move with is not. The figure itself says so, and
 * nothing here knows what any figure means.
 */
public final class Efterregning {
  /** How much is added to see whether a result moves: a prime, so that few sums hide it. */
  private static final long TILLAEG = 1_000_003;

  private static final MathContext PRAECISION = MathContext.DECIMAL64;

  private final Grundlag grundlag;
  private final Noegle noegle;
  private final int omraade;
  private final Resultat resultat;
  private final Set<Gruppe> laest = new LinkedHashSet<>();
  private final Map<Gruppe, List<Celle>> kendte = new HashMap<>();

  /** The cells that are looked up together. */
  private record Gruppe(int noegletal, int omraade, int periode) {}

  /**
   * A cell that a result moves with.
   *
   * @param sted which one
   * @param antal what was counted in it: a count, or øre
   * @param taeller what one more in the cell adds to the numerator
   * @param naevner what one more adds to the denominator
   * @param vaerdi what one more adds to the value
   */
  public record Del(
      Cellested sted, long antal, BigDecimal taeller, BigDecimal naevner, BigDecimal vaerdi) {}

  /** Residents of some ages on 1 January of some years that a result moves with. */
  public record Beboere(Set<Integer> kommuner, Set<Integer> aar, Set<Integer> aldre) {}

  private Efterregning(Grundlag grundlag, Noegle noegle, int omraade) {
    this.grundlag = grundlag;
    this.noegle = noegle;
    this.omraade = omraade;
    Cellekilde huskende =
        (n, o, p) -> {
          Gruppe gruppe = new Gruppe(n, o, p);
          laest.add(gruppe);
          return kendte.computeIfAbsent(gruppe, g -> grundlag.celler().celler(n, o, p));
        };
    this.resultat = udled(med(huskende)).orElse(null);
  }

  /** Derives one result; empty where the figure writes none under this key. */
  public static Optional<Efterregning> af(Grundlag grundlag, Noegle noegle) {
    int antal = grundlag.omraader().antal();
    Comparator<Integer> egetFoerst =
        Comparator.comparing(
            nummer -> !grundlag.omraader().omraade(nummer).id().equals(noegle.omraade()));
    return IntStream.range(0, antal)
        .boxed()
        .sorted(egetFoerst)
        .map(nummer -> new Efterregning(grundlag, noegle, nummer))
        .filter(efterregning -> efterregning.resultat != null)
        .findFirst();
  }

  /** The result as it is. */
  public Resultat resultat() {
    return resultat;
  }

  /**
   * The cells that the result moves with. Where it moves with none of its figure's cells one by
   * one, as the lowest of two that are alike, they are all of those that it moves with together.
   */
  public List<Del> celler() {
    List<Del> dele = new ArrayList<>();
    List<Del> andre = new ArrayList<>();
    for (Gruppe gruppe : List.copyOf(laest)) {
      List<Celle> celler = kendte.get(gruppe);
      if (!celler.isEmpty() && rykker(gruppe)) {
        for (int nummer = 0; nummer < celler.size(); nummer++) {
          Optional<Resultat> nyt = medFlere(gruppe, nummer, celler.get(nummer).spand());
          Del del = del(gruppe, celler.get(nummer), nyt);
          boolean iMedian =
              resultat.enhed() == Enhed.DAGE && !ens(medFlere(gruppe, nummer, forbi(celler)));
          (!ens(nyt) || iMedian ? dele : andre).add(del);
        }
      }
    }
    if (giver(dele)) {
      return List.copyOf(dele);
    }
    List<Del> medTilstede = alle(dele, andre.stream().map(this::tilstede).toList());
    List<Del> vejende = medTilstede.stream().filter(Efterregning::vejer).toList();
    return giver(vejende) ? vejende : medTilstede;
  }

  /**
   * The same cell, where it counts by being there and not by how much is in it, as one of those who
   * answered: what one more beside it adds is what it adds as a whole.
   */
  private Del tilstede(Del del) {
    Cellested s = del.sted();
    Gruppe gruppe = new Gruppe(s.noegletal(), s.omraade(), s.periode());
    List<Celle> celler = kendte.get(gruppe);
    Celle ny = new Celle(s.kategori(), s.underkategori(), s.del(), forbi(celler), del.antal());
    List<Celle> flere = new ArrayList<>(celler);
    flere.add(ny);
    Optional<Resultat> nyt = udled(med(gruppe, flere)).filter(andet -> andet.status().harVaerdi());
    boolean median = resultat.enhed() == Enhed.DAGE;
    if (median || del.antal() == 0 || !nyt.map(this::erEnFlere).orElse(false)) {
      return del;
    }
    BigDecimal gange = BigDecimal.valueOf(del.antal());
    return new Del(
        s,
        del.antal(),
        prEn(resultat.taeller(), nyt.map(Resultat::taeller).orElse(null), gange),
        prEn(resultat.naevner(), nyt.map(Resultat::naevner).orElse(null), gange),
        prEn(resultat.vaerdi(), nyt.map(Resultat::vaerdi).orElse(null), gange));
  }

  /** True where each part, or the value of what has none, is one more or the same. */
  private boolean erEnFlere(Resultat nyt) {
    List<BigDecimal> forskelle =
        resultat.taeller() == null
            ? List.of(nyt.vaerdi().subtract(resultat.vaerdi()))
            : List.of(
                nyt.taeller().subtract(resultat.taeller()),
                nyt.naevner().subtract(resultat.naevner()));
    return forskelle.contains(BigDecimal.ONE)
        && Set.of(BigDecimal.ZERO, BigDecimal.ONE).containsAll(forskelle);
  }

  private static boolean vejer(Del del) {
    return del.taeller().signum() != 0 || del.naevner().signum() != 0 || del.vaerdi().signum() != 0;
  }

  private static List<Del> alle(List<Del> dele, List<Del> andre) {
    List<Del> alle = new ArrayList<>(dele);
    alle.addAll(andre);
    return alle;
  }

  /** True when the result is the same with these cells and no others. */
  public boolean giver(List<Del> dele) {
    Map<Gruppe, List<Celle>> kun = new HashMap<>();
    for (Del del : dele) {
      Cellested s = del.sted();
      kun.computeIfAbsent(
              new Gruppe(s.noegletal(), s.omraade(), s.periode()), g -> new ArrayList<>())
          .add(new Celle(s.kategori(), s.underkategori(), s.del(), s.spand(), del.antal()));
    }
    return ens(udled(med((n, o, p) -> kun.getOrDefault(new Gruppe(n, o, p), List.of()))));
  }

  /**
   * True where the denominator, or the value of what has none, is the same when nothing is counted.
   * An open list has no row then: what is counted in years is over the days of the year.
   */
  public boolean fast() {
    Optional<Resultat> tomt = udled(med((n, o, p) -> List.of()));
    return resultat.taeller() == null
        ? tomt.filter(uden -> ens(resultat.vaerdi(), uden.vaerdi())).isPresent()
        : tomt.map(uden -> ens(resultat.naevner(), uden.naevner()))
            .orElse(resultat.enhed() == Enhed.HELAAR);
  }

  private static long forbi(List<Celle> celler) {
    return celler.stream().mapToLong(Celle::spand).max().orElse(0) + TILLAEG;
  }

  private Del del(Gruppe gruppe, Celle celle, Optional<Resultat> nyt) {
    Cellested sted =
        new Cellested(
            gruppe.noegletal(),
            gruppe.omraade(),
            gruppe.periode(),
            celle.kategori(),
            celle.underkategori(),
            celle.del(),
            celle.spand());
    return new Del(
        sted,
        celle.antal(),
        prEn(resultat.taeller(), nyt.map(Resultat::taeller).orElse(null)),
        prEn(resultat.naevner(), nyt.map(Resultat::naevner).orElse(null)),
        prEn(resultat.vaerdi(), nyt.map(Resultat::vaerdi).orElse(null)));
  }

  private static BigDecimal prEn(BigDecimal foer, BigDecimal nu) {
    return prEn(foer, nu, BigDecimal.valueOf(TILLAEG));
  }

  private static BigDecimal prEn(BigDecimal foer, BigDecimal nu, BigDecimal flere) {
    return foer == null || nu == null
        ? BigDecimal.ZERO
        : nu.subtract(foer).divide(flere, PRAECISION).stripTrailingZeros();
  }

  /** True when the result moves with the cells of a group in any way. */
  private boolean rykker(Gruppe gruppe) {
    List<Celle> mere = new ArrayList<>();
    long gange = 1;
    for (Celle celle : kendte.get(gruppe)) {
      mere.add(plus(celle, celle.spand(), TILLAEG * gange++));
    }
    return !ens(udled(med(gruppe, List.of()))) || !ens(udled(med(gruppe, mere)));
  }

  /** The result with more in a cell, or in a place beside it. */
  private Optional<Resultat> medFlere(Gruppe gruppe, int nummer, long spand) {
    List<Celle> celler = new ArrayList<>(kendte.get(gruppe));
    Celle celle = celler.get(nummer);
    if (spand == celle.spand()) {
      celler.set(nummer, plus(celle, spand, TILLAEG));
    } else {
      celler.add(plus(celle, spand, TILLAEG - celle.antal()));
    }
    return udled(med(gruppe, celler));
  }

  private static Celle plus(Celle celle, long spand, long flere) {
    return new Celle(
        celle.kategori(), celle.underkategori(), celle.del(), spand, celle.antal() + flere);
  }

  private Grundlag med(Gruppe gruppe, List<Celle> celler) {
    return med(
        (n, o, p) -> {
          Gruppe denne = new Gruppe(n, o, p);
          return denne.equals(gruppe)
              ? celler
              : kendte.computeIfAbsent(denne, g -> grundlag.celler().celler(n, o, p));
        });
  }

  private Grundlag med(Cellekilde celler) {
    return ny(grundlag.befolkning(), grundlag.prisindeks(), grundlag.investeringer(), celler);
  }

  private Grundlag ny(
      Befolkning befolkning,
      Prisindeks prisindeks,
      List<Investering> investeringer,
      Cellekilde celler) {
    return new Grundlag(
        grundlag.koersel(),
        grundlag.kalender(),
        grundlag.omraader(),
        grundlag.daekning(),
        befolkning,
        prisindeks,
        investeringer,
        celler,
        grundlag.materialet());
  }

  private Cellekilde uaendrede() {
    return (n, o, p) ->
        kendte.computeIfAbsent(new Gruppe(n, o, p), g -> grundlag.celler().celler(n, o, p));
  }

  private Optional<Resultat> udled(Grundlag andet) {
    Grundresultater resultater = Grundresultater.uafstemte();
    for (Noegletal figur : Katalog.forudsat(noegle)) {
      figur.udled(new Udledning(figur, omraade, andet, resultater));
    }
    return resultater.find(noegle);
  }

  private boolean ens(Optional<Resultat> andet) {
    return andet.isPresent()
        && ens(resultat.vaerdi(), andet.get().vaerdi())
        && ens(resultat.taeller(), andet.get().taeller())
        && ens(resultat.naevner(), andet.get().naevner())
        && resultat.status() == andet.get().status();
  }

  private static boolean ens(BigDecimal a, BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }

  /** The residents that the result moves with; empty where it moves with none. */
  public Optional<Beboere> beboere() {
    Befolkning alle = grundlag.befolkning();
    Set<Integer> aar = new TreeSet<>();
    Set<Integer> aldre = new TreeSet<>();
    Set<Integer> kommuner = new TreeSet<>();
    for (int et : alle.aar()) {
      if (rykker((k, a, alder) -> a == et)) {
        aar.add(et);
        alle.aldre(et).stream()
            .filter(en -> rykker((k, a, alder) -> a == et && alder == en))
            .forEach(aldre::add);
      }
    }
    if (aar.isEmpty()) {
      return Optional.empty();
    }
    for (int kommune : grundlag.daekning().kommuner()) {
      if (rykker((k, a, alder) -> k == kommune)) {
        kommuner.add(kommune);
      }
    }
    return Optional.of(new Beboere(kommuner, aar, aldre));
  }

  private boolean rykker(Befolkning.Valg valgte) {
    return !ens(
        udled(
            ny(
                grundlag.befolkning().medFlere(valgte, TILLAEG),
                grundlag.prisindeks(),
                grundlag.investeringer(),
                uaendrede())));
  }

  /** The years of the price index that the result moves with. */
  public Set<Integer> prisaar() {
    Set<Integer> aar = new TreeSet<>();
    Prisindeks priser = grundlag.prisindeks();
    for (int et : priser.aar()) {
      Prisindeks andre = priser.med(et, priser.procent(et).add(BigDecimal.ONE));
      if (!ens(udled(ny(grundlag.befolkning(), andre, grundlag.investeringer(), uaendrede())))) {
        aar.add(et);
      }
    }
    return aar;
  }

  /** The investments that the result moves with. */
  public List<Investering> investeringer() {
    List<Investering> fundne = new ArrayList<>();
    List<Investering> alle = grundlag.investeringer();
    for (int nummer = 0; nummer < alle.size(); nummer++) {
      Investering en = alle.get(nummer);
      List<Investering> andre = new ArrayList<>(alle);
      andre.set(nummer, en.medFlere(TILLAEG));
      if (!ens(udled(ny(grundlag.befolkning(), grundlag.prisindeks(), andre, uaendrede())))) {
        fundne.add(en);
      }
    }
    return fundne;
  }
}
