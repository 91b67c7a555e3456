package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Kommentar;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.koersel.Koersel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Comments of municipalities that no report of the run shows, and that are printed nowhere. */
final class Kommentarnoter {
  private static final int ALLE = 0;

  private Kommentarnoter() {}

  /** A warning for each municipality. */
  static List<Dataproblem> noter(Koersel koersel, List<Kommentar> kommentarer) {
    Set<Integer> vises = new TreeSet<>(koersel.deltagere().kommuner());
    koersel.deltagere().grupper().values().forEach(gruppe -> vises.addAll(gruppe.kommuner()));
    return kommentarer.stream()
        .map(Kommentar::kommune)
        .filter(kommune -> kommune != ALLE && !vises.contains(kommune))
        .distinct()
        .sorted()
        .map(Kommentarnoter::note)
        .toList();
  }

  private static Dataproblem note(int kommune) {
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        "kommentarer",
        0,
        "kommunekode",
        "kommentar-uden-rapport",
        "kommentarerne fra kommune "
            + kommune
            + " trykkes ikke: ingen rapport i kørslen viser kommunen",
        "Ret kommunekoden, eller tilføj kommunen i kørselsfilen");
  }
}
