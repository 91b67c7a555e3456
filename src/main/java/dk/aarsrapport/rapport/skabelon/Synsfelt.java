package dk.aarsrapport.rapport.skabelon;

import java.util.List;
import org.apache.commons.jexl3.JexlContext;

/** What an expression can see while one piece of the template is filled. */
final class Synsfelt implements JexlContext, JexlContext.NamespaceResolver {
  private final Opslag opslag;
  private final Funktioner funktioner;

  /** Fills this text: looks values up here and notes what was asked for there. */
  Synsfelt(Opslag opslag, Spor spor, List<Led> hele) {
    this.opslag = opslag;
    this.funktioner =
        new Funktioner(opslag, spor, new Faellesperiode(opslag, hele), new Halve(opslag, hele));
  }

  /** The words of a short text of its own. */
  static String tekst(Opslag opslag, Spor spor, List<Led> led) {
    return new Synsfelt(opslag, spor, led).tekst(led);
  }

  /**
   * The words of template text with its expressions filled in; the full stop of an abbreviation is
   * also that of a sentence that ends with it.
   */
  String tekst(List<Led> led) {
    StringBuilder tekst = new StringBuilder();
    for (Led et : led) {
      String ord = tekst(et);
      boolean punktum =
          et instanceof Led.Ord && tekst.length() > 0 && ord.matches("(?s)\\.(?!\\.).*");
      tekst.append(punktum && tekst.charAt(tekst.length() - 1) == '.' ? ord.substring(1) : ord);
    }
    return tekst.toString();
  }

  private String tekst(Led led) {
    return led instanceof Udtryk udtryk ? udtryk.beregn(this) : ((Led.Ord) led).tekst();
  }

  @Override
  public Object get(String navn) {
    return Variable.vaerdi(navn, opslag);
  }

  @Override
  public boolean has(String navn) {
    return Variable.navne().contains(navn);
  }

  @Override
  public void set(String navn, Object vaerdi) {
    throw new UnsupportedOperationException("templates do not set variables");
  }

  @Override
  public Object resolveNamespace(String navn) {
    return navn == null || navn.isEmpty() ? funktioner : null;
  }
}
