package dk.aarsrapport.indlaesning;

/**
 * An input that is read row by row, in parts, and counted.
 *
 * @param <R> what a good row becomes
 */
public non-sealed interface Taelleeksport<R> extends Eksport<R> {
  /** Hands on a good row as what it counts as: it may be more than one thing, but never none. */
  void aflever(R raekke, Modtager modtager);
}
