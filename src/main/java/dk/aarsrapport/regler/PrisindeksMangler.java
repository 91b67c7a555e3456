package dk.aarsrapport.regler;

/** A year of the accounts whose amounts cannot be told in the run's prices. */
final class PrisindeksMangler extends Optaellingsregel {
  private static final String POSTERINGER = "posteringer";

  PrisindeksMangler() {
    super(
        "prisindeks-mangler",
        Alvor.ADVARSEL,
        "prisindekset har ikke et år, som der er posteringer i, så årets beløb ikke kan regnes om"
            + " til faste priser",
        "Tilføj året og årene derfra til prisniveauet i pl-filen",
        Krav.input(POSTERINGER));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (int kommune : udtraek.kommuner()) {
      for (int aar : udtraek.daekning().aar(POSTERINGER, kommune)) {
        if (!udtraek.harPris().test(aar)) {
          melder.fund(
              POSTERINGER,
              kommune,
              "beløb fra "
                  + aar
                  + " er ikke beregnet i faste priser: prisindekset mangler året eller et mellem det"
                  + " og prisniveauet");
        }
      }
    }
  }
}
