package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.ANTAL;
import static dk.aarsrapport.proevedata.Maalepunkter.SIDSTE;

import dk.aarsrapport.proevedata.Kommunetal.Forebyggende;
import dk.aarsrapport.proevedata.Kommunetal.Periode;
import dk.aarsrapport.proevedata.Pulje.Ophold;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Makes the § 11.3 courses: how many run on each date, who granted them, which led to a BFU. */
final class Forebyggendeforloeb {

  private static final List<Indsatstype> TYPER =
      List.of(
          Indsatstype.RAADGIVNING,
          Indsatstype.KONSULENTBISTAND,
          Indsatstype.RAADGIVNING,
          Indsatstype.NETVAERKSGRUPPE,
          Indsatstype.ANDEN_FOREBYGGENDE,
          Indsatstype.KONSULENTBISTAND,
          Indsatstype.FAMILIEPLANLAEGNING);

  private final int kommune;
  private final Forebyggende tal;
  private final Personnumre numre;
  private final Random tilfaeldig;
  private final Indsatsraekker raekker;
  private final List<Barn> nye = new ArrayList<>();
  private final Deque<Barn> naboer = new ArrayDeque<>();

  Forebyggendeforloeb(int kommune, Forebyggende tal, Personnumre numre, Random tilfaeldig) {
    this.kommune = kommune;
    this.tal = tal;
    this.numre = numre;
    this.tilfaeldig = tilfaeldig;
    this.raekker = new Indsatsraekker(tilfaeldig);
  }

  /** The new children with courses; some courses go to given children just below trin 3. */
  List<Barn> byg(List<Barn> boern) {
    List<Barn> blandede = new ArrayList<>(boern);
    Collections.shuffle(blandede, tilfaeldig);
    naboer.addAll(blandede.subList(0, blandede.size() / 2));
    List<List<Ophold>> efterStart = new ArrayList<>();
    for (int k = 0; k < ANTAL; k++) {
      efterStart.add(new ArrayList<>());
    }
    for (Ophold ophold : Pulje.ophold(tal.igang(), tal.bliver(), tilfaeldig)) {
      efterStart.get(ophold.foerste()).add(ophold);
    }
    for (Ophold ophold : efterStart.get(0)) {
      LocalDate start = Maalepunkter.dato(0).minusDays(tilfaeldig.nextInt(250));
      boolean myndighed = tilfaeldig.nextDouble() < tal.loebende();
      forloeb(nytBarn(start), start, sidstSet(ophold), myndighed);
    }
    for (int k = 1; k < ANTAL; k++) {
      fordel(k, efterStart.get(k));
    }
    return nye;
  }

  private void fordel(int k, List<Ophold> ophold) {
    Deque<Ophold> ledige = new ArrayDeque<>(ophold);
    List<Periode> perioder =
        new ArrayList<>(tal.bevilget().stream().filter(p -> p.maalepunkt() == k).toList());
    Collections.reverse(perioder);
    int bevilget = perioder.stream().mapToInt(Periode::antal).sum();
    int loebende = Math.min(ledige.size(), (int) Math.round(bevilget * tal.loebende()));
    for (Periode periode : perioder) {
      for (int i = 0; i < periode.antal(); i++) {
        boolean bfu = i < periode.bfu();
        if (loebende > 0) {
          loebende--;
          LocalDate start = Maalepunkter.mellem(periode.efter(), periode.til(), tilfaeldig);
          bevilget(start, sidstSet(ledige.remove()), k, bfu);
        } else {
          LocalDate graense = Maalepunkter.dato(k).minusDays(35);
          LocalDate til = periode.til().isBefore(graense) ? periode.til() : graense;
          LocalDate start = Maalepunkter.mellem(periode.efter(), til, tilfaeldig);
          LocalDate efter = start.plusDays(20);
          bevilget(
              start,
              Maalepunkter.mellem(efter, Maalepunkter.dato(k).minusDays(1), tilfaeldig),
              k,
              bfu);
        }
      }
    }
    for (Ophold rest : ledige) {
      LocalDate start = Maalepunkter.foerSetVed(k, tilfaeldig);
      LocalDate slut = sidstSet(rest);
      if (tilfaeldig.nextInt(100) >= 30 || !hosNabo(rest, start, slut)) {
        forloeb(nytBarn(start), start, slut, false);
      }
    }
  }

