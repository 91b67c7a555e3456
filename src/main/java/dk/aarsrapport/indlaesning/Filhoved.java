package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarsrapport.fejl.Brugerfejl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How one file is laid out, found from its first lines: separator, where the header stands, and
 * which of its columns is which.
 *
 * @param tegnsaet {@code auto} or a character set's name
 * @param skilletegn between cells
 * @param linje line number of the header; title lines may stand above it
 * @param bredde number of cells in the header
 * @param plads column number by the contract's column name
 * @param konstanter texts that are the same in every row, as columns behind the file's own
 * @param uopfyldte columns that, empty together, tell that a row has not happened yet
 */
public record Filhoved(
    String tegnsaet,
    char skilletegn,
    long linje,
    int bredde,
    Map<String, Integer> plads,
    List<String> konstanter,
    Set<String> uopfyldte)
    implements Serializable {
  /** The bytes from the start of a file that are enough to find its header. */
  public static final int BYTES = 64 * 1024;

  /** What a header given in the run file begins with when it is the text of every row instead. */
  private static final String KONSTANT = "=";

  private static final char[] SKILLETEGN = {';', ',', '\t', '|'};
  private static final int HOEJST_LINJER = 30;

  /** Makes the columns serialisable. */
  public Filhoved {
    plads = new LinkedHashMap<>(plads);
    konstanter = List.copyOf(konstanter);
    uopfyldte = Set.copyOf(uopfyldte);
  }

  private Filhoved(
      String tegnsaet, char skilletegn, long linje, int bredde, Map<String, Integer> plads) {
    this(tegnsaet, skilletegn, linje, bredde, plads, List.of(), Set.of());
  }

  /**
   * Finds the header.
   *
   * @param fil the file's name, for messages
   * @param start the file's first bytes
   * @param eksport what the file should be
   * @param overskrifter headers given in the run file or a profile, by the contract's name; {@code
   *     =510} is no header but the text of every row
   * @throws Brugerfejl if the file is no text or empty, has no header, or lacks a required column
   */
  public static Filhoved find(
      String fil,
      byte[] start,
      Eksport<?> eksport,
      String tegnsaet,
      Map<String, String> overskrifter) {
    Fremmedformat.af(start)
        .ifPresent(
            format -> {
              throw new Brugerfejl(fil + " er " + format.besked());
            });
    if (poster(start, tegnsaet, SKILLETEGN[0]).isEmpty()) {
      throw new Brugerfejl(fil + " er tom: træk filen igen");
    }
    Overskriftslinje linje =
        bedste(start, eksport, tegnsaet, overskrifter)
            .orElseThrow(
                () ->
                    new Brugerfejl(
                        fil
                            + ", linje 1: filen har ingen overskriftslinje; første linje skal nævne kolonnerne, f.eks. "
                            + kraevede(eksport)));
    Filhoved hoved = linje.hoved().medKonstanter(eksport, overskrifter);
    List<Kolonne> mangler = hoved.mangler(eksport);
    if (!mangler.isEmpty()) {
      throw new Brugerfejl(
          fil
              + ", linje "
              + hoved.linje
              + ": kolonnen «"
              + navne(mangler.get(0), overskrifter).get(0)
              + "» mangler; omdøb en af "
              + Skjul.cpr(String.join(", ", linje.felter()))
              + ", eller angiv den under «kolonner» i kørselsfilen");
    }
    return hoved;
  }

  /** The line that names most of an export's columns, and its cells. */
  record Overskriftslinje(Filhoved hoved, List<String> felter) {}

  /** The line most like a header of the export; empty when none has any of its columns. */
  static Optional<Overskriftslinje> bedste(
      byte[] start, Eksport<?> eksport, String tegnsaet, Map<String, String> overskrifter) {
    Overskriftslinje bedst = null;
    int flest = 0;
    for (char skilletegn : SKILLETEGN) {
      for (Map.Entry<Long, List<String>> post : poster(start, tegnsaet, skilletegn).entrySet()) {
        List<String> felter = post.getValue();
        Map<String, Integer> plads = plads(felter, eksport, overskrifter);
        if (plads.size() > flest) {
          flest = plads.size();
          bedst =
              new Overskriftslinje(
                  new Filhoved(tegnsaet, skilletegn, post.getKey(), felter.size(), plads), felter);
        }
      }
    }
    return Optional.ofNullable(bedst);
  }

  /** The export's required columns that the file lacks. */
  List<Kolonne> mangler(Eksport<?> eksport) {
    return eksport.kolonner().stream()
        .filter(Kolonne::kraevet)
        .filter(k -> !plads.containsKey(k.navn()) && !plads.containsKey(k.erstattesAf()))
        .toList();
  }

  private Filhoved medKonstanter(Eksport<?> eksport, Map<String, String> overskrifter) {
    Map<String, Integer> alle = new LinkedHashMap<>(plads);
    List<String> tekster = new ArrayList<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      String navn = navne(kolonne, overskrifter).get(0);
      if (navn.startsWith(KONSTANT)) {
        alle.put(kolonne.navn(), bredde + tekster.size());
        tekster.add(navn.substring(KONSTANT.length()).strip());
      }
    }
    return new Filhoved(tegnsaet, skilletegn, linje, bredde, alle, tekster, uopfyldte);
  }

  /** The same where rows have not happened yet as long as these columns are empty. */
  public Filhoved medUopfyldte(Set<String> kolonner) {
    return new Filhoved(tegnsaet, skilletegn, linje, bredde, plads, konstanter, kolonner);
  }

  /** A row's cells with the constants behind them. */
  List<String> celler(List<String> felter) {
    if (konstanter.isEmpty()) {
      return felter;
    }
    List<String> celler = new ArrayList<>(felter.subList(0, Math.min(bredde, felter.size())));
    celler.addAll(Collections.nCopies(bredde - celler.size(), ""));
    celler.addAll(konstanter);
    return celler;
  }

  /** True for a column whose text the run file gives. */
  boolean erKonstant(Kolonne kolonne) {
    return plads.getOrDefault(kolonne.navn(), 0) >= bredde;
  }

  private static Map<Long, List<String>> poster(byte[] start, String tegnsaet, char skilletegn) {
    Map<Long, List<String>> poster = new TreeMap<>();
    try (CsvReader<CsvRecord> laeser =
        Laeser.csv(Tegnsaet.laeser(new ByteArrayInputStream(start), tegnsaet), skilletegn)) {
      for (CsvRecord post : laeser) {
        poster.put(post.getStartingLineNumber(), post.getFields());
        if (poster.size() == HOEJST_LINJER) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return poster;
  }

  private static Map<String, Integer> plads(
      List<String> felter, Eksport<?> eksport, Map<String, String> overskrifter) {
    Map<String, Integer> efterNoegle = new LinkedHashMap<>();
    for (int i = 0; i < felter.size(); i++) {
      efterNoegle.putIfAbsent(Overskrift.noegle(felter.get(i)), i);
    }
    Map<String, Integer> plads = new LinkedHashMap<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      for (String navn : navne(kolonne, overskrifter)) {
        Integer nummer = efterNoegle.get(Overskrift.noegle(navn));
        if (nummer != null && !navn.startsWith(KONSTANT)) {
          plads.put(kolonne.navn(), nummer);
          break;
        }
      }
    }
    return plads;
  }

  private static List<String> navne(Kolonne kolonne, Map<String, String> overskrifter) {
    for (Map.Entry<String, String> givet : overskrifter.entrySet()) {
      if (kolonne.hedder(givet.getKey())) {
        return List.of(givet.getValue());
      }
    }
    List<String> navne = new ArrayList<>();
    navne.add(kolonne.navn());
    navne.addAll(kolonne.alias());
    return navne;
  }

  /** True when the file has the column. */
  public boolean har(String kolonne) {
    String noegle = Overskrift.noegle(kolonne);
    return plads.keySet().stream().anyMatch(k -> Overskrift.noegle(k).equals(noegle));
  }

  private static String kraevede(Eksport<?> eksport) {
    return String.join(
        "; ", eksport.kolonner().stream().filter(Kolonne::kraevet).map(Kolonne::navn).toList());
  }
}
