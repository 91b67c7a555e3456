package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.reference.Ordbog;
import java.util.Comparator;
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
  /** A text has room for a wrong letter for each so many. */
  private static final int BOGSTAVER_PR_FEJL = 3;

  static final Ordliste JA_NEJ =
      new Ordliste(List.of("ja", "nej"), tekst -> Raekke.jaNej(tekst).isPresent());

  /** Words that are read whatever their case and punctuation. */
  public static Ordliste af(List<String> ord) {
    List<String> noegler = ord.stream().map(Overskrift::noegle).toList();
    return new Ordliste(
        ord,
        tekst ->
            noegler.contains(Overskrift.noegle(tekst))
                || noegler.contains(Overskrift.noegle(Kode.tekst(tekst))));
  }

  /** The other of yes and no; empty for a text that is neither. */
  public static Optional<String> modsat(String tekst) {
    return Raekke.jaNej(tekst).map(ja -> ja ? "nej" : "ja");
  }

  /** True for a text that the reader understands. */
  public boolean forstaar(String tekst) {
    return forstaas.test(tekst);
  }

  /** The word most like the text; empty where a third of the letters or more would change. */
  public Optional<String> naermeste(String tekst) {
    String noegle = Overskrift.noegle(tekst);
    int hoejst = Math.max(1, noegle.length() / BOGSTAVER_PR_FEJL);
    return ord.stream()
        .min(Comparator.comparingInt(kendt -> afstand(noegle, kendt)))
        .filter(kendt -> afstand(noegle, kendt) <= hoejst);
  }

  private static int afstand(String noegle, String kendt) {
    return Naermeste.afstand(noegle, Overskrift.noegle(kendt));
  }

  /**
   * What a text that the reader does not understand was probably meant to be: what the dictionary
   * has for it, what it is short for, or the word most like it; empty where that is none.
   */
  public Optional<String> forslag(Ordbog ordbog, String input, String kolonne, String tekst) {
    return ordbog
        .betydning(input, kolonne, tekst)
        .or(() -> ordbog.afOrdene(input, kolonne, tekst))
        .or(() -> ordbog.forkortet(input, kolonne, tekst, ord))
        .or(() -> naermeste(tekst));
  }
}
