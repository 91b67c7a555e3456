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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BjaelkerTest {
  private static final int BREDDE = 400;
  private static final Tema TEMA = Tema.standard();

  private static Diagram diagram(int... vaerdier) {
    List<Diagram.Punkt> punkter =
        IntStream.of(vaerdier)
            .mapToObj(v -> new Diagram.Punkt(BigDecimal.valueOf(v), Status.OK))
            .toList();
    return new Diagram(
        "Merudgift",
        Diagram.Form.BJAELKE,
        Enhed.ANTAL,
        Stream.of("a", "b", "c").limit(vaerdier.length).toList(),
        List.of(new Diagram.Serie("2017", Diagram.Rolle.HOVED, punkter)),
        List.of(),
        List.of(),
        "",
        List.of(),
        "");
  }

  private static BufferedImage tegn(Diagram diagram) {
    return tegn(diagram, 1);
  }

  private static BufferedImage tegn(Diagram diagram, int pixler) {
    int hoejde = (int) Bjaelker.hoejde(diagram);
    BufferedImage billede =
        new BufferedImage(BREDDE * pixler, hoejde * pixler, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = billede.createGraphics();
    g.scale(pixler, pixler);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, BREDDE, hoejde);
    Bjaelker.tegn(diagram, TEMA, g, new Rectangle2D.Double(0, 0, BREDDE, hoejde));
    g.dispose();
    return billede;
  }

  /** First and last column that the bar of a row covers; at its upper edge stands no text. */
  private static int[] bjaelke(BufferedImage billede, Diagram diagram, int raekke) {
    double raekkehoejde = (Bjaelker.hoejde(diagram) - 18) / diagram.perioder().size();
    int y = (int) (18 + raekke * raekkehoejde) + 1;
    int farve = TEMA.farve("diagram.hoved");
    int[] kolonner =
        IntStream.range(0, BREDDE)
            .filter(x -> (billede.getRGB(x, y) & 0xFFFFFF) == (farve & 0xFFFFFF))
            .toArray();
    return kolonner.length == 0
        ? new int[0]
        : new int[] {kolonner[0], kolonner[kolonner.length - 1]};
  }

  @Test
  void negativeValuesLieToTheLeftOfTheZeroLineAndPositiveToTheRight() {
    Diagram diagram = diagram(-10, 10, 0);
    BufferedImage billede = tegn(diagram);
    int[] minus = bjaelke(billede, diagram, 0);
    int[] plus = bjaelke(billede, diagram, 1);
    assertThat(bjaelke(billede, diagram, 2)).as("zero is no bar").isEmpty();
    assertThat(minus[1]).isCloseTo(plus[0], within(2));
    assertThat(minus[1] - minus[0]).isCloseTo(plus[1] - plus[0], within(2)).isGreaterThan(50);
  }

  private static BufferedImage medAaretFoer(Diagram.Punkt foer, int pixler) {
    Diagram aaret = diagram(10);
    return tegn(
        new Diagram(
            "To år",
            Diagram.Form.BJAELKE,
            Enhed.ANTAL,
            aaret.perioder(),
            List.of(
                aaret.serier().get(0),
                new Diagram.Serie("2016", Diagram.Rolle.SAMMENLIGNING, List.of(foer))),
            List.of(),
            List.of(),
            "",
            List.of(),
            ""),
        pixler);
  }

  private static BufferedImage medAaretFoer(Diagram.Punkt foer) {
    return medAaretFoer(foer, 1);
  }

  /** The pixels of the lower half of a row that is alone, under the bar of the year. */
  private static int[] underAaret(BufferedImage billede) {
    int y = billede.getHeight() - 6;
    return billede.getRGB(0, y, BREDDE, 4, null, 0, BREDDE);
  }

  @Test
  void aHiddenNumberOfTheYearBeforeIsNoZero() {
    int[] nul = underAaret(medAaretFoer(new Diagram.Punkt(BigDecimal.ZERO, Status.OK)));
    int[] mangler = underAaret(medAaretFoer(new Diagram.Punkt(null, Status.IKKE_BEREGNET)));
    int[] skjult = underAaret(medAaretFoer(new Diagram.Punkt(null, Status.DISKRETIONERET)));
    assertThat(mangler).isEqualTo(nul);
    assertThat(skjult).isNotEqualTo(nul);
  }

  /** The lozenge of a hidden year lies clear of the bar above it. */
  @Test
  void aHiddenNumberDoesNotTouchTheBar() {
    int pixler = 8;
    BufferedImage skjult = medAaretFoer(new Diagram.Punkt(null, Status.DISKRETIONERET), pixler);
    BufferedImage mangler = medAaretFoer(new Diagram.Punkt(null, Status.IKKE_BEREGNET), pixler);
    int[] bjaelken = raekker(mangler, 18 * pixler, 29 * pixler);
    assertThat(raekker(skjult, 18 * pixler, 29 * pixler)).isEqualTo(bjaelken);
  }

  private static int[] raekker(BufferedImage billede, int fra, int til) {
    int bredde = billede.getWidth();
    return billede.getRGB(0, fra, bredde, til - fra, null, 0, bredde);
  }

  @Test
  void onlyNegativeValuesAreDrawnInsideTheSpace() {
    Diagram diagram = diagram(-4, -8);
    BufferedImage billede = tegn(diagram);
    int[] halv = bjaelke(billede, diagram, 0);
    int[] hel = bjaelke(billede, diagram, 1);
    assertThat(hel[0]).isPositive();
    assertThat(hel[1]).isLessThan(BREDDE - 1).isCloseTo(halv[1], within(1));
    assertThat(hel[1] - hel[0]).isCloseTo(2 * (halv[1] - halv[0]), within(3));
  }
}
