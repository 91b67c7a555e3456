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
    Set<String> typer = new TreeSet<>();
    for (Indsats indsats : forloeb.indsatser()) {
      if (valgte.test(indsats.type()) && indsats.iPerioden(foerste, sidste)) {
        typer.add(indsats.type().kode());
      }
    }
    if (!typer.isEmpty()) {
      typer.forEach(type -> taelling.laegTil(periode, type, "", del, 0, 1));
      taelling.laegTil(periode, I_ALT, "", del, 0, 1);
    }
  }

  static void udled(Udsnit u) {
    List<Tal> typer = u.kategorier().stream().filter(k -> !k.equals(I_ALT)).map(u::tal).toList();
    List<String> koder = u.kategorier().stream().filter(k -> !k.equals(I_ALT)).toList();
    for (int i = 0; i < koder.size(); i++) {
      u.antal(Felt.af(koder.get(i), Enhed.ANTAL), typer.get(i));
    }
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
}
