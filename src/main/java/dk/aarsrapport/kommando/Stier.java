package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths as the run file writes them: relative to its own folder, unless they start somewhere. */
final class Stier {
  private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/].*|\\\\\\\\.*");

  private Stier() {}

  static String ved(String mappe, String sti) {
    boolean absolut = sti.startsWith("/") || sti.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[/\\\\].*");
    return absolut ? sti : mappe + "/" + sti;
  }

  /**
   * The files that a path or a pattern of the run file fits.
   *
   * @param noegle where in the run file it stands, for the message
   * @throws Brugerfejl if there is none
   */
  static List<String> find(Lager lager, Koersel koersel, String noegle, String sti)
      throws IOException {
    if (WINDOWS.matcher(sti).matches() && File.separatorChar == '/') {
      throw new Brugerfejl(
          koersel.kilde().sted(noegle)
              + ": «"
              + sti
              + "» er en sti på en Windows-maskine; skriv den, som den hedder her, med / og helst"
              + " regnet fra kørselsfilen");
    }
    List<String> fundne = fundne(lager, koersel, noegle, sti);
    if (fundne.isEmpty()) {
      Optional<String> andet =
          andetEndEnFil(lager, ved(koersel.mappe(), sti))
              .map(hvad -> "«%s» er %s".formatted(sti, hvad))
              .or(() -> ramt(lager, ved(koersel.mappe(), sti)));
      if (andet.isPresent()) {
        throw new Brugerfejl(
            "%s: %s; skriv filen selv, eller flere med * i navnet"
                .formatted(koersel.kilde().sted(noegle), andet.get()));
      }
      throw new Brugerfejl(
          koersel.kilde().sted(noegle)
              + ": filen "
              + sti
              + " findes ikke; ret stien, der regnes fra kørselsfilen"
              + (sti.contains("\\") ? " og skrives med / i stedet for \\" : "")
              + lignende(lager, ved(koersel.mappe(), sti)));
    }
    return fundne;
  }

  private static List<String> fundne(Lager lager, Koersel koersel, String noegle, String sti)
      throws IOException {
    try {
      return lager.find(ved(koersel.mappe(), sti));
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) { // the latter for what is no path at all
      throw new Brugerfejl(
          "%s: «%s» kan ikke læses som sti (%s); ret stien, der regnes fra kørselsfilen"
              .formatted(
                  koersel.kilde().sted(noegle),
                  sti,
                  String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    }
  }

  /** What stands at a path where no file does: a folder, or a pipe or device; or nothing. */
  static Optional<String> andetEndEnFil(Lager lager, String sti) throws IOException {
    if (!lager.findes(sti)) {
      return Optional.empty();
    }
    return Optional.of(
        lager.filPaaVejen(sti).isEmpty()
            ? "en mappe og ikke en fil"
            : "en strøm eller en enhed og ikke en fil, der kan læses flere gange");
  }

  /** What a pattern that no file fits does fit: a folder, or a pipe or device. */
  private static Optional<String> ramt(Lager lager, String moenster) {
    int skraa = moenster.lastIndexOf('/');
    String mappe = skraa < 0 ? "." : moenster.substring(0, skraa);
    String navn = moenster.substring(skraa + 1);
    if (!navn.matches(".*[*?].*")) {
      return Optional.empty();
    }
    try {
      PathMatcher passer =
          FileSystems.getDefault()
              .getPathMatcher("glob:" + navn.replaceAll("[\\[\\]{}\\\\]", "\\\\$0"));
      for (String fundet : lager.indhold(mappe)) {
        Optional<String> andet =
            passer.matches(Path.of(fundet))
                ? andetEndEnFil(lager, mappe + "/" + fundet)
                : Optional.empty();
        if (andet.isPresent()) {
          return Optional.of(
              "«%s» passer kun på «%s», der er %s".formatted(navn, fundet, andet.get()));
        }
      }
    } catch (IOException | IllegalArgumentException intet) {
      return Optional.empty(); // a pattern of nothing is a file that is not there
    }
    return Optional.empty();
  }

  /** A file that bears the name in other characters or case, as some systems store æ, ø and å. */
  private static String lignende(Lager lager, String sti) throws IOException {
    int skraa = sti.lastIndexOf('/');
    return lager.indhold(skraa < 0 ? "." : sti.substring(0, skraa + 1)).stream()
        .filter(navn -> stavet(navn).equals(stavet(navn(sti))))
        .findFirst()
        .map(
            navn ->
                "; der ligger en fil, hvis navn er skrevet med andre tegn; mente du «"
                    + navn
                    + "»?")
        .orElse("");
  }

  private static String stavet(String navn) {
    return Normalizer.normalize(navn, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** A file's name, its letters composed as people write them, however the disk does. */
  static String navn(String sti) {
    return Normalizer.normalize(sti.substring(sti.lastIndexOf('/') + 1), Normalizer.Form.NFC);
  }
}
