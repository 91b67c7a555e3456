package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;

/** Number formats: the decimals of print on the sheets of figures, two more for analysts. */
final class Talstil {
  /** The unit whose format shows a value: a count that is not whole is shown as a mean is. */
  static Enhed visning(Resultat resultat) {
    return Talformat.decimaler(resultat) == resultat.enhed().decimaler()
        ? resultat.enhed()
        : Enhed.GENNEMSNIT;
  }

  /** Behind a number whose period is not wholly covered by the exports. */
  static final String FORELOEBIG = "[f]";

  /** Behind a number that rejected rows may belong to. */
  static final String BEROERT = "°";

  private Talstil() {}

  /** So many decimals. */
  static String tryk(int decimaler) {
    return format(decimaler);
  }

  /** So many decimals and the mark of a provisional number. */
  static String foreloebig(int decimaler) {
    return tryk(decimaler) + "\" " + FORELOEBIG + "\"";
  }

  /** The same with the mark of a number that rejected rows may belong to behind it. */
  static String beroert(String format) {
    return format + "\"" + BEROERT + "\"";
  }

  /** So many decimals, with room for the mark so that the digits line up. */
  static String medPlads(int decimaler) {
    return tryk(decimaler) + "_ _[_f_]";
  }

  /** The decimals of the sheet Data: counts whole, all else with two. */
  static String data(Enhed enhed) {
    return format(enhed == Enhed.ANTAL ? 0 : 2);
  }

  /** Along a chart's axis: large amounts in millions. */
  static String akse(Enhed enhed, boolean millioner) {
    if (millioner) {
      return "#,##0.0,,";
    }
    return tryk(enhed.decimaler());
  }

  private static String format(int decimaler) {
    return decimaler == 0 ? "#,##0" : "#,##0." + "0".repeat(decimaler);
  }
}
