package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What several rules ask of a child's rows. */
final class Raekker {
  private Raekker() {}

  /** Rows by their first day, those of the same day as they stand in the files. */
  static <H extends Haendelse> List<H> iOrden(
      Forloeb forloeb, List<H> raekker, Function<H, LocalDate> start) {
    if (raekker.size() < 2) { // as most children have them
      return raekker;
    }
    Comparator<H> sted =
        Comparator.comparing(
            (H h) -> forloeb.herkomst(h).orElseThrow(),
            Comparator.comparingInt(Herkomst::fil).thenComparingLong(Herkomst::linje));
    List<H> ordnede = new ArrayList<>(raekker);
    ordnede.sort(Comparator.comparing(start).thenComparing(sted));
    return ordnede;
  }

  /** The interventions of some types, in order. */
  static List<Indsats> indsatser(Forloeb forloeb, Predicate<Indsats> valgte) {
    List<Indsats> fundne = List.of(); // as most children have of most types
    for (Indsats indsats : forloeb.indsatser()) {
      if (valgte.test(indsats)) {
        fundne = fundne.isEmpty() ? new ArrayList<>() : fundne;
        fundne.add(indsats);
      }
    }
    return iOrden(forloeb, fundne, Indsats::start);
  }

  /** The placements outside the home, in order. */
  static List<Indsats> anbringelser(Forloeb forloeb) {
    return indsatser(forloeb, i -> i.type().anbringelse());
  }

  /**
   * True when both run on two days at least: the day of a move belongs to both places and is none.
   */
  static boolean overlapper(LocalDate start, LocalDate slut, LocalDate start2, LocalDate slut2) {
    LocalDate foerste = start.isAfter(start2) ? start : start2;
    LocalDate sidste = slut.isBefore(slut2) ? slut : slut2;
    return foerste.isBefore(sidste);
  }

  /**
   * Tells of the rows in which the child has this age or more.
   *
   * @param dag the day of a row on which the age is asked for
   * @param besked what is said of such a row and that age
   */
  static <H extends Haendelse> void fraAlder(
      int alder,
      Forloeb forloeb,
      List<H> raekker,
      Function<H, LocalDate> dag,
      BiFunction<H, Integer, String> besked,
      Forloebsregel.Melder melder) {
    forloeb
        .person()
        .ifPresent(
            person -> {
              for (H raekke : raekker) {
                int da = person.alder(dag.apply(raekke));
                if (da >= alder) {
                  melder.fund(raekke, () -> besked.apply(raekke, da));
                }
              }
            });
  }

  /** Days as a message writes them; an open end is none. */
  static String dage(LocalDate start, LocalDate slut) {
    return Talformat.dato(start) + "–" + (slut.equals(LocalDate.MAX) ? "" : Talformat.dato(slut));
  }

  /** An intervention as a message writes it. */
  static String skrevet(Indsats indsats) {
    return indsats.type().navn() + " " + dage(indsats.start(), indsats.slut());
  }
}
