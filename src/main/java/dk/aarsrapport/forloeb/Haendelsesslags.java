package dk.aarsrapport.forloeb;

/** The kinds of rows in a child's course, each with how it is unpacked. */
enum Haendelsesslags {
  INDSATS(Indsats::udpak),
  UNDERSOEGELSE(Undersoegelse::udpak),
  UNDERRETNING(Underretning::udpak),
  SAG(Sag::udpak),
  BARNEPOSTERING(Barnepostering::udpak),
  OPFOELGNING(Opfoelgning::udpak),
  SKOLETRIVSEL(Skoletrivsel::udpak);

  static final Haendelsesslags[] ALLE = values();

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method never changes
  private final Laeser laeser;

  /** Reads what a row of the kind wrote of itself. */
  interface Laeser {
    Haendelse udpak(int kommune, Udpakning ind);
  }

  Haendelsesslags(Laeser laeser) {
    this.laeser = laeser;
  }

  Haendelse udpak(int kommune, Udpakning ind) {
    return laeser.udpak(kommune, ind);
  }
}
