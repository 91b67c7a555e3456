package dk.aarsrapport.spark;

import dk.aarsrapport.indlaesning.Filhoved;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One file to read.
 *
 * @param input the export's name in the run file
 * @param sti its path
 * @param navn its name without folders, for messages
 * @param bytes its size
 * @param hoved how it is laid out
 */
public record Inputfil(String input, String sti, String navn, long bytes, Filhoved hoved)
    implements Serializable {
  /** How the file is read, in one line for who looks for a mistake: no cell of it. */
  public String beskrivelse() {
    return String.format(
        Locale.forLanguageTag("da-DK"),
        "%s, %.1f MB, tegnsæt %s, skilletegn «%s», overskrifter i linje %d; kolonner: %s",
        input,
        bytes / 1e6,
        hoved.tegnsaet(),
        hoved.skilletegn() == '\t' ? "tabulator" : hoved.skilletegn(),
        hoved.linje(),
        hoved.plads().entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(
                kolonne ->
                    kolonne.getKey()
                        + " "
                        + (kolonne.getValue() < hoved.bredde()
                            ? kolonne.getValue() + 1
                            : "fra kørselsfilen"))
            .collect(Collectors.joining(", ")));
  }
}
