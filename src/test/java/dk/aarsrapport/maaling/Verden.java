package dk.aarsrapport.maaling;

import dk.aarsrapport.naiv.Koersel;
import dk.aarsrapport.proevedata.Proevedata;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A world of exports on disk and its run file, made once and used again. */
final class Verden {

  private static final String FROE = "42";
  private static final int MED_EGEN_RAPPORT = 3;
  private static final int I_EN_GRUPPE = 20;

  private final Path mappe;

  private Verden(Path mappe) {
    this.mappe = mappe;
  }

  /** The world of that size in the folder, written unless it is there with the same parameters. */
  static Verden af(Omfang omfang, Path mappe) throws IOException {
    List<String> valg =
        List.of(
            "--sager", Long.toString(omfang.indsatser()),
            "--posteringer", Long.toString(omfang.posteringer()),
            "--kommuner", Integer.toString(omfang.kommuner()),
            "--frø", FROE);
    Path maerke = mappe.resolve("verden.txt");
    if (!Files.exists(maerke) || !Files.readString(maerke).equals(String.join(" ", valg))) {
      Files.deleteIfExists(maerke);
      Proevedata.main(
          Stream.concat(valg.stream(), Stream.of("--ud", mappe.toString())).toArray(String[]::new));
      Files.writeString(maerke, String.join(" ", valg));
    }
    Verden verden = new Verden(mappe);
    verden.skrivKoerselsfil();
    return verden;
  }

  /**
   * The run file: figures for every municipality, documents for a few.
   *
   * <p>A product run derives what its reports show, so that all municipalities are members of
   * groups, and the first few have reports of their own.
   */
  Path koerselsfil() {
    return mappe.resolve("benchmark.yaml");
  }

  /** All exports. */
  List<Path> filer() throws IOException {
    return List.copyOf(Koersel.laes(koerselsfil()).filer().values());
  }

  /** The size of all exports in bytes. */
  long bytes() throws IOException {
    long bytes = 0;
    for (Path fil : filer()) {
      bytes += Files.size(fil);
    }
    return bytes;
  }

  /** Reads every export once, so that neither side meets a cold disk. */
  void varm() throws IOException {
    for (Path fil : filer()) {
      try (InputStream ind = Files.newInputStream(fil)) {
        ind.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private void skrivKoerselsfil() throws IOException {
    Path alle = mappe.resolve("rapport.yaml");
    List<Integer> koder = Koersel.laes(alle).kommuner();
    StringBuilder grupper = new StringBuilder("grupper:\n");
    for (int fra = 0; fra < koder.size(); fra += I_EN_GRUPPE) {
      int nr = fra / I_EN_GRUPPE + 1;
      List<Integer> medlemmer = koder.subList(fra, Math.min(fra + I_EN_GRUPPE, koder.size()));
      grupper.append("  gruppe-%d: {navn: Gruppe %d, kommuner: %s}\n".formatted(nr, nr, medlemmer));
    }
    List<Integer> faa = koder.subList(0, Math.min(MED_EGEN_RAPPORT, koder.size()));
    Files.writeString(
        koerselsfil(),
        Files.readString(alle)
            .lines()
            .map(linje -> linje.startsWith("kommuner:") ? "kommuner: " + faa : linje)
            .collect(Collectors.joining("\n", "", "\n" + grupper)));
  }
}
