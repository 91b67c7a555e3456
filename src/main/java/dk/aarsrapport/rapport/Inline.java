package dk.aarsrapport.rapport;

import java.util.List;

/** A run of text inside a paragraph. */
public sealed interface Inline {
  /** The words alone, as a screen reader would say them. */
  String tekst();

  /** Plain words. */
  record Tekst(String tekst) implements Inline {}

  /** Emphasised words. */
  record Fed(String tekst) implements Inline {}

  /** Words in italics. */
  record Kursiv(String tekst) implements Inline {}

  /** A link to an address outside the document, or with {@code #} to an anchor inside it. */
  record Link(String tekst, String maal) implements Inline {}

  /** A footnote: its mark stands here, its words at the foot of the page. */
  record Note(String tekst) implements Inline {}

  /** The words of several runs, notes left out. */
  static String tekst(List<Inline> dele) {
    StringBuilder tekst = new StringBuilder();
    for (Inline del : dele) {
      if (!(del instanceof Note)) {
        tekst.append(del.tekst());
      }
    }
    return tekst.toString();
  }
}
