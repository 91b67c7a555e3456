package dk.aarsrapport.indlaesning;

import java.util.stream.Stream;

/**
 * What cells tell of whether the day or the month stands first in dates.
 *
 * @param maanedFoerst true where some can be dates only with the month in front
 * @param dagFoerst true where some can be dates only with the day in front
 * @param uvist true where some can be either
 */
record Datobevis(boolean maanedFoerst, boolean dagFoerst, boolean uvist) {
  static final Datobevis INTET = new Datobevis(false, false, false);

  static Datobevis af(Stream<String> celler) {
    return celler.reduce(INTET, Datobevis::med, Datobevis::og);
  }

  private Datobevis med(String celle) {
    return new Datobevis(
        maanedFoerst || Datoformat.maanedFoerst(celle),
        dagFoerst || Datoformat.dagFoerst(celle),
        uvist || Datoformat.maanedEllerDag(celle));
  }

  /** Both together. */
  Datobevis og(Datobevis andet) {
    return new Datobevis(
        maanedFoerst || andet.maanedFoerst, dagFoerst || andet.dagFoerst, uvist || andet.uvist);
  }

  /**
   * True for a file whose dates have their month in front: it says so itself, or says nothing and
   * lies among files that do.
   */
  boolean maanedFoerst(Datobevis mappens) {
    boolean selv = maanedFoerst || dagFoerst;
    return selv ? maanedFoerst && !dagFoerst : uvist && mappens.maanedFoerst && !mappens.dagFoerst;
  }
}
