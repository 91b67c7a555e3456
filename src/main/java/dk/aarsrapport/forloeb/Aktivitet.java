package dk.aarsrapport.forloeb;

/**
 * A number that was counted elsewhere, as {@code aktivitetstal} has it.
 *
 * @param kommune acting municipality
 * @param periode as {@code noegletal.csv} writes periods
 * @param emne what it is about; free text
 * @param kategori which of the subject's numbers; free text
 * @param antal the number
 * @param grundlag the number that it is a part of; null where it is none
 */
public record Aktivitet(
    int kommune, String periode, String emne, String kategori, int antal, Integer grundlag)
    implements Enkeltstaaende {}
