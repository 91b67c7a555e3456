package dk.aarsrapport.regler;

/** Half as many rows again as the year before, or more. */
final class StigningMedDetHalve extends Aarsskift {
  StigningMedDetHalve() {
    super(
        "stigning-med-det-halve",
        Alvor.OPLYSNING,
        "et udtræk har mindst halvanden gang så mange rækker som året før",
        "Se efter, om noget er trukket to gange, eller om registreringen er ændret");
  }

  @Override
  boolean brudt(long foer, long nu) {
    return foer > 0 && nu * 2 >= foer * 3;
  }
}
