package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Frister;
import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;
import java.time.Period;

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
 * @param leverandoertype whose offer it is
 * @param aarligPris what a whole year of it costs, in øre; null where the export does not say
 * @param iMaalgruppen false when the run leaves its target group out: it is then no part of a
 *     child's course, but its price may have been promised
 */
public record Indsats(
    int kommune,
    Indsatstype type,
    LocalDate start,
    LocalDate slut,
    Boolean samtykke,
    boolean myndighed,
    Frister frister,
    Leverandoertype leverandoertype,
    Long aarligPris,
    boolean iMaalgruppen)
    implements Haendelse {
  /** The highest price that is one, in øre: 175 billion kroner, more than the country has. */
  public static final long HOEJESTE_PRIS = (1L << 44) - 2;

  private static final Leverandoertype[] LEVERANDOERTYPER = Leverandoertype.values();

  /** Whose offer an intervention is. */
  public enum Leverandoertype {
    EGEN,
    EKSTERN,
    UOPLYST
  }

  /** An intervention of which the export says neither provider nor price. */
  public Indsats(
      int kommune,
      Indsatstype type,
      LocalDate start,
      LocalDate slut,
      Boolean samtykke,
      boolean myndighed,
      Frister frister) {
    this(
        kommune,
        type,
        start,
        slut,
        samtykke,
        myndighed,
        frister,
        Leverandoertype.UOPLYST,
        null,
        true);
  }

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
    tid(ud, frister == null ? null : frister.foerste());
    tid(ud, frister == null ? null : frister.derefter());
    ud.valg(leverandoertype);
    ud.muligtAntal(aarligPris);
    ud.ja(iMaalgruppen);
  }

  static Indsats udpak(int kommune, Udpakning ind) {
    return new Indsats(
        kommune,
        ind.type(),
        ind.dag(),
        ind.dag(),
        ind.jaNej(),
        ind.ja(),
        frister(tid(ind), tid(ind)),
        ind.valg(LEVERANDOERTYPER),
        ind.muligtAntal(),
        ind.ja());
  }

  private static Frister frister(Period foerste, Period derefter) {
    return foerste == null ? null : new Frister(foerste, derefter);
  }

  private static void tid(Indpakning ud, Period tid) {
    ud.muligtAntal(tid == null ? null : (long) tid.getMonths());
    ud.antal(tid == null ? 0 : tid.getDays());
  }

  private static Period tid(Udpakning ind) {
    Long maaneder = ind.muligtAntal();
    int dage = (int) ind.antal();
    return maaneder == null ? null : Period.of(0, maaneder.intValue(), dage);
  }
}
