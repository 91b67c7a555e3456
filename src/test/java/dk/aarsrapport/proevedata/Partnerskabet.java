package dk.aarsrapport.proevedata;

import dk.aarsrapport.proevedata.Kommunetal.Belastning;
import dk.aarsrapport.proevedata.Kommunetal.Forebyggende;
import dk.aarsrapport.proevedata.Kommunetal.Oekonomi;
import dk.aarsrapport.proevedata.Kommunetal.Periode;
import dk.aarsrapport.proevedata.Kommunetal.Sagstal;
import java.time.LocalDate;
import java.util.List;

/**
 * The targets of the demo's two municipalities, published in the evaluation of Partnerskab om
 * omlægning af indsatsen for udsatte børn og unge (2018) or chosen where it prints none.
 *
 * <p>The periods of the § 11.3 courses are cut so that the overlapping half years of table 6 add
 * up: none at January 2016, then 20, 20, 72, 50 and 78 courses in Haderslev and 50, 36, 100, 82 and
 * 88 in Herning.
 */
final class Partnerskabet {

  static final int FOERSTE_AAR = 2011;
  static final int SIDSTE_AAR = 2017;
  static final int FOERSTE_ADMINISTRATIONSAAR = 2013;

  private Partnerskabet() {}

  static List<Kommunetal> kommuner() {
    return List.of(haderslev(), herning());
  }

  private static Kommunetal haderslev() {
    return new Kommunetal(
        510,
        "Haderslev",
        List.of(0, 0, 0, 0, 60, 58, 97, 51, 78),
        new Forebyggende(
            List.of(55, 56, 54, 57, 58, 57, 75, 90, 90),
            List.of(1.0, 0.65, 0.8, 0.8, 0.65, 0.78, 0.5, 0.7, 0.4),
            1.0,
            bevilget(
                List.of(
                    List.of(20, 0),
                    List.of(8, 1),
                    List.of(12, 2),
                    List.of(8, 0),
                    List.of(7, 5),
                    List.of(5, 0),
                    List.of(47, 1),
                    List.of(20, 0),
                    List.of(18, 2),
                    List.of(12, 0),
                    List.of(66, 1)))),
        new Sagstal(
            List.of("Børneteam Nord", "Børneteam Syd", "Ungeteam", "Modtagelsen"),
            belastning(
                List.of(
                    List.of(40, 1020, 41, 16),
                    List.of(40, 1016, 38, 19),
                    List.of(40, 1076, 39, 18),
                    List.of(40, 1056, 35, 11)))),
        List.of(438, 476, 512),
        List.of(12_572, 12_318, 12_094, 11_852, 11_604, 11_498, 11_356),
        List.of(56_013, 55_956, 55_920, 55_904, 55_917, 56_029, 56_042),
        new Oekonomi(
            List.of(122.0, 124.0, 134.0, 138.0, 144.3, 139.8, 119.8),
            List.of(22.2, 23.6, 24.9, 26.0, 26.9),
            List.of(0.0, 0.0, 0.0, 0.0, 0.0),
            List.of(
                List.of(42, 32, 2, 18, 2, 4),
                List.of(41, 32, 2, 19, 2, 4),
                List.of(40, 33, 2, 19, 2, 4),
                List.of(39, 33, 2, 20, 2, 4),
                List.of(38, 33, 2, 21, 2, 4),
                List.of(34, 34, 2, 23, 3, 4),
                List.of(32, 38, 2, 19, 5, 4))));
  }

