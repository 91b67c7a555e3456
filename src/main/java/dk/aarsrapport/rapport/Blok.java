package dk.aarsrapport.rapport;

import java.util.List;

/** What a report is made of, from top to bottom. */
public sealed interface Blok
    permits Blok.Overskrift,
        Blok.Afsnit,
        Blok.Liste,
        Blok.Smaatryk,
        Blok.Tekstboks,
        Blok.Boks,
        Tabel,
        Figur {

  /**
   * A heading.
   *
   * @param niveau 1 for a chapter, 2 and 3 below it
   * @param tekst the words
   * @param anker unique in the report; links and the contents page point at it
   */
  record Overskrift(int niveau, String tekst, String anker) implements Blok {}

  /** A paragraph. */
  record Afsnit(List<Inline> indhold) implements Blok {
    /** Copies the runs. */
    public Afsnit {
      indhold = List.copyOf(indhold);
    }
  }

  /** A list; every point is one paragraph. */
  record Liste(boolean nummereret, List<Afsnit> punkter) implements Blok {
    /** Copies the points. */
    public Liste {
      punkter = List.copyOf(punkter);
    }
  }

  /** What few read through but some look up: a list in small print, in columns. */
  record Smaatryk(List<Afsnit> punkter) implements Blok {
    /** Copies the points. */
    public Smaatryk {
      punkter = List.copyOf(punkter);
    }
  }

  /** Paragraphs and lists in a frame. */
  record Tekstboks(List<Blok> indhold) implements Blok {
    /** Copies the parts. */
    public Tekstboks {
      indhold = List.copyOf(indhold);
    }
  }

  /**
   * Key numbers side by side, at most six.
   *
   * @param noegletal the numbers
   */
  record Boks(List<Tal> noegletal) implements Blok {
    /** Copies the numbers. */
    public Boks {
      noegletal = List.copyOf(noegletal);
    }

    /**
     * One key number.
     *
     * @param vaerdi the number as printed, with its unit
     * @param tekst what it counts
     * @param retning up, down or unchanged against the year before, in words after a sign; empty
     *     when there is nothing to compare with
     * @param naboer the same number of groups and of all, and what is said of it, one line each
     */
    public record Tal(String vaerdi, String tekst, String retning, List<String> naboer) {
      /** Copies the lines. */
      public Tal {
        naboer = List.copyOf(naboer);
      }
    }
  }
}
