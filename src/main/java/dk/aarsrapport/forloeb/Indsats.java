package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Frister;
import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;

/**
 * An intervention, as {@code indsatser} has it.
 *
 * @param kommune acting municipality
 * @param type the type, judged on the first day
 * @param start first day
 * @param slut last day; {@link LocalDate#MAX} while it runs on
 * @param samtykke whether the parents consent; null where the export does not say
 * @param myndighed true when the authority granted it
 * @param frister when it is due to be followed up; null where no standard says
 */
public record Indsats(
    int kommune,
    Indsatstype type,
    LocalDate start,
    LocalDate slut,
    Boolean samtykke,
    boolean myndighed,
    Frister frister)
    implements Haendelse {
  /** An intervention that no standard says when to follow up. */
  public Indsats(
      int kommune,
      Indsatstype type,
      LocalDate start,
      LocalDate slut,
      Boolean samtykke,
      boolean myndighed) {
    this(kommune, type, start, slut, samtykke, myndighed, null);
  }

  /** True when it runs on some day from the first to the last. */
  public boolean iPerioden(LocalDate foerste, LocalDate sidste) {
    return !sidste.isBefore(start) && !foerste.isAfter(slut);
  }

  /** True when it runs on this day; its first and last day belong to it. */
  public boolean paa(LocalDate dag) {
    return !dag.isBefore(start) && !dag.isAfter(slut);
  }

  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.INDSATS;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.type(type);
    ud.dag(start);
    ud.dag(slut);
    ud.jaNej(samtykke);
    ud.ja(myndighed);
    ud.muligtAntal(frister == null ? null : (long) frister.foersteDage());
    ud.antal(frister == null ? 0 : frister.derefterDage());
  }

  static Indsats udpak(int kommune, Udpakning ind) {
    return new Indsats(
        kommune,
        ind.type(),
        ind.dag(),
        ind.dag(),
        ind.jaNej(),
        ind.ja(),
        frister(ind.muligtAntal(), (int) ind.antal()));
  }

  private static Frister frister(Long foersteDage, int derefterDage) {
    return foersteDage == null ? null : new Frister(foersteDage.intValue(), derefterDage);
  }
}
