package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a file's cells are read otherwise than they stand.
 *
 * @param fyldNed numbers of the columns whose empty cells say what stands above them
 * @param datoer which way days with years of two digits are written
 * @param sagsboern whose the cases are, where the file names the case and not the child
 * @param noter what is worth knowing of it
 */
public record Saerligt(
    Set<Integer> fyldNed, Datoorden datoer, Sagsboern sagsboern, List<Note> noter)
    implements Serializable {
  static final Saerligt INTET =
      new Saerligt(Set.of(), Datoorden.UAFGJORT, Sagsboern.INGEN, List.of());

  /** Something that the data-quality report tells of a file. */
  record Note(String alvor, String kolonne, String regel, String besked, String handling)
      implements Serializable {}

  /** Makes it serialisable. */
  public Saerligt {
    fyldNed = Set.copyOf(fyldNed);
    noter = List.copyOf(noter);
  }

  Saerligt medFyldNed(Set<Integer> nye) {
    return new Saerligt(nye, datoer, sagsboern, noter);
  }

  Saerligt medDatoer(Datoorden nye) {
    return new Saerligt(fyldNed, nye, sagsboern, noter);
  }

  Saerligt medSagsboern(Sagsboern nye) {
    return new Saerligt(fyldNed, datoer, nye, noter);
  }

  Saerligt medNoter(List<Note> nye) {
    List<Note> alle = new ArrayList<>(noter);
    alle.addAll(nye);
    return new Saerligt(fyldNed, datoer, sagsboern, alle);
  }
}
