package dk.aarsrapport.regler;

/** Half as many rows as the year before, or fewer. */
final class FaldTilDetHalve extends Aarsskift {
  FaldTilDetHalve() {
    super(
        "fald-til-det-halve",
        Alvor.ADVARSEL,
        "et udtræk har højst halvt så mange rækker som året før",
        "Se efter, om en del af året, et team eller en fil mangler i udtrækket");
  }

  @Override
  boolean brudt(long foer, long nu) {
    return nu * 2 <= foer;
  }
}
