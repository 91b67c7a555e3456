package dk.aarsrapport.forloeb;

import java.time.LocalDate;

/**
 * A child's case, as {@code sager} has it; a case is one child's, whatever number it shares.
 *
 * @param kommune acting municipality
 * @param sagsnr keyed hash of the case number
 * @param raadgiver keyed hash of municipality and adviser; 0 where there is none
 * @param team the adviser's team; empty where there is none
 * @param start first day
 * @param slut last day; {@link LocalDate#MAX} while it is open
 */
public record Sag(
    int kommune, long sagsnr, long raadgiver, String team, LocalDate start, LocalDate slut)
    implements Haendelse {
  /** True when the case is open on some day from the first to the last. */
  public boolean iPerioden(LocalDate foerste, LocalDate sidste) {
    return !sidste.isBefore(start) && !foerste.isAfter(slut);
  }

  /** True when the case is open on this day. */
  public boolean paa(LocalDate dag) {
    return !dag.isBefore(start) && !dag.isAfter(slut);
  }

  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.SAG;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.hash(sagsnr);
    ud.hash(raadgiver);
    ud.tekst(team);
    ud.dag(start);
    ud.dag(slut);
  }

  static Sag udpak(int kommune, Udpakning ind) {
    return new Sag(kommune, ind.hash(), ind.hash(), ind.tekst(), ind.dag(), ind.dag());
  }
}
