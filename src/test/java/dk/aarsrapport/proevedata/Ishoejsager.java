package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Ishoejverden.AAR;
import static dk.aarsrapport.proevedata.Ishoejverden.ISHOEJ;
import static dk.aarsrapport.proevedata.Ishoejverden.VALLENSBAEK;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The cases of 2013: 758 in January, 694 in March, level until September, 741 in December, 714 a
 * month on average, of some 830 children in all. The months between are invented, and so is who has
 * which case: 714 cases of 37.4 each are 19 advisers, and a twentieth in January.
 */
final class Ishoejsager {

  private static final List<Integer> VED_MAANEDENS_UDGANG =
      List.of(758, 731, 694, 695, 693, 696, 694, 695, 708, 726, 737, 741);

  /** Open and closed again between two counts. */
  private static final int KORTE = 21;

  private static final int RAADGIVERE = 19;
  private static final int RAADGIVERE_I_ISHOEJ = 14;

  /** One case and whose it is. */
  private record Sag(Barn barn, int nr, int raadgiver, LocalDate fra) {}

  private final Nytaarsboern boern;
  private int antal;

  Ishoejsager(Nytaarsboern boern) {
    this.boern = boern;
  }

  void skriv(CsvSkriver ud) throws IOException {
    Deque<Sag> aabne = new ArrayDeque<>();
    int iFebruar = VED_MAANEDENS_UDGANG.get(0) - VED_MAANEDENS_UDGANG.get(1);
    for (int i = 0; i < iFebruar; i++) {
      aabne.add(sag(RAADGIVERE + 1, LocalDate.of(AAR, 1, 1)));
    }
    for (int maaned = 1; maaned <= 12; maaned++) {
      LocalDate dag = LocalDate.of(AAR, maaned, 1);
      int maal = VED_MAANEDENS_UDGANG.get(maaned - 1);
      while (aabne.size() > maal) {
        skriv(ud, aabne.remove(), YearMonth.from(dag).atEndOfMonth().minusDays(1));
      }
      while (aabne.size() < maal) {
        aabne.add(sag(1 + antal % RAADGIVERE, dag));
      }
    }
    for (Sag sag : aabne) {
      skriv(ud, sag, null);
    }
    for (int i = 0; i < KORTE; i++) {
      skriv(ud, sag(1 + i % RAADGIVERE, LocalDate.of(AAR, 3, 1)), LocalDate.of(AAR, 3, 30));
    }
  }

  private Sag sag(int raadgiver, LocalDate fra) {
    antal++;
    int kommune = raadgiver <= RAADGIVERE_I_ISHOEJ ? ISHOEJ : VALLENSBAEK;
    int foedt = AAR - 1 - antal % 17;
    String cpr = boern.cpr(foedt, antal % 2 == 0);
    Barn barn = new Barn(kommune, cpr, LocalDate.of(foedt, 1, 1), Barn.UDEN_FORLOEB);
    return new Sag(barn, antal, raadgiver, fra);
  }

  private static void skriv(CsvSkriver ud, Sag sag, LocalDate til) throws IOException {
    Eksport.sag(ud, sag.barn, "S-" + sag.nr, sag.raadgiver, null, sag.fra, til);
  }
}
