package dk.aarsrapport.rapport.skabelon;

import java.util.List;

/** What a template is made of, from top to bottom. */
sealed interface Element permits Element.Overskrift, Element.Afsnit, Element.Liste, Direktiv {
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
}
