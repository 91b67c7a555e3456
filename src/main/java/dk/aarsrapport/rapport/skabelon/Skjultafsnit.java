package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section without numbers to show, since they are hidden.
 *
 * @param overskrift its heading
 * @param hvorfor why
 */
record Skjultafsnit(Blok.Overskrift overskrift, Udeladelse.Skjult hvorfor) {
  private static final String FLERE = "Afsnit med skjulte tal";

  /** True when they stand side by side in the same section. */
  boolean vedSidenAf(Skjultafsnit naeste) {
    return overskrift.niveau() == naeste.overskrift.niveau();
  }

  /**
   * What is said in the place of sections that follow each other: of one under its own heading, of
   * several together under one, in a sentence for those that are hidden for the same reason.
   */
  static List<Blok> blokke(List<Skjultafsnit> nabo) {
    Blok.Overskrift foerste = nabo.get(0).overskrift();
    if (nabo.size() == 1) {
      return List.of(foerste, afsnit(nabo.get(0).hvorfor().linje()));
    }
    Map<Udeladelse.Skjult, List<String>> efterGrund = new LinkedHashMap<>();
    for (Skjultafsnit et : nabo) {
      efterGrund.computeIfAbsent(et.hvorfor(), g -> new ArrayList<>()).add(et.overskrift().tekst());
    }
    List<Blok> blokke = new ArrayList<>();
    blokke.add(new Blok.Overskrift(foerste.niveau(), FLERE, foerste.anker()));
    efterGrund.forEach((grund, navne) -> blokke.add(afsnit(grund.linje(navne))));
    return blokke;
  }

  private static Blok.Afsnit afsnit(String tekst) {
    return new Blok.Afsnit(List.of(new Inline.Tekst(tekst)));
  }
}
