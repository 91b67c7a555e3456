package dk.aarsrapport.indlaesning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a population is counted on, as exports write it: a date, a year ({@code 2015}), or
 * StatBank's quarter or month ({@code 2015K1}, {@code 2015K1 2015K1}, {@code 2015M01}), which mean
 * their first day.
 */
final class Befolkningstid {
  private static final Pattern KODE_TO_GANGE = Pattern.compile("(\\S+)\\s+\\1");
  private static final Pattern PERIODE =
      Pattern.compile("((?:19|20|21)\\d\\d)(?:\\s*([KQM])\\s*(\\d{1,2}))?");
  private static final Pattern KVARTAL =
      Pattern.compile(
          "(?i)(?:([1-4])\\.?\\s*(?:kvartal|kvt)\\.?\\s*((?:19|20|21)\\d\\d)|((?:19|20|21)\\d\\d)\\s*([1-4])\\.?\\s*(?:kvartal|kvt)\\.?)");

  private Befolkningstid() {}

  /** The day; empty for text that is none. */
  static Optional<LocalDate> laes(String tekst) {
    Matcher toGange = KODE_TO_GANGE.matcher(tekst);
    String en = toGange.matches() ? toGange.group(1) : tekst;
    Matcher periode = PERIODE.matcher(en);
    Matcher kvartal = KVARTAL.matcher(en);
    try {
      if (periode.matches()) {
        int aar = Integer.parseInt(periode.group(1));
        return Optional.of(
            periode.group(2) == null
                ? LocalDate.of(aar, 1, 1)
                : foerste(aar, periode.group(2), Integer.parseInt(periode.group(3))));
      }
      if (kvartal.matches()) {
        boolean foran = kvartal.group(1) != null;
        return Optional.of(
            foerste(
                Integer.parseInt(kvartal.group(foran ? 2 : 3)),
                "K",
                Integer.parseInt(kvartal.group(foran ? 1 : 4))));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.ofNullable(Datoformat.laes(en));
  }

  private static LocalDate foerste(int aar, String slags, int nummer) {
    return LocalDate.of(aar, slags.equals("M") ? nummer : 3 * nummer - 2, 1);
  }
}
