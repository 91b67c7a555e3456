package dk.aarsrapport.arkfil;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** What a format writes as it stands, or gives no digit. */
  private static final Pattern TEKST =
      Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[\\$([^]-]*)[^]]*\\]|\\[[^]]*\\]|[_*].");

  /** What it says of positive numbers. */
  private static final Pattern FOERSTE_DEL = Pattern.compile("(?:\"[^\"]*\"|\\\\.|[^;\"\\\\])*");

  /** A comma behind the digits, that shows thousands of what the cell holds. */
  private static final Pattern SKALERER = Pattern.compile("[0#?],+(?![0#?,])");

  private enum Slags {
    TAL,
    DATO,
    PROCENT
  }

  private final Slags[] efterStil;
  private final String[] enhedEfterStil;
  private final boolean fra1904;

  /**
   * The formats of a workbook.
   *
   * @param erEnhed true for words beside a number that say what it is counted in
   */
  Celleformat(StylesTable stile, boolean fra1904, Predicate<String> erEnhed) {
    this.fra1904 = fra1904;
    efterStil = new Slags[stile.getNumCellStyles()];
    enhedEfterStil = new String[efterStil.length];
    for (int i = 0; i < efterStil.length; i++) {
      efterStil[i] = slags(stile.getStyleAt(i));
      String enhed = enhed(stile.getStyleAt(i).getDataFormatString());
      enhedEfterStil[i] = erEnhed.test(enhed) ? " " + enhed : "";
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

  /** The words beside the number; none where it is shown in another unit than the cell holds. */
  private static String enhed(String format) {
    Matcher del = FOERSTE_DEL.matcher(format == null ? "" : format);
    String positiv = del.lookingAt() ? del.group() : "";
    if (SKALERER.matcher(TEKST.matcher(positiv).replaceAll("")).find()) {
      return "";
    }
    return TEKST
        .matcher(positiv)
        .results()
        .map(Celleformat::ord)
        .collect(Collectors.joining())
        .strip();
  }

  private static String ord(MatchResult tekst) {
    return Stream.of(1, 2, 3).map(tekst::group).filter(Objects::nonNull).findFirst().orElse("");
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
    boolean ukendt = stil < 0 || stil >= efterStil.length;
    return switch (ukendt ? Slags.TAL : efterStil[stil]) {
      case DATO -> dag(tal);
      case PROCENT -> tal(BigDecimal.valueOf(tal).movePointRight(2)) + " %";
      case TAL -> tal(BigDecimal.valueOf(tal)) + (ukendt ? "" : enhedEfterStil[stil]);
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
