package dk.aarsrapport.regneark;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class Stilark {
  private static final XSSFColor GRAA = farve("BFBFBF");

  private final XSSFWorkbook bog;
  private final Map<Cellestil, XSSFCellStyle> stile = new HashMap<>();
  private final Map<Cellestil.Skrift, XSSFFont> skrifter = new HashMap<>();

  Stilark(XSSFWorkbook bog) {
    this.bog = bog;
  }

  /** The workbook's style for this look. */
  XSSFCellStyle af(Cellestil stil) {
    XSSFCellStyle fundet = stile.get(stil);
    if (fundet == null) {
      fundet = ny(stil);
      stile.put(stil, fundet);
    }
    return fundet;
  }

  private XSSFCellStyle ny(Cellestil stil) {
    XSSFCellStyle ny = bog.createCellStyle();
    ny.setFont(skrifter.computeIfAbsent(stil.skrift(), this::nySkrift));
    ny.setDataFormat(bog.createDataFormat().getFormat(stil.format()));
    ny.setAlignment(
        switch (stil.plads()) {
          case AUTO -> HorizontalAlignment.GENERAL;
          case VENSTRE -> HorizontalAlignment.LEFT;
          case HOEJRE -> HorizontalAlignment.RIGHT;
        });
    ny.setIndention((short) stil.indryk());
    boolean overskrift = stil.skrift().punkt() > Cellestil.PUNKT;
    ny.setVerticalAlignment(overskrift ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    ny.setWrapText(stil.ombryd());
    ny.setQuotePrefixed(stil.citat());
    if (!stil.fyld().isEmpty()) {
      ny.setFillForegroundColor(farve(stil.fyld()));
      ny.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (stil.bund()) {
      ny.setBorderBottom(BorderStyle.THIN);
      ny.setBottomBorderColor(GRAA);
    }
    if (stil.streg()) {
      ny.setBorderTop(BorderStyle.THIN);
      ny.setTopBorderColor(farve(Cellestil.MOERK));
    }
    if (stil.brud()) {
      ny.setBorderLeft(BorderStyle.MEDIUM_DASHED);
      ny.setLeftBorderColor(farve(Cellestil.ADVARSEL));
    }
    return ny;
  }

  private XSSFFont nySkrift(Cellestil.Skrift skrift) {
    XSSFFont ny = bog.createFont();
    ny.setFontName("Calibri");
    ny.setFontHeightInPoints((short) skrift.punkt());
    ny.setColor(farve(skrift.farve()));
    ny.setBold(skrift.fed());
    ny.setItalic(skrift.kursiv());
    if (skrift.understreget()) {
      ny.setUnderline(XSSFFont.U_SINGLE);
    }
    return ny;
  }

  /** A colour with full opacity; Excel reads three bytes as something else. */
  static XSSFColor farve(String rgb) {
    byte[] argb = new byte[4];
    argb[0] = (byte) 0xFF;
    for (int i = 0; i < 3; i++) {
      argb[i + 1] = (byte) Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16);
    }
    return new XSSFColor(argb, null);
  }
}
