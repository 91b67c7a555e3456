package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.web.Webside;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words drawn in a picture against the numbers behind it: a number is one of them, part of a
 * heading, or a mark of the axis, and the marks are equally far apart.
 */
final class Tegningskontrol {
  private static final Pattern TAL = Pattern.compile("−?\\d[\\d.]*(,\\d+)?");
  private static final BigDecimal TUSIND = BigDecimal.valueOf(1000);

  private Tegningskontrol() {}

  /** Checks all pictures of a page; returns how many drawn words held a number of the table. */
  static int kontroller(Webside web) {
    List<Webside.Tabel> tabeller = web.figurtal();
    List<List<String>> tegninger = web.tegnedeOrd();
    assertThat(tegninger).hasSameSizeAs(tabeller);
    int fundet = 0;
    for (int i = 0; i < tabeller.size(); i++) {
      Webside.Tabel tabel = tabeller.get(i);
      Set<BigDecimal> kendte = kendte(tabel);
      String ord = tabel.titel() + " " + tabel.kolonner() + " " + overskrifter(tabel);
      Set<BigDecimal> maerker = new TreeSet<>();
      for (String tekst : tegninger.get(i)) {
        if (ord.contains(tekst)) {
          continue;
        }
        List<BigDecimal> ukendte = new ArrayList<>();
        Matcher m = TAL.matcher(tekst);
        while (m.find()) {
          if (kendte.contains(tal(m.group()))) {
            fundet++;
          } else if (!ord.contains(m.group())) {
            ukendte.add(tal(m.group()));
          }
        }
        boolean kunTal = TAL.matcher(tekst).matches();
        assertThat(kunTal ? List.of() : ukendte).as("»%s« drawn, of %s", tekst, tabel).isEmpty();
        maerker.addAll(ukendte);
      }
      lige(maerker, kendte, tabel);
    }
    return fundet;
  }

  private static String overskrifter(Webside.Tabel tabel) {
    return tabel.raekker().stream().map(raekke -> raekke.get(0)).collect(Collectors.joining(" "));
  }

  /** The numbers of the table, and amounts in thousands as the millions of a drawing. */
  private static Set<BigDecimal> kendte(Webside.Tabel tabel) {
    boolean tusinder = tabel.enheder().contains("Enhed: 1.000 kr.");
    Set<BigDecimal> ud = new TreeSet<>();
    for (List<String> raekke : tabel.raekker()) {
      for (String celle : raekke.subList(1, raekke.size())) {
        String ren = celle.replace("*", "");
        if (TAL.matcher(ren).matches()) {
          ud.add(tal(ren));
          if (tusinder) {
            ud.add(tal(ren).divide(TUSIND).setScale(1, RoundingMode.HALF_UP));
          }
        }
      }
    }
    return ud;
  }

  /** The marks of an axis; one that is also a number of the table may be missing among them. */
  private static void lige(Set<BigDecimal> maerker, Set<BigDecimal> kendte, Webside.Tabel tabel) {
    if (maerker.size() < 2) {
      return;
    }
    List<BigDecimal> alle = List.copyOf(maerker);
    BigDecimal skridt = alle.get(1).subtract(alle.get(0));
    for (int i = 2; i < alle.size(); i++) {
      skridt = skridt.min(alle.get(i).subtract(alle.get(i - 1)));
    }
    for (BigDecimal maerke : alle) {
      assertThat(maerke.subtract(alle.get(0)).remainder(skridt).signum())
          .as("%s among the marks %s of %s; known %s", maerke, alle, tabel, kendte)
          .isZero();
    }
  }

  private static BigDecimal tal(String trykt) {
    return new BigDecimal(trykt.replace(".", "").replace(',', '.').replace('−', '-'))
        .stripTrailingZeros();
  }
}
