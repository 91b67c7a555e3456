package dk.aarsrapport.forloeb;

import java.time.LocalDate;

/**
 * A follow-up of a child, as {@code opfølgninger} has it.
 *
 * @param kommune acting municipality
 * @param indsats code of the type of intervention that was followed up; empty = all the child's
 * @param dato the day it was held
 */
public record Opfoelgning(int kommune, String indsats, LocalDate dato) implements Haendelse {
  /** True when it serves interventions of this type. */
  public boolean gaelder(String type) {
    return indsats.isEmpty() || indsats.equals(type);
  }

  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.OPFOELGNING;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.tekst(indsats);
    ud.dag(dato);
  }

  static Opfoelgning udpak(int kommune, Udpakning ind) {
    return new Opfoelgning(kommune, ind.tekst(), ind.dag());
  }
}
