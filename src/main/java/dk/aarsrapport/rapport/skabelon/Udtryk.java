package dk.aarsrapport.rapport.skabelon;

import java.util.List;
import java.util.Objects;
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

  private final JexlExpression jexl;
  private final List<Kald> kald;
  private final Sted sted;

  private Udtryk(JexlExpression jexl, List<Kald> kald, Sted sted) {
    this.jexl = jexl;
    this.kald = kald;
    this.sted = sted;
  }

  /** Reads an expression; fails with the template's line when it is wrong. */
  static Udtryk laes(String kilde, Sted sted) {
    String renset = kilde.strip().replaceAll("\\s+", " ");
    if (renset.isEmpty()) {
      throw sted.fejl("udtrykket er tomt");
    }
    List<Kald> kald = Ordskiller.kald(renset, sted);
    try {
      JexlInfo info = new JexlInfo(sted.filnavn(), sted.linje(), 1);
      return new Udtryk(MOTOR.createExpression(info, renset), kald, sted);
    } catch (JexlException e) {
      throw sted.fejl("udtrykket «" + renset + "» kan ikke læses; mangler der et tegn?");
    }
  }

  /** The calls in it. */
  List<Kald> kald() {
    return kald;
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
    Object svar;
    try {
      svar = jexl.evaluate(sammenhaeng);
    } catch (JexlException e) {
      throw oversat(e);
    }
    if (svar instanceof String || svar instanceof Integer || svar instanceof Long) {
      return Objects.toString(svar);
    }
    throw sted.fejl("udtrykket «" + jexl.getSourceText() + "» giver hverken en tekst eller et tal");
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
