package dk.aarsrapport.rapport;

/** What the sheet of a figure is called, in the workbook and where the report names it. */
public final class Arknavn {
  /** Excel takes no longer names. */
  private static final int LAENGST = 31;

  private Arknavn() {}

  /** The figure's id, without what Excel refuses and cut where Excel demands it. */
  public static String af(String noegletal) {
    return af(noegletal, "");
  }

  /** The same with this behind it, where the name is taken. */
  public static String af(String noegletal, String endelse) {
    String rent = noegletal.replaceAll("[\\[\\]:*?/\\\\']", "-");
    int plads = LAENGST - endelse.length();
    return (rent.length() <= plads ? rent : rent.substring(0, plads)) + endelse;
  }
}
