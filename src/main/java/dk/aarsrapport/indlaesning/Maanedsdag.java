package dk.aarsrapport.indlaesning;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last day of a month in the year that a row names, which the run file writes with the month
 * behind the year's header: {@code Regnskabsår [måned 1]}.
 *
 * @param kolonne the number of the column with the year
 * @param maaned from 1 to 12
 */
record Maanedsdag(int kolonne, int maaned) implements Sammensat {
  /** The column that may be the day of a month. */
  static final String KOLONNE = "bogføringsdato";

  private static final Pattern UDTRYK = Pattern.compile("(.+) \\[måned (\\d{1,2})]");

  /** As the run file writes it. */
  static String udtryk(String overskrift, int maaned) {
    return overskrift + " [måned " + maaned + "]";
  }

  /** What the run file wrote for a day, where it names a month of a column of years. */
  static Optional<Maanedsdag> laes(String udtryk, List<String> noegler) {
    Matcher dele = UDTRYK.matcher(udtryk);
    if (!dele.matches() || noegler.contains(Overskrift.noegle(udtryk))) {
      return Optional.empty();
    }
    int nummer = noegler.indexOf(Overskrift.noegle(dele.group(1)));
    int maaned = Integer.parseInt(dele.group(2));
    return nummer < 0 || maaned < 1 || maaned > 12
        ? Optional.empty()
        : Optional.of(new Maanedsdag(nummer, maaned));
  }

  /** The day; a cell that is no year is given as it stands, to be told of. */
  @Override
  public String af(List<String> celler) {
    String celle = Sammensat.celle(celler, kolonne);
    Integer aar = Periodeformat.aar(celle);
    try {
      return aar == null ? celle : YearMonth.of(aar, maaned).atEndOfMonth().toString();
    } catch (DateTimeException e) {
      return celle;
    }
  }

  @Override
  public Set<Integer> kilder() {
    return Set.of(kolonne);
  }
}
