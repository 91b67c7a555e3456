package dk.aarsrapport.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StablerTest {
  private static final int BREDDE = 482;
  private static final Tema TEMA = Tema.standard();

  private static Diagram diagram(Diagram.Punkt foerste, Diagram.Punkt anden, String raekke) {
    return new Diagram(
        "Svar",
        Diagram.Form.STABLET_BJAELKE,
        Enhed.PCT,
        List.of(raekke),
        List.of(
            new Diagram.Serie("Ja", Diagram.Rolle.DEL, List.of(foerste)),
            new Diagram.Serie("Nej", Diagram.Rolle.DEL, List.of(anden))),
        List.of(),
        List.of(),
        "",
        List.of(),
        "");
  }

  private static Diagram.Punkt pct(int vaerdi) {
    return new Diagram.Punkt(BigDecimal.valueOf(vaerdi), Status.OK);
  }

  private static BufferedImage tegn(Diagram diagram) {
    int hoejde = (int) Stabler.hoejde(diagram, TEMA);
    BufferedImage billede = new BufferedImage(BREDDE, hoejde, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = billede.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, BREDDE, hoejde);
    Stabler.tegn(diagram, TEMA, g, new Rectangle2D.Double(0, 0, BREDDE, hoejde));
    g.dispose();
    return billede;
  }

  /** How many columns near the upper edge of the last row have the colour of a part. */
  private static long bredde(BufferedImage billede, int del) {
    int y = billede.getHeight() - 16;
    int farve = TEMA.farve("diagram.del." + del) & 0xFFFFFF;
    return IntStream.range(0, BREDDE)
        .filter(x -> (billede.getRGB(x, y) & 0xFFFFFF) == farve)
        .count();
  }

  @Test
  void thePartsShareTheBarAsTheyShareTheWhole() {
    BufferedImage billede = tegn(diagram(pct(75), pct(25), "Haderslev"));
    long hele = Math.round(BREDDE * 0.64);
    assertThat(bredde(billede, 1)).isCloseTo(Math.round(hele * 0.75), within(3L));
    assertThat(bredde(billede, 2)).isCloseTo(Math.round(hele * 0.25), within(3L));
  }

  @Test
  void aHiddenPartIsLeftOpenAndNotGivenToAnother() {
    BufferedImage billede =
        tegn(diagram(pct(75), new Diagram.Punkt(null, Status.DISKRETIONERET), "Haderslev"));
    assertThat(bredde(billede, 1)).isCloseTo(Math.round(BREDDE * 0.64 * 0.75), within(3L));
    assertThat(bredde(billede, 2)).isZero();
  }

  @Test
  void aHeadingTakesARowOfItsOwn() {
    double uden = Stabler.hoejde(diagram(pct(75), pct(25), "Haderslev"), TEMA);
    double med = Stabler.hoejde(diagram(pct(75), pct(25), "Er målet klart?\nHaderslev"), TEMA);
    assertThat(med).isGreaterThan(uden + 8);
  }
}
