package dk.aarsrapport.forloeb;

/**
 * A decision in a complaint, as {@code afgørelser} has it.
 *
 * @param kommune the municipality whose decision was complained of
 * @param instans who decided; free text
 * @param udfald the outcome; free text, empty where the export does not say
 * @param aar the year of the decision
 */
public record Klageafgoerelse(int kommune, String instans, String udfald, int aar)
    implements Enkeltstaaende {}
