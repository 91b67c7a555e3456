package dk.aarsrapport.regneark;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is made from nothing, written once by {@link Gemmer} and thrown away. */
final class Skrivebog extends XSSFWorkbook {

  Skrivebog() {
    super(new Dele());
  }

  /** Lets go of it. POI's own closing saves a new workbook whole once more, for nobody. */
  @Override
  public void close() {
    getPackage().revert();
  }

  /** The parts of a workbook, with words that are found again. */
  private static final class Dele extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation slags) {
      return slags == XSSFRelation.SHARED_STRINGS ? new Ord() : super.newDocumentPart(slags);
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
      if (ord.numFormattingRuns() > 0) {
        return super.addSharedStringItem(ord);
      }
      Integer kendt = numre.get(ord.getString());
      if (kendt != null) {
        count++;
        return kendt;
      }
      int nummer = super.addSharedStringItem(ord);
      numre.put(ord.getString(), nummer);
      return nummer;
    }
  }
}
