package dk.aarsrapport.regler;

/** Most of a year's new cases lie with advisers who had none the year before. */
final class RaadgivereBegynder extends Raadgiverskift {
  RaadgivereBegynder() {
    super(
        "raadgivere-begynder",
        "de fleste af et års nye sager ligger hos rådgivere, som ingen nye havde året før",
        -1);
  }

  @Override
  String besked(int raadgivere, long sager, long alle, int aar, int andetAar) {
    return "%d af %d nye sager i %d ligger hos rådgivere (%d), som ingen nye havde i %d"
        .formatted(sager, alle, aar, raadgivere, andetAar);
  }
}
