package dk.aarsrapport.regneark;

/**
 * How a cell looks; equal looks share one style in the workbook.
 *
 * @param format the number format
 * @param skrift the font
 * @param fyld fill colour as RGB; empty for none
 * @param plads where the text stands in the cell
 * @param ombryd wraps long text
 * @param streg thick line above, where a new area begins
 * @param bund thin line below
 * @param brud dashed line to the left, where a series breaks
 * @param citat shown as text even when edited, whatever it begins with
 * @param indryk how far the text is set in
 */
record Cellestil(
    String format,
    Skrift skrift,
    String fyld,
    Plads plads,
    boolean ombryd,
    boolean streg,
    boolean bund,
    boolean brud,
    boolean citat,
    int indryk) {
  static final String MOERK = "1F3F5F";
  static final String LYS = "E8F0F7";
  static final String ADVARSEL = "B00020";
  static final String DAEMPET = "595959";
  static final String HVID = "FFFFFF";

  /** Size of running text, in points. */
  static final int PUNKT = 11;

  static final Cellestil TEKST =
      new Cellestil(
          "General",
          new Skrift(PUNKT, "000000", false, false, false),
          "",
          Plads.AUTO,
          false,
          false,
          false,
          false,
          false,
          0);
  static final Cellestil TITEL = TEKST.medSkrift(new Skrift(16, MOERK, true, false, false));
  static final Cellestil UNDERTITEL = TEKST.medSkrift(new Skrift(13, MOERK, true, false, false));
  static final Cellestil FED = TEKST.medFed();
  static final Cellestil NOTE = TEKST.medFarve(DAEMPET);
  static final Cellestil LINK = TEKST.medSkrift(new Skrift(PUNKT, "0563C1", false, false, true));
  static final Cellestil FORTROLIG =
      TEKST.medSkrift(new Skrift(PUNKT, HVID, true, false, false)).medFyld(ADVARSEL);
  static final Cellestil HOVED =
      TEKST
          .medSkrift(new Skrift(PUNKT, HVID, true, false, false))
          .medFyld(MOERK)
          .medOmbrydning()
          .medBund();

  /** Where the text stands; AUTO puts numbers to the right and text to the left. */
  enum Plads {
    AUTO,
    VENSTRE,
    HOEJRE
  }

  /** A font: size in points and colour as RGB. */
  record Skrift(int punkt, String farve, boolean fed, boolean kursiv, boolean understreget) {}

  Cellestil medFormat(String nyt) {
    return new Cellestil(nyt, skrift, fyld, plads, ombryd, streg, bund, brud, citat, indryk);
  }

  Cellestil medSkrift(Skrift ny) {
    return new Cellestil(format, ny, fyld, plads, ombryd, streg, bund, brud, citat, indryk);
  }

  Cellestil medFed() {
    return medSkrift(
        new Skrift(skrift.punkt, skrift.farve, true, skrift.kursiv, skrift.understreget));
  }

  Cellestil medKursiv() {
    return medSkrift(new Skrift(skrift.punkt, skrift.farve, skrift.fed, true, skrift.understreget));
  }

  Cellestil medFarve(String ny) {
    return medSkrift(new Skrift(skrift.punkt, ny, skrift.fed, skrift.kursiv, skrift.understreget));
  }

  Cellestil medFyld(String nyt) {
    return new Cellestil(format, skrift, nyt, plads, ombryd, streg, bund, brud, citat, indryk);
  }

  Cellestil medHoejre() {
    return new Cellestil(format, skrift, fyld, Plads.HOEJRE, ombryd, streg, bund, brud, citat, 0);
  }

  Cellestil medIndryk() {
    return medIndryk(1);
  }

  Cellestil medIndryk(int trin) {
    return new Cellestil(
        format, skrift, fyld, Plads.VENSTRE, ombryd, streg, bund, brud, citat, trin);
  }

  Cellestil medVenstre() {
    return new Cellestil(format, skrift, fyld, Plads.VENSTRE, ombryd, streg, bund, brud, citat, 0);
  }

  Cellestil medOmbrydning() {
    return new Cellestil(format, skrift, fyld, plads, true, streg, bund, brud, citat, indryk);
  }

  Cellestil medStreg() {
    return new Cellestil(format, skrift, fyld, plads, ombryd, true, bund, brud, citat, indryk);
  }

  Cellestil medBund() {
    return new Cellestil(format, skrift, fyld, plads, ombryd, streg, true, brud, citat, indryk);
  }

  Cellestil medBrud() {
    return new Cellestil(format, skrift, fyld, plads, ombryd, streg, bund, true, citat, indryk);
  }

  Cellestil medCitat() {
    return new Cellestil(format, skrift, fyld, plads, ombryd, streg, bund, brud, true, indryk);
  }
}
