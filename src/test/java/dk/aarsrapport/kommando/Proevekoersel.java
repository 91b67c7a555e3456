package dk.aarsrapport.kommando;

import dk.aarsrapport.naiv.Faellesspark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A copy of mikroverden that a test may damage, and the command run on it. */
final class Proevekoersel {
  private final Path mappe;

  private Proevekoersel(Path mappe) {
    this.mappe = mappe;
  }

  /** What a run came to. */
  record Udfald(int kode, String ud, String fejl) {
    List<String> fejllinjer() {
      return fejl.lines().toList();
    }
  }

  /** Copies mikroverden into this folder. */
  static Proevekoersel i(Path mappe) throws IOException {
    return i(mappe, "mikroverden");
  }

  /** Copies a world of that name into this folder. */
  static Proevekoersel i(Path mappe, String verden) throws IOException {
    Path kilde;
    try {
      kilde = Path.of(Proevekoersel.class.getResource("/" + verden + "/rapport.yaml").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    try (Stream<Path> filer = Files.list(kilde.getParent())) {
      for (Path fil : filer.toList()) {
        Files.copy(fil, mappe.resolve(fil.getFileName().toString()));
      }
    }
    return new Proevekoersel(mappe);
  }

  /** Copies this world as it stands, with what its run wrote, into a folder. */
  Proevekoersel kopi(Path til) throws IOException {
    FileUtils.copyDirectory(mappe.toFile(), til.toFile());
    return new Proevekoersel(til);
  }

  Path fil(String navn) {
    return mappe.resolve(navn);
  }

  Proevekoersel skriv(String navn, String tekst) throws IOException {
    Files.writeString(fil(navn), tekst);
    return this;
  }

  /** Adds lines at the end of a file; the first one's line number is returned. */
  int tilfoej(String navn, String... linjer) throws IOException {
    List<String> alle = new ArrayList<>(Files.readAllLines(fil(navn)));
    int foerste = alle.size() + 1;
    alle.addAll(Arrays.asList(linjer));
    Files.write(fil(navn), alle);
    return foerste;
  }

  /** Replaces text in a file, where it must stand. */
  Proevekoersel ret(String navn, String fra, String til) throws IOException {
    String foer = Files.readString(fil(navn)).replace("\r\n", "\n");
    String efter = foer.replaceAll(fra, til);
    if (efter.equals(foer)) {
      throw new IllegalArgumentException(navn + " has no " + fra);
    }
    return skriv(navn, efter);
  }

  /** Raises the gate, so that a few bad rows of a small world do not stop it. */
  Proevekoersel udenPort() throws IOException {
    return ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\nafvisning: {hoejst_pct: 100}");
  }

  Udfald koer() {
    return koer("koer");
  }

  /** Reads and checks alone: no reports. */
  Udfald valider() {
    return koer("valider");
  }

  private Udfald koer(String verbum) {
    return koer(verbum, "--config", fil("rapport.yaml").toString(), "--ud", fil("ud").toString());
  }

  static Udfald koer(String... argumenter) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ByteArrayOutputStream fejl = new ByteArrayOutputStream();
    Faellesspark.luk();
    PrintStream foerUd = System.out;
    PrintStream foerFejl = System.err;
    try (PrintStream nyUd = new PrintStream(ud, true, StandardCharsets.UTF_8);
        PrintStream nyFejl = new PrintStream(fejl, true, StandardCharsets.UTF_8)) {
      System.setOut(nyUd);
      System.setErr(nyFejl);
      int kode = Kommandolinje.udfoer(argumenter);
      return new Udfald(
          kode, ud.toString(StandardCharsets.UTF_8), fejl.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(foerUd);
      System.setErr(foerFejl);
    }
  }

  /** The lines of an output file. */
  List<String> linjer(String navn) throws IOException {
    return Files.readAllLines(fil("ud").resolve(navn));
  }

  /** Every file under the output folder, with its bytes as text. */
  Map<String, String> udmappe() throws IOException {
    return Files.exists(fil("ud")) ? Egenproces.filer(fil("ud")) : new TreeMap<>();
  }
}
