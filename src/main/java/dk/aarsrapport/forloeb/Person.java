package dk.aarsrapport.forloeb;

import java.time.LocalDate;

/**
 * A child under a keyed pseudonym; never written out, so it has no text of its own.
 *
 * @param hoej upper 64 bits of the pseudonym
 * @param lav lower 64 bits of the pseudonym
 * @param foedt date of birth
 * @param koen sex
 */
public record Person(long hoej, long lav, LocalDate foedt, Koen koen) {
  /** Age in completed years on a day; a child born on 29 February has its birthday on 1 March. */
  public int alder(LocalDate dag) {
    int aar = dag.getYear() - foedt.getYear();
    int maaneder = dag.getMonthValue() - foedt.getMonthValue();
    boolean foerFoedselsdagen =
        maaneder < 0 || (maaneder == 0 && dag.getDayOfMonth() < foedt.getDayOfMonth());
    return foerFoedselsdagen ? aar - 1 : aar;
  }

  /** Says nothing of the person, so that no log or exception can. */
  @Override
  public String toString() {
    return "Person";
  }
}
