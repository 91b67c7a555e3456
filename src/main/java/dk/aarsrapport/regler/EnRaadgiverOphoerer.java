package dk.aarsrapport.regler;

import java.util.Map;

/** An adviser with many new cases one year and none in the next, while most others go on. */
final class EnRaadgiverOphoerer extends Raadgiverskift {
  EnRaadgiverOphoerer() {
    super(
        "en-raadgiver-ophoerer",
        "en rådgiver har mange nye sager et år og ingen det næste",
        1,
        "Se efter, om rådgiveren er holdt op, eller om navnet skrives anderledes end før eller"
            + " mangler i udtrækket");
  }

  @Override
  void tjek(
      int kommune,
      int aar,
      Map<String, Long> sager,
      int andetAar,
      Map<String, Long> andre,
      Melder melder) {
    if (andre == null || deFleste(sager, andre.keySet())) {
      return; // that most of them are gone at once is another rule's
    }
    sager.entrySet().stream()
        .filter(r -> !andre.containsKey(r.getKey()) && r.getValue() >= VaerdiOphoerer.MANGE)
        .map(Map.Entry::getValue)
        .sorted()
        .forEach(antal -> melder.fund(SAGER, kommune, besked(1, antal, 0, aar, andetAar)));
  }

  @Override
  String besked(int raadgivere, long sager, long alle, int aar, int andetAar) {
    return "en rådgiver har %d nye sager i %d og ingen i %d".formatted(sager, aar, andetAar);
  }
}
