package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.rapport.Trappe;
import dk.aarsrapport.rapport.Trappe.Trin;
import dk.aarsrapport.resultat.Enhed;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the staircase: a block for each step with the children on it, and on its tread two arrows
 * as wide as what they count, a filled one for up and an open one for down.
 */
final class Trappetegner {
  /** Measures in points. */
  private static final double MELLEMRUM = 2;

  private static final double BUND = 38;
  private static final double PILZONE = 58;
  private static final double PIL = 32;
  private static final double SPIDS = 10;
  private static final double SPIDSBREDDE = 7;
  private static final double BREDESTE = 19;
  private static final double SMALLESTE = 1.4;
  private static final double FORKLARINGSLINJE = 13;

  private final Trappe trappe;
  private final Graphics2D g;
  private final Rectangle2D felt;
  private final Font normal;
  private final Font fed;
  private final Font antal;
  private final Color trinfarve;
  private final Color bundfarve;
  private final Color paaTrin;
  private final Color tekst;
  private final Color pil;
  private final double stoerst;

  private Trappetegner(Trappe trappe, Tema tema, Graphics2D g, Rectangle2D felt) {
    this.trappe = trappe;
    this.g = g;
    this.felt = felt;
    float stoerrelse = tema.maal("diagram.skrift");
    normal = Diagramskrift.normal(stoerrelse);
    fed = Diagramskrift.fed(stoerrelse);
    antal = Diagramskrift.fed(tema.maal("trappe.antal"));
    trinfarve = new Color(tema.farve("trappe.trin"));
    bundfarve = new Color(tema.farve("trappe.bund"));
    paaTrin = new Color(tema.farve("trappe.paaTrin"));
    tekst = new Color(tema.farve("diagram.aksetekst"));
    pil = new Color(tema.farve("trappe.pil"));
    stoerst =
        Stream.concat(Stream.of(trappe.bund()), trappe.trin().stream())
            .flatMap(trin -> Stream.of(trin.op(), trin.ned()))
            .filter(punkt -> punkt.vaerdi() != null)
            .mapToDouble(punkt -> punkt.vaerdi().doubleValue())
            .max()
            .orElse(0);
  }

  static void tegn(Trappe trappe, Tema tema, Graphics2D g, Rectangle2D felt) {
    Trappetegner tegner = new Trappetegner(trappe, tema, g, felt);
    tegner.forklaring();
    List<Trin> alle = new ArrayList<>(List.of(trappe.bund()));
    alle.addAll(trappe.trin());
    for (int i = 0; i < alle.size(); i++) {
      tegner.trin(alle.get(i), i, alle.size());
    }
  }

  private void trin(Trin trin, int nummer, int ialt) {
    double bredde = felt.getWidth() / ialt;
    double stigning = (felt.getHeight() - BUND - PILZONE) / (ialt - 1);
    double x = felt.getX() + nummer * bredde;
    double hoejde = BUND + nummer * stigning;
    double top = felt.getMaxY() - hoejde;
    boolean bund = nummer == 0;
    g.setColor(bund ? bundfarve : trinfarve);
    g.fill(new Rectangle2D.Double(x, top, bredde - (nummer + 1 < ialt ? MELLEMRUM : 0), hoejde));
    Color farve = bund ? tekst : paaTrin;
    double midt = x + (bredde - MELLEMRUM) / 2;
    double y = top + 13;
    if (!bund) {
      y += antal.getSize2D() * 0.55;
      midt(ord(trin.antal()), trin.antal().vaerdi() == null ? normal : antal, farve, midt, y);
      y += normal.getSize2D() * 1.3;
    }
    List<String> ord =
        new ArrayList<>(trin.nummer().isEmpty() ? List.of() : List.of(trin.nummer()));
    ord.addAll(Etiket.ombryd(trin.navn(), normal, bredde - MELLEMRUM - 6));
    for (String linje : ord) {
      midt(linje, normal, farve, midt, y);
      y += normal.getSize2D() * 1.2;
    }
    boolean oeverst = nummer + 1 == ialt;
    if (!oeverst) {
      pil(trin.op(), true, bund ? midt : x + bredde * 0.28, top);
    }
    if (!bund) {
      pil(trin.ned(), false, oeverst ? midt : x + bredde * 0.7, top);
    }
  }

  /** An arrow that stands on the tread, with its number over it. */
  private void pil(Punkt punkt, boolean op, double x, double traede) {
    double bund = traede - 4;
    if (punkt.vaerdi() == null) {
      midt(ord(punkt), normal, tekst, x, bund - 4);
      return;
    }
    if (punkt.vaerdi().signum() == 0) {
      midt("0", normal, tekst, x, bund - 4);
      return;
    }
    double skaft = Math.max(SMALLESTE, BREDESTE * punkt.vaerdi().doubleValue() / stoerst);
    tegnPil(x, bund, PIL, skaft, op);
    midt(ord(punkt), fed, tekst, x, bund - PIL - 4);
  }

  private void tegnPil(double x, double bund, double hoejde, double skaft, boolean op) {
    double spids = Math.min(SPIDS, hoejde / 2);
    double halv = skaft / 2;
    double bred = halv + SPIDSBREDDE * hoejde / PIL / 2;
    double fod = op ? bund : bund - hoejde;
    double skulder = op ? bund - hoejde + spids : bund - spids;
    double od = op ? bund - hoejde : bund;
    Path2D sti = new Path2D.Double();
    sti.moveTo(x - halv, fod);
    sti.lineTo(x - halv, skulder);
    sti.lineTo(x - bred, skulder);
    sti.lineTo(x, od);
    sti.lineTo(x + bred, skulder);
    sti.lineTo(x + halv, skulder);
    sti.lineTo(x + halv, fod);
    sti.closePath();
    g.setColor(op ? pil : Color.WHITE);
    g.fill(sti);
    g.setColor(pil);
    g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(sti);
  }

  /** What the numbers and arrows mean, in the empty corner over the low steps. */
  private void forklaring() {
    double x = felt.getX() + 4;
    double y = felt.getY() + 10;
    Paaskrift.skriv(g, "Tallet på trinnet: børn den " + trappe.nu(), normal, tekst, x - 4, y);
    y += FORKLARINGSLINJE + 2;
    tegnPil(x, y + 2, 11, 3, true);
    String op = "børn, der stod der den " + trappe.foer() + " og nu står højere";
    Paaskrift.skriv(g, op, normal, tekst, x + 9, y);
    y += FORKLARINGSLINJE;
    tegnPil(x, y + 2, 11, 3, false);
    String ned = "børn, der nu står lavere eller er ude af trappen";
    Paaskrift.skriv(g, ned, normal, tekst, x + 9, y);
  }

  private static String ord(Punkt punkt) {
    return Paaskrift.ord(punkt, tal -> tal.tal(Enhed.ANTAL));
  }

  private void midt(String ord, Font font, Color farve, double x, double y) {
    Paaskrift.skriv(g, ord, font, farve, x - Diagramskrift.bredde(ord, font) / 2, y);
  }
}
