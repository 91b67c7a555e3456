package dk.aarsrapport.indlaesning;

import java.util.List;
import java.util.Set;

/**
 * What a file may be.
 *
 * @param navngivet true where the file's name says so
 * @param vaegt how well it fits
 * @param kraevede how many columns the export cannot be without
 * @param hver the same for each year where the file has several side by side
 */
record Fund(
    Genkendelse genkendelse,
    double vaegt,
    int kraevede,
    boolean navngivet,
    List<Genkendelse> hver) {
  /** What a required column that is not there weighs against one that is. */
  static final int MANGLER = 2;

  /** What files of children have whatever they are. */
  private static final Set<String> FAELLES =
      Set.of("kommunekode", "cpr", "fødselsdato", "køn", "sagsnr");

  /** The same for each of these; itself where there are none. */
  Fund med(List<Genkendelse> nye) {
    return nye.isEmpty() ? this : new Fund(nye.get(0), vaegt + MANGLER, kraevede, navngivet, nye);
  }

  /** True where nothing but a person, a place and some day or other is there. */
  private boolean kunGaet() {
    return !navngivet
        && genkendelse.sikkerhed().entrySet().stream()
            .filter(s -> !FAELLES.contains(s.getKey()))
            .allMatch(
                s ->
                    Kolonnefordeling.DAGE.contains(s.getKey())
                        && s.getValue() <= Kolonnefordeling.INDHOLDET_ALENE);
  }

  /** True with every required column, or with two of them and at least as many as it lacks. */
  boolean ligner() {
    if (kunGaet()) {
      return false;
    }
    int mangler = genkendelse.mangler().size();
    int fundne = kraevede - mangler;
    return mangler == 0 || (fundne >= 2 && fundne >= mangler);
  }
}
