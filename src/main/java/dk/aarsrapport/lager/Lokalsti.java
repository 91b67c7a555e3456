package dk.aarsrapport.lager;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the paths that people write to the files on this machine.
 *
 * <p>A letter with an accent or a ring is one sign or two, and disks differ: names are the same
 * when they are composed alike.
 */
final class Lokalsti {
  private static final String URI = "file:";

  private Lokalsti() {}

  private static String uden(String sti) {
    if (!sti.startsWith(URI)) {
      return sti;
    }
    String bar = sti.substring(URI.length()).replaceFirst("^/+", "/");
    return bar.matches("/[a-zA-Z]:.*") && File.separatorChar == '\\' ? bar.substring(1) : bar;
  }

  /** The path as it is written. */
  static Path af(String sti) throws IOException {
    try {
      return Path.of(uden(sti));
    } catch (InvalidPathException e) {
      throw new IOException("ugyldigt navn på en fil: " + sti, e);
    }
  }

  /** The same failure, with where it was. */
  static FileSystemException ved(String sti, IOException fejl) {
    if (fejl instanceof FileSystemException med && med.getFile() != null) {
      return med;
    }
    FileSystemException med = new FileSystemException(sti, null, fejl.getMessage());
    med.initCause(fejl);
    return med;
  }

  /** How a found file is told to others, wherever they work. */
  static String skrevet(Path sti) {
    String tekst = sti.toAbsolutePath().toString().replace(File.separatorChar, '/');
    return tekst.startsWith("/") ? URI + tekst : URI + "/" + tekst;
  }

  /** What stands at a path, by the same name or one that is composed otherwise. */
  static Path staaende(String sti) throws IOException {
    Path skrevet = af(sti);
    if (Files.exists(skrevet)) {
      return skrevet;
    }
    Optional<Path> fundet = foelg(dele(uden(sti)), false).stream().findFirst();
    if (fundet.isEmpty() && sti.startsWith(URI) && sti.matches(".*%[0-9a-fA-F]{2}.*")) {
      String afkodet = URLDecoder.decode(sti.replace("+", "%2B"), StandardCharsets.UTF_8);
      fundet = foelg(dele(uden(afkodet)), false).stream().findFirst();
    }
    return fundet.orElse(skrevet);
  }

  /** All that a pattern means, folders too. */
  static List<Path> alle(String moenster) throws IOException {
    return foelg(dele(uden(moenster)), true);
  }

  static boolean erMoenster(String sti) {
    return sti.indexOf('*') >= 0 || sti.indexOf('?') >= 0;
  }

  private static List<String> dele(String sti) {
    String skraa = File.separatorChar == '\\' ? sti.replace('\\', '/') : sti;
    List<String> dele = new ArrayList<>(List.of(skraa.split("/+", -1)));
    dele.removeIf(String::isEmpty);
    if (skraa.startsWith("/")) {
      dele.add(0, "/");
    } else if (!dele.isEmpty() && dele.get(0).matches("[a-zA-Z]:") && File.separatorChar == '\\') {
      dele.set(0, dele.get(0) + "/");
    } else {
      dele.add(0, "");
    }
    return dele;
  }

  private static List<Path> foelg(List<String> dele, boolean medMoenstre) throws IOException {
    List<Path> her = List.of(Path.of(dele.get(0)));
    for (String del : dele.subList(1, dele.size())) {
      List<Path> naeste = new ArrayList<>();
      for (Path mappe : her) {
        naeste.addAll(
            medMoenstre && erMoenster(del)
                ? passer(mappe, moenster(del).asMatchPredicate())
                : navngivet(mappe, del));
      }
      her = naeste;
    }
    return her;
  }

  private static List<Path> navngivet(Path mappe, String navn) throws IOException {
    Path praecis;
    try {
      praecis = mappe.resolve(navn);
    } catch (InvalidPathException e) {
      return List.of();
    }
    if (Files.exists(praecis)) {
      return List.of(praecis);
    }
    List<Path> ens =
        navn.chars().allMatch(c -> c < 128) ? List.of() : passer(mappe, samlet(navn)::equals);
    return ens.isEmpty() ? ens : ens.subList(0, 1);
  }

  private static List<Path> passer(Path mappe, Predicate<String> navn) throws IOException {
    Path staaende = mappe.toString().isEmpty() ? Path.of(".") : mappe;
    if (!Files.isDirectory(staaende)) {
      return List.of();
    }
    try (Stream<Path> alle = Files.list(staaende)) {
      return alle.map(Path::getFileName)
          .filter(fil -> navn.test(samlet(fil.toString())))
          .sorted()
          .map(mappe::resolve)
          .toList();
    }
  }

  private static Pattern moenster(String del) {
    StringBuilder regex = new StringBuilder();
    for (char tegn : samlet(del).toCharArray()) {
      regex.append(tegn == '*' ? ".*" : tegn == '?' ? "." : Pattern.quote(String.valueOf(tegn)));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static String samlet(String navn) {
    return Normalizer.normalize(navn, Normalizer.Form.NFC);
  }
}
