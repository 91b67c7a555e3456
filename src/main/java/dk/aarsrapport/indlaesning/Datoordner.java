package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles which way a file writes days whose years have two digits: what can be no date the one way
 * tells that it is the other, and so does what would be in years that the export cannot know of.
 */
public final class Datoordner {
  /** Days on which something has happened. */
  static final Set<String> SKET =
      Set.of("startdato", "modtaget", "dato", "afgørelsesdato", "bogføringsdato", "handlingsdato");

  private static final Set<String> ANDRE =
      Set.of("slutdato", "afsluttet", "opmærksom", "fødselsdato");

  private final List<Integer> skete = new ArrayList<>();
  private final List<Integer> andre = new ArrayList<>();
  private final int sidsteAar;
  private boolean set;
  private boolean kunDagFoerst;
  private boolean kunAarFoerst;
  private boolean fremtidSomDag;
  private boolean fremtidSomAar;

  private Datoordner(Filhoved hoved, int sidsteAar) {
    hoved
        .plads()
        .forEach(
            (kolonne, nummer) -> {
              if (SKET.contains(kolonne)) {
                skete.add(nummer);
              } else if (ANDRE.contains(kolonne)) {
                andre.add(nummer);
              }
            });
    this.sidsteAar = sidsteAar;
  }

  /** True for a column of days. */
  static boolean erDag(String kolonne) {
    return SKET.contains(kolonne) || ANDRE.contains(kolonne);
  }

  /** The numbers of the columns of days. */
  static List<Integer> dage(Filhoved hoved) {
    Datoordner alle = new Datoordner(hoved, 0);
    List<Integer> numre = new ArrayList<>(alle.skete);
    numre.addAll(alle.andre);
    return numre;
  }

  /** How a file is opened from its beginning. */
  @FunctionalInterface
  public interface Kilde {
    InputStream aabn() throws IOException;
  }

  /**
   * The header, told which way the file's days are written; the whole file is looked at where its
   * first lines have years of two digits, and no other.
   *
   * @param start the file's first bytes
   * @param sidsteAar the last year in which anything in it can have happened
   */
  public static Filhoved ordnet(Filhoved hoved, byte[] start, int sidsteAar, Kilde kilde)
      throws IOException {
    if (hoved.maanedFoerst()) {
      return hoved;
    }
    Datoordner foerste = new Datoordner(hoved, sidsteAar);
    Map<Long, List<String>> poster =
        Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), Integer.MAX_VALUE);
    poster.forEach((linje, felter) -> foerste.se(linje, hoved, felter));
    if (!foerste.set) {
      return hoved;
    }
    Datoordner alle = new Datoordner(hoved, sidsteAar);
    try (CsvReader<CsvRecord> csv =
        Laeser.csv(
            Tegnsaet.laeser(Pakning.aabn(kilde.aabn(), hoved.ark()), hoved.tegnsaet()),
            hoved.skilletegn())) {
      for (CsvRecord post : csv) {
        alle.se(post.getStartingLineNumber(), hoved, post.getFields());
      }
    } catch (CsvParseException endeloesCelle) {
      return hoved.medSaerligt(hoved.saerligt().medDatoer(alle.orden())); // the reader says so
    }
    return hoved.medSaerligt(hoved.saerligt().medDatoer(alle.orden()));
  }

  private void se(long linje, Filhoved hoved, List<String> felter) {
    if (linje > hoved.linje()) {
      List<String> celler = hoved.celler(felter);
      skete.forEach(n -> se(Sammensat.celle(celler, n), true));
      andre.forEach(n -> se(Sammensat.celle(celler, n), false));
    }
  }

  private void se(String celle, boolean sket) {
    if (!Datoformat.harKortAar(celle)) {
      return;
    }
    set = true;
    LocalDate dagFoerst = Datoformat.medKortAar(celle, Datoorden.DAG_FOERST);
    LocalDate aarFoerst = Datoformat.medKortAar(celle, Datoorden.AAR_FOERST);
    if (dagFoerst != null && aarFoerst != null) {
      fremtidSomDag |= sket && dagFoerst.getYear() > sidsteAar;
      fremtidSomAar |= sket && aarFoerst.getYear() > sidsteAar;
    } else {
      kunDagFoerst |= dagFoerst != null;
      kunAarFoerst |= aarFoerst != null;
    }
  }

  private Datoorden orden() {
    boolean dag = kunDagFoerst;
    boolean aar = kunAarFoerst;
    if (!dag && !aar) {
      dag = fremtidSomAar;
      aar = fremtidSomDag;
    }
    if (dag == aar) {
      return Datoorden.UAFGJORT;
    }
    return dag ? Datoorden.DAG_FOERST : Datoorden.AAR_FOERST;
  }
}
