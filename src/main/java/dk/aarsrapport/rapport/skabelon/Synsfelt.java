package dk.aarsrapport.rapport.skabelon;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.jexl3.JexlContext;

/** What an expression can see while one piece of the template is filled. */
final class Synsfelt implements JexlContext, JexlContext.NamespaceResolver {
  private final Opslag opslag;
  private final Funktioner funktioner;

  /** Fills this text: looks values up here and notes what was asked for there. */
  Synsfelt(Opslag opslag, Spor spor, List<Led> hele) {
    this.opslag = opslag;
    this.funktioner = new Funktioner(opslag, spor, new Faellesperiode(opslag, hele));
  }

  /** The words of a short text of its own. */
  static String tekst(Opslag opslag, Spor spor, List<Led> led) {
    return new Synsfelt(opslag, spor, led).tekst(led);
  }

  /** The words of template text with its expressions filled in. */
  String tekst(List<Led> led) {
    return led.stream().map(this::tekst).collect(Collectors.joining());
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
