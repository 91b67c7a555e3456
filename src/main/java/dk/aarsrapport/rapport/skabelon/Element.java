package dk.aarsrapport.rapport.skabelon;

import java.util.List;

/** What a template is made of, from top to bottom. */
sealed interface Element
    permits Element.Overskrift,
        Element.Afsnit,
        Element.Liste,
        Element.Ordtabel,
        Element.Tekstboks,
        Direktiv {
  /** Where it starts. */
  Sted sted();

  /** A heading; its anchor comes from the words as they stand in the template. */
  record Overskrift(int niveau, List<Led> led, String anker, Sted sted) implements Element {
    /** Copies the parts. */
    public Overskrift {
      led = List.copyOf(led);
    }
  }

  /** A paragraph. */
  record Afsnit(List<Stykke> stykker, Sted sted) implements Element {
    /** Copies the parts. */
    public Afsnit {
      stykker = List.copyOf(stykker);
    }
  }

  /** A list of one-paragraph points. */
  record Liste(boolean nummereret, List<Afsnit> punkter, Sted sted) implements Element {
    /** Copies the parts. */
    public Liste {
      punkter = List.copyOf(punkter);
    }
  }

  /** A table as it is written: the head, and rows that are all as wide as it. */
  record Ordtabel(List<Afsnit> kolonner, List<List<Afsnit>> raekker, Sted sted) implements Element {
    /** Copies the parts. */
    public Ordtabel {
      kolonner = List.copyOf(kolonner);
      raekker = raekker.stream().map(List::copyOf).toList();
    }
  }

  /** A box of paragraphs and lists. */
  record Tekstboks(List<Element> indhold, Sted sted) implements Element {
    /** Copies the parts. */
    public Tekstboks {
      indhold = List.copyOf(indhold);
    }
  }
}
