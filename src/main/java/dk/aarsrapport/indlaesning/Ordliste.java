package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Naermeste;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The words that the cells of a column may say.
 *
 * @param ord as the contract writes them
 * @param forstaas true for what the reader takes for one of them
 */
public record Ordliste(List<String> ord, Predicate<String> forstaas) {
  static final Ordliste JA_NEJ =
      new Ordliste(List.of("ja", "nej"), tekst -> Raekke.jaNej(tekst).isPresent());

  /** Words that are read whatever their case and punctuation. */
  static Ordliste af(List<String> ord) {
    List<String> noegler = ord.stream().map(Overskrift::noegle).toList();
    return new Ordliste(ord, tekst -> noegler.contains(Overskrift.noegle(tekst)));
  }

  /** The other of yes and no; empty for a text that is neither. */
  public static Optional<String> modsat(String tekst) {
    return Raekke.jaNej(tekst).map(ja -> ja ? "nej" : "ja");
  }

  /** True for a text that the reader understands. */
  public boolean forstaar(String tekst) {
    return forstaas.test(tekst);
  }

  /** The word most like the text. */
  public String naermeste(String tekst) {
    return Naermeste.til(tekst, ord);
  }
}
