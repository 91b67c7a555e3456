package dk.aarsrapport.regneark;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A workbook that is made from nothing, written once by {@link Gemmer} and thrown away. */
final class Skrivebog extends XSSFWorkbook {

  Skrivebog() {
    super(new Dele());
  }

  /** Puts a word in a cell: POI makes XML of it first, whether the workbook has it or not. */
  void skriv(String ord, XSSFCell celle) {
    CTCell xml = celle.getCTCell();
    xml.setT(STCellType.S);
    xml.setV(Integer.toString(nummer(ord)));
  }

  /** The number of a word among the workbook's, for one more cell that has it. */
  int nummer(String ord) {
    return ((Ord) getSharedStringSource()).nummer(ord);
  }

  /** Lets go of it. POI's own closing saves a new workbook whole once more, for nobody. */
  @Override
  public void close() {
    getPackage().revert();
  }

  /** The parts of a workbook, with words that are found again and tables that are made at once. */
  private static final class Dele extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation slags) {
      if (slags == XSSFRelation.SHARED_STRINGS) {
        return new Ord();
      }
      return slags == XSSFRelation.TABLE ? new Tabel() : super.newDocumentPart(slags);
    }
  }

  /** A new table. POI formats its whole header anew for each column that it gives one. */
  private static final class Tabel extends XSSFTable {
    @Override
    public void setArea(AreaReference omraade) {
      getCTTable().setRef(omraade.formatAsString());
      CTTableColumns kolonner = getCTTable().addNewTableColumns();
      int antal = omraade.getLastCell().getCol() - omraade.getFirstCell().getCol() + 1;
      kolonner.setCount(antal);
      for (int nummer = 1; nummer <= antal; nummer++) {
        CTTableColumn kolonne = kolonner.addNewTableColumn();
        kolonne.setId(nummer);
        kolonne.setName("Column " + nummer); // until the header is read
      }
      updateHeaders();
    }

    @Override
    public void updateHeaders() {
      XSSFRow hoved = getXSSFSheet().getRow(getStartCellReference().getRow());
      int kolonne = getStartCellReference().getCol();
      for (CTTableColumn navngiven : getCTTable().getTableColumns().getTableColumnArray()) {
        XSSFCell celle = hoved.getCell(kolonne++);
        if (celle != null) {
          String navn = celle.getStringCellValue();
          navngiven.setName(navn.replace("\n", "_x000a_").replace("\r", "_x000d_"));
        }
      }
    }
  }

  /**
   * The workbook's words, each once. POI knows a word again by the XML that it makes of it for
   * every cell; a word without formatting is known by itself.
   */
  private static final class Ord extends SharedStringsTable {
    private final Map<String, Integer> numre = new HashMap<>();

    @Override
    public int addSharedStringItem(RichTextString ord) {
      return ord.numFormattingRuns() > 0 ? super.addSharedStringItem(ord) : nummer(ord.getString());
    }

    /** What it is known again by: XML begins otherwise than a word does here. */
    @Override
    protected String xmlText(CTRst ord) {
      return ord.sizeOfRArray() > 0 ? super.xmlText(ord) : "=" + ord.getT();
    }

    int nummer(String ord) {
      Integer kendt = numre.get(ord);
      if (kendt != null) {
        count++;
        return kendt;
      }
      int nummer = super.addSharedStringItem(new XSSFRichTextString(ord));
      numre.put(ord, nummer);
      return nummer;
    }
  }
}
