package dk.aarsrapport.indlaesning;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers that are one another but for a number or a month, as of a row that holds several things
 * of a kind: {@code indsats1;startdato1;indsats2;startdato2}.
 */
final class Soeskende {
  private static final int FOERSTE = 1;

  /** A number of one or two digits that begins or ends a header, or stands alone in it. */
  private static final Pattern NUMMERERET =
      Pattern.compile(
          "(\\p{L}.*?)[\\s_.#(-]*(\\d{1,2})\\)?|(\\d{1,2})[\\s_.)-]+(\\p{L}.*)"
              + "|(\\p{L}+)[\\s_.(-]+(\\d{1,2})[\\s_.)-]+(\\p{L}.*)");

  private Soeskende() {}

  /** A header without its number, and the number; 1 where it has none. */
  private record Nummereret(String stamme, int nummer) {}

  /**
   * The columns that are called as this one but for the number, by their numbers, itself among
   * them; empty where it stands alone.
   */
  static NavigableMap<Integer, Integer> af(List<String> overskrifter, int kolonne) {
    String stamme = del(overskrifter.get(kolonne)).stamme();
    NavigableMap<Integer, Integer> efterNummer = new TreeMap<>();
    for (int n = 0; n < overskrifter.size(); n++) {
      Nummereret anden = del(overskrifter.get(n));
      if (!stamme.isEmpty() && anden.stamme().equals(stamme)) {
        efterNummer.putIfAbsent(anden.nummer(), n);
      }
    }
    return efterNummer.size() > 1 ? efterNummer : new TreeMap<>();
  }

  private static Nummereret del(String overskrift) {
    String rettet = Mellemrum.trim(Tegnrod.ret(overskrift));
    Matcher dele = NUMMERERET.matcher(rettet);
    if (!dele.matches()) {
      return Maanedskolonner.maaned(rettet)
          .map(maaned -> new Nummereret(Overskrift.noegle(maaned.uden()), maaned.nummer()))
          .orElseGet(() -> new Nummereret(Overskrift.noegle(rettet), FOERSTE));
    }
    if (dele.group(1) != null) {
      return nummereret(dele.group(1), dele.group(2));
    }
    return dele.group(3) != null
        ? nummereret(dele.group(4), dele.group(3))
        : nummereret(dele.group(5) + " " + dele.group(7), dele.group(6));
  }

  private static Nummereret nummereret(String stamme, String nummer) {
    return new Nummereret(Overskrift.noegle(stamme), Integer.parseInt(nummer));
  }
}
