package dk.aarsrapport.regler;

/** Most of a year's new cases lie with advisers who have none the year after. */
final class RaadgivereOphoerer extends Raadgiverskift {
  RaadgivereOphoerer() {
    super(
        "raadgivere-ophoerer",
        "de fleste af et års nye sager ligger hos rådgivere, som ingen nye har året efter",
        1);
  }

  @Override
  String besked(int raadgivere, long sager, long alle, int aar, int andetAar) {
    return "%d af %d nye sager i %d ligger hos rådgivere (%d), som ingen nye har i %d"
        .formatted(sager, alle, aar, raadgivere, andetAar);
  }
}
