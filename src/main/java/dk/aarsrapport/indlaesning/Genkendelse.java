package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.reference.Opfoelgningsstandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an unknown file probably is, judged from its headers.
 *
 * @param input the export's name in the run file
 * @param overskrifter the file's own headers, by the contract's column name
 * @param kommuner municipality codes in the file's first rows
 * @param aar years in the file's first rows
 */
public record Genkendelse(
    String input, Map<String, String> overskrifter, Set<Integer> kommuner, Set<Integer> aar) {

  private static final Set<String> DATOKOLONNER = Set.of("startdato", "modtaget", "dato");

  /**
   * Recognises a file.
   *
   * @param fil its name; where two exports fit as well, the one whose name it bears wins
   * @param start its first bytes
   * @return empty when no export fits
   */
  public static Optional<Genkendelse> af(String fil, byte[] start) {
    Laesekontekst kontekst =
        new Laesekontekst(
            LocalDate.MAX,
            Set.of(),
            Indsatstyper.medfulgte(),
            Kontoplan.medfulgt(),
            Kontohierarki.medfulgt(),
            Opfoelgningsstandard.medfulgt(),
            new Pseudonymnoegle(new byte[] {0}));
    List<Eksport<?>> kandidater = new ArrayList<>(Eksporter.alle(kontekst));
    kandidater.add(new Befolkningseksport());
    kandidater.add(new Prisindekseksport());
    String navn = Overskrift.noegle(fil);
    return kandidater.stream()
        .flatMap(eksport -> hoved(fil, start, eksport).stream())
        .max(
            Comparator.comparing((Fund f) -> f.hoved().plads().size())
                .thenComparing(f -> navn.contains(Overskrift.noegle(f.eksport().navn()))))
        .map(fund -> genkendt(fund, start));
  }

  private record Fund(Eksport<?> eksport, Filhoved hoved) {}

  private static Optional<Fund> hoved(String fil, byte[] start, Eksport<?> eksport) {
    try {
      return Optional.of(new Fund(eksport, Filhoved.find(fil, start, eksport, "auto", Map.of())));
    } catch (Brugerfejl ikkeDenne) {
      return Optional.empty();
    }
  }

  private static Genkendelse genkendt(Fund fund, byte[] start) {
    Map<String, String> overskrifter = new LinkedHashMap<>();
    Set<Integer> kommuner = new TreeSet<>();
    Set<Integer> aar = new TreeSet<>();
    Filhoved hoved = fund.hoved();
    try (CsvReader<CsvRecord> csv =
        Laeser.csv(Tegnsaet.laeser(new ByteArrayInputStream(start), "auto"), hoved.skilletegn())) {
      for (CsvRecord post : csv) {
        if (post.getStartingLineNumber() == hoved.linje()) {
          hoved.plads().forEach((kolonne, n) -> overskrifter.put(kolonne, post.getField(n)));
        } else if (post.getStartingLineNumber() > hoved.linje()) {
          hoved.plads().forEach((kolonne, n) -> se(kolonne, n, post, kommuner, aar));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Genkendelse(fund.eksport().navn(), overskrifter, kommuner, aar);
  }

  private static void se(
      String kolonne, int nummer, CsvRecord post, Set<Integer> kommuner, Set<Integer> aar) {
    String felt = nummer < post.getFieldCount() ? Mellemrum.trim(post.getField(nummer)) : "";
    if (kolonne.equals(Eksport.KOMMUNEKODE.navn()) && felt.matches("0*[1-9]\\d{0,2}")) {
      kommuner.add(Integer.parseInt(felt));
    } else if (kolonne.equals("år") && felt.matches("(19|20)\\d\\d")) {
      aar.add(Integer.parseInt(felt));
    } else if (DATOKOLONNER.contains(kolonne)) {
      LocalDate dato = Datoformat.laes(felt);
      if (dato != null) {
        aar.add(dato.getYear());
      }
    }
  }

  /** True when the header stands as the contract has it. */
  public boolean kanonisk(String kolonne) {
    return Overskrift.noegle(kolonne).equals(Overskrift.noegle(overskrifter.get(kolonne)));
  }
}
