package dk.aarsrapport.regler;

/** A month without notifications in an even stream. */
final class MaanedUdenUnderretninger extends TomMaaned {
  private static final String UNDERRETNINGER = "underretninger";

  MaanedUdenUnderretninger() {
    super(
        "maaned-uden-underretninger",
        Alvor.ADVARSEL,
        "en måned er uden underretninger midt i en jævn strøm",
        "Træk underretningerne for måneden igen, eller sig i rapporten, at de mangler",
        Krav.input(UNDERRETNINGER));
  }

  @Override
  boolean gaelder(String input) {
    return input.equals(UNDERRETNINGER);
  }
}
