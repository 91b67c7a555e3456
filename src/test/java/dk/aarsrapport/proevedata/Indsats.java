package dk.aarsrapport.proevedata;

import java.time.LocalDate;

/** One row of the interventions export; an open end and an unstated consent are null. */
record Indsats(
    Indsatstype type,
    LocalDate start,
    LocalDate slut,
    Boolean samtykke,
    String maalgruppe,
    boolean myndighed,
    String leverandoer,
    long aarligPrisOere) {

  /** A row without provider, price and stated consent, granted by the authority. */
  static Indsats af(Indsatstype type, LocalDate start, LocalDate slut) {
    return new Indsats(type, start, slut, null, "social", true, null, 0);
  }

  Indsats bevilgetAfAnden() {
    return new Indsats(type, start, slut, samtykke, maalgruppe, false, leverandoer, aarligPrisOere);
  }

  Indsats medMaalgruppe(String ny) {
    return new Indsats(type, start, slut, samtykke, ny, myndighed, leverandoer, aarligPrisOere);
  }

  Indsats medSamtykke(boolean givet) {
    return new Indsats(
        type, start, slut, givet, maalgruppe, myndighed, leverandoer, aarligPrisOere);
  }

  Indsats leveretAf(String ny, long prisOere) {
    return new Indsats(type, start, slut, samtykke, maalgruppe, myndighed, ny, prisOere);
  }
}
