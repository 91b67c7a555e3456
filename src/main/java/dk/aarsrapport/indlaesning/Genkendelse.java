package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarsrapport.reference.Profiler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * What an unknown file probably is, judged from its headers.
 *
 * @param input the export's name in the run file
 * @param profil the shipped mapping that its headers fit; empty = the contract's names and aliases
 * @param overskrifter the file's own headers, by the contract's column name
 * @param mangler required columns that the file lacks; none = it can be read as it is
 * @param ubrugte headers that the export has no column for
 * @param hoved how the file is laid out
 */
public record Genkendelse(
    String input,
    Optional<String> profil,
    Map<String, String> overskrifter,
    List<String> mangler,
    List<String> ubrugte,
    Filhoved hoved) {
  /** What a required column that is not there weighs against one that is. */
  private static final int MANGLER = 2;

  /**
   * Recognises a file.
   *
   * @param fil its name; where two exports fit as well, the one whose name it bears wins
   * @param start its first bytes
   * @return empty when no export fits, nor nearly
   */
  public static Optional<Genkendelse> af(String fil, byte[] start) {
    String navn = Overskrift.noegle(fil);
    return Eksporter.alle(Laesekontekst.udenKoersel()).stream()
        .flatMap(eksport -> fund(eksport, start))
        .filter(Fund::ligner)
        .max(
            Comparator.comparing((Fund f) -> f.mangler().isEmpty())
                .thenComparing(f -> f.hoved().plads().size() - MANGLER * f.mangler().size())
                .thenComparing(f -> f.profil().isPresent())
                .thenComparing(f -> navn.contains(Overskrift.noegle(f.eksport().navn()))))
        .map(Fund::genkendelse);
  }

  /** An export's header in the file, by its aliases and by each profile that the file fits. */
  private static Stream<Fund> fund(Eksport<?> eksport, byte[] start) {
    Profiler profiler = Profiler.medfulgte();
    Stream<Fund> medProfil =
        profiler.navne().stream()
            .flatMap(
                profil -> {
                  Map<String, String> givne = profiler.overskrifter(profil, eksport.navn());
                  return fund(eksport, start, Optional.of(profil), givne)
                      .filter(f -> !givne.isEmpty())
                      .filter(f -> f.hoved().plads().keySet().containsAll(givne.keySet()));
                });
    return Stream.concat(fund(eksport, start, Optional.empty(), Map.of()), medProfil);
  }

  private static Stream<Fund> fund(
      Eksport<?> eksport, byte[] start, Optional<String> profil, Map<String, String> givne) {
    return Filhoved.bedste(start, eksport, "auto", givne).stream()
        .map(hoved -> new Fund(eksport, profil, hoved));
  }

  private record Fund(Eksport<?> eksport, Optional<String> profil, Filhoved hoved) {
    List<String> mangler() {
      return hoved().mangler(eksport).stream().map(Kolonne::navn).toList();
    }

    /** True with every required column, or with two of them and at least as many as it lacks. */
    boolean ligner() {
      long kraevede = eksport.kolonner().stream().filter(Kolonne::kraevet).count();
      long fundne = kraevede - mangler().size();
      return fundne == kraevede || (fundne >= 2 && fundne >= mangler().size());
    }

    Genkendelse genkendelse() {
      Map<String, String> overskrifter = new LinkedHashMap<>();
      eksport.kolonner().stream()
          .map(Kolonne::navn)
          .filter(hoved().plads()::containsKey)
          .forEach(
              kolonne ->
                  overskrifter.put(kolonne, hoved().felter().get(hoved().plads().get(kolonne))));
      List<String> ubrugte =
          IntStream.range(0, hoved.felter().size())
              .filter(n -> !hoved().plads().containsValue(n))
              .mapToObj(n -> Mellemrum.trim(hoved.felter().get(n)))
              .filter(overskrift -> !overskrift.isEmpty())
              .toList();
      return new Genkendelse(eksport.navn(), profil, overskrifter, mangler(), ubrugte, hoved);
    }
  }

  /**
   * Goes through the whole file for its municipalities and years, as far as it can be read.
   *
   * @param bytes its content from the beginning; closed after
   */
  public Filindhold indhold(InputStream bytes) throws IOException {
    Filindhold indhold = new Filindhold(hoved.plads());
    try (CsvReader<CsvRecord> csv =
        Laeser.csv(Tegnsaet.laeser(Pakning.aabn(bytes), hoved.tegnsaet()), hoved.skilletegn())) {
      for (CsvRecord post : csv) {
        if (post.getStartingLineNumber() > hoved.linje()) {
          indhold.se(post.getFields());
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

  /** True when the header stands as the contract has it. */
  public boolean kanonisk(String kolonne) {
    return Overskrift.noegle(kolonne).equals(Overskrift.noegle(overskrifter.get(kolonne)));
  }
}
