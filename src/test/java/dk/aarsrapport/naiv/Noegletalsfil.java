package dk.aarsrapport.naiv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads a noegletal.csv, or a forventet.csv that lacks enhed and status. */
public final class Noegletalsfil {

  private Noegletalsfil() {}

  /** The rows of the file in its order. */
  public static List<ForventetRaekke> laes(Path fil) throws IOException {
    try (CsvReader<NamedCsvRecord> laeser = CsvReader.builder().ofNamedCsvRecord(fil);
        Stream<NamedCsvRecord> raekker = laeser.stream()) {
      return raekker.map(Noegletalsfil::raekke).toList();
    }
  }

  private static ForventetRaekke raekke(NamedCsvRecord felter) {
    return new ForventetRaekke(
        felter.getField("noegletal"),
        felter.getField("omraade"),
        felter.getField("periode"),
        felter.getField("kategori"),
        felter.getField("underkategori"),
        tal(felter.getField("vaerdi")),
        tal(felter.getField("taeller")),
        tal(felter.getField("naevner")),
        felter.findField("status").orElse(""));
  }

  private static OptionalDouble tal(String felt) {
    return felt.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(felt));
  }
}
