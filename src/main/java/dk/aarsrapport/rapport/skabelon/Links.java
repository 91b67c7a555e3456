package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links inside the report: those to a section that has vanished become plain words. */
final class Links {
  private Links() {}

  /** The blocks with only links that lead somewhere. */
  static List<Blok> kunLevende(List<Blok> blokke) {
    Set<String> ankre = new HashSet<>();
    for (Blok blok : blokke) {
      if (blok instanceof Blok.Overskrift overskrift) {
        ankre.add("#" + overskrift.anker());
      }
    }
    return blokke.stream().map(blok -> renset(blok, ankre)).toList();
  }

  private static Blok renset(Blok blok, Set<String> ankre) {
    if (blok instanceof Blok.Afsnit afsnit) {
      return renset(afsnit, ankre);
    } else if (blok instanceof Blok.Liste liste) {
      return new Blok.Liste(
          liste.nummereret(), liste.punkter().stream().map(p -> renset(p, ankre)).toList());
    } else if (blok instanceof Blok.Smaatryk smaat) {
      return new Blok.Smaatryk(smaat.punkter().stream().map(p -> renset(p, ankre)).toList());
    } else if (blok instanceof Blok.Tekstboks boks) {
      return new Blok.Tekstboks(boks.indhold().stream().map(b -> renset(b, ankre)).toList());
    }
    return blok;
  }

  private static Blok.Afsnit renset(Blok.Afsnit afsnit, Set<String> ankre) {
    return new Blok.Afsnit(
        afsnit.indhold().stream()
            .map(
                del ->
                    del instanceof Inline.Link link
                            && link.maal().startsWith("#")
                            && !ankre.contains(link.maal())
                        ? new Inline.Tekst(link.tekst())
                        : del)
            .toList());
  }
}
