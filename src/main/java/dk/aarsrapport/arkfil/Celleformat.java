package dk.aarsrapport.arkfil;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * How a number in a cell reads as text: a day, a share or a plain number, never as it is rounded on
 * the screen.
 */
final class Celleformat {
  private static final DateTimeFormatter TIDSPUNKT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final MathContext CIFRE = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final double ET_SEKUND = 1.0 / 86_400;

  private enum Slags {
    TAL,
    DATO,
    PROCENT
  }

  private final Slags[] efterStil;
  private final boolean fra1904;

  Celleformat(StylesTable stile, boolean fra1904) {
    this.fra1904 = fra1904;
    efterStil = new Slags[stile.getNumCellStyles()];
    for (int i = 0; i < efterStil.length; i++) {
      efterStil[i] = slags(stile.getStyleAt(i));
    }
  }

  private static Slags slags(XSSFCellStyle stil) {
    String format = stil.getDataFormatString();
    if (format == null) {
      return Slags.TAL;
    }
    if (DateUtil.isADateFormat(stil.getDataFormat(), format)) {
      return Slags.DATO;
    }
    return format.contains("%") ? Slags.PROCENT : Slags.TAL;
  }

  /** The text of a number; of one that is none, as it stands. */
  String tekst(String vaerdi, int stil) {
    double tal;
    try {
      tal = Double.parseDouble(vaerdi);
    } catch (NumberFormatException e) {
      return vaerdi;
    }
    if (!Double.isFinite(tal)) {
      return vaerdi;
    }
    return switch (stil < 0 || stil >= efterStil.length ? Slags.TAL : efterStil[stil]) {
      case DATO -> dag(tal);
      case PROCENT -> tal(BigDecimal.valueOf(tal).movePointRight(2)) + " %";
      case TAL -> tal(BigDecimal.valueOf(tal));
    };
  }

  /** A number below 1 is a time of no day, and stands as it is. */
  private String dag(double tal) {
    if (tal < 1 || !DateUtil.isValidExcelDate(tal)) {
      return tal(BigDecimal.valueOf(tal));
    }
    LocalDateTime tid = DateUtil.getLocalDateTime(tal + ET_SEKUND / 2000, fra1904);
    return tid.toLocalTime().withNano(0).equals(LocalTime.MIDNIGHT)
        ? tid.toLocalDate().toString()
        : TIDSPUNKT.format(tid);
  }

  /**
   * The fifteen digits that a spreadsheet keeps; three decimals get a fourth, lest the point be
   * taken for thousands.
   */
  private static String tal(BigDecimal tal) {
    BigDecimal kort = tal.round(CIFRE).stripTrailingZeros();
    return kort.scale() == 3 ? kort.setScale(4).toPlainString() : kort.toPlainString();
  }
}