  private static Kommunetal herning() {
    return new Kommunetal(
        657,
        "Herning",
        List.of(0, 0, 0, 0, 49, 46, 47, 69, 40),
        new Forebyggende(
            List.of(101, 104, 106, 108, 111, 109, 112, 141, 190),
            List.of(1.0, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6),
            0.45,
            bevilget(
                List.of(
                    List.of(12, 0),
                    List.of(5, 1),
                    List.of(36, 1),
                    List.of(14, 0),
                    List.of(12, 4),
                    List.of(10, 0),
                    List.of(60, 8),
                    List.of(30, 0),
                    List.of(30, 9),
                    List.of(22, 0),
                    List.of(66, 7)))),
        new Sagstal(
            List.of("Distrikt Nord", "Distrikt Syd", "Distrikt Øst", "Distrikt Vest"),
            belastning(
                List.of(
                    List.of(26, 700, 37, 12),
                    List.of(26, 715, 36, 11),
                    List.of(27, 721, 39, 11),
                    List.of(28, 873, 46, 15)))),
        List.of(521, 566, 604),
        List.of(19_902, 19_758, 19_611, 19_455, 19_310, 19_244, 19_225),
        List.of(85_925, 86_244, 86_523, 86_842, 87_054, 87_410, 87_904),
        new Oekonomi(
            List.of(163.2, 160.2, 152.6, 156.0, 168.8, 161.0, 159.0),
            List.of(3.9, 3.7, 3.3, 1.9, 0.9),
            List.of(20.3, 21.7, 22.0, 26.0, 29.8),
            List.of(
                List.of(48, 34, 1, 11, 3, 3),
                List.of(47, 34, 1, 12, 3, 3),
                List.of(46, 34, 1, 13, 3, 3),
                List.of(45, 34, 1, 14, 3, 3),
                List.of(44, 34, 1, 15, 3, 3),
                List.of(39, 34, 2, 19, 3, 3),
                List.of(34, 34, 2, 23, 4, 3))));
  }

  /** The periods between the borders of table 6's half years; none from August 2015 on. */
  private static List<Periode> bevilget(List<List<Integer>> antalOgBfu) {
    LocalDate[][] graenser = {
      {LocalDate.of(2015, 1, 31), LocalDate.of(2015, 5, 31)},
      {LocalDate.of(2015, 5, 31), LocalDate.of(2015, 7, 31)},
      {LocalDate.of(2016, 1, 31), LocalDate.of(2016, 3, 30)},
      {LocalDate.of(2016, 3, 30), LocalDate.of(2016, 5, 31)},
      {LocalDate.of(2016, 5, 31), LocalDate.of(2016, 7, 31)},
      {LocalDate.of(2016, 7, 31), LocalDate.of(2016, 9, 30)},
      {LocalDate.of(2016, 9, 30), LocalDate.of(2016, 11, 30)},
      {LocalDate.of(2016, 11, 30), LocalDate.of(2017, 1, 31)},
      {LocalDate.of(2017, 1, 31), LocalDate.of(2017, 3, 30)},
      {LocalDate.of(2017, 3, 30), LocalDate.of(2017, 5, 31)},
      {LocalDate.of(2017, 5, 31), LocalDate.of(2017, 9, 30)}
    };
    Periode[] perioder = new Periode[graenser.length];
    for (int i = 0; i < perioder.length; i++) {
      LocalDate til = graenser[i][1];
      int maalepunkt = 0;
      while (Maalepunkter.dato(maalepunkt).isBefore(til)) {
        maalepunkt++;
      }
      perioder[i] =
          new Periode(
              graenser[i][0], til, maalepunkt, antalOgBfu.get(i).get(0), antalOgBfu.get(i).get(1));
    }
    return List.of(perioder);
  }

  private static List<Belastning> belastning(List<List<Integer>> tal) {
    return List.of(
        belastning(LocalDate.of(2016, 3, 1), tal.get(0)),
        belastning(LocalDate.of(2016, 9, 1), tal.get(1)),
        belastning(LocalDate.of(2017, 3, 1), tal.get(2)),
        belastning(LocalDate.of(2017, 9, 1), tal.get(3)));
  }

  private static Belastning belastning(LocalDate dato, List<Integer> tal) {
    return new Belastning(dato, tal.get(0), tal.get(1), tal.get(2), tal.get(3));
  }
}
