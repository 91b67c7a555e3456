package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Filhoved hoved) {

  /**
   * Goes through the whole file for its municipalities and years, as far as it can be read.
   *
   * @param bytes its content from the beginning; closed after
   */
  public Filindhold indhold(InputStream bytes) throws IOException {
    Filindhold indhold = new Filindhold(hoved, Eksporter.af(input, Laesekontekst.udenKoersel()));
    try (CsvReader<CsvRecord> csv =
        Laeser.csv(
            Tegnsaet.laeser(Pakning.aabn(bytes, hoved.ark()), hoved.tegnsaet()),
            hoved.skilletegn())) {
      for (CsvRecord post : csv) {
        if (post.getStartingLineNumber() > hoved.linje()) {
          indhold.se(hoved.celler(post.getFields()));
        }
      }
    } catch (CsvParseException endeloesCelle) {
      return indhold; // what stands before it is enough to propose a run file
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof EOFException || e.getCause() instanceof ZipException) {
        return indhold; // a packed file that is not whole: so says the run itself
      }
      throw e;
    }
    return indhold;
  }

  /** The same in a sheet of a workbook; empty where it is text. */
  public Genkendelse medArk(String ark) {
    return new Genkendelse(
        input,
        profil,
        overskrifter,
        givne,
        sikkerhed,
        ellers,
        omvendte,
        mangler,
        ubrugte,
        gaettetFra,
        hoved.medArk(ark));
  }

  /** True when the header stands as the contract has it. */
  public boolean kanonisk(String kolonne) {
    return Overskrift.noegle(kolonne).equals(Overskrift.noegle(overskrifter.get(kolonne)));
  }
}
