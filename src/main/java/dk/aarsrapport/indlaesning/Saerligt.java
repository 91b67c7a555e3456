package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a file's cells are read otherwise than they stand.
 *
 * @param fyldNed numbers of the columns whose empty cells say what stands above them
 * @param datoer which way days with years of two digits are written
 * @param sagsboern whose the cases are, where the file names the case and not the child
 * @param kun what the rows that are read say, by the number of the column; none = every row
 * @param noter what is worth knowing of it
 */
public record Saerligt(
    Set<Integer> fyldNed,
    Datoorden datoer,
    Sagsboern sagsboern,
    Map<Integer, Set<String>> kun,
    List<Note> noter)
    implements Serializable {
  /** Anything that says something. */
  static final String ALT = "*";

  static final Saerligt INTET =
      new Saerligt(Set.of(), Datoorden.UAFGJORT, Sagsboern.INGEN, Map.of(), List.of());

  /** Something that the data-quality report tells of a file. */
  record Note(String alvor, String kolonne, String regel, String besked, String handling)
      implements Serializable {}

  /** Makes it serialisable. */
  public Saerligt {
    fyldNed = Set.copyOf(fyldNed);
    noter = List.copyOf(noter);
    kun = new TreeMap<>(kun);
  }

  Saerligt medKun(Map<Integer, Set<String>> nye) {
    return new Saerligt(fyldNed, datoer, sagsboern, nye, noter);
  }

  /** True for a row that is read: it says in each column what the run file asks for. */
  boolean medtager(List<String> felter) {
    if (kun.isEmpty()) {
      return true;
    }
    for (Map.Entry<Integer, Set<String>> krav : kun.entrySet()) {
      String celle = Filhoved.ordret(Sammensat.celle(felter, krav.getKey()));
      if (celle.isEmpty() || !(krav.getValue().contains(ALT) || krav.getValue().contains(celle))) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a row says where the run file names words of which it says none; empty where it does not.
   */
  String andenSlags(List<String> felter) {
    return kun.entrySet().stream()
        .filter(krav -> !krav.getValue().contains(ALT))
        .filter(
            krav ->
                !krav.getValue().contains(Filhoved.ordret(Sammensat.celle(felter, krav.getKey()))))
        .map(krav -> Sammensat.celle(felter, krav.getKey()))
        .findFirst()
        .orElse("");
  }

  Saerligt medFyldNed(Set<Integer> nye) {
    return new Saerligt(nye, datoer, sagsboern, kun, noter);
  }

  Saerligt medDatoer(Datoorden nye) {
    return new Saerligt(fyldNed, nye, sagsboern, kun, noter);
  }

  Saerligt medSagsboern(Sagsboern nye) {
    return new Saerligt(fyldNed, datoer, nye, kun, noter);
  }

  Saerligt medNoter(List<Note> nye) {
    List<Note> alle = new ArrayList<>(noter);
    alle.addAll(nye);
    return new Saerligt(fyldNed, datoer, sagsboern, kun, alle);
  }
}
