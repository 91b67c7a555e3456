package dk.aarsrapport.angreb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that lies under {@code offentlig}: the rows that say which number they are (the CSV's
 * and the workbook's), and the words and numbers of all layers of all files. A file of an unknown
 * kind is refused, for nobody would know what it tells.
 */
final class Offentligefiler {
  private final List<Raekke> raekker = new ArrayList<>();
  private final List<Lag> lag = new ArrayList<>();
  private final Set<String> slags = new TreeSet<>();

  /** Text that can be read somewhere in a file. */
  record Lag(String fil, String sted, String tekst) {}

  static Offentligefiler laes(Path offentlig) throws IOException {
    Offentligefiler filer = new Offentligefiler();
    List<Path> alle;
    try (Stream<Path> stier = Files.walk(offentlig)) {
      alle = stier.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path fil : alle) {
      filer.laes(offentlig.relativize(fil).toString(), fil);
    }
    return filer;
  }

  private void laes(String navn, Path fil) throws IOException {
    String endelse = navn.substring(navn.lastIndexOf('.') + 1);
    switch (endelse) {
      case "csv" -> {
        raekker.addAll(Raekke.laes(fil));
        tag(navn, "", Files.readString(fil));
      }
      case "xlsx" -> {
        Arklag ark = Arklag.laes(fil);
        raekker.addAll(ark.data());
        ark.dele().forEach((del, tekster) -> tekster.forEach(t -> tag(navn, del, t)));
      }
      case "pdf" ->
          Pdflag.laes(fil).forEach((sted, tekster) -> tekster.forEach(t -> tag(navn, sted, t)));
      case "html" -> Xmllag.tekster(Files.readAllBytes(fil)).forEach(tekst -> tag(navn, "", tekst));
      default -> throw new IllegalArgumentException("unknown public file " + navn);
    }
    slags.add(endelse);
  }

  private void tag(String fil, String sted, String tekst) {
    lag.add(new Lag(fil, sted, tekst));
  }

  List<Raekke> raekker() {
    return raekker;
  }

  List<Lag> lag() {
    return lag;
  }

  Set<String> slags() {
    return slags;
  }
}
