package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Ordbog;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The column that tells children apart without a person's number, beside their dates of birth: it
 * is called so, or it is a number that comes again with the same date and is called one.
 */
final class Pseudonymkolonne {
  /** What the dictionary calls it. */
  private static final String PSEUDONYM = "pseudonym";

  /** What the dictionary calls a number of anything. */
  private static final String LOEBENUMMER = "løbenummer";

  private final Ordbog ordbog;
  private final List<String> overskrifter;
  private final List<List<String>> celler;

  /**
   * What a file has.
   *
   * @param celler the cells that say something, by column
   */
  Pseudonymkolonne(Ordbog ordbog, List<String> overskrifter, List<List<String>> celler) {
    this.ordbog = ordbog;
    this.overskrifter = overskrifter;
    this.celler = celler;
  }

  /**
   * The number of the column; empty where there is none, or none that is more likely than another.
   *
   * @param ledige the numbers of the columns that it may be
   * @param foedt the number of the column with dates of birth
   */
  Optional<Integer> find(List<Integer> ledige, int foedt) {
    List<Integer> mulige =
        ledige.stream()
            .filter(n -> !celler.get(n).isEmpty() && !Kolonneindhold.datoer(celler.get(n)))
            .filter(n -> sammeDag(celler.get(n), celler.get(foedt)))
            .filter(n -> !kanVaereSidsteFire(n, foedt))
            .toList();
    double bedst = mulige.stream().mapToDouble(n -> lighed(PSEUDONYM, n)).max().orElse(0);
    List<Integer> kaldtSaa =
        mulige.stream()
            .filter(n -> lighed(PSEUDONYM, n) >= Filsyn.LIGNER && lighed(PSEUDONYM, n) == bedst)
            .toList();
    return kaldtSaa.isEmpty() ? nummeret(mulige, foedt) : eneste(kaldtSaa);
  }

  /** True for what makes a person's number with the day of birth. */
  private boolean kanVaereSidsteFire(int nummer, int foedt) {
    return DeltCpr.loebenumre(celler.get(nummer))
        && DeltCpr.dage(celler.get(foedt))
        && DeltCpr.sammeDag(celler.get(foedt), celler.get(nummer));
  }

  /** A number of anything that some children have in more rows than one, and each row has. */
  private Optional<Integer> nummeret(List<Integer> mulige, int foedt) {
    return eneste(
        mulige.stream()
            .filter(n -> celler.get(n).size() == celler.get(foedt).size())
            .filter(n -> lighed(LOEBENUMMER, n) >= Filsyn.LIGNER)
            .filter(n -> celler.get(n).stream().distinct().count() < celler.get(n).size())
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  private static Optional<Integer> eneste(List<Integer> mulige) {
    return mulige.size() == 1 ? Optional.of(mulige.get(0)) : Optional.empty();
  }

  private double lighed(String kolonne, int nummer) {
    return ordbog.ligner("", kolonne, overskrifter.get(nummer));
  }

  /** True where each text stands beside one date alone, as far as the rows can be told. */
  private static boolean sammeDag(List<String> tekster, List<String> foedte) {
    if (tekster.size() != foedte.size()) {
      return true;
    }
    Map<String, String> dage = new HashMap<>();
    for (int i = 0; i < tekster.size(); i++) {
      String foer = dage.putIfAbsent(tekster.get(i), foedte.get(i));
      if (foer != null && !foer.equals(foedte.get(i))) {
        return false;
      }
    }
    return true;
  }
}
