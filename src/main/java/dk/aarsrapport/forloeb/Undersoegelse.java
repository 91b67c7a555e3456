package dk.aarsrapport.forloeb;

import java.time.LocalDate;

/**
 * A decision to examine a child, as {@code undersøgelser} has it.
 *
 * @param kommune acting municipality
 * @param type bfu, afdækning or screening, where the export says
 * @param afgjort the day of the decision
 * @param opmaerksom the day the municipality became aware, where the deadline begins; null where
 *     the export does not say
 * @param afsluttet the day it was finished; null where it is not
 * @param team who examines; free text, empty where the export does not say
 */
public record Undersoegelse(
    int kommune,
    Type type,
    LocalDate afgjort,
    LocalDate opmaerksom,
    LocalDate afsluttet,
    String team)
    implements Haendelse {
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
    ud.dag(opmaerksom);
    ud.dag(afsluttet);
    ud.tekst(team);
  }

  static Undersoegelse udpak(int kommune, Udpakning ind) {
    return new Undersoegelse(
        kommune, ind.valg(TYPER), ind.dag(), ind.dag(), ind.dag(), ind.tekst());
  }
}
