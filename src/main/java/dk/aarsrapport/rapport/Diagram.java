package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart: one message, plain numbers, no colours or sizes.
 *
 * @param titel the message as a sentence, or the figure's title
 * @param form how it is drawn
 * @param enhed the unit of the axis
 * @param perioder the points of the axis, as printed: periods, or the categories of lying bars
 * @param serier the series
 * @param maal targets, drawn as lines
 * @param brudFoer indexes of periods that cannot be compared with the one before
 * @param udsving where chance alone would let a single series move; empty for others
 * @param alternativ the text that tells the chart to those who cannot see it, from the plotted
 *     numbers
 * @param noter explanations under it
 * @param kilde where the numbers come from
 */
public record Diagram(
    String titel,
    Form form,
    Enhed enhed,
    List<String> perioder,
    List<Serie> serier,
    List<Maal> maal,
    List<Integer> brudFoer,
    List<Udsving> udsving,
    String alternativ,
    List<String> noter,
    String kilde)
    implements Figur {
  /** The kinds of chart. */
  public enum Form {
    LINJE,
    SOEJLE,
    STABLET,
    /** Lying bars, one for each category: then the points are categories, not periods. */
    BJAELKE,
    /**
     * Lying bars of parts of a whole, one row for each: what stands before a line break in a row's
     * name is the heading of it and of those after it that have the same.
     */
    STABLET_BJAELKE;

    /** True where the points are rows, and the chart as high as they are many. */
    public boolean liggende() {
      return this == BJAELKE || this == STABLET_BJAELKE;
    }
  }

  /** How loudly a series speaks. */
  public enum Rolle {
    /** The municipality itself. */
    HOVED,
    /** Groups and landet, for comparison. */
    SAMMENLIGNING,
    /** A part of a whole, in a stacked chart or beside other parts. */
    DEL
  }

  /** Copies the lists and checks that every series has a point for each period. */
  public Diagram {
    perioder = List.copyOf(perioder);
    serier = List.copyOf(serier);
    maal = List.copyOf(maal);
    brudFoer = List.copyOf(brudFoer);
    udsving = List.copyOf(udsving);
    noter = List.copyOf(noter);
    for (Serie serie : serier) {
      if (serie.punkter().size() != perioder.size()) {
        throw new IllegalArgumentException(titel + ": " + serie.navn() + " against " + perioder);
      }
    }
  }

  /** A chart that says nothing of chance. */
  public Diagram(
      String titel,
      Form form,
      Enhed enhed,
      List<String> perioder,
      List<Serie> serier,
      List<Maal> maal,
      List<Integer> brudFoer,
      String alternativ,
      List<String> noter,
      String kilde) {
    this(titel, form, enhed, perioder, serier, maal, brudFoer, List.of(), alternativ, noter, kilde);
  }

  /** The same chart with these explanations. */
  public Diagram medNoter(List<String> andre) {
    return new Diagram(
        titel, form, enhed, perioder, serier, maal, brudFoer, udsving, alternativ, andre, kilde);
  }

  /** True when every number is there and is nought: there is nothing to draw. */
  public boolean nul() {
    return punkter().allMatch(punkt -> punkt.vaerdi() != null && punkt.vaerdi().signum() == 0);
  }

  @Override
  public boolean tom() {
    return perioder.isEmpty() || serier.isEmpty();
  }

  @Override
  public Stream<Punkt> punkter() {
    return serier.stream().flatMap(serie -> serie.punkter().stream());
  }

  /** A target. */
  public record Maal(String navn, BigDecimal vaerdi) {}

  /**
   * How far from where it began a number may lie by chance alone.
   *
   * @param fra index of the period it is reckoned from
   * @param til index of the period
   */
  public record Udsving(int fra, int til, BigDecimal lavest, BigDecimal hoejest) {}

  /**
   * One series.
   *
   * @param brudFoer those of the chart's breaks that are its own: its line does not cross them
   */
  public record Serie(String navn, Rolle rolle, List<Punkt> punkter, List<Integer> brudFoer) {
    /** Copies the lists. */
    public Serie {
      punkter = List.copyOf(punkter);
      brudFoer = List.copyOf(brudFoer);
    }

    /** A series without breaks. */
    public Serie(String navn, Rolle rolle, List<Punkt> punkter) {
      this(navn, rolle, punkter, List.of());
    }
  }

  /**
   * One point.
   *
   * @param vaerdi null when there is nothing to plot
   * @param status why, or how far the value may be trusted
   * @param decimaler how many print shows; negative for those of the unit
   */
  public record Punkt(BigDecimal vaerdi, Status status, int decimaler) {
    private static final int ENHEDENS = -1;

    /** A point with the decimals of its unit. */
    public Punkt(BigDecimal vaerdi, Status status) {
      this(vaerdi, status, ENHEDENS);
    }

    /** The point of a result. */
    public static Punkt af(Resultat resultat) {
      return new Punkt(
          resultat.vaerdi(),
          resultat.status(),
          resultat.status().harVaerdi() ? Talformat.decimaler(resultat) : ENHEDENS);
    }

    /** The value in print. */
    public String tal(Enhed enhed) {
      return Talformat.tal(vaerdi, cifre(enhed));
    }

    /** The same beside its mark. */
    public String vedMaerke(Enhed enhed) {
      return Talformat.vedMaerke(vaerdi, cifre(enhed));
    }

    /** How many decimals print shows. */
    public int cifre(Enhed enhed) {
      return decimaler < 0 ? Talformat.decimaler(vaerdi, enhed) : decimaler;
    }
  }
}
