package dk.aarsrapport.reference;

import java.io.Serializable;

/**
 * Which accounts a row of a reference table is about; an empty part fits any.
 *
 * @param funktion as {@code 5.28.20}, or empty
 * @param gruppering three digits, or empty
 * @param dranst one digit, or empty
 * @param ejerforhold one digit, or empty
 * @param gyldighed when the row holds
 */
record Kontomoenster(
    String funktion, String gruppering, String dranst, String ejerforhold, Gyldighed gyldighed)
    implements Serializable {

  /** Reads the account's columns of a row. */
  static Kontomoenster af(Referencetabel.Linje linje) {
    String tekst = linje.tekst("funktion");
    String funktion = Kontonummer.funktion(tekst);
    if (funktion.isEmpty() && !tekst.isEmpty()) {
      throw linje.fejl("funktion", "«" + tekst + "» er ikke en funktion");
    }
    return new Kontomoenster(
        funktion,
        Kontonummer.gruppering(linje.tekst("gruppering")),
        linje.ciffer("dranst"),
        linje.ciffer("ejerforhold"),
        linje.gyldighed());
  }

  /** The account as the row writes it; dranst 1 where it names none. */
  Kontonummer konto() {
    return new Kontonummer(
        funktion, gruppering, dranst.isEmpty() ? 1 : Integer.parseInt(dranst), ejerforhold);
  }

  boolean passer(Kontonummer nummer, int aar) {
    return gyldighed.iAar(aar)
        && (funktion.isEmpty() || funktion.equals(nummer.funktion()))
        && (gruppering.isEmpty() || gruppering.equals(nummer.gruppering()))
        && (dranst.isEmpty() || dranst.equals(Integer.toString(nummer.dranst())))
        && (ejerforhold.isEmpty() || ejerforhold.equals(nummer.ejerforhold()));
  }

  /** True for a row about some gruppering of the funktion in this year. */
  boolean omGruppering(String enFunktion, int aar) {
    return funktion.equals(enFunktion) && !gruppering.isEmpty() && gyldighed.iAar(aar);
  }

  /** True for a whole funktion, whatever else the account says. */
  boolean kunFunktion() {
    return gruppering.isEmpty() && dranst.isEmpty() && ejerforhold.isEmpty();
  }

  /**
   * Funktion weighs more than gruppering, that more than dranst, and that more than ejerforhold.
   */
  int vaegt() {
    return (funktion.isEmpty() ? 0 : 8)
        + (gruppering.isEmpty() ? 0 : 4)
        + (dranst.isEmpty() ? 0 : 2)
        + (ejerforhold.isEmpty() ? 0 : 1);
  }
}
