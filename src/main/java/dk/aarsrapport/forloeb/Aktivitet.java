package dk.aarsrapport.forloeb;

/**
 * A number that was counted elsewhere, as {@code aktivitetstal} has it.
 *
 * @param kommune acting municipality
 * @param periode as {@code noegletal.csv} writes periods
 * @param emne what it is about; free text
 * @param kategori which of the subject's numbers; free text
 * @param koen whom of; free text, empty for all
 * @param enhed the unit, as {@code noegletal.csv} writes it
 * @param dele the number in millionths
 * @param grundlag the number that it is a part of, or of how many it is; null where it is none
 */
public record Aktivitet(
    int kommune,
    String periode,
    String emne,
    String kategori,
    String koen,
    String enhed,
    long dele,
    Integer grundlag)
    implements Enkeltstaaende {
  /** The parts that one is. */
  public static final long EN = 1_000_000;
}
