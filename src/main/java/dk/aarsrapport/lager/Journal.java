package dk.aarsrapport.lager;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a finished run is about to do in the output folder, so that a move that was cut off can be
 * finished: the folder it wrote in, every file with size and fingerprint, and what goes away.
 *
 * @param mappe the run's own folder
 * @param filer what moves in place
 * @param vaek what is taken away
 */
record Journal(String mappe, List<Fil> filer, List<String> vaek) {
  private static final String HOVED = "aarsrapport-journal 2";
  private static final String MAPPE = "mappe ";
  private static final String NY = "ny ";
  private static final String VAEK = "vaek ";
  private static final String SLUT = "slut ";

  /**
   * A written file.
   *
   * @param kilde its path in the run's own folder
   * @param sti its path in the output folder
   * @param sha256 its fingerprint, in hexadecimal
   */
  record Fil(String kilde, String sti, long bytes, String sha256) {
    /** The same file at another place in the output folder. */
    Fil til(String andenSti) {
      return new Fil(kilde, andenSti, bytes, sha256);
    }
  }

  /** True for a path that leads down and nowhere else, and on any system. */
  static boolean plant(String sti) {
    if (sti.isEmpty() || sti.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 127)) {
      return false;
    }
    for (String del : sti.split("/", -1)) {
      if (del.isBlank() || del.equals(".") || del.equals("..")) {
        return false;
      }
    }
    return true;
  }

  String tekst() {
    List<String> linjer = new ArrayList<>(List.of(HOVED, MAPPE + mappe));
    filer.forEach(
        f -> linjer.add(String.join("\t", NY + f.bytes(), f.sha256(), f.kilde(), f.sti())));
    vaek.forEach(sti -> linjer.add(VAEK + sti));
    linjer.add(SLUT + linjer.size());
    return String.join("\n", linjer) + "\n";
  }

  /** Reads one; empty when it is cut off, or leads anywhere but down. */
  static Optional<Journal> laes(String tekst) throws IOException {
    List<String> linjer = tekst.lines().toList();
    int sidste = linjer.size() - 1;
    if (sidste < 2
        || !linjer.get(0).equals(HOVED)
        || !linjer.get(1).startsWith(MAPPE)
        || !linjer.get(sidste).equals(SLUT + sidste)) {
      return Optional.empty();
    }
    String mappe = linjer.get(1).substring(MAPPE.length());
    List<Fil> filer = new ArrayList<>();
    List<String> vaek = new ArrayList<>();
    for (String linje : linjer.subList(2, sidste)) {
      String[] felter = linje.split("\t", -1);
      if (linje.startsWith(VAEK)) {
        vaek.add(linje.substring(VAEK.length()));
      } else if (linje.matches(NY + "\\d{1,18}\t[0-9a-f]{64}\t[^\t]+\t[^\t]+")) {
        long bytes = Long.parseLong(felter[0].substring(NY.length()));
        filer.add(new Fil(felter[2], felter[3], bytes, felter[1]));
      } else {
        return Optional.empty();
      }
    }
    boolean plan =
        Skrevet.arbejdsmappe(mappe)
            && vaek.stream().allMatch(Skrevet::voresSted)
            && filer.stream().allMatch(f -> plant(f.kilde()) && Skrevet.voresSted(f.sti()));
    return plan ? Optional.of(new Journal(mappe, filer, vaek)) : Optional.empty();
  }
}