  private LocalDate sidstSet(Ophold ophold) {
    LocalDate slut = Maalepunkter.sidstSetVed(ophold.sidste(), tilfaeldig);
    return ophold.sidste() == SIDSTE && tilfaeldig.nextInt(100) < 75 ? null : slut;
  }

  private void bevilget(LocalDate start, LocalDate slut, int k, boolean bfu) {
    Barn barn = nytBarn(start);
    forloeb(barn, start, slut, true);
    if (bfu) {
      barn.undersoegelser.add(
          Maalepunkter.mellem(start.minusDays(1), Maalepunkter.dato(k), tilfaeldig));
    }
  }

  /** A course that ends where a child's home-based help begins, or follows where it ended. */
  private boolean hosNabo(Ophold ophold, LocalDate start, LocalDate slut) {
    int foer = ophold.foerste() - 1;
    int efter = ophold.sidste() + 1;
    for (int forsoeg = 0; forsoeg < naboer.size(); forsoeg++) {
      Barn barn = naboer.remove();
      String uden = ".".repeat(efter - foer - 1);
      if (efter < ANTAL && barn.forloeb.substring(0, efter).endsWith(uden)) {
        LocalDate fra = barn.foersteStart().orElseThrow();
        boolean trinOp = barn.forloeb.charAt(efter) == 'H' && barn.foedt.isBefore(start);
        if (trinOp && !barn.forloeb.substring(0, foer + 1).matches(".*[^.].*")) {
          forloeb(barn, start, fra.minusDays(1), false);
          return true;
        }
      }
      LocalDate til = barn.sidsteSlut().orElse(null);
      if (barn.forloeb.charAt(foer) == 'H'
          && barn.forloeb.startsWith(uden, foer + 1)
          && barn.forloeb.substring(foer + 1).matches("\\.*")
          && til != null
          && barn.attenAar().isAfter(slut == null ? Maalepunkter.TIL : slut)) {
        forloeb(barn, til.plusDays(1), slut, false);
        return true;
      }
      naboer.add(barn);
    }
    return false;
  }

  /** Adds the course, as two rows in a row where it was granted again at the turn of the year. */
  private void forloeb(Barn barn, LocalDate start, LocalDate slut, boolean myndighed) {
    Indsatstype type = TYPER.get(tilfaeldig.nextInt(TYPER.size()));
    LocalDate nytaar = LocalDate.of(start.getYear() + 1, 1, 1);
    boolean fornyet =
        nytaar.isBefore(slut == null ? Maalepunkter.TIL : slut) && tilfaeldig.nextInt(100) < 20;
    List<Indsats> nyeRaekker = new ArrayList<>();
    if (fornyet) {
      nyeRaekker.add(raekker.raekke(type, start, nytaar.minusDays(1)));
      nyeRaekker.add(raekker.raekke(type, nytaar, slut));
    } else {
      nyeRaekker.add(raekker.raekke(type, start, slut));
    }
    for (Indsats ny : nyeRaekker) {
      barn.indsatser.add(myndighed ? ny : ny.bevilgetAfAnden());
    }
  }

  private Barn nytBarn(LocalDate start) {
    double alder = 1 + 13 * Math.pow(tilfaeldig.nextDouble(), 0.8);
    LocalDate foedt = start.minusDays(Math.round(alder * 365.25));
    String cpr = numre.nyt(foedt, tilfaeldig.nextBoolean(), tilfaeldig);
    Barn barn = new Barn(kommune, cpr, foedt, Barn.UDEN_FORLOEB);
    nye.add(barn);
    return barn;
  }
}
