package dk.aarsrapport.regler;

/** A month in which nothing begins, in another export than that of notifications. */
final class MaanedUdenRaekker extends TomMaaned {
  MaanedUdenRaekker() {
    super(
        "maaned-uden-raekker",
        Alvor.ADVARSEL,
        "en måned er uden rækker midt i en jævn strøm af indsatser, undersøgelser, sager, opfølgninger eller posteringer",
        "Træk måneden igen, eller sig i rapporten, at den mangler");
  }

  @Override
  boolean gaelder(String input) {
    return !input.equals("underretninger");
  }
}
