package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What every sheet of the workbook needs.
 *
 * @param bog the workbook
 * @param stile its styles
 * @param udgivelse what it shows
 * @param noter its notes
 * @param figurer the figures with results, by id, in the order of print
 * @param arknavne the sheet of each figure
 * @param diagramtal the charted numbers that need a sheet of their own
 * @param tabeller the rows of the tables that are kept beside their sheets
 */
record Bog(
    XSSFWorkbook bog,
    Stilark stile,
    Udgivelse udgivelse,
    Noter noter,
    Map<String, Figurtabel> figurer,
    Map<String, String> arknavne,
    Diagramtal diagramtal,
    List<Tabelraekker> tabeller)
    implements Afstemningsark.Mappe {
  private static final double MARGEN_CM = 1.5;
  private static final double CM_PR_TOMME = 2.54;
  private static final int LAENGSTE_TOP = 90;

  /** A new sheet at the end of the workbook, set up for print. */
  @Override
  public Arkskriver nytArk(String navn) {
    XSSFSheet ark = bog.createSheet(navn);
    opsaet(ark, udgivelse.titel() + " – " + udgivelse.omraade().navn() + " " + udgivelse.naar());
    if (udgivelse.udgave().fortrolig()) {
      ark.getHeader().setRight("&B" + Omslagsark.FORTROLIGT.toUpperCase(Omslagsark.DANSK) + "&B");
      ark.setTabColor(Stilark.farve(Cellestil.ADVARSEL));
    }
    ark.getFooter().setLeft(udgivelse.udgave().etiket());
    return new Arkskriver(ark, stile);
  }

  /** The rows of a sheet's table, which has its header in this row, from 0, and rows under it. */
  Tabelraekker nyTabel(Arkskriver ark, int hoved) {
    return nyTabel(new Tabelraekker(ark.ark(), stile, hoved, false));
  }

  /** The rows of the table that a sheet ends with, which has its header in this row, from 0. */
  Tabelraekker sidsteTabel(Arkskriver ark, int hoved) {
    return nyTabel(new Tabelraekker(ark.ark(), stile, hoved, true));
  }

  private Tabelraekker nyTabel(Tabelraekker tabel) {
    tabeller.add(tabel);
    return tabel;
  }

  /** Landscape, one page wide, a running head, cursor in A1. */
  static void opsaet(XSSFSheet ark, String toptekst) {
    PrintSetup tryk = ark.getPrintSetup();
    tryk.setLandscape(true);
    tryk.setPaperSize(PrintSetup.A4_PAPERSIZE);
    tryk.setFitWidth((short) 1);
    tryk.setFitHeight((short) 0);
    ark.setFitToPage(true);
    ark.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGEN_CM / CM_PR_TOMME);
    ark.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGEN_CM / CM_PR_TOMME);
    ark.getHeader().setLeft(tryktekst(toptekst));
    ark.getFooter().setCenter("&A");
    ark.getFooter().setRight("Side &P af &N");
    ark.setDisplayGridlines(false);
    ark.setActiveCell(CellAddress.A1);
  }

  /** Words for a head or foot: Excel takes 255 characters of the three together, codes and all. */
  static String tryktekst(String tekst) {
    String kort = tekst.length() <= LAENGSTE_TOP ? tekst : tekst.substring(0, LAENGSTE_TOP) + "…";
    return kort.replace("&", "&&");
  }

  /** Repeats the header row on every page and keeps it in sight. */
  static void hovedraekke(XSSFSheet ark, int raekke, int faste) {
    ark.setRepeatingRows(new CellRangeAddress(raekke, raekke, -1, -1));
    ark.createFreezePane(faste, raekke + 1);
    ark.setActiveCell(CellAddress.A1);
  }

  /** Title and, on the internal edition, a warning; gives the next free row. */
  @Override
  public int top(Arkskriver ark, String titel) {
    ark.tekst(0, 0, titel, Cellestil.TITEL);
    ark.ark().getRow(0).setHeightInPoints(24f);
    int raekke = 1;
    if (udgivelse.udgave().fortrolig()) {
      ark.tekst(raekke++, 0, Omslagsark.FORTROLIGT, Cellestil.FORTROLIG);
    }
    return raekke;
  }

  /** What is said of the amounts of a figure and of who they are for; gives the next free row. */
  int beloebsnoter(Arkskriver ark, int raekke, Definition definition) {
    Udgivelse.Opgoerelse opgoerelse = udgivelse.opgoerelse();
    List<String> tekster = new ArrayList<>();
    tekster.add(Prisnote.om(definition, opgoerelse.prisniveau()));
    tekster.addAll(opgoerelse.omfang().noter(definition, List.of(Enhed.KR)));
    int naeste = raekke;
    for (String tekst : tekster) {
      ark.tekst(naeste++, 0, tekst, Cellestil.NOTE);
    }
    return naeste;
  }

  @Override
  public int tilbage(Arkskriver ark, int raekke) {
    ark.link(raekke, 0, "Til indhold", Arknavne.INDHOLD, Cellestil.LINK);
    return raekke + 1;
  }
}
