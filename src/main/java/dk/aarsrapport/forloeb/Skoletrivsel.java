package dk.aarsrapport.forloeb;

/**
 * Well-being and absence in classes 4-9, as {@code skoletrivsel} has it: one child's, or the mean
 * of some pupils.
 *
 * <p>The measures are in units of {@link #DEL}; null where the export does not say.
 *
 * @param kommune acting municipality
 * @param skoleaar the year in which the school year begins
 * @param gruppe udsatte or oevrige; empty for one child, whose course tells
 * @param antal the pupils; 1 for one child
 * @param faglig index of academic well-being
 * @param social index of social well-being
 * @param fravaer absence in pct
 */
public record Skoletrivsel(
    int kommune, int skoleaar, String gruppe, int antal, Long faglig, Long social, Long fravaer)
    implements Haendelse, Enkeltstaaende {
  /** One is this many units. */
  public static final long DEL = 1_000_000_000;

  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.SKOLETRIVSEL;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.antal(skoleaar);
    ud.tekst(gruppe);
    ud.antal(antal);
    ud.muligtAntal(faglig);
    ud.muligtAntal(social);
    ud.muligtAntal(fravaer);
  }

  static Skoletrivsel udpak(int kommune, Udpakning ind) {
    return new Skoletrivsel(
        kommune,
        (int) ind.antal(),
        ind.tekst(),
        (int) ind.antal(),
        ind.muligtAntal(),
        ind.muligtAntal(),
        ind.muligtAntal());
  }
}
