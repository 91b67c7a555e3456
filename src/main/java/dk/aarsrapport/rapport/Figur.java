package dk.aarsrapport.rapport;

import java.util.List;

/** A picture made from numbers: what stands over, under and instead of the drawing. */
public sealed interface Figur extends Blok permits Diagram, Trappe {
  /** The message as a sentence, or what is shown. */
  String titel();

  /** The text that tells it to those who cannot see it, from the numbers drawn. */
  String alternativ();

  /** Explanations under it. */
  List<String> noter();

  /** Where the numbers come from. */
  String kilde();

  /** True when there is not a single number to draw. */
  boolean tom();
}
