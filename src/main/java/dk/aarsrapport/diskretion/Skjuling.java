package dk.aarsrapport.diskretion;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Decides what of a {@link Skjuletabel} is hidden: of several ways the one that costs least. */
final class Skjuling {
  /** Larger tables are gone through once. */
  private static final int HOEJST_I_FLERE_ORDENER = 4000;

  private static final List<Raekkefoelge> ORDENER = List.of(Raekkefoelge.values());
  private static final List<Raekkefoelge> EN_ORDEN = List.of(Raekkefoelge.EFTER_NAVN);

  private final Skjuletabel tabel;

  /** What stays hidden: small counts, and all around those that no witness was found for. */
  private final BitSet fastholdte = new BitSet();

  Skjuling(Skjuletabel tabel) {
    this.tabel = tabel;
  }

  /** The numbers of what is hidden; the table is left with nothing hidden. */
  BitSet afgoer() {
    BitSet bedste = new BitSet();
    long mindsteTab = Long.MAX_VALUE;
    for (Raekkefoelge orden : tabel.stoerrelser() > HOEJST_I_FLERE_ORDENER ? EN_ORDEN : ORDENER) {
      skjul(orden.af(tabel));
      if (tabel.tab() < mindsteTab) {
        mindsteTab = tabel.tab();
        bedste = (BitSet) tabel.skjulte().clone();
      }
      tabel.skjulte().stream().boxed().toList().forEach(tabel::vis);
      fastholdte.clear();
    }
    return bedste;
  }

  /** Hides what must be, and what it takes for the small counts to be in doubt, in their order. */
  private void skjul(int[] smaaIOrden) {
    BitSet gemte = tabel.gemte();
    gemte.stream().forEach(tabel::skjul);
    fastholdte.or(gemte);
    Vidner vidner = new Vidner(tabel, smaaIOrden);
    vidner.skaf();
    vidner.uden().filter(nummer -> !tabel.erBeloeb(nummer)).forEach(this::skjulOmkring);
    int[] fortalte = gemte.stream().filter(tabel::erBeloeb).filter(tabel::erKendt).toArray();
    IntStream.of(fortalte).forEach(this::skjulEtMed);
    vidner.skaf();
    visHvadDerKanUndvaeres(vidner::kanUndvaere);
    visHvadDerKanUndvaeres(vidner::holder); // new witnesses may have made more of it idle
    IntStream.of(fortalte).forEach(this::skjulEtMed); // a total that was shown again tells it
    vidner.uden().filter(tabel::erBeloeb).forEach(this::skjulHvadDetFoelgerAf);
    skjulSmaaRester(vidner);
  }

  /** Which order the small counts are given a witness in: what the first hides helps the next. */
  private enum Raekkefoelge {
    EFTER_NAVN,
    BAGFRA,
    FLEST_SUMMER,
    FAERREST_SUMMER,
    STOERST;

    int[] af(Skjuletabel tabel) {
      Comparator<Integer> efterSummer = Comparator.comparing(n -> tabel.summerMed(n).length);
      Comparator<Integer> orden =
          switch (this) {
            case EFTER_NAVN -> Comparator.naturalOrder();
            case BAGFRA -> Comparator.reverseOrder();
            case FLEST_SUMMER -> efterSummer.reversed();
            case FAERREST_SUMMER -> efterSummer;
            case STOERST -> Comparator.comparing(n -> -tabel.antal(n));
          };
      return tabel.smaa().boxed().sorted(orden).mapToInt(Integer::intValue).toArray();
    }
  }

  /** Shows again what turned out not to be needed, what is in most results first. */
  private void visHvadDerKanUndvaeres(Predicate<IntStream> kanUndvaeres) {
    tabel.skjulte().stream()
        .filter(nummer -> !tabel.erLille(nummer) && !fastholdte.get(nummer))
        .boxed()
        .sorted(
            Comparator.comparing((Integer nummer) -> -tabel.resultaterMed(nummer))
                .thenComparing(nummer -> -tabel.antal(nummer))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            nummer -> {
              if (!kanUndvaeres.test(tabel.vis(nummer))) {
                tabel.skjul(nummer);
              }
            });
  }

  /** Hides all that a count is in a sum with, and all that those are. */
  private void skjulOmkring(int nummer) {
    naboer(nummer).flatMap(this::naboer).distinct().forEach(fastholdte::set);
    fastholdte.stream().filter(tabel::synlig).forEach(tabel::skjul);
  }

  private IntStream naboer(int nummer) {
    return IntStream.of(tabel.summerMed(nummer))
        .flatMap(sum -> IntStream.of(tabel.summer()[sum]))
        .distinct();
  }

  /**
   * Hides one more in each sum that an amount is alone hidden in: the accounts tell it to whoever
   * knows them well, and nobody else need work it out from what stands beside it.
   */
  private void skjulEtMed(int nummer) {
    for (int sum : tabel.summerMed(nummer)) {
      int[] led = tabel.summer()[sum];
      if (IntStream.of(led)
          .allMatch(n -> n == nummer || (tabel.synlig(n) && !tabel.skjulte().get(n)))) {
        billigste(IntStream.of(led), led[0])
            .ifPresent(
                andet -> {
                  tabel.skjul(andet);
                  fastholdte.set(andet);
                });
      }
    }
  }

  /**
   * Hides, for an amount that no witness was found for, what it takes that it does not follow from
   * one sum after the other: the cheapest of all that it follows of, as long as it does.
   */
  private void skjulHvadDetFoelgerAf(int nummer) {
    OptionalInt en = billigste(Viden.alt(tabel).grundlag(nummer), nummer);
    while (en.isPresent()) {
      tabel.skjul(en.getAsInt());
      en = billigste(Viden.alt(tabel).grundlag(nummer), nummer);
    }
  }

  /**
   * Hides one more in each sum that gives a small rest away: what is unknown of it is several
   * counts, one of them small, that come to a small number together. The one is in doubt as well,
   * or it would be found from another sum.
   */
  private void skjulSmaaRester(Vidner vidner) {
    boolean flere = true;
    while (flere) {
      flere = false;
      Viden viden = Viden.udenSmaa(tabel);
      for (int[] sum : tabel.summer()) {
        OptionalInt en =
            harLilleRest(sum, viden) ? billigste(IntStream.of(sum), sum[0]) : OptionalInt.empty();
        if (en.isPresent()) {
          tabel.skjul(en.getAsInt());
          viden.glem(en.getAsInt());
          vidner.skafTil(en.getAsInt());
          flere = true;
        }
      }
    }
  }

  private boolean harLilleRest(int[] sum, Viden viden) {
    if (!viden.kendt(sum[0])) {
      return false;
    }
    long rest = 0;
    long hoejest = 0;
    for (int nummer : sum) {
      if (!viden.kendt(nummer)) {
        rest += tabel.antal(nummer);
        hoejest = tabel.erLille(nummer) ? Math.max(hoejest, tabel.graense(nummer)) : hoejest;
      }
    }
    return rest < hoejest;
  }

  /** The cheapest to hide of some counts, their total last, the smallest first. */
  private OptionalInt billigste(IntStream nogle, int total) {
    return nogle
        .filter(nummer -> tabel.synlig(nummer) && !tabel.erKendt(nummer) && tabel.antal(nummer) > 0)
        .boxed()
        .min(
            Comparator.comparing(tabel::pris)
                .thenComparing(nummer -> nummer == total)
                .thenComparing(nummer -> tabel.antal(nummer))
                .thenComparing(Comparator.naturalOrder()))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }
}
