package dk.aarsrapport.forklaring;

/** How a number, or its numerator or denominator, comes of what is listed. */
public enum Vej {
  /** It is what the children and rows add to it. */
  SUM,

  /** It is what the lines of a background file say together. */
  BAGGRUND,

  /** It is the same whatever is counted: the days or months of the period, or a target. */
  FAST,

  /** It is no sum (a median, a share of amounts, how many different ones) but comes of the rows. */
  REGNET
}
