package dk.aarsrapport.koersel;

import dk.aarsrapport.regler.Alvor;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Talnote;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One run as the run file describes it; section 2 of the contract.
 *
 * @param kilde the run file, for messages
 * @param mappe the folder that relative paths start from
 * @param titel the report's title
 * @param aar the reporting year
 * @param deltagere whom the run is about
 * @param maalgrupper target groups kept; empty = all
 * @param opgoerelse the days that are counted
 * @param priser how amounts are compared
 * @param udgivelse what is written, and what its readers know already
 * @param porte when the data are too bad to go on
 * @param noegleMiljoevariabel environment variable that holds the key of the pseudonyms
 * @param brud marked breaks
 * @param noter what is said of single numbers
 * @param kontroltotaler what postings should come to
 * @param maal targets, one for each figure, category, municipality and period
 * @param summer subjects of {@code aktivitetstal} whose categories are added
 * @param reference paths that replace shipped reference tables, by table
 * @param regler severities of rules that the run file changes, by rule
 * @param input the exports, by input name: one block or more, each with files read in its own way
 */
public record Koersel(
    Kilde kilde,
    String mappe,
    String titel,
    int aar,
    Deltagere deltagere,
    Set<String> maalgrupper,
    Opgoerelse opgoerelse,
    Priser priser,
    Udgivelse udgivelse,
    Porte porte,
    String noegleMiljoevariabel,
    List<Brud> brud,
    List<Talnote> noter,
    List<Kontroltotal> kontroltotaler,
    List<Maal> maal,
    List<String> summer,
    Map<String, String> reference,
    Map<String, Alvor> regler,
    Map<String, List<Inputvalg>> input) {

  /**
   * Whom the run is about.
   *
   * @param kommuner municipalities that get a report each
   * @param grupper groups by id, in the file's order
   */
  public record Deltagere(List<Integer> kommuner, Map<String, Gruppe> grupper) {
    /** The municipalities that a report shows: their own, or that of a group they are in. */
    public SortedSet<Integer> viste() {
      SortedSet<Integer> viste = new TreeSet<>(kommuner);
      grupper.values().forEach(gruppe -> viste.addAll(gruppe.kommuner()));
      return viste;
    }
  }

  /**
   * The days that are counted.
   *
   * @param fra first day the exports cover
   * @param til last day the exports cover
   * @param skaeringsdatoer measuring dates in ascending order
   * @param skaeringsdatoerFor measuring dates of single figures
   */
  public record Opgoerelse(
      LocalDate fra,
      LocalDate til,
      List<LocalDate> skaeringsdatoer,
      Map<String, List<LocalDate>> skaeringsdatoerFor) {}

  /**
   * How amounts are compared.
   *
   * @param basisperioder base periods by item: service, administration, i-alt
   * @param prisniveau year of fixed prices; empty = current prices
   */
  public record Priser(Map<String, Basisperiode> basisperioder, Optional<Integer> prisniveau) {}

  /**
   * What is written, and what its readers know already.
   *
   * @param mindsteAntal smallest count shown in public; 0 = off
   * @param udgaver editions to write
   * @param dokumenter the PDFs of each folder, in the file's order
   * @param tema path of a house style; empty = the shipped looks
   * @param tidligere paths of the last edition's {@code noegletal.csv}, with {@code *} and {@code
   *     ?} in file names; empty = nothing to compare with
   * @param offentliggjort public {@code noegletal.csv} files of before that readers know
   * @param sikkertRegneark true where no cell of a CSV file may be a formula to a spreadsheet
   */
  public record Udgivelse(
      int mindsteAntal,
      List<Udgave> udgaver,
      List<Dokument> dokumenter,
      Optional<String> tema,
      List<String> tidligere,
      List<String> offentliggjort,
      boolean sikkertRegneark) {}

  /**
   * When the data are too bad to go on.
   *
   * @param hoejstAfvistPct largest share of rows rejected in a file, in percent
   * @param hoejstUkendteKontiPct largest share of the amounts on 5.28.x that may lie on unknown
   *     accounts, in percent
   */
  public record Porte(BigDecimal hoejstAfvistPct, BigDecimal hoejstUkendteKontiPct) {}

  /** A group of municipalities, for comparison and joint reports. */
  public record Gruppe(String navn, List<Integer> kommuner) {}

  /** Base years, both included. */
  public record Basisperiode(int fra, int til) {
    @Override
    public String toString() {
      return fra + "-" + til;
    }
  }

  /**
   * What a municipality's postings of a year should come to.
   *
   * @param funktion as {@code 5.28.20}; empty for all of them
   * @param oere the total in øre, all dranst together
   */
  public record Kontroltotal(int kommune, int aar, String funktion, long oere) {}

  /**
   * What a municipality aims at.
   *
   * @param noegletal the figure's id
   * @param kategori the figure's category; empty where it has none
   * @param underkategori the figure's subcategory; empty where it has none
   * @param kommune the municipality's code
   * @param periode as {@code noegletal.csv} writes it
   * @param mindst true when the target is to be reached from below, false when not to be exceeded
   * @param vaerdi the target, in the figure's unit
   */
  public record Maal(
      String noegletal,
      String kategori,
      String underkategori,
      int kommune,
      String periode,
      boolean mindst,
      BigDecimal vaerdi) {
    /** The category that {@code noegletal.csv} has the target under. */
    public String sti() {
      return noegletal
          + (kategori.isEmpty() ? "" : "/" + kategori)
          + (underkategori.isEmpty() ? "" : "/" + underkategori);
    }

    /** The key that {@code noegletal.csv} has the target itself under. */
    public Noegle noegle() {
      return new Noegle("maal", Integer.toString(kommune), periode, sti(), "maal");
    }

    /** True when a value meets the target; a value equal to it does. */
    public boolean opfyldtAf(BigDecimal opnaaet) {
      int forskel = opnaaet.compareTo(vaerdi);
      return mindst ? forskel >= 0 : forskel <= 0;
    }
  }

  /**
   * How one export is read.
   *
   * @param filer paths, with {@code *} and {@code ?} in file names
   * @param tegnsaet {@code auto} or a character set's name
   * @param kolonner header used in the file, by the contract's column name
   * @param profil a shipped mapping; empty = none
   * @param vaerdier what cells mean that say something else, by the contract's column name
   * @param ark the sheet of a workbook; empty = the first that is shown
   * @param fyldNed columns whose empty cells say what stands above them, by the contract's names
   * @param kun what the rows that are read say, by the file's own headers; {@code *} is anything
   * @param maanedFoerst true where dates have their month in front
   */
  public record Inputvalg(
      List<String> filer,
      String tegnsaet,
      Map<String, String> kolonner,
      Optional<String> profil,
      Map<String, Map<String, String>> vaerdier,
      String ark,
      List<String> fyldNed,
      Map<String, List<String>> kun,
      boolean maanedFoerst) {
    /** Files read as they come. */
    public static Inputvalg ligeud(List<String> filer, Map<String, Map<String, String>> vaerdier) {
      return new Inputvalg(
          filer, "auto", Map.of(), Optional.empty(), vaerdier, "", List.of(), Map.of(), false);
    }
  }
}
