package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.FRA;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import dk.aarsrapport.proevedata.Kommunetal.Belastning;
import dk.aarsrapport.proevedata.Pulje.Ophold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Gives every child a case, and the municipality as many open cases as its advisers had. */
final class Sager {

  private final int kommune;
  private final List<Belastning> datoer;
  private final Personnumre numre;
  private final Random tilfaeldig;

  Sager(int kommune, List<Belastning> datoer, Personnumre numre, Random tilfaeldig) {
    this.kommune = kommune;
    this.datoer = datoer;
    this.numre = numre;
    this.tilfaeldig = tilfaeldig;
  }

  /** Opens a case around each child's interventions. */
  void aabn(List<Barn> boern) {
    for (Barn barn : boern) {
      LocalDate fra = barn.foersteStart().orElseThrow().minusDays(5L + tilfaeldig.nextInt(40));
      barn.sagFra = fra.isBefore(barn.foedt) ? barn.foedt : fra;
      LocalDate slut = barn.sidsteSlut().orElse(null);
      if (slut != null) {
        LocalDate til = slut.plusDays(tilfaeldig.nextInt(25));
        barn.sagTil = til.isAfter(TIL) ? null : til;
      }
    }
  }

  /** The children whose cases have no intervention, as many as are missing on each date. */
  List<Barn> udenIndsats(List<Barn> medIndsats) {
    List<Integer> mangler = new ArrayList<>();
    for (Belastning belastning : datoer) {
      LocalDate dato = belastning.dato();
      long aabne = medIndsats.stream().filter(b -> aaben(b, dato)).count();
      mangler.add(Math.toIntExact(belastning.sager() - aabne));
    }
    List<Barn> nye = new ArrayList<>();
    List<Double> bliver = Collections.nCopies(mangler.size(), 0.45);
    for (Ophold ophold : Pulje.ophold(mangler, bliver, tilfaeldig)) {
      LocalDate fra =
          Maalepunkter.mellem(foer(ophold.foerste()), dato(ophold.foerste()), tilfaeldig);
      LocalDate til =
          Maalepunkter.mellem(
              dato(ophold.sidste()).minusDays(1),
              dato(ophold.sidste() + 1).minusDays(1),
              tilfaeldig);
      nye.add(barn(fra, ophold.sidste() == mangler.size() - 1 ? null : til));
    }
    for (int i = 0; i < 70; i++) {
      LocalDate fra = Maalepunkter.mellem(FRA, LocalDate.of(2015, 9, 30), tilfaeldig);
      nye.add(barn(fra, fra.plusDays(40L + tilfaeldig.nextInt(100))));
    }
    return nye;
  }

  static boolean aaben(Barn barn, LocalDate dato) {
    return !barn.sagFra.isAfter(dato) && (barn.sagTil == null || !barn.sagTil.isBefore(dato));
  }

  private LocalDate dato(int d) {
    return d < datoer.size() ? datoer.get(d).dato() : TIL;
  }

  private LocalDate foer(int d) {
    return d == 0 ? LocalDate.of(2015, 9, 1) : dato(d - 1);
  }

  private Barn barn(LocalDate fra, LocalDate til) {
    LocalDate foedt = fra.minusDays(30L + tilfaeldig.nextInt(5400));
    String cpr = numre.nyt(foedt, tilfaeldig.nextBoolean(), tilfaeldig);
    Barn barn = new Barn(kommune, cpr, foedt, Barn.UDEN_FORLOEB);
    barn.sagFra = fra;
    barn.sagTil = til;
    if (tilfaeldig.nextInt(100) < 40) {
      barn.undersoegelser.add(fra.plusDays(2L + tilfaeldig.nextInt(20)));
    }
    return barn;
  }
}
