package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;

/**
 * An input that is read whole before anything is counted, and that the figures look things up in.
 *
 * @param <R> what a good row becomes
 */
public non-sealed interface Baggrundseksport<R> extends Eksport<R> {
  /** Puts a good row in its place. */
  void aflever(R raekke, Baggrund baggrund);
}
