package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * What an unknown file probably is, judged from its headers and what stands under them.
 *
 * @param input the export's name in the run file
 * @param profil the shipped mapping that its headers fit; empty = none
 * @param overskrifter the file's own headers, by the contract's column name
 * @param givne what the run file must say of columns that the reader would not find by itself
 * @param sikkerhed how sure a column is, from 0 to 1, by the contract's name
 * @param ellers the header that was about as likely, by the contract's name
 * @param omvendte columns whose yes means the contract's no
 * @param mangler required columns that the file lacks; none = it can be read as it is
 * @param ubrugte headers that the export has no column for
 * @param gaettetFra what told a column that the file does not have, by the contract's name: a
 *     title, the file's name or another column
 * @param fyldNed columns whose empty cells seem to say what stands above them
 * @param koder what the codes of columns that have codes alone are called, by the contract's name
 * @param kun what the rows that are read say, by the file's own headers; none = every row
 * @param hoved how the file is laid out
 */
public record Genkendelse(
    String input,
    Optional<String> profil,
    Map<String, String> overskrifter,
    Map<String, String> givne,
    Map<String, Double> sikkerhed,
    Map<String, String> ellers,
    Set<String> omvendte,
    List<String> mangler,
    List<String> ubrugte,
    Map<String, String> gaettetFra,
    List<String> fyldNed,
    Map<String, Map<String, String>> koder,
    Map<String, List<String>> kun,
    Filhoved hoved) {
  /** Different values of a column that are kept. */
  private static final int HOEJST_VAERDIER = 200_000;

  /**
   * Goes through the whole file for its municipalities and years, as far as it can be read.
   *
   * @param bytes its content from the beginning; closed after
   */
  public Filindhold indhold(InputStream bytes) throws IOException {
    Eksport<?> eksport = eksport();
    Filindhold indhold = new Filindhold(hoved, eksport);
    Nedfyldning nedfyldning = new Nedfyldning(hoved, eksport);
    gennemgaa(bytes, felter -> indhold.se(hoved.celler(nedfyldning.fyld(felter))));
    return indhold;
  }

  /**
   * The different values of a column, as far as the file can be read and there is room for them.
   *
   * @param bytes its content from the beginning; closed after
   */
  public Set<String> vaerdier(InputStream bytes, int kolonne) throws IOException {
    Set<String> vaerdier = new HashSet<>();
    gennemgaa(
        bytes,
        felter -> {
          String celle = Sammensat.celle(felter, kolonne);
          if (!celle.isEmpty() && vaerdier.size() < HOEJST_VAERDIER) {
            vaerdier.add(Filhoved.ordret(celle));
          }
        });
    return vaerdier;
  }

  private Eksport<?> eksport() {
    return Eksporter.af(input, Laesekontekst.udenKoersel());
  }

  private void gennemgaa(InputStream bytes, Consumer<List<String>> hver) throws IOException {
    try (CsvReader<CsvRecord> csv =
        Laeser.csv(
            Tegnsaet.laeser(Pakning.aabn(bytes, hoved.ark()), hoved.tegnsaet()),
            hoved.skilletegn())) {
      for (CsvRecord post : csv) {
        if (post.getStartingLineNumber() > hoved.linje()) {
          hver.accept(post.getFields());
        }
      }
    } catch (CsvParseException endeloesCelle) {
      return; // what stands before it is enough to propose a run file
    } catch (UncheckedIOException e) {
      boolean afkortet =
          e.getCause() instanceof EOFException || e.getCause() instanceof ZipException;
      if (!afkortet) {
        throw e; // of a packed file that is not whole the run itself says so
      }
    }
  }

  /** The same in a sheet of a workbook; empty where it is text. */
  public Genkendelse medArk(String ark) {
    return med(fyldNed, kun, hoved.medArk(ark));
  }

  /** The same with empty cells of these columns that say what stands above them. */
  Genkendelse medFyldNed(List<String> kolonner) {
    return med(kolonner, kun, hoved.medFyldNed(kolonner));
  }

  /** The same of the rows alone that say this. */
  Genkendelse medKun(Map<String, List<String>> nye) {
    return med(fyldNed, nye, hoved.medKun(nye));
  }

  /** The same laid out otherwise. */
  Genkendelse medHoved(Filhoved nyt) {
    return med(fyldNed, kun, nyt);
  }

  /**
   * The same with more that the run file must say.
   *
   * @param fra what told each of it
   */
  public Genkendelse medGivne(Map<String, String> flere, String fra) {
    Map<String, String> alle = new LinkedHashMap<>(givne);
    alle.putAll(flere);
    Map<String, String> gaettet = new LinkedHashMap<>(gaettetFra);
    flere.keySet().forEach(kolonne -> gaettet.put(kolonne, fra));
    return med(alle, sikkerhed, ellers, gaettet, hoved.medTilsatte(eksport(), alle));
  }

  /**
   * The same laid out so, with what it says from some of the columns that stand side by side.
   *
   * @param delens what it says from them, by the contract's names
   * @param fra what told it
   */
  Genkendelse iUdsnit(Map<String, String> alle, Set<String> delens, String fra, Filhoved nyt) {
    Map<String, String> gaettet = new LinkedHashMap<>(gaettetFra);
    List.of("år", Eksport.KOMMUNEKODE.navn(), Maanedsdag.KOLONNE).stream()
        .filter(kolonne -> alle.containsKey(kolonne) && !gaettet.containsKey(kolonne))
        .forEach(kolonne -> gaettet.put(kolonne, fra));
    Map<String, Double> sikre = new LinkedHashMap<>(sikkerhed);
    Map<String, String> tvivl = new LinkedHashMap<>(ellers);
    tvivl.keySet().removeAll(delens);
    Beloebsenhed.KOLONNER.stream()
        .filter(alle::containsKey)
        .forEach(kolonne -> sikre.put(kolonne, Kolonnefordeling.GIVER_SIG));
    return med(alle, sikre, tvivl, gaettet, nyt);
  }

  private Genkendelse med(
      Map<String, String> alle,
      Map<String, Double> sikre,
      Map<String, String> tvivl,
      Map<String, String> gaettet,
      Filhoved nyt) {
    return new Genkendelse(
        input,
        profil,
        overskrifter,
        alle,
        sikre,
        tvivl,
        omvendte,
        nyt.mangler(eksport()).stream().map(Kolonne::navn).toList(),
        nyt.ubrugte(),
        gaettet,
        fyldNed,
        koder,
        kun,
        nyt);
  }

  private Genkendelse med(List<String> nyeFyldNed, Map<String, List<String>> nyeKun, Filhoved nyt) {
    return new Genkendelse(
        input,
        profil,
        overskrifter,
        givne,
        sikkerhed,
        ellers,
        omvendte,
        mangler,
        nyt.ubrugte(),
        gaettetFra,
        nyeFyldNed,
        koder,
        nyeKun,
        nyt);
  }

  /** True when the header stands as the contract has it. */
  public boolean kanonisk(String kolonne) {
    return Overskrift.noegle(kolonne).equals(Overskrift.noegle(overskrifter.get(kolonne)));
  }
}
