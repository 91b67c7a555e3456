package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Distinct children per type of intervention, the children in all, and the sum with repeats. */
final class Typefordeling {
  static final String I_ALT = "i-alt";
  private static final String SUM = "sum";

  /** What is written where a year cannot be calculated: the types are an open list. */
  static final List<Felt> LUKKET = List.of(Felt.af(I_ALT, Enhed.ANTAL));

  private Typefordeling() {}

  static Map<String, String> etiketter() {
    Map<String, String> etiketter = new LinkedHashMap<>(Indsatstyper.medfulgte().navne());
    etiketter.put(Oevrige.KATEGORI, Oevrige.ETIKET);
    etiketter.put(I_ALT, "I alt (børn, hvert barn én gang)");
    etiketter.put(SUM, "Sum af typerne");
    return etiketter;
  }

  /** Counts the child once for each chosen type that runs in the period, and once in all. */
  static void tael(
      Forloeb forloeb,
      int periode,
      LocalDate foerste,
      LocalDate sidste,
      Predicate<Indsatstype> valgte,
      Taelling taelling) {
    tael(forloeb, periode, 0, foerste, sidste, valgte, taelling);
  }

  /** As above, in a part of the figure's own. */
  static void tael(
      Forloeb forloeb,
      int periode,
      int del,
      LocalDate foerste,
      LocalDate sidste,
      Predicate<Indsatstype> valgte,
      Taelling taelling) {
    if (!forloeb.har(valgte, foerste, sidste)) {
      return;
    }
    Set<String> typer = new TreeSet<>();
    for (Indsats indsats : forloeb.indsatser()) {
      if (valgte.test(indsats.type()) && indsats.iPerioden(foerste, sidste)) {
        typer.add(indsats.type().kode());
      }
    }
    typer.forEach(type -> taelling.laegTil(periode, type, "", del, 0, 1));
    taelling.laegTil(periode, I_ALT, "", del, 0, 1);
  }

  /** Writes the types of a period, and leaves the rare ones together to {@link #oevrige}. */
  static void udled(Udsnit u, Oevrige oevrige) {
    Map<String, Tal> efterType = new TreeMap<>();
    u.kategorier().stream()
        .filter(k -> !k.equals(I_ALT))
        .forEach(type -> efterType.put(type, u.tal(type)));
    List<Tal> typer = List.copyOf(efterType.values());
    efterType.forEach((type, tal) -> u.antal(Felt.af(type, Enhed.ANTAL), tal));
    oevrige.tag(u, efterType);
    Tal alle = u.tal(I_ALT);
    Tal sum = u.sum(SUM, typer);
    u.opdelesMaaske(alle, typer);
    u.antal(Felt.af(I_ALT, Enhed.ANTAL), alle);
    u.antal(Felt.af(SUM, Enhed.ANTAL), sum);
    if (sum.antal() > alle.antal()) {
      u.hoejst(alle, sum);
      typer.forEach(type -> u.hoejst(type, alle));
    }
  }

  /** The rare types of a figure by year. */
  static Oevrige oevrige(Udledning udledning) {
    return new Oevrige(udledning, 0, udledning.grundlag().kalender().aar());
  }

  /** Writes the rare types together, when all periods have been written. */
  static void oevrige(Oevrige oevrige) {
    Felt felt = Felt.af(Oevrige.KATEGORI, Enhed.ANTAL);
    oevrige.hver(
        (u, sum) -> {
          u.antal(felt, sum.boern());
          u.sammenlagt(felt, sum.typer().stream().map(type -> Felt.af(type, Enhed.ANTAL)).toList());
        });
  }
}
