package dk.aarsrapport.indlaesning;

import dk.aarsrapport.indlaesning.Kolonnefordeling.Valg;
import dk.aarsrapport.reference.Ordbog;
import java.util.List;
import java.util.Optional;

/** Amounts that a file has in two columns: debit and credit, or expenditure and income. */
final class DebetKredit {
  /** What the dictionary calls the two. */
  private static final String DEBET = "debet";

  private static final String KREDIT = "kredit";

  /** What it calls a balance, which adds up from row to row. */
  private static final String LOEBENDE = "løbende saldo";

  private static final double LIGNER = 0.5;

  private DebetKredit() {}

  /**
   * One amount of the two, as the run file has it; empty where the file has no such pair, or the
   * amount itself beside it.
   *
   * @param valgt the column that is taken for the amount; null = none
   */
  static Optional<String> udtryk(
      Ordbog ordbog, List<String> overskrifter, List<List<String>> celler, Valg valgt) {
    int debet = bedst(ordbog, DEBET, overskrifter, celler);
    int kredit = bedst(ordbog, KREDIT, overskrifter, celler);
    if (debet < 0 || kredit < 0 || debet == kredit) {
      return Optional.empty();
    }
    boolean alene =
        valgt != null
            && valgt.nummer() != debet
            && valgt.nummer() != kredit
            && ordbog.ligner("", LOEBENDE, overskrifter.get(valgt.nummer())) < LIGNER;
    if (alene) {
      return Optional.empty();
    }
    List<String> kreditter = celler.get(kredit);
    int fortegn = kreditter.stream().mapToInt(DebetKredit::fortegn).sum(); // 0,00 says nothing
    String mellem = fortegn < 0 ? " + " : " - ";
    return Optional.of(
        Mellemrum.trim(overskrifter.get(debet))
            + mellem
            + Mellemrum.trim(overskrifter.get(kredit)));
  }

  private static int fortegn(String celle) {
    Long oere = Beloebsformat.oere(celle);
    return oere == null ? 0 : Long.signum(oere);
  }

  /** The header most like it over amounts; -1 for none. */
  private static int bedst(
      Ordbog ordbog, String hvad, List<String> overskrifter, List<List<String>> celler) {
    int bedst = -1;
    double mest = 0;
    for (int n = 0; n < overskrifter.size(); n++) {
      double lighed = ordbog.ligner("", hvad, Beloebsenhed.uden(overskrifter.get(n)));
      if (lighed >= LIGNER && lighed > mest && Kolonneindhold.beloeb(celler.get(n))) {
        bedst = n;
        mest = lighed;
      }
    }
    return bedst;
  }
}
