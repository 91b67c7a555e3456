package dk.aarsrapport.forloeb;

import java.time.LocalDate;

/**
 * A notification of concern, as {@code underretninger} has it.
 *
 * @param kommune acting municipality
 * @param modtaget the day it was received
 * @param form skriftlig, telefonisk, møde; empty where the export does not say
 * @param underretter who notified; free text
 * @param gruppe which kind of notifier; free text
 * @param aarsag why; free text
 * @param foersteHandling what was done first; free text
 * @param handlet the day something was done; null where nothing has been
 */
public record Underretning(
    int kommune,
    LocalDate modtaget,
    String form,
    String underretter,
    String gruppe,
    String aarsag,
    String foersteHandling,
    LocalDate handlet)
    implements Haendelse {
  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.UNDERRETNING;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.dag(modtaget);
    ud.tekst(form);
    ud.tekst(underretter);
    ud.tekst(gruppe);
    ud.tekst(aarsag);
    ud.tekst(foersteHandling);
    ud.dag(handlet);
  }

  static Underretning udpak(int kommune, Udpakning ind) {
    return new Underretning(
        kommune,
        ind.dag(),
        ind.tekst(),
        ind.tekst(),
        ind.tekst(),
        ind.tekst(),
        ind.tekst(),
        ind.dag());
  }
}
