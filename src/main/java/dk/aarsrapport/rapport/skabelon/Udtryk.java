package dk.aarsrapport.rapport.skabelon;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlInfo;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** An expression {@code {{ … }}}, read and checked. */
final class Udtryk implements Led {
  private static final JexlEngine MOTOR =
      new JexlBuilder()
          .features(
              JexlFeatures.createNone()
                  .methodCall(false)
                  .script(false)
                  .sideEffect(false)
                  .sideEffectGlobal(false)
                  .newInstance(false)
                  .loops(false)
                  .lambda(false)
                  .comparatorNames(true))
          .permissions(new JexlPermissions.ClassPermissions(Funktioner.class))
          .strict(true)
          .silent(false)
          .safe(false)
          .create();

  private static final int LAENGSTE = 2000;
  private static final int DYBESTE = 30;

  private final JexlExpression jexl;
  private final Ordskiller ord;
  private final Sted sted;

  private Udtryk(JexlExpression jexl, Ordskiller ord, Sted sted) {
    this.jexl = jexl;
    this.ord = ord;
    this.sted = sted;
  }

  /** Reads an expression; fails with the template's line when it is wrong. */
  static Udtryk laes(String kilde, Sted sted) {
    String renset = kilde.strip().replaceAll("\\s+", " ");
    if (renset.isEmpty()) {
      throw sted.fejl("udtrykket er tomt");
    }
    if (renset.length() > LAENGSTE || dybde(renset) > DYBESTE) {
      throw sted.fejl(
          "udtrykket er for langt eller har parentes i parentes over %d gange; del det op"
              .formatted(DYBESTE));
    }
    Ordskiller ord = Ordskiller.laes(renset, sted);
    try {
      JexlInfo info = new JexlInfo(sted.filnavn(), sted.linje(), 1);
      return new Udtryk(MOTOR.createExpression(info, renset), ord, sted);
    } catch (JexlException e) {
      throw sted.fejl("udtrykket «" + renset + "» kan ikke læses; mangler der et tegn?");
    }
  }

  /** Reads a condition; fails also where it cannot be true or false whatever the numbers are. */
  static Udtryk betingelse(String kilde, Sted sted) {
    Udtryk udtryk = laes(kilde, sted);
    if (!udtryk.ord.sammenligner()) {
      throw udtryk.ingenBetingelse();
    }
    return udtryk;
  }

  private static int dybde(String udtryk) {
    int dybde = 0;
    int dybest = 0;
    for (int i = 0; i < udtryk.length(); i++) {
      char c = udtryk.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        dybde++;
        dybest = Math.max(dybest, dybde);
      } else if (c == ')' || c == ']' || c == '}') {
        dybde--;
      }
    }
    return dybest;
  }

  /** The calls in it. */
  List<Kald> kald() {
    return ord.kald();
  }

  /** The words without parentheses in it. */
  Set<String> variable() {
    return ord.variable();
  }

  /** Where it stands. */
  Sted sted() {
    return sted;
  }

  /**
   * Its words.
   *
   * @throws UdenVaerdi when a figure in it has no value
   */
  String beregn(Synsfelt sammenhaeng) {
    Object svar = svar(sammenhaeng);
    if (svar instanceof String || svar instanceof Integer || svar instanceof Long) {
      return Objects.toString(svar);
    }
    throw sted.fejl(
        "udtrykket «"
            + jexl.getSourceText()
            + "» giver hverken en tekst eller et tal til tekst; vaerdi(…) hører til i betingelser,"
            + " tal(…) i tekst");
  }

  /**
   * Whether a condition holds.
   *
   * @throws UdenVaerdi when a figure in it has no value
   */
  boolean holder(Synsfelt sammenhaeng) {
    if (svar(sammenhaeng) instanceof Boolean ja) {
      return ja;
    }
    throw ingenBetingelse();
  }

  private SkabelonFejl ingenBetingelse() {
    return sted.fejl(
        "betingelsen «"
            + jexl.getSourceText()
            + "» er hverken sand eller falsk; skriv f.eks. vaerdi('anbragte') > 100");
  }

  private Object svar(Synsfelt sammenhaeng) {
    try {
      return jexl.evaluate(sammenhaeng);
    } catch (JexlException e) {
      throw oversat(e);
    }
  }

  private RuntimeException oversat(JexlException fejl) {
    for (Throwable grund = fejl; grund != null; grund = grund.getCause()) {
      if (grund instanceof UdenVaerdi uden) {
        return uden;
      }
      if (grund instanceof ForkertBrug forkert) {
        return sted.fejl(forkert.getMessage());
      }
    }
    return sted.fejl("udtrykket «" + jexl.getSourceText() + "» kan ikke beregnes");
  }
}
