package dk.aarsrapport.forloeb;

import java.time.LocalDate;

/**
 * A decision to examine a child, as {@code undersøgelser} has it.
 *
 * @param kommune acting municipality
 * @param type bfu, afdækning or screening, where the export says
 * @param afgjort the day of the decision
 */
public record Undersoegelse(int kommune, Type type, LocalDate afgjort) implements Haendelse {
  /** SEL § 50 / BL §§ 18-22. */
  public enum Type {
    BFU,
    AFDAEKNING,
    SCREENING,
    UOPLYST
  }

  private static final Type[] TYPER = Type.values();

  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.UNDERSOEGELSE;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.valg(type);
    ud.dag(afgjort);
  }

  static Undersoegelse udpak(int kommune, Udpakning ind) {
    return new Undersoegelse(kommune, ind.valg(TYPER), ind.dag());
  }
}
